#include "models/darkdesk/pack/pack_reading.h"

#include "models/access/property/branches.h"
#include "models/complaints/queue/queue_page.h"
#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/promises/promise_repository.h"
#include "models/stays/lists/arrivals_departures.h"
#include "models/store/engine/statement.h"

#include <algorithm>
#include <tuple>

namespace lobby::darkdesk {

using stays::DayList;
using stays::NoticeKind;
using stays::StayRow;
using store::Connection;
using store::Statement;

namespace {

constexpr int kQueuePage = 200;
constexpr int kMostPromises = 2000;

struct Party
{
    int adults = 1;
    int children = 0;
    QList<names::PersonalName> companions;
};

Party partyOf(Connection &connection, const Uuid &stay)
{
    Party party;
    Statement heads(connection, "SELECT adults, children FROM stay WHERE id = :stay");
    heads.bind(":stay", stay);
    if (heads.step()) {
        party.adults = static_cast<int>(heads.optionalInteger(0).value_or(1));
        party.children = static_cast<int>(heads.optionalInteger(1).value_or(0));
    }
    Statement others(connection,
        "SELECT " LOBBY_GUEST_NAME_COLUMNS " FROM stay_guest o JOIN guest g ON g.id = o.guest_id"
        " WHERE o.stay_id = :stay AND o.present = 1 AND o.role = 'companion' AND g.present = 1"
        " ORDER BY o.guest_id");
    others.bind(":stay", stay);
    while (others.step())
        party.companions.append(guests::readGuestName(others, 0));
    return party;
}

Occupied occupiedBy(Connection &connection, const StayRow &row, QDate today)
{
    Party party = partyOf(connection, row.stay);
    // Whoever is known by name is there, whatever the booking said.
    const int named = static_cast<int>(party.companions.size()) + 1;
    const int adults = std::max(party.adults, named - party.children);
    return {row.room, row.name, row.language, std::move(party.companions), adults, party.children,
        row.departure, row.departure < today};
}

void addArrivals(Pack &pack, Connection &connection, const stays::Day &day)
{
    for (const StayRow &row : day.rows(DayList::Arrivals)) {
        if (row.status != stays::StayStatus::Expected)
            continue;
        const Party party = partyOf(connection, row.stay);
        pack.arrivals.append({day.date, row.expectedTime, row.room, row.roomType, row.name,
            row.language, party.adults, party.children, row.departure, row.confirmationNo});
    }
}

/// Those of companions stand beside the room's own: it is the room that is called.
void addDangers(Pack &pack, Connection &connection, const StayRow &row, bool isHere)
{
    for (const stays::Notice &notice : row.notices) {
        if (notice.kind == NoticeKind::Allergy || notice.kind == NoticeKind::Safety)
            pack.dangers.append(
                {row.room, row.name, row.language, notice.kind, notice.text, isHere});
    }
    Statement others(connection,
        "SELECT " LOBBY_GUEST_NAME_COLUMNS ", g.language, a.code, a.text FROM stay_guest o"
        " JOIN guest g ON g.id = o.guest_id JOIN alert a ON a.guest_id IN " LOBBY_RECORDS_OF(
            "g.id") " WHERE o.stay_id = :stay AND o.present = 1 AND o.role = 'companion' AND "
                    "g.present = 1"
                    " AND a.present = 1 ORDER BY o.guest_id, a.id");
    others.bind(":stay", row.stay);
    while (others.step()) {
        int at = guests::kGuestNameColumns;
        Danger danger {row.room, guests::readGuestName(others, 0), others.text(at++)};
        danger.kind = stays::noticeKindOf(others.text(at++));
        danger.text = others.text(at);
        danger.isHere = isHere;
        if (danger.kind == NoticeKind::Allergy || danger.kind == NoticeKind::Safety)
            pack.dangers.append(danger);
    }
}

void addCases(Pack &pack, Connection &connection, const Uuid &branch)
{
    complaints::QueueFilter filter;
    filter.branch = branch;
    filter.list = complaints::QueueList::Open;
    std::optional<complaints::QueueRow> after;
    for (bool isLast = false; !isLast;) {
        const complaints::QueuePage page
            = complaints::readQueue(connection, filter, after, kQueuePage, false);
        for (const complaints::QueueRow &row : page.rows) {
            const QString guest = row.guestName.listForm();
            pack.cases.append(
                {row.caseNo, row.isHidden, row.room, guest.isEmpty() ? row.reporterName : guest,
                    row.headline, row.isHidden ? QString() : row.owner, row.dueAt});
        }
        isLast = page.isLast || page.rows.isEmpty();
        if (!isLast)
            after = page.rows.constLast();
    }
}

void addPromises(Pack &pack, Connection &connection, const Uuid &branch)
{
    promises::PromiseQuery wish;
    wish.branch = branch;
    wish.limit = kMostPromises;
    const auto rows = promises::PromiseRepository(connection).list(wish);
    for (const promises::PromiseRow &row : rows)
        pack.promises.append({row.promise.text, row.guest, row.madeBy, row.promise.dueAt});
}

} // namespace

Pack readPack(Connection &connection, const Uuid &branch, qint64 nowMs, QDate today)
{
    Pack pack {access::branchIn(connection, branch).name, nowMs, today};
    const stays::Day day = stays::readDay(connection, branch, today, today);
    const stays::Day next = stays::readDay(connection, branch, today.addDays(1), today);
    for (const StayRow &row : day.rows(DayList::InHouse)) {
        pack.inHouse.append(occupiedBy(connection, row, today));
        addDangers(pack, connection, row, true);
    }
    addArrivals(pack, connection, day);
    addArrivals(pack, connection, next);
    for (const StayRow &row : day.rows(DayList::Arrivals)) {
        if (row.status == stays::StayStatus::Expected)
            addDangers(pack, connection, row, false);
    }
    std::stable_sort(
        pack.dangers.begin(), pack.dangers.end(), [](const Danger &a, const Danger &b) {
            return std::tuple(!a.isHere, a.room) < std::tuple(!b.isHere, b.room);
        });
    addCases(pack, connection, branch);
    addPromises(pack, connection, branch);
    return pack;
}

} // namespace lobby::darkdesk
