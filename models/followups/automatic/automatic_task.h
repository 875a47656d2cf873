#pragma once

#include "models/followups/reminder.h"

#include <QList>

#include <array>

namespace lobby::followups {

/// Around what a task stands.
enum class TaskAbout { Stay, Trip };
/// As reminders name it: "stay", "trip".
[[nodiscard]] QLatin1StringView codeOf(TaskAbout about);

/// The day that a rule counts from.
enum class TaskAnchor { Booked, Begin, End };

/// One rule: data, so that a house may turn it off or count other days.
struct TaskRule
{
    QLatin1StringView code; ///< the reminder's title, which screens translate
    TaskAbout about;
    TaskAnchor anchor;
    int days = 0; ///< after the anchor; negative: before it
    bool isWorkingDays = false; ///< of such days; else of any
    ReminderKind kind = ReminderKind::Memo;
};

/// Hints before it, attention in it, a call after it; and papers within five working days of the
/// booking.
inline constexpr std::array kTaskRules {
    TaskRule {QLatin1StringView("task.before_stay"), TaskAbout::Stay, TaskAnchor::Begin, -3, false,
        ReminderKind::CallBack},
    TaskRule {QLatin1StringView("task.stay_begins"), TaskAbout::Stay, TaskAnchor::Begin, 0, false,
        ReminderKind::Memo},
    TaskRule {QLatin1StringView("task.after_stay"), TaskAbout::Stay, TaskAnchor::End, 1, false,
        ReminderKind::CallBack},
    TaskRule {QLatin1StringView("task.trip_contract"), TaskAbout::Trip, TaskAnchor::Booked, 5, true,
        ReminderKind::Memo},
    TaskRule {QLatin1StringView("task.before_trip"), TaskAbout::Trip, TaskAnchor::Begin, -3, false,
        ReminderKind::CallBack},
    TaskRule {QLatin1StringView("task.trip_begins"), TaskAbout::Trip, TaskAnchor::Begin, 0, false,
        ReminderKind::Memo},
    TaskRule {QLatin1StringView("task.after_trip"), TaskAbout::Trip, TaskAnchor::End, 1, false,
        ReminderKind::CallBack},
};

/// What rules look at of a stay or a trip.
struct TaskSubject
{
    TaskAbout about = TaskAbout::Stay;
    Uuid id;
    Uuid guest;
    Uuid branch;
    QDate booked; ///< invalid: not known
    QDate begin;
    QDate end;
    bool isOff = false; ///< cancelled, not come, archived
    bool isVip = false; ///< its guest

    friend bool operator==(const TaskSubject &, const TaskSubject &) = default;
};

/// As the program ships them.
[[nodiscard]] QList<TaskRule> shippedRules();

/// The tasks that there should be by `rules`, whenever they are due. The identity of each
/// follows from the rule, the subject and the day: the same at every desk, and
/// another one when the day moves.
[[nodiscard]] QList<Reminder> tasksOf(
    const TaskSubject &subject, const QList<TaskRule> &rules, const Calendars &calendars);

/// Was it written by a rule?
[[nodiscard]] bool isAutomatic(const Reminder &reminder);

} // namespace lobby::followups
