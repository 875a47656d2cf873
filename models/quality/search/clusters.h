#pragma once

#include "models/quality/blocking/block_index.h"
#include "models/quality/scoring/match_model.h"

#include <functional>
#include <optional>
#include <vector>

namespace lobby::quality {

enum class Band : quint8 { Possible, VeryLikely };

struct ScoredPair
{
    Pair pair;
    double logOdds = 0;
};

/// Two records that may be one person.
struct Duplicate
{
    Pair pair;
    double logOdds = 0;
    Band band = Band::Possible;
    std::optional<quint32> vouchedBy = {}; ///< a third record that is very likely both
};

/// What pairs say together: whoever is the same as a third is the same, unless they contradict
/// each other more than the third speaks for them. Records are joined by the mean of what their
/// pairs say (average linkage), the surest first. `scoreOf` answers for pairs that nobody compared
/// yet; `scored` may be in any order, the answer is in the order of pairs.
[[nodiscard]] std::vector<Duplicate> decideTogether(
    const std::vector<ScoredPair> &scored, const std::function<double(Pair)> &scoreOf);

} // namespace lobby::quality
