#pragma once

#include <QtGui/qrgb.h>

namespace lobby::ui {

/// What a colour says about urgency, never about type: red needs somebody now, amber soon, blue
/// today, green is done or in house, grey asks for nothing.
enum class Tone { Neutral, Ok, Info, Warn, Err, Accent };

enum class Density { Compact, Standard, Comfortable };

enum class TextStyle { Caption, Body, BodyStrong, Subtitle, Title, Number };

/// Every colour of the desk. The contrast of each pair that is used is recomputed by tst_tokens.
struct Colours
{
    QRgb background, surface, surface2, rowAlternate, border, controlBorder;
    QRgb text, text2, disabledText;
    QRgb accent, accentBg, onAccent;
    QRgb ok, okBg, info, infoBg, warn, warnBg, err, errBg, neutralBg;
    QRgb selection, onSelection, selectionInactive;
};

inline constexpr Colours kLight {
    .background = 0xfff5f7f9,
    .surface = 0xffffffff,
    .surface2 = 0xffedf1f5,
    .rowAlternate = 0xfff8fafb,
    .border = 0xffcbd3db,
    .controlBorder = 0xff7b8794,
    .text = 0xff16202a,
    .text2 = 0xff4a5868,
    .disabledText = 0xff8a96a3,
    .accent = 0xff0b6e78,
    .accentBg = 0xffddf1f2,
    .onAccent = 0xffffffff,
    .ok = 0xff1b7a3d,
    .okBg = 0xffe0f3e6,
    .info = 0xff1f5fa8,
    .infoBg = 0xffe3edf9,
    .warn = 0xff8f5200,
    .warnBg = 0xfffdf0d9,
    .err = 0xffb3261e,
    .errBg = 0xfffbe5e3,
    .neutralBg = 0xffe7ecf1,
    .selection = 0xff0b6e78,
    .onSelection = 0xffffffff,
    .selectionInactive = 0xffd3dce4,
};

inline constexpr Colours kDark {
    .background = 0xff12171c,
    .surface = 0xff1a2128,
    .surface2 = 0xff232c35,
    .rowAlternate = 0xff1e262e,
    .border = 0xff36424e,
    .controlBorder = 0xff7a8896,
    .text = 0xffe8edf2,
    .text2 = 0xffa9b6c3,
    .disabledText = 0xff6d7a87,
    .accent = 0xff4fc3cc,
    .accentBg = 0xff123a3f,
    .onAccent = 0xff062528,
    .ok = 0xff6bcb8b,
    .okBg = 0xff143222,
    .info = 0xff82b6f2,
    .infoBg = 0xff152c47,
    .warn = 0xfff0b35a,
    .warnBg = 0xff3a2a10,
    .err = 0xffff8a80,
    .errBg = 0xff401b1a,
    .neutralBg = 0xff2a343e,
    .selection = 0xff1d6e77,
    .onSelection = 0xffffffff,
    .selectionInactive = 0xff2f3b46,
};

/// The same colours with text in black or white alone and borders as strong as text.
constexpr Colours highContrast(Colours colours, bool dark)
{
    const QRgb ink = dark ? 0xffffffff : 0xff000000;
    const QRgb paper = dark ? 0xff000000 : 0xffffffff;
    colours.text = colours.text2 = ink;
    colours.background = colours.surface = colours.surface2 = colours.rowAlternate = paper;
    colours.border = colours.controlBorder = ink;
    colours.neutralBg = paper;
    return colours;
}

/// Pixels at 96 dpi and 100 % text size.
struct TypeSize
{
    int pixel;
    int line;
    int weight; ///< QFont::Weight
};

constexpr TypeSize typeSize(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption:
        return {12, 16, 400};
    case TextStyle::Body:
        return {13, 20, 400};
    case TextStyle::BodyStrong:
        return {13, 20, 600};
    case TextStyle::Subtitle:
        return {15, 22, 600};
    case TextStyle::Title:
        return {18, 26, 600};
    case TextStyle::Number:
        return {24, 32, 600};
    }
    return {13, 20, 400};
}

/// What a density adds to one line of body text (20 px): rows 26, 30, 36; controls 28, 32, 40.
struct Padding
{
    int row;
    int control;
};

constexpr Padding padding(Density density)
{
    switch (density) {
    case Density::Compact:
        return {6, 8};
    case Density::Standard:
        return {10, 12};
    case Density::Comfortable:
        return {16, 20};
    }
    return {10, 12};
}

/// The 4-pixel grid, by what it separates.
struct Space
{
    static constexpr int tight = 4; ///< inside one thing
    static constexpr int control = 8; ///< between controls
    static constexpr int area = 12; ///< between areas, and the padding of a card
    static constexpr int page = 16; ///< from the page's edge
    static constexpr int section = 24;
};

struct Radius
{
    static constexpr int control = 4;
    static constexpr int card = 6;
};

struct IconSize
{
    static constexpr int row = 16;
    static constexpr int control = 18;
    static constexpr int empty = 48;
};

} // namespace lobby::ui
