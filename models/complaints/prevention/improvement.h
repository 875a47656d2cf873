#pragma once

#include "models/complaints/case/complaint.h"

#include <QDate>

namespace lobby::complaints {

/// What is done so that complaints of a kind do not come again. A plain value.
struct Improvement
{
    Uuid id;
    Uuid branch;
    std::optional<Category> category = {}; ///< of the complaints it is about; none: of all
    QString cause = {};
    QString action = {};
    Uuid owner = {};
    QDate due = {};
    QDate done = {}; ///< none: open
    qint64 madeAt = 0; ///< Unix milliseconds
    Uuid madeBy = {};

    friend bool operator==(const Improvement &, const Improvement &) = default;
};

/// Field of the registry in which something is wrong; none: it may be written down.
[[nodiscard]] std::optional<QLatin1StringView> problemOf(const Improvement &improvement);

/// How often there were such complaints before it was done, and since.
struct Effect
{
    int before = 0; ///< cases
    int daysBefore = 0;
    int after = 0;
    int daysAfter = 0;

    /// Cases in 30 days.
    [[nodiscard]] double rateBefore() const { return daysBefore ? 30.0 * before / daysBefore : 0; }
    [[nodiscard]] double rateAfter() const { return daysAfter ? 30.0 * after / daysAfter : 0; }
    /// That it would look as good although nothing has changed (rise_test.h).
    [[nodiscard]] double chance() const;
    friend bool operator==(const Effect &, const Effect &) = default;
};
/// Days that are compared, at most, on either side.
inline constexpr int kEffectDays = 90;

} // namespace lobby::complaints
