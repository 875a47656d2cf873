#pragma once

#include "models/quality/scoring/match_model.h"

#include <vector>

namespace lobby::quality {

/// How often any two records agree by chance, from some of them; the shipped figures count as much
/// as a thousand pairs.
[[nodiscard]] Likelihoods learnStrangers(
    const Likelihoods &shipped, const std::vector<PersonKey> &people);

/// What of `pairs` is one person and what one household, by expectation and maximisation from
/// `model`, whose figures count as much as some hundred pairs. `weight`: how many pairs each of
/// `pairs` stands for; `all`: how many pairs of records there are.
[[nodiscard]] MatchModel learnKinds(
    MatchModel model, const std::vector<PairEvidence> &pairs, double weight, double all);

} // namespace lobby::quality
