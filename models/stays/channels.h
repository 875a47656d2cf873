#pragma once

#include <QLatin1StringView>

#include <array>

namespace lobby::stays {

/// Where bookings come from: the codes that the program words in every language. A stay may hold
/// any other text, which is shown as it is.
inline constexpr std::array kChannels {
    QLatin1StringView("direct"), ///< walked in, called, wrote
    QLatin1StringView("website"),
    QLatin1StringView("ota"), ///< online travel agency
    QLatin1StringView("travel_agent"), QLatin1StringView("corporate"), QLatin1StringView("group"),
    QLatin1StringView("complimentary"),
    QLatin1StringView("aviation"), ///< crews
};

} // namespace lobby::stays
