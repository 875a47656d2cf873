#include "app/lobby/guest_lists.h"

#include "models/support/async.h"

#include <QCoreApplication>

#include <algorithm>

namespace lobby::app {

namespace {

using guests::GuestRow;
using guests::GuestSearch;
using guests::SearchHit;
using Order = std::shared_ptr<const std::vector<quint32>>;

ui::ListedGuest listed(const GuestRow &row, bool arrivingToday = false)
{
    ui::ListedGuest guest;
    guest.id = row.guest;
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

/// One list being read page by page: its order is read with the first page and kept for the rest,
/// so that rows neither repeat nor vanish while one scrolls.
class Pages
{
public:
    explicit Pages(GuestSearch &search)
        : m_search(search)
    {
    }

    QFuture<Result<ui::ListedGuests>> page(const QString &filter, int from, int limit)
    {
        if (from > 0 && m_order && filter == m_filter)
            return rows(static_cast<size_t>(from), limit);
        m_filter = filter;
        auto everybody = m_search.order();
        return then<ui::ListedGuests>(std::move(everybody),
            [this, filter, limit](const std::vector<quint32> &all, const auto &promise) {
                auto order = std::make_shared<const std::vector<quint32>>(all);
                if (filter.trimmed().isEmpty()) {
                    start(order, limit, promise);
                    return;
                }
                whenDone(m_search.filtered(filter, order), qApp,
                    [this, limit, promise](const Result<std::vector<quint32>> &some) {
                        if (some) {
                            start(std::make_shared<const std::vector<quint32>>(*some), limit,
                                promise);
                        } else {
                            promise->addResult(Result<ui::ListedGuests>(some.error()));
                            promise->finish();
                        }
                    });
            });
    }

private:
    template <typename Promise>
    void start(Order order, int limit, const Promise &promise)
    {
        m_order = std::move(order);
        whenDone(rows(0, limit), qApp, [promise](const Result<ui::ListedGuests> &page) {
            promise->addResult(page);
            promise->finish();
        });
    }

    QFuture<Result<ui::ListedGuests>> rows(size_t from, int limit)
    {
        from = std::min(from, m_order->size());
        const size_t until = std::min(from + static_cast<size_t>(limit), m_order->size());
        const std::vector<quint32> wanted(m_order->begin() + static_cast<std::ptrdiff_t>(from),
            m_order->begin() + static_cast<std::ptrdiff_t>(until));
        const bool isLast = until == m_order->size();
        return then<ui::ListedGuests>(
            m_search.rows(wanted), [isLast](const QList<GuestRow> &found, const auto &promise) {
                ui::ListedGuests page;
                page.isLast = isLast;
                for (const GuestRow &row : found)
                    page.rows.append(listed(row));
                promise->addResult(Result<ui::ListedGuests>(std::move(page)));
                promise->finish();
            });
    }

    GuestSearch &m_search;
    QString m_filter;
    Order m_order;
};

} // namespace

ui::GuestSource guestSourceOf(GuestSearch &search)
{
    ui::GuestSource source;
    auto pages = std::make_shared<Pages>(search);
    source.page = [pages](const QString &filter, int from, int limit) {
        return pages->page(filter, from, limit);
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
