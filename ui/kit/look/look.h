#pragma once

#include "ui/kit/look/tokens.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QWidget;

namespace lobby::ui {

/// How the desk looks right now: colours, density, text size and the language its fonts are chosen
/// for. A plain value; DeskStyle carries the one in force and everything that paints reads it
/// there.
struct Look
{
    Colours colours = kLight;
    bool dark = false;
    Density density = Density::Standard;
    int textPercent = 100; ///< 100, 115, 130 or 150
    QString language = QStringLiteral("en"); ///< chooses font families

    [[nodiscard]] QFont font(TextStyle style) const;
    [[nodiscard]] QFont monoFont() const;
    /// Body font for a name, in the family of its own script.
    [[nodiscard]] QFont fontFor(const QString &text, const QString &languageTag = {},
        TextStyle style = TextStyle::Body) const;

    [[nodiscard]] int lineHeight(TextStyle style) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int controlHeight() const;
    /// `pixels` of the 100 % design (icons, chips, columns), grown with the user's text size.
    [[nodiscard]] int scaled(int pixels) const { return (pixels * textPercent + 50) / 100; }

    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] QColor paper(Tone tone) const;
    [[nodiscard]] QPalette palette() const;
};

/// The look in force: that of the application's DeskStyle, else the default light one.
const Look &currentLook();

/// Gives `widget` a text style that follows text size, language and theme from now on.
void setTextStyle(QWidget *widget, TextStyle style);
/// Draws `widget`'s text in the colour of secondary text.
void setSecondary(QWidget *widget, bool secondary = true);

} // namespace lobby::ui
