#include "models/followups/automatic/automatic_tasks.h"

#include "models/followups/automatic/automatic_task_repository.h"
#include "models/followups/reminder_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <algorithm>

namespace lobby::followups {

using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;
using Made = AutomaticTasks::Made;

namespace {

const auto kAutomaticReason = QStringLiteral("automatic");
/// The farthest that a rule reaches from its anchor, with weekends and holidays in between.
constexpr int kReach = 20;

bool isWished(const TaskSubject &subject, const TaskWishes &wishes)
{
    using Stays = TaskWishes::Stays;
    if (subject.about == TaskAbout::Trip)
        return wishes.trips;
    return wishes.stays == Stays::All || (wishes.stays == Stays::OfVips && subject.isVip);
}

/// What a look decides, of one branch on one day.
struct Look
{
    Uuid branch;
    QDate today;
    TaskWishes wishes;
    Calendars calendars;

    void write(const AutomaticTaskRepository &tasks, Intents &intents, Made &made) const
    {
        const QDate from = today.addDays(-AutomaticTasks::kDaysBehind);
        const QDate until = today.addDays(AutomaticTasks::kDaysAhead);
        const QList<TaskSubject> subjects
            = tasks.around(branch, from.addDays(-kReach), until.addDays(kReach));
        for (const TaskSubject &subject : subjects) {
            if (!isWished(subject, wishes))
                continue;
            const QList<Reminder> wanted = tasksOf(subject, calendars);
            for (const Reminder &task : wanted) {
                if (task.baseDate < from || task.baseDate >= until || tasks.isKnown(task.id))
                    continue;
                intents.append(ReminderRepository::creationOf(task));
                ++made.written;
            }
        }
    }
    void withdraw(const AutomaticTaskRepository &tasks, Intents &intents, Made &made) const
    {
        const QList<Reminder> open = tasks.open(branch);
        for (const Reminder &task : open) {
            const bool isStays = task.aboutKind == codeOf(TaskAbout::Stay);
            const TaskSubject subject
                = tasks.subject(isStays ? TaskAbout::Stay : TaskAbout::Trip, task.aboutId);
            const QList<Reminder> wanted = tasksOf(subject, calendars);
            const bool isStillWanted = std::ranges::any_of(
                wanted, [&task](const Reminder &one) { return one.id == task.id; });
            if (isStillWanted)
                continue;
            intents.append(tasks.withdrawalOf(task.id));
            ++made.withdrawn;
        }
    }
    [[nodiscard]] std::pair<Intents, Made> at(Connection &connection) const
    {
        const AutomaticTaskRepository tasks(connection);
        std::pair<Intents, Made> plan;
        write(tasks, plan.first, plan.second);
        withdraw(tasks, plan.first, plan.second);
        return plan;
    }
};

QFuture<Result<Made>> commitOf(
    const Look &look, store::Database &database, const access::Authoriser &authoriser)
{
    Result<store::Authorised> leave
        = authoriser.authorise(Permission::FollowupEdit, {}, kAutomaticReason);
    if (!leave)
        return refusedWith<Made>(leave.error());
    const auto made = std::make_shared<Made>();
    auto plan = [look, made](Connection &connection) -> Result<Intents> {
        auto [intents, counted] = look.at(connection);
        *made = counted;
        return intents;
    };
    return store::afterCommit(
        database.commit(*std::move(leave), kAutomaticReason, std::move(plan)), made);
}

} // namespace

QFuture<Result<Made>> AutomaticTasks::lookAfter(const TaskWishes &wishes)
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (const auto error = m_authoriser.refusal(Permission::FollowupEdit))
        return refusedWith<Made>(*error);
    if (!session)
        return refusedWith<Made>(Error {Error::Code::NotLoggedIn});
    const Look look {session->branch, m_database.clock().today(), wishes, m_calendars};
    // A reader looks first: most of the time there is nothing to do, and nothing to be audited.
    return m_database
        .read([look](Connection &connection) { return !look.at(connection).first.isEmpty(); })
        .then(QtFuture::Launch::Sync,
            [look, &database = m_database, &authoriser = m_authoriser](const Result<bool> &any) {
                if (any && *any)
                    return commitOf(look, database, authoriser);
                return QtFuture::makeReadyFuture(any ? Result(Made()) : Result<Made>(any.error()));
            })
        .unwrap();
}

} // namespace lobby::followups
