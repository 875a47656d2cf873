#include "models/conflicts/conflict.h"

#include <array>

namespace lobby::conflicts {

namespace {

using Named = std::pair<Decision, QLatin1StringView>;
constexpr std::array kDecisions {
    Named {Decision::Kept, QLatin1StringView("kept")},
    Named {Decision::Restored, QLatin1StringView("restored")},
    Named {Decision::Both, QLatin1StringView("both")},
    Named {Decision::Asked, QLatin1StringView("asked")},
};

} // namespace

QLatin1StringView decisionName(Decision decision)
{
    for (const auto &[known, name] : kDecisions) {
        if (known == decision)
            return name;
    }
    return {};
}

Decision decisionNamed(QStringView name)
{
    for (const auto &[decision, known] : kDecisions) {
        if (known == name)
            return decision;
    }
    return Decision::Open;
}

} // namespace lobby::conflicts
