#include "ui/insights/charts/kpi_tile.h"

#include "ui/insights/charts/chart_colours.h"
#include "ui/kit/look/painting.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarHeight = 6;
constexpr double kRoomAbove = 1.1; ///< beyond the greatest of what is compared

/// Of what should be more, or less.
bool isAsGood(double number, double than, bool isHigherBetter)
{
    return isHigherBetter ? number >= than : number <= than;
}

Tone toneOf(const KpiFigure &figure)
{
    if (!figure.number || (!figure.frozen && !figure.reference))
        return Tone::Accent;
    if (!figure.frozen) // there is a goal alone
        return isAsGood(*figure.number, *figure.reference, figure.isHigherBetter) ? Tone::Ok
                                                                                  : Tone::Warn;
    if (isAsGood(*figure.number, figure.reference.value_or(*figure.frozen), figure.isHigherBetter))
        return Tone::Ok;
    return isAsGood(*figure.number, *figure.frozen, figure.isHigherBetter) ? Tone::Accent
                                                                           : Tone::Warn;
}

} // namespace

KpiTile::KpiTile(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void KpiTile::showFigure(const KpiFigure &figure)
{
    m_figure = figure;
    setObjectName(u"kpi."_s + figure.id);
    setAccessibleName(figure.title + u": "_s + figure.value);
    setAccessibleDescription(figure.sentence + u' ' + figure.change + u' ' + figure.baseline);
    setToolTip(figure.sentence);
    update();
}

QSize KpiTile::sizeHint() const
{
    const Look &look = currentLook();
    return {look.scaled(240),
        Space::control * 2 + look.lineHeight(TextStyle::Number)
            + look.lineHeight(TextStyle::Caption) * 3 + look.scaled(kBarHeight) + Space::control
            + 6};
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = currentLook();
    const Colours &c = look.colours;
    paintBox(&painter, rect(), Radius::card, c.surface, c.border);
    if (hasFocus())
        paintFocusRing(&painter, rect(), Radius::card, look);
    QRect rest = rect().adjusted(Space::area, Space::control, -Space::area, -Space::control);
    const auto line = [&](TextStyle style, QRgb ink, const QString &text,
                          Qt::Alignment side = Qt::AlignLeft) {
        painter.setFont(look.font(style));
        painter.setPen(QColor(ink));
        const QFontMetrics metrics(painter.font());
        painter.drawText(QRect(rest.left(), rest.top(), rest.width(), look.lineHeight(style)),
            int(side | Qt::AlignVCenter), metrics.elidedText(text, Qt::ElideRight, rest.width()));
    };
    line(TextStyle::BodyStrong, c.text2, m_figure.title);
    line(TextStyle::Caption, c.text2, m_figure.change, Qt::AlignRight);
    rest.setTop(rest.top() + look.lineHeight(TextStyle::Caption) + Space::tight);
    line(TextStyle::Number, look.ink(toneOf(m_figure)).rgb(), m_figure.value);
    rest.setTop(rest.top() + look.lineHeight(TextStyle::Number) + 2);
    const int bar = look.scaled(kBarHeight);
    paintBar(painter, {rest.left(), rest.top(), rest.width(), bar});
    rest.setTop(rest.top() + bar + Space::tight);
    line(TextStyle::Caption, c.text, m_figure.baseline);
    if (!m_figure.baseline.isEmpty())
        rest.setTop(rest.top() + look.lineHeight(TextStyle::Caption));
    painter.setFont(look.font(TextStyle::Caption));
    painter.setPen(QColor(c.text2));
    painter.drawText(rest, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_figure.sentence);
}

/// How far it comes, a line where it was frozen and a thicker one where it should come to.
void KpiTile::paintBar(QPainter &painter, const QRect &place) const
{
    if (!m_figure.number)
        return;
    const Look &look = currentLook();
    const double most = kRoomAbove
        * std::max(
            {*m_figure.number, m_figure.frozen.value_or(0), m_figure.reference.value_or(0), 1e-9});
    const auto x = [&](double number) { return place.left() + place.width() * number / most; };
    painter.fillRect(place, QColor(look.colours.neutralBg));
    painter.fillRect(
        QRectF(place.left(), place.top(), x(*m_figure.number) - place.left(), place.height()),
        look.ink(toneOf(m_figure)));
    const auto tick = [&](double number, QRgb colour, double width) {
        painter.setPen(QPen(QColor(colour), width));
        painter.drawLine(
            QPointF(x(number), place.top() - 2), QPointF(x(number), place.bottom() + 3));
    };
    if (m_figure.frozen)
        tick(*m_figure.frozen, look.colours.text2, 1.5);
    if (m_figure.reference)
        tick(*m_figure.reference, look.colours.text, 3);
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(m_figure.link);
    else
        QWidget::keyPressEvent(event);
}

void KpiTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened(m_figure.link);
}

} // namespace lobby::ui
