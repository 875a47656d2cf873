#pragma once

#include "models/complaints/clocks/case_clocks.h"
#include "ui/kit/look/tokens.h"

#include <QCoreApplication>
#include <QDateTime>

namespace lobby::ui {

/// Moments and deadlines in the words of the desk, translated. The moment comes first, what is left
/// after it.
class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)

public:
    /// "09:43" of today, "Tomorrow 09:43", "05-16 09:43", "2026-05-16 09:43"; both in one zone.
    static QString moment(const QDateTime &moment, const QDateTime &now);
    /// "1 h 05 min left", "over by 12 min"; in working time.
    static QString left(const complaints::TimeLeft &left);
    static Tone tone(complaints::Urgency urgency);
    static QString clock(complaints::ClockKind kind);
};

} // namespace lobby::ui
