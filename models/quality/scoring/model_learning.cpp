#include "models/quality/scoring/model_learning.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace lobby::quality {

namespace {

constexpr quint64 kMostRandomPairs = 100'000;
/// Of so few records the same pairs would come again and again, with those of one person among
/// them: one in four of all that there are is drawn at most.
constexpr quint64 kDrawnOf = 4;
constexpr double kPriorStrangers = 1000;
constexpr double kPriorSame = 200;
constexpr double kPriorHousehold = 200;
constexpr double kNegligible = 1e-5;
constexpr double kLeastShare = 1e-12;
constexpr double kMostShare = 0.3;
constexpr int kRounds = 25;
constexpr double kConverged = 1e-4;

using Counts = std::array<std::array<double, kAgreements>, kAspects>;

void count(const Agreements &agreements, double weight, Counts &into)
{
    if (weight < kNegligible)
        return;
    for (std::size_t i = 0; i < kAspects; ++i)
        into[i][at(agreements[i])] += weight;
}

/// Whether a pair tells about households: one person seldom has another given name and another
/// birth date too, so nobody but relatives and strangers are left to tell apart.
bool tellsOfHouseholds(const PairEvidence &pair)
{
    return pair.agreements[at(Aspect::Given)] == Agreement::Different
        && pair.agreements[at(Aspect::Birth)] == Agreement::Different;
}
bool couldTell(const PairEvidence &pair)
{
    return pair.agreements[at(Aspect::Given)] != Agreement::Missing
        && pair.agreements[at(Aspect::Birth)] != Agreement::Missing;
}

/// The share of each agreement of what is not missing; `prior` weighs as `weight` pairs.
Likelihoods sharesOf(const Counts &counts, const Likelihoods &prior, double weight)
{
    Likelihoods shares = prior;
    for (std::size_t i = 0; i < kAspects; ++i) {
        if (Aspect(i) == Aspect::NameOrder)
            continue; // straight is the same as missing, so its share says nothing
        double all = weight;
        for (std::size_t j = 1; j < kAgreements; ++j)
            all += counts[i][j];
        for (std::size_t j = 1; j < kAgreements; ++j)
            shares[i][j] = (counts[i][j] + weight * prior[i][j]) / all;
    }
    return shares;
}

} // namespace

Likelihoods learnStrangers(const Likelihoods &shipped, const std::vector<PersonKey> &people)
{
    Counts counts = {};
    const auto size = quint64(people.size());
    if (size < 2)
        return shipped;
    std::mt19937_64 random(size);
    const quint64 draws = std::min(kMostRandomPairs, size * (size - 1) / 2 / kDrawnOf);
    for (quint64 n = 0; n < draws; ++n) {
        const auto a = std::size_t(random() % size);
        const auto b = std::size_t(random() % size);
        if (a == b)
            continue;
        const Findings findings = compare(people[a], people[b]);
        for (std::size_t i = 0; i < kAspects; ++i)
            counts[i][at(findings[i].agreement)] += 1;
    }
    return sharesOf(counts, shipped, kPriorStrangers);
}

MatchModel learnKinds(
    MatchModel model, const std::vector<PairEvidence> &pairs, double weight, double all)
{
    const MatchModel prior = model;
    const bool areTold
        = std::count_if(pairs.begin(), pairs.end(), couldTell) * 2 > std::ptrdiff_t(pairs.size());
    for (int round = 0; round < kRounds; ++round) {
        const PairScorer scorer(model);
        Counts sameCounts = {};
        Counts householdCounts = {};
        double same = 0;
        double household = 0;
        for (const PairEvidence &pair : pairs) {
            const Hypotheses kinds = scorer.weigh(pair);
            const double isSame = weight * probabilityOf(kinds.logOdds());
            const double isHousehold
                = (weight - isSame) * probabilityOf(kinds.household - kinds.strangers);
            same += isSame;
            count(pair.agreements, isSame, sameCounts);
            count(pair.agreements, isHousehold, householdCounts);
            if (!areTold || tellsOfHouseholds(pair))
                household += isHousehold;
        }
        model.same = sharesOf(sameCounts, prior.same, kPriorSame);
        model.household = sharesOf(householdCounts, prior.household, kPriorHousehold);
        for (const Aspect aspect : {Aspect::Given, Aspect::Birth})
            model.household[at(aspect)] = prior.household[at(aspect)];
        if (areTold)
            household /= model.household[at(Aspect::Given)][at(Agreement::Different)]
                * model.household[at(Aspect::Birth)][at(Agreement::Different)];
        const double before = model.sameShare;
        model.sameShare = std::clamp((same + 1) / (all + 2), kLeastShare, kMostShare);
        model.householdShare = std::clamp((household + 1) / (all + 2), kLeastShare, kMostShare);
        if (std::abs(model.sameShare - before) < kConverged * before)
            break;
    }
    return model;
}

} // namespace lobby::quality
