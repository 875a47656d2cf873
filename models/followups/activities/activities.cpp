#include "models/followups/activities/activities.h"

#include "models/followups/activities/activity_repository.h"
#include "models/followups/reminder_repository.h"
#include "models/followups/timing/snooze.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

namespace lobby::followups {

using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;

sync::Intent nextStepOf(const ContactActivity &activity, const Uuid &reminderId)
{
    constexpr qsizetype kLongestTitleOfStep = 200;
    Reminder reminder;
    reminder.id = reminderId;
    reminder.subject = activity.guest;
    reminder.branch = activity.branch;
    reminder.kind = ReminderKind::Activity;
    reminder.title = activity.nextStep.trimmed().left(kLongestTitleOfStep);
    reminder.aboutKind = QStringLiteral("activity");
    reminder.aboutId = activity.id;
    reminder.baseDate = activity.nextStepOn;
    reminder.baseTime = kMorning;
    reminder.nextAt = QDateTime(activity.nextStepOn, kMorning).toMSecsSinceEpoch();
    reminder.owner = activity.owner;
    return ReminderRepository::creationOf(reminder);
}

QFuture<Result<Uuid>> Activities::record(ContactActivity activity)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, activity.guest);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    const qint64 nowMs = m_database.clock().nowMs();
    activity.id = Uuid::v7(nowMs);
    if (const auto session = m_authoriser.session())
        activity.branch = session->branch;
    if (activity.owner.isNull())
        activity.owner = leave->actor();
    if (const auto problem = problemOf(activity))
        return refusedWith<Uuid>({Error::Code::Invalid, {}, fieldOf(*problem)});
    const auto made = std::make_shared<Uuid>(activity.id);
    auto plan = [activity, nowMs](Connection &connection) -> Result<Intents> {
        if (!ActivityRepository(connection).hasGuest(activity.guest))
            return Error {Error::Code::NotFound, {}, QStringLiteral("guest_id")};
        Intents intents {ActivityRepository::creationOf(activity)};
        if (activity.nextStepOn.isValid())
            intents.append(nextStepOf(activity, Uuid::v7(nowMs)));
        return intents;
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)), made);
}

QFuture<Result<QList<ContactActivity>>> Activities::ofGuest(const Uuid &guest) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<ContactActivity>>(*error);
    return m_database.read([guest](Connection &connection) {
        return ActivityRepository(connection).ofGuest(guest, kMostShown);
    });
}

} // namespace lobby::followups
