#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace lobby::checkin {

/// The administrative divisions of GB/T 2260 over time, read once from the program's resources.
/// Any thread.

/// What the time line knows of a county's code for somebody born in a year.
enum class RegionState {
    NoSuchProvince,
    NoSuchCounty, ///< of a province that exists
    Abandoned, ///< the code was given up before that year
    Good,
};
[[nodiscard]] RegionState regionState(QStringView code, int birthYear);

/// "福建省厦门市思明区" as the divisions were named in the year, or when nearest to it; as much of
/// it as is known.
[[nodiscard]] QString regionName(QStringView code, int year);

} // namespace lobby::checkin
