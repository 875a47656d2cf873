#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace lobby {

/// The value of that name, `names` being in the order of the enumeration; none for a name that it
/// does not have.
template <typename Enum, size_t count>
std::optional<Enum> enumNamed(QStringView name, const std::array<QLatin1StringView, count> &names)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

} // namespace lobby
