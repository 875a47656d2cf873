#include "ui/kit/look/look.h"

#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/fonts.h"

#include <QApplication>
#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace lobby::ui {

QFont Look::font(TextStyle style) const
{
    const TypeSize type = typeSize(style);
    QFont font;
    font.setFamilies(fontFamilies(language));
    font.setPixelSize(scaled(type.pixel));
    font.setWeight(QFont::Weight(type.weight));
    return font;
}

QFont Look::monoFont() const
{
    QFont mono = font(TextStyle::Body);
    mono.setFamilies(monoFamilies());
    mono.setStyleHint(QFont::Monospace);
    return mono;
}

QFont Look::fontFor(const QString &text, const QString &languageTag, TextStyle style) const
{
    QFont own = font(style);
    own.setFamilies(fontFamiliesFor(text, languageTag, language));
    return own;
}

int Look::lineHeight(TextStyle style) const
{
    return std::max(scaled(typeSize(style).line), QFontMetrics(font(style)).height());
}

int Look::rowHeight() const
{
    return lineHeight(TextStyle::Body) + padding(density).row;
}

int Look::controlHeight() const
{
    return lineHeight(TextStyle::Body) + padding(density).control;
}

QColor Look::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return colours.text2;
    case Tone::Ok:
        return colours.ok;
    case Tone::Info:
        return colours.info;
    case Tone::Warn:
        return colours.warn;
    case Tone::Err:
        return colours.err;
    case Tone::Accent:
        return colours.accent;
    }
    return colours.text;
}

QColor Look::paper(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return colours.neutralBg;
    case Tone::Ok:
        return colours.okBg;
    case Tone::Info:
        return colours.infoBg;
    case Tone::Warn:
        return colours.warnBg;
    case Tone::Err:
        return colours.errBg;
    case Tone::Accent:
        return colours.accentBg;
    }
    return colours.neutralBg;
}

QPalette Look::palette() const
{
    const Colours &c = colours;
    QPalette p;
    const auto all
        = [&p](QPalette::ColorRole role, QRgb colour) { p.setColor(role, QColor(colour)); };
    all(QPalette::Window, c.background);
    all(QPalette::WindowText, c.text);
    all(QPalette::Base, c.surface);
    all(QPalette::AlternateBase, c.rowAlternate);
    all(QPalette::Text, c.text);
    all(QPalette::PlaceholderText, c.text2);
    all(QPalette::Button, c.surface);
    all(QPalette::ButtonText, c.text);
    all(QPalette::BrightText, c.err);
    all(QPalette::ToolTipBase, c.surface2);
    all(QPalette::ToolTipText, c.text);
    all(QPalette::Link, c.accent);
    all(QPalette::LinkVisited, c.accent);
    all(QPalette::Highlight, c.selection);
    all(QPalette::HighlightedText, c.onSelection);
    all(QPalette::Light, c.surface);
    all(QPalette::Midlight, c.surface2);
    all(QPalette::Mid, c.border);
    all(QPalette::Dark, c.controlBorder);
    all(QPalette::Shadow, c.border);
    p.setColor(QPalette::Inactive, QPalette::Highlight, QColor(c.selectionInactive));
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor(c.text));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(c.disabledText));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.selectionInactive));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.disabledText));
    return p;
}

const Look &currentLook()
{
    static const Look defaultLook;
    const auto *style = qApp ? qobject_cast<const DeskStyle *>(QApplication::style()) : nullptr;
    return style ? style->look() : defaultLook;
}

void setTextStyle(QWidget *widget, TextStyle style)
{
    widget->setProperty("textStyle", int(style));
    widget->setFont(currentLook().font(style));
}

void setSecondary(QWidget *widget, bool secondary)
{
    widget->setProperty("secondaryText", secondary);
    QPalette palette;
    if (secondary)
        palette.setColor(QPalette::WindowText, QColor(currentLook().colours.text2));
    widget->setPalette(palette);
}

} // namespace lobby::ui
