#include "models/followups/activities/activity_repository.h"

#include "models/guests/identity/identity_sql.h"
#include "models/store/engine/statement.h"

#include "schema/schema.h"

namespace lobby::followups {

using store::Statement;
using ActivityRow = schema::ContactActivity;

namespace {

constexpr const char *kActivitiesOfGuest
    = "SELECT id, branch_id, guest_id, activity_type, start_at, end_at, method, subject,"
      " description, result, next_step, next_step_on, owner_id FROM contact_activity"
      " WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST
      " AND present = 1 ORDER BY start_at DESC, id DESC LIMIT :limit";

ContactActivity readActivity(const Statement &row)
{
    ContactActivity activity;
    int at = 0;
    activity.id = row.uuid(at++);
    activity.branch = row.uuid(at++);
    activity.guest = row.uuid(at++);
    activity.type = row.text(at++);
    activity.startAt = row.integer(at++);
    activity.endAt = row.optionalInteger(at++);
    activity.method = contactMethodNamed(row.text(at++)).value_or(ContactMethod::InPerson);
    activity.subject = row.text(at++);
    activity.description = row.text(at++);
    activity.result = row.text(at++);
    activity.nextStep = row.text(at++);
    activity.nextStepOn = QDate::fromString(row.text(at++), Qt::ISODate);
    activity.owner = row.uuid(at);
    return activity;
}

} // namespace

QList<ContactActivity> ActivityRepository::ofGuest(const Uuid &guest, int limit) const
{
    Statement query(m_connection, kActivitiesOfGuest);
    query.bind(":guest", guest).bind(":limit", qint64(limit));
    QList<ContactActivity> activities;
    while (query.step())
        activities.append(readActivity(query));
    return activities;
}

bool ActivityRepository::hasGuest(const Uuid &guest) const
{
    Statement query(m_connection, "SELECT 1 FROM guest WHERE id = :id AND present = 1");
    return query.bind(":id", guest).step();
}

sync::Intent ActivityRepository::creationOf(const ContactActivity &activity)
{
    sync::Fields fields {{ActivityRow::GuestId, activity.guest.toBytes()},
        {ActivityRow::BranchId, activity.branch.toBytes()},
        {ActivityRow::StartAt, activity.startAt},
        {ActivityRow::Method, QString(codeOf(activity.method))},
        {ActivityRow::Subject, activity.subject.trimmed()}};
    const auto put = [&fields](quint16 field, const QString &text) {
        if (!text.trimmed().isEmpty())
            fields[field] = text.trimmed();
    };
    put(ActivityRow::ActivityType, activity.type);
    put(ActivityRow::Description, activity.description);
    put(ActivityRow::Result, activity.result);
    put(ActivityRow::NextStep, activity.nextStep);
    put(ActivityRow::NextStepOn, activity.nextStepOn.toString(Qt::ISODate));
    if (activity.endAt)
        fields[ActivityRow::EndAt] = *activity.endAt;
    if (!activity.owner.isNull())
        fields[ActivityRow::OwnerId] = activity.owner.toBytes();
    return {sync::OpKind::Add, ActivityRow::kTable, activity.id, std::move(fields)};
}

} // namespace lobby::followups
