#pragma once

#include "ui/kit/look/look.h"

#include <array>

namespace lobby::ui {

/// Six that differ from each other, also for those who see red and green alike, and stand out from
/// the surface by 4.5 at least.
inline constexpr std::array<QRgb, 6> kChartLight
    = {0xff0b6e78, 0xffc2571a, 0xff5b4fb0, 0xff8f6b00, 0xffb0306a, 0xff3d7a2a};
inline constexpr std::array<QRgb, 6> kChartDark
    = {0xff4fc3cc, 0xfff0955a, 0xffa79bf2, 0xffd9b44a, 0xffee86b4, 0xff8ccb74};

inline QColor chartColour(const Look &look, int series)
{
    const auto &colours = look.dark ? kChartDark : kChartLight;
    return QColor::fromRgba(colours[size_t(series) % colours.size()]);
}

/// The worst is the warmest.
inline QColor severityColour(const Look &look, int severity)
{
    constexpr std::array<int, 4> kSeries = {4, 1, 0, 2};
    return chartColour(look, kSeries[size_t(severity - 1) % kSeries.size()]);
}

} // namespace lobby::ui
