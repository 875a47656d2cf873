#include "models/followups/automatic/automatic_tasks.h"

#include "models/followups/automatic/automatic_task_repository.h"
#include "models/followups/choices/choice_repository.h"
#include "models/followups/reminder_repository.h"
#include "models/opening/opening_repository.h"
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
/// Weekends and holidays among the days that a rule counts, at most.
constexpr int kHolidays = 15;

/// The farthest that a rule reaches from its anchor.
int reachOf(const QList<TaskRule> &rules)
{
    int days = 0;
    for (const TaskRule &rule : rules)
        days = std::max(days, (rule.isWorkingDays ? 2 : 1) * std::abs(rule.days));
    return days + kHolidays;
}

/// Working days as the branch has them, and Monday to Friday where its holidays are not known.
Calendars calendarsOf(Connection &connection, const Uuid &branch, const Calendars &plain)
{
    const auto working = std::make_shared<calendar::WorkingCalendar>(
        calendarOf(opening::OpeningRepository(connection).ofBranch(branch)));
    Calendars calendars = plain;
    calendars.nextWorkingDay = [working, plain](QDate day) {
        const Result<QDate> next = working->addWorkdays(day, 1);
        return next ? *next : plain.nextWorkingDay(day);
    };
    return calendars;
}

/// What a look decides, by what the house has chosen.
class Plan
{
public:
    Plan(Connection &connection, const Uuid &branch, QDate today, const TaskWishes &shipped,
        const Calendars &plain)
        : m_tasks(connection)
        , m_branch(branch)
        , m_today(today)
        , m_plan(planOf(ChoiceRepository(connection).ofBranch(branch), shipped))
        , m_rules(rulesOf(m_plan))
        , m_calendars(calendarsOf(connection, branch, plain))
    {
    }

    [[nodiscard]] std::pair<Intents, Made> made() const
    {
        std::pair<Intents, Made> made;
        write(made.first, made.second);
        withdraw(made.first, made.second);
        return made;
    }

private:
    [[nodiscard]] bool isWished(const TaskSubject &subject) const
    {
        return subject.about == TaskAbout::Trip || m_plan.ofAllStays || subject.isVip;
    }
    void write(Intents &intents, Made &made) const
    {
        const QDate from = m_today.addDays(-AutomaticTasks::kDaysBehind);
        const QDate until = m_today.addDays(AutomaticTasks::kDaysAhead);
        const int reach = reachOf(m_rules);
        const QList<TaskSubject> subjects
            = m_tasks.around(m_branch, from.addDays(-reach), until.addDays(reach));
        for (const TaskSubject &subject : subjects) {
            if (!isWished(subject))
                continue;
            const QList<Reminder> wanted = tasksOf(subject, m_rules, m_calendars);
            for (const Reminder &task : wanted) {
                if (task.baseDate < from || task.baseDate >= until || m_tasks.isKnown(task.id))
                    continue;
                intents.append(ReminderRepository::creationOf(task));
                ++made.written;
            }
        }
    }
    void withdraw(Intents &intents, Made &made) const
    {
        const QList<Reminder> open = m_tasks.open(m_branch);
        for (const Reminder &task : open) {
            const bool isStays = task.aboutKind == codeOf(TaskAbout::Stay);
            const TaskSubject subject
                = m_tasks.subject(isStays ? TaskAbout::Stay : TaskAbout::Trip, task.aboutId);
            const QList<Reminder> wanted = tasksOf(subject, m_rules, m_calendars);
            const bool isStillWanted = std::ranges::any_of(
                wanted, [&task](const Reminder &one) { return one.id == task.id; });
            if (isStillWanted)
                continue;
            intents.append(m_tasks.withdrawalOf(task.id));
            ++made.withdrawn;
        }
    }

    AutomaticTaskRepository m_tasks;
    Uuid m_branch;
    QDate m_today;
    TaskPlan m_plan;
    QList<TaskRule> m_rules;
    Calendars m_calendars;
};

/// A look at one branch on one day.
struct Look
{
    Uuid branch;
    QDate today;
    TaskWishes shipped;
    Calendars calendars;

    [[nodiscard]] std::pair<Intents, Made> at(Connection &connection) const
    {
        return Plan(connection, branch, today, shipped, calendars).made();
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

QFuture<Result<Made>> AutomaticTasks::lookAfter(const TaskWishes &shipped)
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (const auto error = m_authoriser.refusal(Permission::FollowupEdit))
        return refusedWith<Made>(*error);
    if (!session)
        return refusedWith<Made>(Error {Error::Code::NotLoggedIn});
    const Look look {session->branch, m_database.clock().today(), shipped, m_calendars};
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
