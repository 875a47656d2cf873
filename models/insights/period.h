#pragma once

#include <QDate>
#include <QList>

namespace lobby::insights {

/// Days of the branch's calendar, both included.
struct Period
{
    QDate from;
    QDate until;

    [[nodiscard]] qint64 days() const { return from.daysTo(until) + 1; }
    [[nodiscard]] bool contains(QDate day) const { return day >= from && day <= until; }
    friend bool operator==(const Period &, const Period &) = default;
};

/// How far back a page looks. Each ends today, so that its last days are still in the making.
enum class Reach : quint8 { Week, Month, Quarter, Year };
inline constexpr int kReaches = 4;

/// 7, 30, 90 or 365 days.
[[nodiscard]] Period periodOf(Reach reach, QDate today);
/// As many days just before it.
[[nodiscard]] Period before(const Period &period);
/// Days, or of a longer period weeks from Monday on, cut off where the period begins and ends.
[[nodiscard]] QList<Period> parts(const Period &period);
/// Weeks from Monday on, cut off like those.
[[nodiscard]] QList<Period> weeks(const Period &period);
[[nodiscard]] QDate mondayOf(QDate day);

} // namespace lobby::insights
