#include "models/followups/reminder_repository.h"

#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/guests/values/birth_date.h"
#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"

#include "schema/schema.h"

namespace lobby::followups {

using namespace store;
using Row = schema::Reminder;
using Event = schema::ReminderEvent;

namespace {

// clang-format off
#define REMINDER_ROW \
    "SELECT r.id, r.subject_id, r.branch_id, r.kind, r.title, r.about_kind, r.about_id," \
    " r.base_date, r.base_time, r.lead_days, r.rule, r.next_at, r.snoozed_until, r.done_at," \
    " r.done_by, r.result, r.owner_id, r.department, " LOBBY_GUEST_NAME_COLUMNS ", s.name" \
    " FROM reminder r" \
    " LEFT JOIN guest g ON g.id = r.subject_id AND g.present = 1" \
    " LEFT JOIN staff s ON s.id = r.owner_id AND s.present = 1"
#define DUE "coalesce(r.snoozed_until, r.next_at)"
// As the index reminder_due has it.
#define OPEN \
    " WHERE r.branch_id = :branch AND r.present = 1 AND r.done_at IS NULL"
#define WANTED \
    " AND " DUE " >= :from AND " DUE " < :before" \
    " AND (:owner IS NULL OR r.owner_id IS NULL OR r.owner_id = :owner)" \
    " AND (:kind IS NULL OR r.kind = :kind)"
// clang-format on

constexpr const char *kLoad = REMINDER_ROW " WHERE r.id = :id AND r.present = 1";
constexpr const char *kOpenRows = REMINDER_ROW OPEN WANTED
    " AND (" DUE " > :from OR r.id > :after) ORDER BY " DUE ", r.id LIMIT :limit";
constexpr const char *kMoments
    = "SELECT " DUE " FROM reminder r" OPEN WANTED " ORDER BY " DUE " LIMIT :limit";
constexpr const char *kCount = "SELECT count(*) FROM reminder r" OPEN WANTED;
constexpr const char *kDue = REMINDER_ROW OPEN WANTED
    " AND NOT EXISTS (SELECT 1 FROM reminder_event e WHERE e.reminder_id = r.id"
    " AND e.kind = :event AND e.occurrence_at = " DUE " AND e.present = 1)"
    " ORDER BY " DUE ", r.id LIMIT :limit";
constexpr const char *kDone = REMINDER_ROW
    " WHERE r.branch_id = :branch AND r.done_at < :before AND r.present = 1"
    " AND (:owner IS NULL OR r.owner_id IS NULL OR r.owner_id = :owner OR r.done_by = :owner)"
    " AND (:kind IS NULL OR r.kind = :kind)"
    " ORDER BY r.done_at DESC, r.id DESC LIMIT :limit";
constexpr const char *kOfSubject = REMINDER_ROW " WHERE r.subject_id IN " LOBBY_RECORDS_OF(
    ":subject") " AND r.present = 1 AND r.done_at IS NULL"
                " ORDER BY " DUE ", r.id";

/// Before those of the guest's name.
constexpr int kReminderColumns = 18;

const auto kTimeOfDay = QStringLiteral("HH:mm");

void bindWishes(Statement &statement, const ReminderQuery &query)
{
    statement.bind(":branch", query.branch)
        .bind(":before", query.before.value_or(std::numeric_limits<qint64>::max()));
    if (query.owner.isNull())
        statement.bindNull(":owner");
    else
        statement.bind(":owner", query.owner);
    if (query.kind)
        statement.bind(":kind", QString(codeOf(*query.kind)));
    else
        statement.bindNull(":kind");
}

qint64 fromOf(const ReminderQuery &query)
{
    return query.from.value_or(0);
}

Reminder readReminder(const Statement &row)
{
    Reminder reminder;
    int at = 0;
    reminder.id = row.uuid(at++);
    reminder.subject = row.uuid(at++);
    reminder.branch = row.uuid(at++);
    reminder.kind = reminderKindNamed(row.text(at++)).value_or(ReminderKind::Custom);
    reminder.title = row.text(at++);
    reminder.aboutKind = row.text(at++);
    reminder.aboutId = row.uuid(at++);
    reminder.baseDate = QDate::fromString(row.text(at++), Qt::ISODate);
    reminder.baseTime = QTime::fromString(row.text(at++), kTimeOfDay);
    reminder.leadDays = static_cast<int>(row.integer(at++));
    reminder.rule = row.text(at++);
    reminder.nextAt = row.integer(at++);
    reminder.snoozedUntil = row.optionalInteger(at++);
    reminder.doneAt = row.optionalInteger(at++);
    reminder.doneBy = row.uuid(at++);
    reminder.result = row.text(at++);
    reminder.owner = row.uuid(at++);
    reminder.department = row.text(at);
    return reminder;
}

ReminderRow readRow(const Statement &row)
{
    ReminderRow read {readReminder(row), {}, {}};
    read.guest = guests::readGuestName(row, kReminderColumns);
    read.owner = row.text(kReminderColumns + guests::kGuestNameColumns);
    return read;
}

QList<ReminderRow> rowsOf(Statement &query)
{
    QList<ReminderRow> rows;
    while (query.step())
        rows.append(readRow(query));
    return rows;
}

// A composite group is written whole.
sync::Fields aboutOf(const Reminder &reminder)
{
    return {{Row::AboutKind, sync::orNothing(reminder.aboutKind)},
        {Row::AboutId, sync::orNothing(reminder.aboutId)}};
}
sync::Fields baseOf(const Reminder &reminder)
{
    return {{Row::BaseDate, reminder.baseDate.toString(Qt::ISODate)},
        {Row::BaseTime, reminder.baseTime.toString(kTimeOfDay)},
        {Row::LeadDays, qint64(reminder.leadDays)}, {Row::Rule, sync::orNothing(reminder.rule)}};
}
sync::Fields scheduleOf(const Reminder &reminder)
{
    return {{Row::NextAt, reminder.nextAt},
        {Row::SnoozedUntil, sync::orNothing(reminder.snoozedUntil)}};
}
sync::Fields endOf(const Reminder &reminder)
{
    return {{Row::DoneAt, sync::orNothing(reminder.doneAt)},
        {Row::DoneBy, sync::orNothing(reminder.doneBy)},
        {Row::Result, sync::orNothing(reminder.result)}};
}

} // namespace

std::optional<Reminder> ReminderRepository::load(const Uuid &id) const
{
    Statement query(m_connection, kLoad);
    return query.bind(":id", id).step() ? std::optional(readReminder(query)) : std::nullopt;
}

QList<ReminderRow> ReminderRepository::open(const ReminderQuery &wanted) const
{
    Statement query(m_connection, kOpenRows);
    bindWishes(query, wanted);
    const ReminderCursor after = wanted.after.value_or(ReminderCursor {fromOf(wanted), {}});
    query.bind(":from", after.dueAt).bind(":after", after.id).bind(":limit", qint64(wanted.limit));
    return rowsOf(query);
}

QList<qint64> ReminderRepository::moments(const ReminderQuery &wanted) const
{
    Statement query(m_connection, kMoments);
    bindWishes(query, wanted);
    query.bind(":from", fromOf(wanted)).bind(":limit", qint64(wanted.limit));
    QList<qint64> moments;
    while (query.step())
        moments.append(query.integer(0));
    return moments;
}

int ReminderRepository::count(const ReminderQuery &wanted) const
{
    Statement query(m_connection, kCount);
    bindWishes(query, wanted);
    query.bind(":from", fromOf(wanted)).step();
    return static_cast<int>(query.integer(0));
}

std::optional<qint64> ReminderRepository::nextDue(const ReminderQuery &wanted, qint64 afterMs) const
{
    ReminderQuery first = wanted;
    first.from = afterMs + 1;
    first.limit = 1;
    const QList<qint64> found = moments(first);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<ReminderRow> ReminderRepository::due(const ReminderQuery &wanted, ReminderEvent event) const
{
    Statement query(m_connection, kDue);
    bindWishes(query, wanted);
    query.bind(":from", fromOf(wanted))
        .bind(":event", QString(codeOf(event)))
        .bind(":limit", qint64(wanted.limit));
    return rowsOf(query);
}

QList<ReminderRow> ReminderRepository::done(const ReminderQuery &wanted) const
{
    Statement query(m_connection, kDone);
    bindWishes(query, wanted);
    query.bind(":limit", qint64(wanted.limit));
    return rowsOf(query);
}

QList<ReminderRow> ReminderRepository::ofSubject(const Uuid &subject) const
{
    Statement query(m_connection, kOfSubject);
    query.bind(":subject", subject);
    return rowsOf(query);
}

QDate ReminderRepository::birthDateOf(const Uuid &guest, ReminderKind kind) const
{
    Statement query(m_connection, "SELECT birth_date FROM guest WHERE id = :id AND present = 1");
    if (!query.bind(":id", guest).step())
        return {};
    const auto born = guests::BirthDate::parse(query.text(0));
    if (!born || born->month() == 0 || born->day() == 0)
        return {};
    if (kind == ReminderKind::LunarBirthday)
        return born->earliest().value_or(QDate());
    return {2000, born->month(), born->day()}; // a leap year has every birthday
}

sync::Intent ReminderRepository::creationOf(const Reminder &reminder)
{
    sync::Fields fields {{Row::SubjectId, reminder.subject.toBytes()},
        {Row::BranchId, reminder.branch.toBytes()}, {Row::Kind, QString(codeOf(reminder.kind))},
        {Row::Title, reminder.title.trimmed()}};
    if (!reminder.aboutKind.isEmpty())
        fields.merge(aboutOf(reminder));
    fields.merge(baseOf(reminder));
    fields.merge(scheduleOf(reminder));
    if (!reminder.owner.isNull())
        fields[Row::OwnerId] = reminder.owner.toBytes();
    if (!reminder.department.isEmpty())
        fields[Row::Department] = reminder.department;
    return {sync::OpKind::Add, Row::kTable, reminder.id, std::move(fields)};
}

std::optional<sync::Intent> ReminderRepository::changeOf(
    const Reminder &before, const Reminder &after)
{
    sync::Fields fields;
    const auto merge = [&fields](sync::Fields was, sync::Fields is) {
        if (was != is)
            fields.merge(is);
    };
    merge({{Row::Kind, QString(codeOf(before.kind))}}, {{Row::Kind, QString(codeOf(after.kind))}});
    merge({{Row::Title, before.title}}, {{Row::Title, after.title}});
    merge(aboutOf(before), aboutOf(after));
    merge(baseOf(before), baseOf(after));
    merge(scheduleOf(before), scheduleOf(after));
    merge(endOf(before), endOf(after));
    merge({{Row::OwnerId, sync::orNothing(before.owner)}},
        {{Row::OwnerId, sync::orNothing(after.owner)}});
    merge({{Row::Department, sync::orNothing(before.department)}},
        {{Row::Department, sync::orNothing(after.department)}});
    if (fields.empty())
        return std::nullopt;
    return sync::Intent {sync::OpKind::Set, Row::kTable, before.id, std::move(fields)};
}

sync::Intent ReminderRepository::entryOf(const Reminder &reminder, ReminderEvent event,
    const Uuid &staff, qint64 nowMs, const QString &result)
{
    const qint64 occurrence = dueAt(reminder);
    sync::Fields fields {{Event::SubjectId, reminder.subject.toBytes()},
        {Event::ReminderId, reminder.id.toBytes()}, {Event::Kind, QString(codeOf(event))},
        {Event::OccurrenceAt, occurrence}, {Event::At, nowMs}, {Event::StaffId, staff.toBytes()}};
    if (!result.isEmpty())
        fields[Event::Result] = result;
    return {sync::OpKind::Append, Event::kTable, idOf(event, reminder.id, occurrence),
        std::move(fields)};
}

} // namespace lobby::followups
