#pragma once

#include "ui/insights/charts/figure_view.h"

namespace lobby::ui {

/// Weekdays by hours, the fuller the stronger.
class HeatMap final : public FigureView
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void drawInto(QPainter &painter, const QRectF &place, const Look &look) override;

protected:
    void redraw() override { update(); }
    [[nodiscard]] int indexAt(const QPoint &place) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF cells(const QRectF &place, const Look &look) const;
};

} // namespace lobby::ui
