#include "ui/kit/look/painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace lobby::ui {

namespace {

/// Colours between two, `percent` of the way to `b`: hovering and pressing shift a fill slightly.
QColor mixed(const QColor &a, const QColor &b, int percent)
{
    const auto part = [percent](int from, int to) { return from + (to - from) * percent / 100; };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

int pressure(QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return 0;
    if (state & (QStyle::State_Sunken | QStyle::State_On))
        return 16;
    return state & QStyle::State_MouseOver ? 8 : 0;
}

} // namespace

void paintBox(QPainter *painter, const QRect &rect, int radius, const QColor &fill,
    const QColor &border, int width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? width / 2.0 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset),
        radius - inset / 2, radius - inset / 2);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRect &rect, int radius, const Look &look)
{
    paintBox(painter, rect, radius, {}, look.colours.accent, 2);
}

void paintGlyph(QPainter *painter, const QRect &rect, Glyph glyph, const QColor &colour, int size)
{
    QPolygonF points;
    switch (glyph) { // on a square of side 2 around the origin
    case Glyph::Up:
        points << QPointF(-.7, .35) << QPointF(0, -.35) << QPointF(.7, .35);
        break;
    case Glyph::Down:
        points << QPointF(-.7, -.35) << QPointF(0, .35) << QPointF(.7, -.35);
        break;
    case Glyph::Left:
        points << QPointF(.35, -.7) << QPointF(-.35, 0) << QPointF(.35, .7);
        break;
    case Glyph::Right:
        points << QPointF(-.35, -.7) << QPointF(.35, 0) << QPointF(-.35, .7);
        break;
    case Glyph::Tick:
        points << QPointF(-.7, 0) << QPointF(-.15, .5) << QPointF(.7, -.5);
        break;
    case Glyph::Dash:
        points << QPointF(-.6, 0) << QPointF(.6, 0);
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(rect).center());
    painter->scale(size / 2.0, size / 2.0);
    QPen pen(colour, 1.6);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(points);
    painter->restore();
}

ButtonKind buttonKind(const QStyleOptionButton &option, const QWidget *widget)
{
    const QVariant kind = widget ? widget->property("buttonKind") : QVariant();
    if (kind.isValid())
        return ButtonKind(kind.toInt());
    if (option.features & QStyleOptionButton::DefaultButton)
        return ButtonKind::Primary;
    return option.features & QStyleOptionButton::Flat ? ButtonKind::Quiet : ButtonKind::Secondary;
}

void paintButton(
    QPainter *painter, const QStyleOptionButton &option, ButtonKind kind, const Look &look)
{
    const Colours &c = look.colours;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const int press = pressure(option.state);
    QColor fill = mixed(c.surface, c.text, press);
    QColor border = c.controlBorder;
    if (kind == ButtonKind::Quiet) {
        fill = press > 0 ? mixed(c.surface2, c.text, press / 2) : QColor();
        border = QColor();
    } else if (kind == ButtonKind::Primary && enabled) {
        fill = mixed(c.accent, c.text, press);
        border = QColor();
    } else if (kind == ButtonKind::Danger && enabled) {
        border = c.err;
    }
    if (!enabled && kind != ButtonKind::Quiet) {
        fill = c.surface2;
        border = c.border;
    }
    if (kind == ButtonKind::Primary && focused) { // the ring needs a gap to stand off the fill
        paintBox(painter, option.rect.adjusted(3, 3, -3, -3), Radius::control - 1, fill, {});
    } else {
        paintBox(painter, option.rect, Radius::control, fill, border);
    }
    if (focused)
        paintFocusRing(painter, option.rect, Radius::control, look);
}

void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, ButtonKind kind,
    const Look &look, const QStyle &style)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool filled = kind == ButtonKind::Primary && enabled;
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    QRect rect
        = option.rect.adjusted(Space::control, 0, menu ? -look.scaled(20) : -Space::control, 0);
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : 6;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int width = std::min(rect.width(), iconWidth + gap + textWidth);
    QRect content(rect.x() + (rect.width() - width) / 2, rect.y(), width, rect.height());
    content = QStyle::visualRect(option.direction, rect, content);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (iconWidth > 0) {
        QRect icon(content.topLeft(), option.iconSize);
        if (mirrored)
            icon.moveRight(content.right());
        icon.moveTop(content.y() + (content.height() - iconWidth) / 2);
        option.icon.paint(painter, icon, Qt::AlignCenter,
            !enabled     ? QIcon::Disabled
                : filled ? QIcon::Selected
                         : QIcon::Normal,
            filled ? QIcon::On : QIcon::Off);
        mirrored ? content.setRight(icon.left() - gap - 1)
                 : content.setLeft(icon.right() + gap + 1);
    }
    QPalette palette = option.palette;
    if (filled)
        palette.setColor(QPalette::ButtonText, QColor(look.colours.onAccent));
    else if (enabled && kind == ButtonKind::Danger)
        palette.setColor(QPalette::ButtonText, QColor(look.colours.err));
    else if (enabled && kind == ButtonKind::Quiet)
        palette.setColor(QPalette::ButtonText, QColor(look.colours.accent));
    int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine | Qt::TextShowMnemonic;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &option))
        flags |= Qt::TextHideMnemonic;
    const QString text = option.fontMetrics.elidedText(
        option.text, Qt::ElideRight, content.width(), Qt::TextShowMnemonic);
    style.drawItemText(painter, content,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | flags, palette, enabled,
        text, QPalette::ButtonText);
    if (menu) {
        const QRect arrow(option.rect.right() - look.scaled(22), option.rect.y(), look.scaled(16),
            option.rect.height());
        paintGlyph(painter, QStyle::visualRect(option.direction, option.rect, arrow), Glyph::Down,
            palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText),
            9);
    }
}

void paintField(QPainter *painter, const QRect &rect, QStyle::State state, const Look &look)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool fixed = state & QStyle::State_ReadOnly;
    const Colours &c = look.colours;
    paintBox(painter, rect, Radius::control, enabled && !fixed ? c.surface : c.surface2,
        enabled ? c.controlBorder : c.border);
    if (enabled && state & QStyle::State_HasFocus)
        paintFocusRing(painter, rect, Radius::control, look);
}

void paintCheck(QPainter *painter, const QStyleOption &option, bool radio, const Look &look)
{
    const Colours &c = look.colours;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    const QColor fill = !enabled ? c.surface2 : on || partly ? c.accent : c.surface;
    const QColor border = !enabled ? c.border : on || partly ? c.accent : c.controlBorder;
    paintBox(painter, box, radio ? side / 2 : 3, fill, border);
    const QColor mark = enabled ? c.onAccent : c.disabledText;
    if (radio && on) {
        const int inset = side * 5 / 16;
        paintBox(painter, box.adjusted(inset, inset, -inset, -inset), side, mark, {});
    } else if (on || partly) {
        paintGlyph(painter, box, on ? Glyph::Tick : Glyph::Dash, mark, side * 11 / 16);
    }
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const Look &look)
{
    const Colours &c = look.colours;
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter->fillRect(option.rect.x() + 8, y, option.rect.width() - 16, 1, QColor(c.border));
        return;
    }
    if (option.state & QStyle::State_Selected && enabled)
        paintBox(painter, option.rect.adjusted(4, 1, -4, -1), Radius::control, c.accentBg, {});
    const int mark = look.scaled(IconSize::row);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect markRect
        = mirrored({option.rect.x() + 12, option.rect.y(), mark, option.rect.height()});
    const QColor ink = enabled ? c.text : c.disabledText;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintGlyph(
            painter, markRect, Glyph::Tick, enabled ? c.accent : c.disabledText, mark * 3 / 4);
    else if (!option.icon.isNull())
        option.icon.paint(
            painter, markRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const QRect textRect = mirrored(option.rect.adjusted(20 + mark, 0, -20, 0));
    const qsizetype tab = option.text.indexOf(u'\t');
    painter->setFont(option.font);
    painter->setPen(ink);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    const auto side = [&option](Qt::Alignment to) {
        return int(QStyle::visualAlignment(option.direction, to));
    };
    painter->drawText(
        textRect, flags | side(Qt::AlignLeft), tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter->setPen(enabled ? QColor(c.text2) : QColor(c.disabledText));
        painter->drawText(textRect, flags | side(Qt::AlignRight), option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow
            = mirrored({option.rect.right() - 20, option.rect.y(), 12, option.rect.height()});
        paintGlyph(painter, arrow, option.direction == Qt::RightToLeft ? Glyph::Left : Glyph::Right,
            ink, 9);
    }
}

void paintHeader(QPainter *painter, const QStyleOptionHeader &option, const Look &look)
{
    const Colours &c = look.colours;
    QColor fill = c.surface2;
    if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        fill = mixed(fill, c.text, 5);
    painter->fillRect(option.rect, fill);
    painter->fillRect(
        option.rect.x(), option.rect.bottom(), option.rect.width(), 1, QColor(c.border));
}

void paintTab(QPainter *painter, const QStyleOptionTab &option, const Look &look)
{
    const Colours &c = look.colours;
    const QRect &r = option.rect;
    if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        paintBox(painter, r.adjusted(1, 2, -1, -4), Radius::control, c.surface2, {});
    if (option.state & QStyle::State_Selected)
        painter->fillRect(r.x() + 8, r.bottom() - 1, r.width() - 16, 2, QColor(c.accent));
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, r.adjusted(1, 1, -1, -3), Radius::control, look);
}

void paintScrollBar(
    QPainter *painter, const QStyleOptionSlider &option, const QRect &slider, const Look &look)
{
    const Colours &c = look.colours;
    painter->fillRect(option.rect, QColor(c.surface));
    if (option.maximum <= option.minimum)
        return;
    const bool held = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int inset = 3;
    const QRect thumb = slider.adjusted(inset, inset, -inset, -inset);
    paintBox(painter, thumb, std::min(thumb.width(), thumb.height()) / 2,
        held ? c.controlBorder : mixed(c.border, c.controlBorder, 35), {});
}

void paintTabLabel(QPainter *painter, const QStyleOptionTab &option, const Look &look)
{
    painter->save();
    QFont font = painter->font();
    if (!(option.state & QStyle::State_Selected))
        font.setWeight(QFont::Normal); // measured in the heavier weight, so that nothing jumps
    painter->setFont(font);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->setPen(
        enabled ? option.palette.color(QPalette::WindowText) : QColor(look.colours.disabledText));
    painter->drawText(option.rect.adjusted(0, 0, 0, -2),
        Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    painter->restore();
}

} // namespace lobby::ui
