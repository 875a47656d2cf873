#include "ui/insights/charts/chart_series.h"

#include "ui/insights/charts/chart_colours.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using Sign = LegendEntry::Sign;

namespace {

constexpr int kAxisSteps = 4; ///< of a value axis, about
constexpr int kPercentSteps = 2; ///< on a small screen there is no room for more
constexpr double kWhole = 100; ///< per cent
constexpr double kAboveWhole = 6;
constexpr int kPale = 110; ///< alpha of what is less important
constexpr double kBarWidth = 0.7;
constexpr double kLineWidth = 2.4;

double numberAt(const FigureRow &row, int column)
{
    const double number = row.numbers.value(column);
    return std::isnan(number) ? 0 : number;
}

/// 1, 2 or 5 times a power of ten, whole where things are counted.
double niceStep(double most)
{
    const double raw = std::max(most, 1.0) / kAxisSteps;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (raw <= factor * power)
            return std::max(1.0, factor * power);
    }
    return 10 * power;
}

class Filling
{
public:
    Filling(QChart &chart, const Figure &figure, const Look &look)
        : m_chart(chart)
        , m_figure(figure)
        , m_look(look)
    {
    }

    QList<LegendEntry> legend;

    void stacked()
    {
        auto *bars = new QStackedBarSeries;
        for (int column = 0; column < m_figure.drawn; ++column) {
            const QColor colour = severityColour(m_look, column + 1);
            bars->append(set(column, colour));
            legend.append({m_figure.headers.value(column + 1), colour});
        }
        double most = 0;
        for (const FigureRow &row : m_figure.rows)
            most = std::max(most, numberAt(row, m_figure.drawn));
        addBars(bars, most, Qt::AlignBottom, Qt::AlignLeft);
    }

    void pareto()
    {
        auto *bars = new QBarSeries;
        bars->append(set(0, chartColour(m_look, 0)));
        double most = 0;
        for (const FigureRow &row : m_figure.rows)
            most = std::max(most, numberAt(row, 0));
        addBars(bars, most, Qt::AlignBottom, Qt::AlignLeft);
        legend.append({m_figure.headers.value(1), chartColour(m_look, 0)});
        const int last = int(m_figure.headers.size()) - 2;
        addLine(last, chartColour(m_look, 1), percentAxis(Qt::AlignRight, false));
        legend.append({m_figure.headers.value(last + 1), chartColour(m_look, 1), Sign::Line});
    }

    void share()
    {
        const int last = int(m_figure.headers.size()) - 2;
        categories(Qt::AlignBottom);
        QValueAxis *axis = percentAxis(Qt::AlignLeft, true);
        addLine(last, chartColour(m_look, 0), axis);
        legend.append({m_figure.headers.value(last + 1), chartColour(m_look, 0), Sign::Line});
        auto *target = new QLineSeries;
        target->append(-0.5, m_figure.target);
        target->append(double(m_figure.rows.size()) - 0.5, m_figure.target);
        target->setPen(QPen(chartColour(m_look, 1), kLineWidth, Qt::DashLine));
        attach(target, axis);
        legend.append({m_figure.targetText, chartColour(m_look, 1), Sign::Dashes});
    }

    void spans()
    {
        auto *bars = new QHorizontalBarSeries;
        QColor pale = chartColour(m_look, 0);
        pale.setAlpha(kPale);
        // Horizontal bars of one category stand from the bottom up.
        bars->append(set(2, pale));
        bars->append(set(1, chartColour(m_look, 0)));
        double most = 0;
        for (const FigureRow &row : m_figure.rows)
            most = std::max({most, numberAt(row, 2), numberAt(row, 3)});
        addBars(bars, most, Qt::AlignLeft, Qt::AlignBottom);
        legend = {{m_figure.headers.value(2), chartColour(m_look, 0)},
            {m_figure.headers.value(3), pale},
            {m_figure.headers.value(4), chartColour(m_look, 1), Sign::Tick}};
    }

    void bars()
    {
        auto *bars = new QHorizontalBarSeries;
        bars->append(set(0, chartColour(m_look, 0)));
        double most = m_figure.target > 0 ? kWhole : 0;
        for (const FigureRow &row : m_figure.rows)
            most = std::max(most, numberAt(row, 0));
        addBars(bars, most, Qt::AlignLeft, Qt::AlignBottom);
        legend.append({m_figure.headers.value(1), chartColour(m_look, 0)});
        if (m_figure.target > 0)
            legend.append({m_figure.targetText, chartColour(m_look, 1), Sign::Tick});
    }

private:
    QBarSet *set(int column, const QColor &colour)
    {
        auto *set = new QBarSet(m_figure.headers.value(column + 1));
        // From the bottom up, while a table reads from the top down.
        const bool isUpsideDown = isAcross();
        for (qsizetype i = 0; i < m_figure.rows.size(); ++i) {
            const qsizetype at = isUpsideDown ? m_figure.rows.size() - 1 - i : i;
            set->append(numberAt(m_figure.rows.at(at), column));
        }
        set->setBrush(colour);
        set->setPen(QPen(QColor(m_look.colours.surface), 0.5));
        return set;
    }

    void addBars(QAbstractBarSeries *bars, double most, Qt::Alignment along, Qt::Alignment upwards)
    {
        bars->setBarWidth(kBarWidth);
        m_chart.addSeries(bars);
        bars->attachAxis(categories(along));
        auto *axis = new QValueAxis;
        const double step = niceStep(most);
        const int steps = std::max(1, int(std::ceil(most / step)));
        axis->setRange(0, step * steps);
        axis->setTickCount(steps + 1);
        axis->setLabelFormat(numberFormat());
        dress(*axis);
        m_chart.addAxis(axis, upwards);
        bars->attachAxis(axis);
    }

    [[nodiscard]] bool isAcross() const
    {
        return m_figure.shape == Figure::Shape::Spans || m_figure.shape == Figure::Shape::Bars;
    }

    [[nodiscard]] QString numberFormat() const
    {
        if (m_figure.shape == Figure::Shape::Spans)
            return u"%.0f h"_s;
        const bool isShare = m_figure.shape == Figure::Shape::Bars && m_figure.target > 0;
        return isShare ? u"%.0f %%"_s : u"%.0f"_s;
    }

    QBarCategoryAxis *categories(Qt::Alignment along)
    {
        m_categories = new QBarCategoryAxis;
        for (qsizetype i = 0; i < m_figure.rows.size(); ++i)
            m_categories->append(QString::number(i)); // unique; nobody reads them
        m_categories->setLabelsVisible(false);
        m_categories->setGridLineVisible(false);
        m_categories->setLinePen(QPen(QColor(m_look.colours.controlBorder)));
        m_chart.addAxis(m_categories, along);
        return m_categories;
    }

    QValueAxis *percentAxis(Qt::Alignment side, bool hasGrid)
    {
        auto *axis = new QValueAxis;
        axis->setRange(0, kWhole + kAboveWhole); // a point at the top is whole
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setTickInterval(kWhole / kPercentSteps);
        axis->setLabelFormat(u"%.0f %%"_s);
        dress(*axis);
        axis->setGridLineVisible(hasGrid);
        m_chart.addAxis(axis, side);
        return axis;
    }

    void dress(QValueAxis &axis)
    {
        axis.setLabelsFont(m_look.font(TextStyle::Caption));
        axis.setLabelsColor(QColor(m_look.colours.text2));
        axis.setGridLineColor(QColor(m_look.colours.border));
        axis.setLineVisible(false);
        axis.setMinorTickCount(0);
    }

    void addLine(int column, const QColor &colour, QValueAxis *axis)
    {
        auto *line = new QLineSeries;
        auto *points = new QScatterSeries;
        for (qsizetype i = 0; i < m_figure.rows.size(); ++i) {
            const double number = m_figure.rows.at(i).numbers.value(column);
            if (std::isnan(number))
                continue;
            line->append(double(i), number);
            points->append(double(i), number);
        }
        line->setPen(QPen(colour, kLineWidth));
        points->setMarkerSize(m_look.scaled(7));
        points->setColor(colour);
        points->setBorderColor(QColor(m_look.colours.surface));
        attach(line, axis);
        attach(points, axis);
    }

    void attach(QAbstractSeries *series, QValueAxis *axis)
    {
        m_chart.addSeries(series);
        series->attachAxis(m_categories);
        series->attachAxis(axis);
    }

    QChart &m_chart;
    const Figure &m_figure;
    const Look &m_look;
    QBarCategoryAxis *m_categories = nullptr;
};

} // namespace

QList<LegendEntry> fillChart(QChart &chart, const Figure &figure, const Look &look)
{
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    Filling filling(chart, figure, look);
    if (figure.rows.isEmpty())
        return {};
    switch (figure.shape) {
    case Figure::Shape::Stacked:
        filling.stacked();
        break;
    case Figure::Shape::Pareto:
        filling.pareto();
        break;
    case Figure::Shape::Spans:
        filling.spans();
        break;
    case Figure::Shape::Share:
        filling.share();
        break;
    case Figure::Shape::Bars:
        filling.bars();
        break;
    case Figure::Shape::Heat:
        break; // painted by hand
    }
    return filling.legend;
}

} // namespace lobby::ui
