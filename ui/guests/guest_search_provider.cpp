#include "ui/guests/guest_search_provider.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using names::MatchKind;
using names::Presence;

namespace {

constexpr qsizetype kShownTail = 4;

QString tailOf(const QString &number)
{
    return number.right(kShownTail);
}

/// What the name does not show by itself.
QString whyOf(const names::SearchMatch &match)
{
    switch (match.kind) {
    case MatchKind::Name:
    case MatchKind::Latin:
        return {};
    case MatchKind::Pinyin:
        return GuestSearchProvider::tr("Pinyin");
    case MatchKind::Initials:
        return GuestSearchProvider::tr("Pinyin initials");
    case MatchKind::Alias:
        return GuestSearchProvider::tr("Also called %1").arg(match.text);
    case MatchKind::PhoneTail:
        return GuestSearchProvider::tr("Phone ends in %1").arg(tailOf(match.text));
    case MatchKind::DocumentTail:
        return GuestSearchProvider::tr("Document ends in %1").arg(tailOf(match.text));
    case MatchKind::Email:
        return GuestSearchProvider::tr("E-mail");
    case MatchKind::Room:
        return GuestSearchProvider::tr("Room %1").arg(match.text);
    case MatchKind::Confirmation:
        return GuestSearchProvider::tr("Confirmation number");
    case MatchKind::Member:
        return GuestSearchProvider::tr("Member number");
    }
    return {};
}

SearchRow rowOf(const ListedGuest &guest)
{
    SearchRow row;
    row.id = guest.id.toString();
    row.target = {u"guest"_s, row.id};
    row.name = {guest.name.native, guest.name.latinListForm(), guest.language};
    if (guest.presence == Presence::InHouse)
        row.chip = {guest.room.isEmpty() ? GuestSearchProvider::tr("In house")
                                         : GuestSearchProvider::tr("In house %1").arg(guest.room),
            Tone::Ok};
    else if (guest.presence == Presence::ArrivingToday)
        row.chip = {GuestSearchProvider::tr("Arriving today"), Tone::Info};
    if (guest.lastStay.isValid())
        row.lastStay
            = GuestSearchProvider::tr("Last stay %1").arg(guest.lastStay.toString(Qt::ISODate));
    if (!guest.documentTail.isEmpty())
        row.documentTail = u"••••"_s + guest.documentTail.right(2);
    if (guest.doNotRoom)
        row.alert = {u"exclamation-octagon"_s, Tone::Err};
    else if (!guest.alerts.isEmpty())
        row.alert = {u"exclamation-triangle"_s, Tone::Warn};
    return row;
}

QList<Span> spansOf(const QList<names::TextRange> &ranges, qsizetype shift, qsizetype length)
{
    QList<Span> spans;
    for (const names::TextRange &range : ranges) {
        const qsizetype start = range.start - shift;
        if (start >= 0 && start + range.length <= length)
            spans.append({start, range.length});
    }
    return spans;
}

} // namespace

SearchRow searchRowOf(const FoundGuest &found)
{
    SearchRow row = rowOf(found.guest);
    row.why = whyOf(found.match);
    // Ranges count in the text that matched; it may be shown as a part of another.
    const QList<names::TextRange> &marks = found.match.highlights;
    const QString &text = found.match.text;
    if (text == row.name.native)
        row.name.nativeHighlight = spansOf(marks, 0, text.size());
    else if (const qsizetype at = row.name.latin.indexOf(text); !text.isEmpty() && at >= 0)
        row.name.latinHighlight = spansOf(marks, -at, row.name.latin.size());
    return row;
}

SearchRow searchRowOf(const organizations::OrganizationRow &found)
{
    SearchRow row;
    row.id = found.organization.id.toString();
    row.target = {u"organization"_s, row.id};
    row.name = {found.organization.name, found.organization.city};
    row.why = GuestSearchProvider::tr("Organization");
    row.chip = {found.mainContact.listForm(), Tone::Neutral};
    return row;
}

GuestSearchProvider::GuestSearchProvider(GuestSource source, QObject *parent)
    : SearchProvider(parent)
    , m_source(std::move(source))
{
}

void GuestSearchProvider::search(const QString &text, quint64 generation)
{
    m_latest = generation;
    const QString asked = text.trimmed();
    if (asked.isEmpty()) {
        whenDone(m_source.recent(kMostGuests), this,
            [this, generation](const Result<QList<ListedGuest>> &recent) {
                if (generation != m_latest)
                    return;
                if (!recent) {
                    Q_EMIT failed(generation, recent.error());
                    return;
                }
                QList<SearchRow> rows;
                for (const ListedGuest &guest : *recent) {
                    rows.append(rowOf(guest));
                    rows.last().group = SearchRow::Group::Recent;
                }
                Q_EMIT found(generation, rows);
            });
        return;
    }
    whenDone(m_source.search(asked, kMostGuests + kMostInHouse), this,
        [this, generation, asked](const Result<QList<FoundGuest>> &found) {
            if (generation != m_latest)
                return; // something else has been typed meanwhile
            if (!found) {
                Q_EMIT failed(generation, found.error());
                return;
            }
            QList<SearchRow> rows;
            QList<SearchRow> inHouse;
            for (const FoundGuest &guest : *found) {
                SearchRow row = searchRowOf(guest);
                if (guest.guest.presence == Presence::InHouse && inHouse.size() < kMostInHouse) {
                    row.group = SearchRow::Group::InHouse;
                    inHouse.append(row);
                } else if (rows.size() < kMostGuests) {
                    rows.append(row);
                }
            }
            answer(generation, rows, inHouse, asked);
        });
}

void GuestSearchProvider::answer(quint64 generation, QList<SearchRow> guests,
    const QList<SearchRow> &inHouse, const QString &asked)
{
    if (!m_companies) {
        Q_EMIT found(generation, guests + inHouse);
        return;
    }
    organizations::OrganizationQuery query;
    query.text = asked;
    query.limit = kMostCompanies;
    whenDone(m_companies(query), this,
        [this, generation, guests, inHouse](
            const Result<QList<organizations::OrganizationRow>> &companies) {
            if (generation != m_latest)
                return;
            QList<SearchRow> rows = guests;
            if (companies) {
                rows = rows.first(std::min(rows.size(), kMostGuests - companies->size()));
                for (const organizations::OrganizationRow &company : *companies)
                    rows.append(searchRowOf(company));
            }
            Q_EMIT found(generation, rows + inHouse);
        });
}

} // namespace lobby::ui
