#pragma once

#include "ui/insights/words/figure.h"
#include "ui/kit/look/look.h"

#include <QString>

class QChart;

namespace lobby::ui {

/// What the chart's colours mean, in the order they are drawn.
struct LegendEntry
{
    enum class Sign : quint8 { Box, Line, Dashes, Tick };

    QString text;
    QColor colour;
    Sign sign = Sign::Box;
};

/// Makes the series and axes of the figure anew, in the colours of the look; without animation.
/// Categories have no labels of Qt's, which it cuts off: whoever paints the chart writes them.
[[nodiscard]] QList<LegendEntry> fillChart(QChart &chart, const Figure &figure, const Look &look);

} // namespace lobby::ui
