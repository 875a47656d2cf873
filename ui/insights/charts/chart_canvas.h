#pragma once

#include "ui/insights/charts/chart_series.h"

#include <QChartView>

namespace lobby::ui {

/// Qt's chart with the labels, the legend and the mark of the current row over it. Takes no input.
class ChartCanvas final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void compose(const Figure &figure, const Look &look);
    void mark(int row, bool hasFocus);
    /// -1: beside them all.
    [[nodiscard]] int rowAt(const QPointF &place) const;

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void drawLegend(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;
    void drawLabelsBeside(QPainter &painter) const;
    void drawValues(QPainter &painter) const;
    void drawLimits(QPainter &painter) const;
    void drawMark(QPainter &painter) const;
    [[nodiscard]] bool isAcross() const
    {
        return m_figure.shape == Figure::Shape::Spans || m_figure.shape == Figure::Shape::Bars;
    }
    [[nodiscard]] QString valueBeside(const FigureRow &row) const;
    [[nodiscard]] double limitOf(const FigureRow &row) const;
    [[nodiscard]] QRectF bandOf(int row) const;
    [[nodiscard]] double most() const;

    Figure m_figure;
    Look m_look;
    QList<LegendEntry> m_legend;
    int m_marked = -1;
    bool m_hasFocus = false;
};

} // namespace lobby::ui
