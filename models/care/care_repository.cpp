#include "models/care/care_repository.h"

#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/store/engine/statement.h"

#include "schema/schema.h"

namespace lobby::care {

using store::Statement;

namespace {

// The nearest stay of a guest at the branch that is not off, whoever it was booked by: 1 expected,
// 4 in house.
// clang-format off
// Whoever is one with others is greeted as he is shown, once.
#define CARE_SHOWN(record) \
    "coalesce((SELECT i.guest_id FROM guest_identity i WHERE i.record_id = " record "), " record ")"
#define CARE_STAY_OF(guest) \
    "SELECT " CARE_SHOWN(guest) " AS guest_id, s.room AS room, s.arrival AS arrival," \
    " s.departure AS departure, s.status % 16 = 4 AS in_house FROM stay s"
#define CARE_STAY_IS_NEAR \
    " WHERE s.branch_id = :branch AND s.present = 1 AND s.archived = 0" \
    " AND (s.status % 16 IN (0, 1) AND s.arrival >= :today OR s.status % 16 = 4)" \
    " AND s.arrival <= :until AND s.departure >= :today"
#define CARE_STAYS \
    "near AS (SELECT guest_id, room, min(arrival) AS arrival, departure, in_house FROM (" \
    CARE_STAY_OF("s.guest_id") CARE_STAY_IS_NEAR \
    " UNION ALL " \
    CARE_STAY_OF("c.guest_id") " JOIN stay_guest c ON c.stay_id = s.id AND c.present = 1" \
    " AND coalesce(c.role, '') <> 'booker'" \
    CARE_STAY_IS_NEAR ") GROUP BY guest_id)"
#define CARE_GUEST \
    "SELECT g.id, g.salutation, g.gender, g.nationality, g.language," \
    " coalesce(g.birth_date, (SELECT b.birth_date FROM guest b WHERE b.birth_date IS NOT NULL" \
    " AND b.id IN " LOBBY_RECORDS_OF("g.id") " ORDER BY length(b.birth_date) DESC, b.id LIMIT 1))," \
    " EXISTS (SELECT 1 FROM reminder r WHERE r.subject_id IN " LOBBY_RECORDS_OF("g.id") \
    " AND r.present = 1" \
    " AND r.kind = 'lunar_birthday' AND r.done_at IS NULL)," \
    " near.room, near.arrival, near.departure, near.in_house," \
    " EXISTS (SELECT 1 FROM guest d WHERE d.do_not_room = 1 AND d.present = 1" \
    " AND d.id IN " LOBBY_RECORDS_OF("g.id") "), " LOBBY_GUEST_NAME_COLUMNS
#define CARE_WELCOME \
    " g.present = 1 AND g.archived = 0 AND coalesce(g.generated, 0) = 0"
// clang-format on

constexpr const char *kOfHouse
    = "WITH " CARE_STAYS " " CARE_GUEST
      " FROM near JOIN guest g ON g.id = near.guest_id WHERE" CARE_WELCOME
      " ORDER BY near.in_house DESC, near.arrival, g.id";
constexpr const char *kEverybodyElse
    = "WITH " CARE_STAYS ", agreed AS (SELECT DISTINCT " CARE_SHOWN(
        "c.guest_id") " AS guest_id"
                      " FROM consent c WHERE present = 1 AND granted = 1"
                      " AND purpose IN ('offers_by_email', 'offers_by_phone')) " CARE_GUEST
                      " FROM agreed JOIN guest g ON g.id = agreed.guest_id"
                      " LEFT JOIN near ON near.guest_id = g.id WHERE near.guest_id IS NULL "
                      "AND" CARE_WELCOME " ORDER BY g.id";
constexpr const char *kOneGuest
    = "WITH " CARE_STAYS " " CARE_GUEST
      " FROM guest g LEFT JOIN near ON near.guest_id = g.id WHERE g.id = " CARE_SHOWN(
          ":guest") " AND" CARE_WELCOME;
constexpr int kBanColumn = 11; // of any record: whether it stands is asked afterwards
constexpr int kCareColumns = 12;

CareGuest readCareGuest(const Statement &row)
{
    CareGuest guest;
    int at = 0;
    guest.id = row.uuid(at++);
    guest.salutation = row.text(at++);
    guest.gender = row.text(at++);
    guest.country = row.text(at++);
    guest.language = row.text(at++);
    guest.birth = guests::BirthDate::parse(row.text(at++)).value_or(guests::BirthDate());
    guest.keepsLunarBirthday = row.integer(at++) != 0;
    guest.room = row.text(at++);
    guest.arrival = QDate::fromString(row.text(at++), Qt::ISODate);
    guest.departure = QDate::fromString(row.text(at++), Qt::ISODate);
    guest.isInHouse = row.optionalInteger(at).value_or(0) != 0;
    guest.name = guests::readGuestName(row, kCareColumns);
    return guest;
}

/// Nobody greets whoever must not be given a room.
bool isWelcome(store::Connection &connection, const Statement &row, const CareGuest &guest)
{
    return row.integer(kBanColumn) == 0
        || guests::shownValue(connection, guest.id, schema::Guest::DoNotRoom)
        != sync::Value(qint64 {1});
}

void bindDays(Statement &query, const Uuid &branch, QDate today, QDate until)
{
    query.bind(":branch", branch)
        .bind(":today", today.toString(Qt::ISODate))
        .bind(":until", until.toString(Qt::ISODate));
}

} // namespace

QList<CareGuest> CareRepository::ofHouse(const Uuid &branch, QDate today, QDate until) const
{
    Statement query(m_connection, kOfHouse);
    bindDays(query, branch, today, until);
    QList<CareGuest> guests;
    while (query.step()) {
        const CareGuest guest = readCareGuest(query);
        if (isWelcome(m_connection, query, guest))
            guests.append(guest);
    }
    return guests;
}

void CareRepository::everybodyElse(const Uuid &branch, QDate today, QDate until,
    const std::function<bool(const CareGuest &)> &use) const
{
    Statement query(m_connection, kEverybodyElse);
    bindDays(query, branch, today, until);
    while (query.step()) {
        const CareGuest guest = readCareGuest(query);
        if (isWelcome(m_connection, query, guest) && !use(guest))
            return;
    }
}

std::optional<CareGuest> CareRepository::find(
    const Uuid &guest, const Uuid &branch, QDate today) const
{
    constexpr int kFarAhead = 366;
    Statement query(m_connection, kOneGuest);
    bindDays(query, branch, today, today.addDays(kFarAhead));
    query.bind(":guest", guest);
    if (!query.step())
        return std::nullopt;
    const CareGuest found = readCareGuest(query);
    return isWelcome(m_connection, query, found) ? std::optional(found) : std::nullopt;
}

bool CareRepository::isGreeted(const Uuid &greeting) const
{
    Statement query(m_connection, "SELECT 1 FROM contact_activity WHERE id = :id AND present = 1");
    return query.bind(":id", greeting).step();
}

} // namespace lobby::care
