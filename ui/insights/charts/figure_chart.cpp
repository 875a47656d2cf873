#include "ui/insights/charts/figure_chart.h"

#include "ui/insights/charts/chart_canvas.h"

#include <QVBoxLayout>

namespace lobby::ui {

FigureChart::FigureChart(QWidget *parent)
    : FigureView(parent)
    , m_canvas(new ChartCanvas(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_canvas);
}

void FigureChart::redraw()
{
    m_canvas->compose(figure(), currentLook());
}

int FigureChart::indexAt(const QPoint &place) const
{
    return m_canvas->rowAt(place);
}

void FigureChart::paintEvent(QPaintEvent *event)
{
    FigureView::paintEvent(event);
    m_canvas->mark(current(), hasFocus());
}

void FigureChart::drawInto(QPainter &painter, const QRectF &place, const Look &look)
{
    ChartCanvas canvas;
    canvas.resize(place.size().toSize());
    canvas.chart()->resize(place.size());
    canvas.compose(figure(), look);
    canvas.render(&painter, place, canvas.rect(), Qt::IgnoreAspectRatio);
}

} // namespace lobby::ui
