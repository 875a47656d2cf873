#pragma once

#include "models/quality/profile/guest_duplicates.h"

#include <QHash>

namespace lobby::quality {

enum class Verdict {
    Different, ///< never offered again until somebody takes it back
    Later, ///< not offered before its moment
};
/// The registry's code.
[[nodiscard]] QLatin1StringView verdictCode(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictNamed(QStringView code);

/// What somebody decided about two records. A plain value.
struct MatchDecision
{
    Uuid first = {}; ///< the lower id
    Uuid second = {};
    Verdict verdict = Verdict::Different;
    qint64 untilMs = 0; ///< of Later
    int score = 0; ///< thousandths, as sure as it was then
    Uuid staff = {};
    qint64 atMs = 0;

    friend bool operator==(const MatchDecision &, const MatchDecision &) = default;
};

/// Who is shown for records that are one with others; all else are themselves.
using Identities = QHash<Uuid, Uuid>;

/// What is left to decide, each pair of guests once as they are shown, in the order found: those
/// who are one are not, nor those of whom any two records were told apart, nor what waits for its
/// moment. Pure.
[[nodiscard]] std::vector<GuestPair> undecided(const std::vector<GuestPair> &found,
    const QList<MatchDecision> &decisions, const Identities &identities, qint64 nowMs);

} // namespace lobby::quality
