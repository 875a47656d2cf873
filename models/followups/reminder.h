#pragma once

#include "models/followups/timing/calendars.h"
#include "models/support/uuid.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace lobby::followups {

enum class ReminderKind {
    Memo,
    CallBack,
    Promise,
    Activity,
    Sale,
    DocumentExpiry,
    Birthday,
    LunarBirthday,
    Custom,
};
inline constexpr std::array kReminderKinds {ReminderKind::Memo, ReminderKind::CallBack,
    ReminderKind::Promise, ReminderKind::Activity, ReminderKind::Sale, ReminderKind::DocumentExpiry,
    ReminderKind::Birthday, ReminderKind::LunarBirthday, ReminderKind::Custom};

/// As in the registry: "call_back".
[[nodiscard]] QLatin1StringView codeOf(ReminderKind kind);
[[nodiscard]] std::optional<ReminderKind> reminderKindNamed(QStringView code);

/// What somebody at the desk is to be reminded of. A plain value.
struct Reminder
{
    Uuid id;
    Uuid subject; ///< the guest it is about, with whom it is erased; else the branch
    Uuid branch;
    ReminderKind kind = ReminderKind::Memo;
    QString title;
    QString aboutKind = {}; ///< "stay", "trip", "activity", "promise" …; empty: the subject itself
    Uuid aboutId = {};
    QDate baseDate; ///< of the first occurrence; of birthdays the day of birth, its year left out
                    ///< (2000) where the Gregorian calendar needs none
    QTime baseTime; ///< local
    int leadDays = 0; ///< so many days ahead
    QString rule = {}; ///< RFC 5545; empty: once, or every birthday
    qint64 nextAt = 0; ///< Unix milliseconds, lead days taken off
    std::optional<qint64> snoozedUntil = {};
    std::optional<qint64> doneAt = {};
    Uuid doneBy = {};
    QString result = {};
    Uuid owner = {}; ///< a member; none: whoever is at the desk
    QString department = {};

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// Of a promise to a guest: it ends with the promise, never alone.
inline constexpr QLatin1StringView kAboutPromise("promise");
[[nodiscard]] inline bool isAboutPromise(const Reminder &reminder)
{
    return reminder.aboutKind == kAboutPromise;
}
/// When somebody is to be reminded; one that was put off is another moment, and shown again.
[[nodiscard]] inline qint64 dueAt(const Reminder &reminder)
{
    return reminder.snoozedUntil.value_or(reminder.nextAt);
}
[[nodiscard]] bool recurs(const Reminder &reminder);
[[nodiscard]] bool isBirthday(ReminderKind kind);
/// When he is first to be reminded: of what recurs, after `now`; of what happens once also a moment
/// that is over. None when its rule has no occurrence any more.
[[nodiscard]] std::optional<qint64> firstMoment(
    const Reminder &reminder, const QDateTime &now, const Calendars &calendars);
/// The reminder once this occurrence has been seen to at `now`: done, or waiting for the next one
/// that is still to come.
[[nodiscard]] Reminder finished(Reminder reminder, const Uuid &by, const QString &result,
    const QDateTime &now, const Calendars &calendars);

/// What happens to an occurrence of a reminder.
enum class ReminderEvent { Fired, Seen, Done };
[[nodiscard]] QLatin1StringView codeOf(ReminderEvent event);
/// The entry's identity: the same at every desk, so that nothing is noted, or shown, twice.
[[nodiscard]] Uuid idOf(ReminderEvent event, const Uuid &reminder, qint64 occurrence);

/// Reasons why a reminder cannot be written down.
enum class ReminderProblem {
    SubjectMissing,
    BranchMissing,
    TitleMissing,
    TitleTooLong, ///< of more than 200 characters
    DateMissing,
    LeadDaysOutOfRange, ///< 0 to 366
    RuleUnknown,
};
[[nodiscard]] std::optional<ReminderProblem> problemOf(const Reminder &reminder);
/// Field of the registry that a problem belongs to, "base_date".
[[nodiscard]] QLatin1StringView fieldOf(ReminderProblem problem);

} // namespace lobby::followups
