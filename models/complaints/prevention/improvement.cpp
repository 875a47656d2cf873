#include "models/complaints/prevention/improvement.h"

#include "models/complaints/prevention/rise_test.h"

namespace lobby::complaints {

namespace {

constexpr qsizetype kLongestImprovement = 300;

} // namespace

std::optional<QLatin1StringView> problemOf(const Improvement &improvement)
{
    const auto isLine = [](const QString &text) {
        return !text.trimmed().isEmpty() && text.size() <= kLongestImprovement;
    };
    if (!isLine(improvement.cause))
        return QLatin1StringView("cause");
    if (!isLine(improvement.action))
        return QLatin1StringView("action");
    if (improvement.owner.isNull())
        return QLatin1StringView("owner_id");
    if (!improvement.due.isValid())
        return QLatin1StringView("due_on");
    return std::nullopt;
}

double Effect::chance() const
{
    return chanceOf(before, daysBefore, after, daysAfter);
}

} // namespace lobby::complaints
