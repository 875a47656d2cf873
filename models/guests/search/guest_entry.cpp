#include "models/guests/search/guest_entry.h"

#include "models/guests/values/masking.h"

#include <tuple>

namespace lobby::guests {

using names::MatchKind;
using names::Presence;
using names::SearchSource;

Presence GuestEntry::presence(QDate today) const
{
    if (inHouse)
        return Presence::InHouse;
    return arrival == today ? Presence::ArrivingToday : Presence::Elsewhere;
}

bool sameSource(const SearchSource &a, const SearchSource &b)
{
    const auto all = [](const SearchSource &source) {
        return std::tie(source.name, source.latin, source.aliases, source.phones, source.documents,
            source.emails, source.memberNumbers, source.rooms, source.confirmations);
    };
    return all(a) == all(b);
}

bool operator==(const GuestEntry &a, const GuestEntry &b)
{
    const auto rest = [](const GuestEntry &entry) {
        return std::tie(entry.entry, entry.guest, entry.documentType, entry.nationality,
            entry.vipCode, entry.alerts, entry.doNotRoom, entry.inHouse, entry.arrival,
            entry.lastStay);
    };
    return rest(a) == rest(b) && sameSource(a.source, b.source);
}

GuestRow rowOf(const GuestEntry &entry)
{
    const SearchSource &source = entry.source;
    GuestRow row;
    row.entry = entry.entry;
    row.guest = entry.guest;
    row.native = source.name.native;
    row.latin = source.name.latinListForm();
    row.phone = maskedPhone(source.phones.value(0));
    row.document = maskedDocument(entry.documentType, source.documents.value(0));
    row.memberNo = source.memberNumbers.value(0);
    row.nationality = entry.nationality;
    row.vipCode = entry.vipCode;
    row.alerts = entry.alerts;
    row.doNotRoom = entry.doNotRoom;
    row.room = entry.room();
    row.inHouse = entry.inHouse;
    row.arrival = entry.arrival;
    row.lastStay = entry.lastStay;
    return row;
}

MatchReason reasonOf(const names::SearchMatch &match)
{
    switch (match.kind) {
    case MatchKind::PhoneTail:
        return {match.kind, maskedPhone(match.text), match.highlights};
    case MatchKind::Email:
        return {match.kind, maskedEmail(match.text), {}}; // another length
    default:
        return {match.kind, match.text, match.highlights};
    }
}

} // namespace lobby::guests
