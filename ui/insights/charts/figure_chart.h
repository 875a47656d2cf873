#pragma once

#include "ui/insights/charts/figure_view.h"

namespace lobby::ui {

class ChartCanvas;

/// A figure of any shape but Heat, by Qt Charts; labels and marks are written by hand, for Qt cuts
/// off those that are long and shows all or none of those that are many.
class FigureChart final : public FigureView
{
    Q_OBJECT

public:
    explicit FigureChart(QWidget *parent = nullptr);

    void drawInto(QPainter &painter, const QRectF &place, const Look &look) override;

protected:
    void redraw() override;
    [[nodiscard]] int indexAt(const QPoint &place) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    ChartCanvas *m_canvas;
};

} // namespace lobby::ui
