#pragma once

#include "models/support/uuid.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace lobby::followups {

/// What is due, as a calendar of anybody else's understands it. A plain value.
struct CalendarEntry
{
    Uuid id; ///< of the follow-up: a file that is read again changes what is there
    QString title;
    QString kind = {};
    QDateTime begin; ///< when it is due, lead days not taken off
    int leadDays = 0; ///< an alarm so many days before it
    std::optional<QDateTime> putOffUntil = {}; ///< an alarm then, instead
    QString rule = {}; ///< RFC 5545; empty: once, or on `dates` too
    QList<QDateTime> dates = {}; ///< further ones that no rule says: of a lunar calendar

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// How what happens once is written. Tasks can be ticked off, but fewer programs read them; what
/// recurs is an event always.
enum class EntryForm { Event, Task };

struct CalendarStyle
{
    QTimeZone zone; ///< of the house
    QDateTime madeAt;
    EntryForm form = EntryForm::Event;
};

/// An iCalendar object (RFC 5545) with an alarm for each entry, in the time zone of the house with
/// its rules beside it. What is typed stays text, whatever it holds. Any thread.
[[nodiscard]] QByteArray calendarFileOf(
    const QList<CalendarEntry> &entries, const CalendarStyle &style);

} // namespace lobby::followups
