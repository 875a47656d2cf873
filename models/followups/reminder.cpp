#include "models/followups/reminder.h"

#include "models/followups/timing/recurrence.h"

#include <QTimeZone>

#include <algorithm>

namespace lobby::followups {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTitle = 200;
constexpr int kMostLeadDays = 366;

QDateTime momentOn(const Reminder &reminder, QDate occurrence, const QDateTime &like)
{
    return {occurrence.addDays(-reminder.leadDays), reminder.baseTime, like.timeZone()};
}

/// A Gregorian birthday is kept on February 28th where there is no 29th (RFC 7529, SKIP).
constexpr QStringView kBirthdayRule = u"RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD";

/// The first occurrence on a later day than `day`; invalid: none.
QDate occurrenceAfterDay(const Reminder &reminder, QDate day, const Calendars &calendars)
{
    if (reminder.kind == ReminderKind::LunarBirthday)
        return calendars.lunarBirthday(reminder.baseDate, day);
    const QStringView rule = reminder.rule.isEmpty() ? kBirthdayRule : reminder.rule;
    const auto next
        = occurrenceAfter(rule, reminder.baseDate.startOfDay(Qt::UTC), day.startOfDay(Qt::UTC));
    return next ? next->date() : QDate();
}

std::optional<qint64> momentAfter(
    const Reminder &reminder, const QDateTime &after, const Calendars &calendars)
{
    // Of a reminder days ahead the occurrence itself may be in the same month as the last one.
    QDate day = after.date().addDays(reminder.leadDays - 1);
    for (;;) {
        day = occurrenceAfterDay(reminder, day, calendars);
        if (!day.isValid())
            return std::nullopt;
        const QDateTime moment = momentOn(reminder, day, after);
        if (moment > after)
            return moment.toMSecsSinceEpoch();
    }
}

} // namespace

QLatin1StringView codeOf(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Memo:
        return "memo"_L1;
    case ReminderKind::CallBack:
        return "call_back"_L1;
    case ReminderKind::Promise:
        return "promise"_L1;
    case ReminderKind::Activity:
        return "activity"_L1;
    case ReminderKind::Sale:
        return "sale"_L1;
    case ReminderKind::DocumentExpiry:
        return "document"_L1;
    case ReminderKind::Birthday:
        return "birthday"_L1;
    case ReminderKind::LunarBirthday:
        return "lunar_birthday"_L1;
    case ReminderKind::Custom:
        return "custom"_L1;
    }
    Q_UNREACHABLE();
}

bool isBirthday(ReminderKind kind)
{
    return kind == ReminderKind::Birthday || kind == ReminderKind::LunarBirthday;
}

std::optional<ReminderKind> reminderKindNamed(QStringView code)
{
    const auto *const found = std::ranges::find_if(
        kReminderKinds, [code](ReminderKind kind) { return codeOf(kind) == code; });
    return found == kReminderKinds.end() ? std::nullopt : std::optional(*found);
}

bool recurs(const Reminder &reminder)
{
    return isBirthday(reminder.kind) || !reminder.rule.isEmpty();
}

std::optional<qint64> firstMoment(
    const Reminder &reminder, const QDateTime &now, const Calendars &calendars)
{
    if (recurs(reminder))
        return momentAfter(reminder, now, calendars);
    return momentOn(reminder, reminder.baseDate, now).toMSecsSinceEpoch();
}

Reminder finished(Reminder reminder, const Uuid &by, const QString &result, const QDateTime &now,
    const Calendars &calendars)
{
    reminder.snoozedUntil.reset();
    std::optional<qint64> next;
    if (recurs(reminder)) {
        const auto due = QDateTime::fromMSecsSinceEpoch(reminder.nextAt, now.timeZone());
        next = momentAfter(reminder, std::max(due, now), calendars);
    }
    if (next) {
        reminder.nextAt = *next;
        return reminder;
    }
    reminder.doneAt = now.toMSecsSinceEpoch();
    reminder.doneBy = by;
    reminder.result = result;
    return reminder;
}

QLatin1StringView codeOf(ReminderEvent event)
{
    switch (event) {
    case ReminderEvent::Fired:
        return "fired"_L1;
    case ReminderEvent::Seen:
        return "seen"_L1;
    case ReminderEvent::Done:
        return "done"_L1;
    }
    Q_UNREACHABLE();
}

Uuid idOf(ReminderEvent event, const Uuid &reminder, qint64 occurrence)
{
    const QLatin1StringView code = codeOf(event);
    return Uuid::named("reminder_event",
        QByteArray(code.data(), code.size()) + ' ' + QByteArray::number(occurrence) + ' '
            + reminder.toBytes());
}

std::optional<ReminderProblem> problemOf(const Reminder &reminder)
{
    if (reminder.subject.isNull())
        return ReminderProblem::SubjectMissing;
    if (reminder.branch.isNull())
        return ReminderProblem::BranchMissing;
    if (reminder.title.trimmed().isEmpty())
        return ReminderProblem::TitleMissing;
    if (reminder.title.size() > kLongestTitle)
        return ReminderProblem::TitleTooLong;
    if (!reminder.baseDate.isValid() || !reminder.baseTime.isValid())
        return ReminderProblem::DateMissing;
    if (reminder.leadDays < 0 || reminder.leadDays > kMostLeadDays)
        return ReminderProblem::LeadDaysOutOfRange;
    if (!reminder.rule.isEmpty() && !isRecurrence(reminder.rule))
        return ReminderProblem::RuleUnknown;
    return std::nullopt;
}

QLatin1StringView fieldOf(ReminderProblem problem)
{
    switch (problem) {
    case ReminderProblem::SubjectMissing:
        return "subject_id"_L1;
    case ReminderProblem::BranchMissing:
        return "branch_id"_L1;
    case ReminderProblem::TitleMissing:
    case ReminderProblem::TitleTooLong:
        return "title"_L1;
    case ReminderProblem::DateMissing:
        return "base_date"_L1;
    case ReminderProblem::LeadDaysOutOfRange:
        return "lead_days"_L1;
    case ReminderProblem::RuleUnknown:
        return "rule"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace lobby::followups
