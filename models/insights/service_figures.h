#pragma once

#include "models/complaints/case/case_event.h"
#include "models/complaints/case/complaint.h"
#include "models/insights/period.h"

#include <QTimeZone>

#include <array>

namespace lobby::insights {

/// Cases that came within a part of the period.
struct DayCases
{
    Period days;
    std::array<int, complaints::kLeastSeverity> bySeverity = {}; ///< the worst first

    [[nodiscard]] int total() const;
    friend bool operator==(const DayCases &, const DayCases &) = default;
};

/// How often something was the matter.
struct Cause
{
    std::optional<complaints::Category> category = {}; ///< none: nobody said
    int cases = 0;
    /// Of all categories together: they are kept from whoever asks.
    bool isRestricted = false;

    friend bool operator==(const Cause &, const Cause &) = default;
};

/// How long a step took, in working time without pauses, milliseconds. Quantiles are of the nearest
/// rank: values that occurred.
struct StepTimes
{
    complaints::Step step = complaints::Step::Nature;
    int cases = 0; ///< in which it was done
    qint64 median = 0;
    qint64 p90 = 0; ///< nine of ten took no longer
    qint64 limit = 0; ///< that of half of these cases at least; severities have different ones

    friend bool operator==(const StepTimes &, const StepTimes &) = default;
};

/// Clocks of the cases that came within a week.
struct WeekClocks
{
    Period days;
    int met = 0;
    int missed = 0;

    friend bool operator==(const WeekClocks &, const WeekClocks &) = default;
};

/// By weekday from Monday, and hour.
using HourCounts = std::array<std::array<int, 24>, 7>;

/// A period in four figures.
struct Kpis
{
    int cases = 0;
    std::optional<qint64> response = {}; ///< median, working milliseconds
    std::optional<qint64> resolution = {}; ///< median, working milliseconds
    std::optional<int> satisfaction = {}; ///< mean rating in thousandths
    std::optional<int> overdue = {}; ///< cases that missed a clock, in thousandths of all

    friend bool operator==(const Kpis &, const Kpis &) = default;
};

/// What a branch compares itself with: figures as they were when they were frozen.
struct Baseline
{
    Period period;
    Kpis kpis;
    qint64 frozenAt = 0; ///< Unix milliseconds
    Uuid frozenBy = {};

    friend bool operator==(const Baseline &, const Baseline &) = default;
};

/// Of the cases that a branch received within a period, whatever became of them since; restricted
/// ones count like all others.
struct ServiceFigures
{
    Period period;
    QTimeZone zone = QTimeZone::utc(); ///< the branch's: hours are those of its clocks
    Kpis kpis;
    Kpis before; ///< of as many days before it
    std::optional<Baseline> baseline = {};
    QList<DayCases> days;
    QList<Cause> causes; ///< the most frequent first
    QList<StepTimes> steps; ///< those that were done at all
    QList<WeekClocks> weeks;
    HourCounts cases = {};
    HourCounts arrivals = {}; ///< of guests, who checked in then
    std::optional<QDate> firstCase = {}; ///< of the branch; none: it never had one

    friend bool operator==(const ServiceFigures &, const ServiceFigures &) = default;
};

// What the reference says a better service brings: satisfaction up, times down.
inline constexpr int kReferenceSatisfaction = 115; ///< per cent of the baseline
inline constexpr int kReferenceResponse = 80;
inline constexpr int kReferenceResolution = 70;
/// Clocks that are to be met, per cent.
inline constexpr int kTargetMet = 95;

inline int DayCases::total() const
{
    int sum = 0;
    for (const int cases : bySeverity)
        sum += cases;
    return sum;
}

} // namespace lobby::insights
