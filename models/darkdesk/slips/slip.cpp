#include "models/darkdesk/slips/slip.h"

#include "models/support/enum_named.h"

namespace lobby::darkdesk {

namespace {

constexpr std::array kSlipCodes {QLatin1StringView("check_in"), QLatin1StringView("complaint"),
    QLatin1StringView("message")}; // in the enum's order

} // namespace

QLatin1StringView codeOf(SlipKind kind)
{
    return kSlipCodes.at(size_t(kind));
}

SlipKind slipKindNamed(QStringView code)
{
    return enumNamed<SlipKind>(code, kSlipCodes).value_or(SlipKind::Message);
}

} // namespace lobby::darkdesk
