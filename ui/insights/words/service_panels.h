#pragma once

#include "models/insights/service_figures.h"
#include "ui/insights/words/figure.h"

#include <QCoreApplication>

namespace lobby::ui {

/// The panels of the page "service": what each asks, answers and counts, translated.
class ServicePanels
{
    Q_DECLARE_TR_FUNCTIONS(ServicePanels)

public:
    using Figures = insights::ServiceFigures;

    static Figure cases(const Figures &figures);
    static Figure causes(const Figures &figures);
    static Figure steps(const Figures &figures);
    static Figure clocks(const Figures &figures);
    static Figure caseHours(const Figures &figures);
    static Figure arrivalHours(const Figures &figures);
    /// All of them in this order.
    static QList<Figure> all(const Figures &figures);

private:
    static Figure hours(const insights::HourCounts &counts);
    static QString casesSentence(const Figures &figures);
    static QString nameOf(const insights::Cause &cause);
    static QString causesSentence(const Figures &figures);
    static QString stepsSentence(const Figures &figures);
    static QString clocksSentence(const Figures &figures);
};

} // namespace lobby::ui
