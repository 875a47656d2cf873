#pragma once

#include "models/complaints/prevention/prevention.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Rises and improvements in the words of the desk, translated.
class PreventionWords
{
    Q_DECLARE_TR_FUNCTIONS(PreventionWords)

public:
    /// "Noise", "Room 1207".
    static QString thing(const complaints::RiseCount &count);
    /// "Noise: 9 cases in the last 7 days, 1.2 would be usual".
    static QString rise(const complaints::Rise &rise);
    /// "30 cases in the 180 days before; by chance alone once in 2,000 such looks".
    static QString ground(const complaints::Rise &rise);
    /// A line for each: "Room 1207 – Facilities: 3 complaints in 30 days, last on …: “…”".
    static QString faults(const QString &room, const QList<complaints::RoomFault> &faults);
    /// By what statistic, and among how many comparisons.
    static QString method(int comparisons);
    /// "4.0 → 1.0 in 30 days".
    static QString effect(const complaints::ImprovementRow &row);
    static QString effectGround(const complaints::ImprovementRow &row);
    /// Of the category that an improvement is about.
    static QString about(const complaints::Improvement &improvement);
};

} // namespace lobby::ui
