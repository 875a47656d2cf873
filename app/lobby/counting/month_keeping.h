#pragma once

#include "models/quality/rates/quality_rates.h"

#include <QTimer>

namespace lobby::app {

/// Has the rates of data quality noted once a day while the program runs, whoever is at the desk
/// and whatever page is open. It is one walk over all guests, seconds of a processor, so it waits
/// for a minute in which nobody touches the desk. GUI thread.
class MonthKeeping : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMonthSoonMs = 5 * 60'000; ///< after the start, which has enough to do
    static constexpr int kMonthLookMs = 60 * 60'000; ///< another day may have begun
    static constexpr int kUntouchedMs = 60'000;

    /// `branch` is the desk's. The rates outlive this, and stop the walk when they go.
    MonthKeeping(quality::QualityRates &rates, const Uuid &branch, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void waitForQuiet();
    void note();

    quality::QualityRates &m_rates;
    Uuid m_branch;
    QTimer m_look;
    QTimer m_quiet; ///< begins anew with every key
};

} // namespace lobby::app
