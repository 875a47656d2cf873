#pragma once

#include "models/insights/service_figures.h"
#include "ui/insights/words/figure.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Figures of the service in the words of the desk, translated.
class ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ServiceWords)

public:
    /// "2 h 10 min"; of working time.
    static QString span(qint64 ms);
    /// "34.5 %" of thousandths.
    static QString share(int thousandths);
    /// "2025-05-08 to 2025-05-14".
    static QString period(const insights::Period &period);
    static QString reach(insights::Reach reach);

    /// Response, resolution, satisfaction and overdue cases.
    static QList<KpiFigure> kpis(const insights::ServiceFigures &figures);

private:
    static KpiFigure response(const insights::ServiceFigures &figures);
    static KpiFigure resolution(const insights::ServiceFigures &figures);
    static KpiFigure satisfaction(const insights::ServiceFigures &figures);
    static KpiFigure overdue(const insights::ServiceFigures &figures);
    static QString change(std::optional<double> now, std::optional<double> before);
};

} // namespace lobby::ui
