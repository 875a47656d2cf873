#include "app/lobby/sources/guest_lists.h"

#include "models/support/async.h"

#include <QCoreApplication>

#include <algorithm>

namespace lobby::app {

namespace {

using guests::GuestRow;
using guests::GuestSearch;
using guests::SearchHit;

ui::ListedGuest listed(const GuestRow &row, bool arrivingToday = false)
{
    ui::ListedGuest guest;
    guest.id = row.guest;
    guest.key = row.entry;
    guest.name.native = row.native;
    guest.name.given = row.latin; // put together already, in the order of lists
    guest.phone = row.phone;
    guest.documentTail = row.document.right(4);
    guest.nationality = row.nationality;
    guest.lastStay = row.lastStay;
    guest.room = row.room;
    guest.presence = row.inHouse ? names::Presence::InHouse
        : arrivingToday          ? names::Presence::ArrivingToday
                                 : names::Presence::Elsewhere;
    guest.vipCode = row.vipCode;
    guest.doNotRoom = row.doNotRoom;
    for (const QString &code : row.alerts) {
        guests::Alert alert;
        alert.code = code;
        guest.alerts.append(alert);
    }
    return guest;
}

/// `next` of what `future` answers, as one future; errors pass. On the GUI thread.
template <typename Out, typename In, typename Next>
QFuture<Result<Out>> then(QFuture<Result<In>> future, Next next)
{
    auto promise = std::make_shared<QPromise<Result<Out>>>();
    promise->start();
    whenDone(future, qApp, [promise, next = std::move(next)](const Result<In> &answer) {
        if (!answer) {
            promise->addResult(Result<Out>(answer.error()));
            promise->finish();
            return;
        }
        next(*answer, promise);
    });
    return promise->future();
}

/// Passes on what `future` answers.
template <typename T>
void answer(QFuture<Result<T>> future, std::shared_ptr<QPromise<Result<T>>> promise)
{
    whenDone(future, qApp, [promise](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    });
}

} // namespace

ui::GuestSource guestSourceOf(GuestSearch &search)
{
    ui::GuestSource source;
    source.order = [&search](const QString &filter) {
        if (filter.trimmed().isEmpty())
            return search.order();
        return then<ui::GuestOrder>(
            search.order(), [&search, filter](const ui::GuestOrder &all, const auto &promise) {
                answer(
                    search.filtered(filter, std::make_shared<const ui::GuestOrder>(all)), promise);
            });
    };
    source.rows = [&search](const ui::GuestOrder &keys) {
        return then<QList<ui::ListedGuest>>(
            search.rows(keys), [](const QList<GuestRow> &found, const auto &promise) {
                QList<ui::ListedGuest> rows;
                for (const GuestRow &row : found)
                    rows.append(listed(row));
                promise->addResult(Result<QList<ui::ListedGuest>>(std::move(rows)));
                promise->finish();
            });
    };
    source.places = [&search](const QList<Uuid> &guests) {
        return then<QList<ui::GuestPlace>>(
            search.places(guests), [](const QList<GuestSearch::Place> &found, const auto &promise) {
                QList<ui::GuestPlace> places;
                for (const GuestSearch::Place &place : found)
                    places.append({place.guest, place.entry, place.before});
                promise->addResult(Result<QList<ui::GuestPlace>>(std::move(places)));
                promise->finish();
            });
    };
    source.search = [&search](const QString &text, int limit) {
        return then<QList<ui::FoundGuest>>(
            search.search(text, limit), [](const QList<SearchHit> &hits, const auto &promise) {
                QList<ui::FoundGuest> found;
                for (const SearchHit &hit : hits) {
                    names::SearchMatch match;
                    match.kind = hit.why.kind;
                    match.text = hit.why.text;
                    match.highlights = hit.why.ranges;
                    found.append({listed(hit.guest, hit.arrivingToday), match});
                }
                promise->addResult(Result<QList<ui::FoundGuest>>(std::move(found)));
                promise->finish();
            });
    };
    source.recent = [&search](int limit) {
        return then<QList<ui::ListedGuest>>(
            search.recents(), [limit](const QList<GuestRow> &rows, const auto &promise) {
                QList<ui::ListedGuest> recent;
                for (const GuestRow &row : rows.first(std::min<qsizetype>(limit, rows.size())))
                    recent.append(listed(row));
                promise->addResult(Result<QList<ui::ListedGuest>>(std::move(recent)));
                promise->finish();
            });
    };
    return source;
}

} // namespace lobby::app
