#pragma once

#include <QList>
#include <QString>

namespace lobby::complaints {

/// What cases are counted by, each against its own past.
enum class RiseOf : quint8 { Category, Room, Department, Carrier, Supplier, Staff };

/// How often something was complained about lately and before.
struct RiseCount
{
    RiseOf of = RiseOf::Category;
    QString thing = {}; ///< "noise", "1207", a department, a carrier, a name
    int days = 0; ///< the last so many
    int recent = 0; ///< cases in them
    int pastDays = 0; ///< just before those
    int past = 0;

    /// Cases that so many days would have at the pace of the past.
    [[nodiscard]] double usual() const { return pastDays > 0 ? double(past) * days / pastDays : 0; }
    friend bool operator==(const RiseCount &, const RiseCount &) = default;
};

struct Rise
{
    RiseCount count = {};
    /// That at least so many of all the cases fall into the last days although nothing has changed.
    double chance = 1;

    friend bool operator==(const Rise &, const Rise &) = default;
};

/// What is too rare to be told is no rise, however unlikely.
inline constexpr int kFewestCases = 3;
/// Of all rises that are told, at most this share is expected to be by chance alone.
inline constexpr double kFalseShare = 0.05;

/// Two rates of Poisson events compared exactly: if the pace is the same, the recent ones of
/// recent + past cases are binomial with the share of the days. Holds for few cases too, and for a
/// past without any.
[[nodiscard]] double chanceOf(int recent, int days, int past, int pastDays);

/// The rises among them by Benjamini and Hochberg, the least likely by chance first; of one thing
/// that was counted over several spans the least likely alone. The counts may hang together as
/// spans do that share their days.
[[nodiscard]] QList<Rise> risesOf(const QList<RiseCount> &counts);

} // namespace lobby::complaints
