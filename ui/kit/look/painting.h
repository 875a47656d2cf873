#pragma once

#include "ui/kit/look/desk_style.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace lobby::ui {

/// A rounded box on whole pixels. An invalid `fill` leaves the inside alone.
void paintBox(QPainter *painter, const QRect &rect, int radius, const QColor &fill,
    const QColor &border, int width = 1);
/// The focus ring: two pixels of accent inside `rect`.
void paintFocusRing(QPainter *painter, const QRect &rect, int radius, const Look &look);
/// A small arrow head or tick, drawn with strokes; `up`, `down`, `left` and `right` point there.
enum class Glyph { Up, Down, Left, Right, Tick, Dash };
void paintGlyph(QPainter *painter, const QRect &rect, Glyph glyph, const QColor &colour, int size);

ButtonKind buttonKind(const QStyleOptionButton &option, const QWidget *widget);
void paintButton(
    QPainter *painter, const QStyleOptionButton &option, ButtonKind kind, const Look &look);
void paintButtonLabel(QPainter *painter, const QStyleOptionButton &option, ButtonKind kind,
    const Look &look, const QStyle &style);
void paintField(QPainter *painter, const QRect &rect, QStyle::State state, const Look &look);
void paintCheck(QPainter *painter, const QStyleOption &option, bool radio, const Look &look);
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const Look &look);
void paintHeader(QPainter *painter, const QStyleOptionHeader &option, const Look &look);
void paintTab(QPainter *painter, const QStyleOptionTab &option, const Look &look);
void paintTabLabel(QPainter *painter, const QStyleOptionTab &option, const Look &look);
void paintScrollBar(
    QPainter *painter, const QStyleOptionSlider &option, const QRect &slider, const Look &look);

} // namespace lobby::ui
