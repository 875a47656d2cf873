#pragma once

#include "models/support/result.h"

#include <QDateTime>
#include <QString>

namespace lobby::followups {

/// What a typed text means.
struct TypedMoment
{
    QDateTime moment;
    bool hasTime = false; ///< a time of day was said; else the moment is at nine o'clock

    friend bool operator==(const TypedMoment &, const TypedMoment &) = default;
};

/// Why a text is no moment to be reminded at.
enum class MomentProblem {
    Empty,
    NotUnderstood,
    NoSuchDay, ///< "2/30"; a weekday that is not that day's
    NoSuchTime, ///< "25:00", "上午 14:00"
    Past,
};

/// "周五下午3点", "3天后", "tomorrow 9", "in 2 hours", "5/14 9:30", as seen at `now`, in its time
/// zone.
///
/// What can be read in two ways means the later one that is still to come: a day that is over is
/// next week's, month's or year's; an hour from one to six without a word for the half of the day
/// is in the afternoon; "下周五" and "next friday" are the Friday of the next calendar week; of 5/6
/// the month comes first, unless it can only be the day. Show what was read before it counts.
[[nodiscard]] Result<TypedMoment, MomentProblem> readMoment(QStringView text, const QDateTime &now);

} // namespace lobby::followups
