#include "models/followups/automatic/automatic_task_repository.h"

#include "models/followups/reminder_repository.h"
#include "models/guests/identity/identity_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/synced_rows.h"

#include "schema/schema.h"

namespace lobby::followups {

using store::Statement;

namespace {

// The low digit of a stay's status: 2 and 3 are cancelled and not come.
// clang-format off
// In any record of the guest: what was taken back from all of them together is asked afterwards.
#define MAY_BE_VIP \
    "EXISTS (SELECT 1 FROM guest v WHERE v.present = 1 AND v.vip_code IS NOT NULL AND v.id IN " \
    LOBBY_RECORDS_OF("t.guest_id") ")"
#define STAY_AS_SUBJECT \
    "SELECT t.id, t.guest_id, t.branch_id, NULL, t.arrival, t.departure," \
    " t.archived = 1 OR t.status % 16 IN (2, 3), " MAY_BE_VIP \
    " FROM stay t WHERE t.present = 1"
#define TRIP_AS_SUBJECT \
    "SELECT t.id, t.guest_id, t.branch_id, t.booked_at, t.departure_date," \
    " coalesce(t.return_date, t.departure_date), t.archived = 1, " MAY_BE_VIP \
    " FROM trip t WHERE t.present = 1"
// clang-format on

// clang-format off
constexpr const char *kStaysAround
    = STAY_AS_SUBJECT " AND t.branch_id = :branch AND t.arrival >= :from AND t.arrival < :until"
      " UNION "
      STAY_AS_SUBJECT " AND t.branch_id = :branch AND t.departure >= :from AND t.departure < :until";
constexpr const char *kTripsAround
    = TRIP_AS_SUBJECT " AND t.branch_id = :branch"
      " AND (t.departure_date >= :from AND t.departure_date < :until"
      " OR t.return_date >= :from AND t.return_date < :until"
      " OR t.booked_at >= :from_ms AND t.booked_at < :until_ms)";
// clang-format on
constexpr const char *kStay = STAY_AS_SUBJECT " AND t.id = :id";
constexpr const char *kTrip = TRIP_AS_SUBJECT " AND t.id = :id";
constexpr const char *kOpenTasks
    = "SELECT id FROM reminder WHERE branch_id = :branch AND present = 1 AND done_at IS NULL"
      " AND about_kind IN ('stay', 'trip') AND title LIKE 'task.%'";

TaskSubject readSubject(store::Connection &connection, const Statement &row, TaskAbout about)
{
    TaskSubject subject;
    int at = 0;
    subject.about = about;
    subject.id = row.uuid(at++);
    subject.guest = row.uuid(at++);
    subject.branch = row.uuid(at++);
    if (const auto booked = row.optionalInteger(at++))
        subject.booked = QDateTime::fromMSecsSinceEpoch(*booked).date();
    subject.begin = QDate::fromString(row.text(at++), Qt::ISODate);
    subject.end = QDate::fromString(row.text(at++), Qt::ISODate);
    subject.isOff = row.integer(at++) != 0;
    subject.isVip = row.integer(at) != 0
        && !sync::isNull(guests::shownValue(connection, subject.guest, schema::Guest::VipCode));
    return subject;
}

} // namespace

QList<TaskSubject> AutomaticTaskRepository::around(
    const Uuid &branch, QDate from, QDate until) const
{
    QList<TaskSubject> subjects;
    Statement stays(m_connection, kStaysAround);
    stays.bind(":branch", branch)
        .bind(":from", from.toString(Qt::ISODate))
        .bind(":until", until.toString(Qt::ISODate));
    while (stays.step())
        subjects.append(readSubject(m_connection, stays, TaskAbout::Stay));
    Statement trips(m_connection, kTripsAround);
    trips.bind(":branch", branch)
        .bind(":from", from.toString(Qt::ISODate))
        .bind(":until", until.toString(Qt::ISODate))
        .bind(":from_ms", from.startOfDay().toMSecsSinceEpoch())
        .bind(":until_ms", until.startOfDay().toMSecsSinceEpoch());
    while (trips.step())
        subjects.append(readSubject(m_connection, trips, TaskAbout::Trip));
    return subjects;
}

TaskSubject AutomaticTaskRepository::subject(TaskAbout about, const Uuid &id) const
{
    Statement query(m_connection, about == TaskAbout::Stay ? kStay : kTrip);
    if (query.bind(":id", id).step())
        return readSubject(m_connection, query, about);
    TaskSubject gone;
    gone.about = about;
    gone.id = id;
    gone.isOff = true;
    return gone;
}

bool AutomaticTaskRepository::isKnown(const Uuid &reminder) const
{
    Statement query(m_connection, "SELECT 1 FROM reminder WHERE id = :id");
    return query.bind(":id", reminder).step();
}

QList<Reminder> AutomaticTaskRepository::open(const Uuid &branch) const
{
    Statement query(m_connection, kOpenTasks);
    query.bind(":branch", branch);
    QList<Uuid> ids;
    while (query.step())
        ids.append(query.uuid(0));
    QList<Reminder> tasks;
    for (const Uuid &id : std::as_const(ids)) {
        const auto task = ReminderRepository(m_connection).load(id);
        if (task && isAutomatic(*task))
            tasks.append(*task);
    }
    return tasks;
}

sync::Intent AutomaticTaskRepository::withdrawalOf(const Uuid &reminder) const
{
    using Row = schema::Reminder;
    const auto state = store::SyncedRows(schema::registry())
                           .load(m_connection, *schema::registry().table(Row::kTable), reminder);
    return {sync::OpKind::Remove, Row::kTable, reminder, {},
        {{0, state ? state->added : sync::Stamp()}}};
}

} // namespace lobby::followups
