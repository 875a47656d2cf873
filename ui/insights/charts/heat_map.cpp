#include "ui/insights/charts/heat_map.h"

#include "ui/insights/charts/chart_colours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lobby::ui {

namespace {

constexpr int kHoursHeight = 20;
constexpr int kEveryHours = 3;
constexpr double kFaintest = 0.12; ///< of one among many
constexpr double kGap = 1;

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return a + int(std::lround((b - a) * share)); };
    return {
        part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : FigureView(parent)
{
    setMinimumSize(120, 80);
}

QRectF HeatMap::cells(const QRectF &place, const Look &look) const
{
    const QFontMetrics metrics(look.font(TextStyle::Caption));
    int widest = 0;
    for (const FigureRow &row : figure().rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.mark));
    return place.marginsRemoved(
        QMarginsF(widest + look.scaled(8), 2, 2, look.scaled(kHoursHeight)));
}

int HeatMap::indexAt(const QPoint &place) const
{
    const QRectF all = cells(rect(), currentLook());
    if (!all.contains(place) || figure().rows.isEmpty())
        return -1;
    const int row = int((place.y() - all.top()) * double(figure().rows.size()) / all.height());
    const int column = int((place.x() - all.left()) * columns() / all.width());
    return row * columns() + column;
}

void HeatMap::drawInto(QPainter &painter, const QRectF &place, const Look &look)
{
    if (figure().rows.isEmpty())
        return;
    const QRectF all = cells(place, look);
    const double width = all.width() / columns();
    const double height = all.height() / double(figure().rows.size());
    double most = 0;
    for (const FigureRow &row : figure().rows)
        most = std::max(most, *std::ranges::max_element(row.numbers));
    painter.setFont(look.font(TextStyle::Caption));
    for (int day = 0; day < figure().rows.size(); ++day) {
        const FigureRow &row = figure().rows.at(day);
        const double top = all.top() + day * height;
        painter.setPen(QColor(look.colours.text2));
        painter.drawText(QRectF(place.left(), top, all.left() - place.left() - 6, height),
            int(Qt::AlignRight | Qt::AlignVCenter), row.mark);
        for (int hour = 0; hour < columns(); ++hour) {
            const double number = row.numbers.at(hour);
            const QColor none(look.colours.surface2);
            const double strength
                = number == 0 ? 0 : kFaintest + (1 - kFaintest) * number / std::max(1.0, most);
            painter.fillRect(QRectF(all.left() + hour * width, top, width - kGap, height - kGap),
                between(none, chartColour(look, 0), strength));
        }
    }
    painter.setPen(QColor(look.colours.text2));
    for (int hour = 0; hour < columns(); hour += kEveryHours) {
        painter.drawText(QRectF(all.left() + hour * width - width, all.bottom() + 2, width * 3,
                             look.scaled(kHoursHeight) - 2),
            int(Qt::AlignHCenter | Qt::AlignTop), QString::number(hour));
    }
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = currentLook();
    drawInto(painter, rect(), look);
    if (!hasFocus() || current() < 0 || figure().rows.isEmpty())
        return;
    const QRectF all = cells(rect(), look);
    const double width = all.width() / columns();
    const double height = all.height() / double(figure().rows.size());
    painter.setPen(QPen(QColor(look.colours.text), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(all.left() + current() % columns() * width,
        all.top() + current() / columns() * height, width - kGap, height - kGap));
}

} // namespace lobby::ui
