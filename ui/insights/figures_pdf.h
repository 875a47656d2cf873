#pragma once

#include "models/support/result.h"
#include "ui/insights/charts/figure_view.h"

namespace lobby::ui {

/// What stands over the figures on paper.
struct PdfHeading
{
    QString title;
    QString period;
    QList<KpiFigure> kpis;
};

/// Two figures a page, A4, dark on white whatever the theme. Unavailable when the file cannot be
/// written. GUI thread.
[[nodiscard]] Result<Done> writeFiguresPdf(
    const QString &path, const PdfHeading &heading, const QList<FigureView *> &figures);

} // namespace lobby::ui
