#include "models/followups/automatic/automatic_task.h"

#include "models/followups/timing/snooze.h"

#include <algorithm>

namespace lobby::followups {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const TaskRule &rule, const TaskSubject &subject, const Calendars &calendars)
{
    QDate day = rule.anchor == TaskAnchor::Booked ? subject.booked
        : rule.anchor == TaskAnchor::Begin        ? subject.begin
                                                  : subject.end;
    if (!day.isValid())
        return {};
    if (!rule.isWorkingDays)
        return day.addDays(rule.days);
    for (int working = 0; working < rule.days; ++working)
        day = calendars.nextWorkingDay(day);
    return day;
}

Uuid idOf(const TaskRule &rule, const TaskSubject &subject, QDate day)
{
    return Uuid::named("automatic_task",
        QByteArray(rule.code.data(), rule.code.size()) + ' ' + day.toString(Qt::ISODate).toLatin1()
            + ' ' + subject.id.toBytes());
}

} // namespace

QLatin1StringView codeOf(TaskAbout about)
{
    return about == TaskAbout::Stay ? "stay"_L1 : "trip"_L1;
}

QList<TaskRule> shippedRules()
{
    return {kTaskRules.begin(), kTaskRules.end()};
}

QList<Reminder> tasksOf(
    const TaskSubject &subject, const QList<TaskRule> &rules, const Calendars &calendars)
{
    QList<Reminder> tasks;
    if (subject.isOff)
        return tasks;
    for (const TaskRule &rule : rules) {
        if (rule.about != subject.about)
            continue;
        const QDate day = dayOf(rule, subject, calendars);
        if (!day.isValid())
            continue;
        Reminder task;
        task.id = idOf(rule, subject, day);
        task.subject = subject.guest;
        task.branch = subject.branch;
        task.kind = rule.kind;
        task.title = rule.code;
        task.aboutKind = codeOf(rule.about);
        task.aboutId = subject.id;
        task.baseDate = day;
        task.baseTime = kMorning;
        task.nextAt = QDateTime(day, kMorning).toMSecsSinceEpoch();
        tasks.append(task);
    }
    return tasks;
}

bool isAutomatic(const Reminder &reminder)
{
    return std::ranges::any_of(
        kTaskRules, [&reminder](const TaskRule &rule) { return reminder.title == rule.code; });
}

} // namespace lobby::followups
