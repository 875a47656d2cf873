#pragma once

#include "ui/kit/look/look.h"

#include <QProxyStyle>

class QAbstractButton;

namespace lobby::ui {

/// One primary button a view; everything else is secondary, or quiet where a border would be noise.
enum class ButtonKind { Secondary, Primary, Quiet, Danger };

/// A primary button is also what QPushButton::setDefault() makes of it; this is for the other
/// kinds, and for primary ones outside dialogs.
void setButtonKind(QAbstractButton *button, ButtonKind kind);

/// Fusion made flat: no gradients, one-pixel borders, a two-pixel focus ring in the accent colour,
/// thin scroll bars without arrows. All sizes come from the look's font metrics. Holds the look in
/// force; a change of look is a new style, so that Qt measures everything again.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit DeskStyle(Look look);

    [[nodiscard]] const Look &look() const { return m_look; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *answer) const override;
    QIcon standardIcon(
        StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;

private:
    /// Each draws what it knows and says whether it did.
    bool drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const;
    bool drawIndicator(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    bool drawMenu(ControlElement element, const QStyleOption *option, QPainter *painter) const;

    Look m_look;
};

} // namespace lobby::ui
