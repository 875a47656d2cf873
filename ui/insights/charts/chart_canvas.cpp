#include "ui/insights/charts/chart_canvas.h"

#include "ui/insights/charts/chart_colours.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using Drawn = Figure::Shape;

namespace {

constexpr int kLegendHeight = 20;
constexpr int kAxisWidth = 34;
constexpr int kPercentWidth = 46; ///< "100 %"
constexpr int kAxisHeight = 20;
constexpr int kWordsHeight = 34; ///< two lines
constexpr int kValuesWidth = 112; ///< "2 h 10 min / 8 h"
constexpr int kValueWidth = 64; ///< "1,234"
constexpr int kMostLabelShare = 40; ///< per cent of the width
constexpr int kSign = 10;
constexpr int kMostValues = 15; ///< more would run into each other
constexpr int kMarkAlpha = 38;

/// What is longer is cut off and can be read in the table.
QString inTwoLines(const QString &words, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(words) <= width)
        return words;
    qsizetype end = words.size(); // Chinese has no spaces
    while (end > 1 && metrics.horizontalAdvance(words.first(end)) > width)
        --end;
    const qsizetype space = words.indexOf(u' ');
    const bool isSpaced = space > 0;
    const QString first = isSpaced ? words.first(space) : words.first(end);
    const QString second = isSpaced ? words.mid(space + 1) : words.mid(end);
    return metrics.elidedText(first, Qt::ElideRight, width) + u'\n'
        + metrics.elidedText(second, Qt::ElideRight, width);
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(80, 60);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ChartCanvas::compose(const Figure &figure, const Look &look)
{
    m_figure = figure;
    m_look = look;
    m_legend = fillChart(*chart(), figure, look);
    layOut();
    scene()->update();
}

void ChartCanvas::mark(int row, bool hasFocus)
{
    if (row == m_marked && hasFocus == m_hasFocus)
        return;
    m_marked = row;
    m_hasFocus = hasFocus;
    scene()->update();
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void ChartCanvas::layOut()
{
    QMargins around(m_look.scaled(kAxisWidth), m_look.scaled(kLegendHeight + 14), m_look.scaled(8),
        m_look.scaled(kAxisHeight));
    if (m_figure.shape == Drawn::Pareto) {
        around.setRight(m_look.scaled(kPercentWidth));
        around.setBottom(m_look.scaled(kWordsHeight));
    }
    if (m_figure.shape == Drawn::Share)
        around.setLeft(m_look.scaled(kPercentWidth));
    if (isAcross()) {
        const QFontMetrics metrics(m_look.font(TextStyle::Caption));
        int widest = 0;
        for (const FigureRow &row : std::as_const(m_figure.rows))
            widest = std::max(widest, metrics.horizontalAdvance(row.mark));
        const int most = width() * kMostLabelShare / 100; // longer ones are cut off
        const bool hasSpans = m_figure.shape == Drawn::Spans;
        around = {std::min(widest, most) + m_look.scaled(8), m_look.scaled(kLegendHeight),
            m_look.scaled(hasSpans ? kValuesWidth : kValueWidth), m_look.scaled(kAxisHeight)};
    }
    chart()->setPlotArea(QRectF(QPointF(), size()).marginsRemoved(around));
    // Or the axes stay where they were before the chart had another size.
    chart()->layout()->invalidate();
    chart()->layout()->activate();
}

QRectF ChartCanvas::bandOf(int row) const
{
    const QRectF plot = chart()->plotArea();
    const auto rows = double(std::max<qsizetype>(1, m_figure.rows.size()));
    if (isAcross()) {
        const double height = plot.height() / rows;
        return {plot.left(), plot.top() + height * row, plot.width(), height};
    }
    const double width = plot.width() / rows;
    return {plot.left() + width * row, plot.top(), width, plot.height()};
}

double ChartCanvas::most() const
{
    for (const QAbstractAxis *axis : chart()->axes()) {
        if (const auto *values = qobject_cast<const QValueAxis *>(axis))
            return std::max(1e-9, values->max());
    }
    return 1;
}

int ChartCanvas::rowAt(const QPointF &place) const
{
    for (int row = 0; row < m_figure.rows.size(); ++row) {
        QRectF band = bandOf(row); // a label is meant as its bar is
        if (isAcross())
            band.setX(0);
        else
            band.setBottom(height());
        if (band.contains(place))
            return row;
    }
    return -1;
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setFont(m_look.font(TextStyle::Caption));
    drawMark(*painter);
    drawLegend(*painter);
    if (isAcross()) {
        drawLabelsBeside(*painter);
        drawLimits(*painter);
    } else {
        drawLabels(*painter);
        drawValues(*painter);
    }
}

void ChartCanvas::drawMark(QPainter &painter) const
{
    if (m_marked < 0 || m_marked >= m_figure.rows.size() || !m_hasFocus)
        return;
    QColor colour(m_look.colours.accent);
    painter.setPen(QPen(colour, 2));
    colour.setAlpha(kMarkAlpha);
    painter.setBrush(colour);
    painter.drawRoundedRect(bandOf(m_marked), Radius::control, Radius::control);
}

void ChartCanvas::drawLegend(QPainter &painter) const
{
    const QFontMetrics metrics(painter.font());
    const double sign = m_look.scaled(kSign);
    const double middle = m_look.scaled(kLegendHeight) / 2.0 - 1;
    double x = 2;
    for (const LegendEntry &entry : m_legend) {
        const QRectF box(x, middle - sign / 2, sign, sign);
        switch (entry.sign) {
        case LegendEntry::Sign::Box:
            painter.fillRect(box, entry.colour);
            break;
        case LegendEntry::Sign::Line:
        case LegendEntry::Sign::Dashes:
            painter.setPen(QPen(entry.colour, 2.4));
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
            break;
        case LegendEntry::Sign::Tick:
            painter.setPen(QPen(entry.colour, 2.4));
            painter.drawLine(
                QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
            break;
        }
        x += sign + m_look.scaled(4);
        const int width = metrics.horizontalAdvance(entry.text);
        painter.setPen(QColor(m_look.colours.text2));
        painter.drawText(
            QRectF(x, 0, width + 2, middle * 2), int(Qt::AlignLeft | Qt::AlignVCenter), entry.text);
        x += width + m_look.scaled(12);
    }
}

/// As many as there is room for, beginning with the latest.
void ChartCanvas::drawLabels(QPainter &painter) const
{
    const bool isWords = m_figure.shape == Drawn::Pareto;
    const QFontMetrics metrics(painter.font());
    const int count = int(m_figure.rows.size());
    const double step = bandOf(0).width();
    const double wide = m_figure.rows.isEmpty()
        ? step
        : metrics.horizontalAdvance(m_figure.rows.constFirst().mark) + m_look.scaled(10);
    const int every = isWords ? 1 : std::max(1, int(std::ceil(wide / std::max(1.0, step))));
    painter.setPen(QColor(m_look.colours.text2));
    for (int row = 0; row < count; ++row) {
        if ((count - 1 - row) % every != 0)
            continue;
        const QRectF band = bandOf(row);
        const double width = isWords ? step - 2 : wide;
        const QRectF place(
            band.center().x() - width / 2, band.bottom() + 2, width, height() - band.bottom() - 2);
        painter.drawText(place, int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextDontClip,
            isWords ? inTwoLines(m_figure.rows.at(row).mark, metrics, int(width))
                    : m_figure.rows.at(row).mark);
    }
}

void ChartCanvas::drawLabelsBeside(QPainter &painter) const
{
    const QFontMetrics metrics(painter.font());
    for (int row = 0; row < m_figure.rows.size(); ++row) {
        const QRectF band = bandOf(row);
        const FigureRow &shown = m_figure.rows.at(row);
        const QRectF place(0, band.top(), band.left() - m_look.scaled(6), band.height());
        painter.setPen(QColor(m_look.colours.text));
        painter.drawText(place, int(Qt::AlignRight | Qt::AlignVCenter),
            metrics.elidedText(shown.mark, Qt::ElideRight, int(place.width()) + 2));
        painter.setPen(QColor(m_look.colours.text2));
        painter.drawText(
            QRectF(band.right() + m_look.scaled(6), band.top(), width(), band.height()),
            int(Qt::AlignLeft | Qt::AlignVCenter), valueBeside(shown));
    }
}

QString ChartCanvas::valueBeside(const FigureRow &row) const
{
    return m_figure.shape == Drawn::Bars ? row.cells.value(0)
                                         : row.cells.value(1) + u" / "_s + row.cells.value(2);
}

double ChartCanvas::limitOf(const FigureRow &row) const
{
    return m_figure.shape == Drawn::Bars ? m_figure.target : row.numbers.value(3);
}

void ChartCanvas::drawLimits(QPainter &painter) const
{
    if (m_figure.shape == Drawn::Bars && m_figure.target <= 0)
        return;
    painter.setPen(QPen(chartColour(m_look, 1), 2.4));
    for (int row = 0; row < m_figure.rows.size(); ++row) {
        const QRectF band = bandOf(row);
        const double x = band.left() + band.width() * limitOf(m_figure.rows.at(row)) / most();
        const double inset = band.height() * 0.1;
        painter.drawLine(QPointF(x, band.top() + inset), QPointF(x, band.bottom() - inset));
    }
}

/// Over each bar or point what it says, where there is room.
void ChartCanvas::drawValues(QPainter &painter) const
{
    if (m_figure.rows.size() > kMostValues)
        return;
    const bool isShare = m_figure.shape == Drawn::Share;
    const int column = isShare            ? int(m_figure.headers.size()) - 2
        : m_figure.shape == Drawn::Pareto ? 0
                                          : m_figure.drawn;
    painter.setPen(QColor(m_look.colours.text));
    const double line = m_look.lineHeight(TextStyle::Caption);
    for (int row = 0; row < m_figure.rows.size(); ++row) {
        const double number = m_figure.rows.at(row).numbers.value(column);
        if (std::isnan(number) || (number == 0 && !isShare))
            continue;
        const QRectF band = bandOf(row);
        const double y = band.bottom() - band.height() * number / most();
        const double gap = m_look.scaled(isShare ? 5 : 1);
        painter.drawText(QRectF(band.left() - 20, y - line - gap, band.width() + 40, line),
            Qt::AlignCenter,
            isShare ? QString::number(std::lround(number))
                    : m_figure.rows.at(row).cells.at(column));
    }
}

} // namespace lobby::ui
