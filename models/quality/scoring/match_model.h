#pragma once

#include "models/quality/scoring/value_frequencies.h"

namespace lobby::quality {

/// How likely each agreement of each aspect is.
using Likelihoods = std::array<std::array<double, kAgreements>, kAspects>;
using Agreements = std::array<Agreement, kAspects>;

/// Fellegi and Sunter (1969) with three kinds of pairs instead of two: the same person, members
/// of one household, and strangers. Telephone, address, surname and the birth date of twins are
/// what a household shares, so they do not make one person of two.
struct MatchModel
{
    Likelihoods same = {}; ///< of two records of one person
    Likelihoods household = {};
    Likelihoods strangers = {}; ///< of any two records
    double sameShare = 0; ///< of all pairs that there are
    double householdShare = 0;

    /// What is known of desks and their guests before any data is seen.
    [[nodiscard]] static MatchModel shipped(quint32 records);
};

/// A pair as the model reads it.
struct PairEvidence
{
    Agreements agreements = {};
    /// Logarithm of the chance that strangers agree like this, by how common the value is.
    std::array<float, kAspects> byChance = {};
};
[[nodiscard]] PairEvidence evidenceOf(
    const Findings &findings, const Likelihoods &strangers, const ValueFrequencies &frequencies);

/// At least so sure is "very likely", of natural logarithms of odds: 4 to 1.
inline constexpr double kVeryLikely = 1.386;
/// At least so sure is "possible": 1 to 9.
inline constexpr double kPossible = -2.197;

/// The logarithms of share and likelihood for each kind of pairs.
struct Hypotheses
{
    double same = 0;
    double household = 0;
    double strangers = 0;

    /// Whether two of one household may well share as much.
    [[nodiscard]] bool isLikeHousehold() const
    {
        return household > strangers && household > same - kVeryLikely;
    }
    /// That both are one person, natural logarithm.
    [[nodiscard]] double logOdds() const;
};

/// A model made ready to score many pairs. A value; any thread.
class PairScorer
{
public:
    explicit PairScorer(const MatchModel &model);
    [[nodiscard]] Hypotheses weigh(const PairEvidence &evidence) const;
    /// How much the aspect speaks for one person rather than strangers.
    [[nodiscard]] double weightOf(Aspect aspect, const PairEvidence &evidence) const;

private:
    Likelihoods m_same; ///< logarithms
    Likelihoods m_household;
    double m_sameShare;
    double m_householdShare;
    double m_strangersShare;
};

[[nodiscard]] double probabilityOf(double logOdds);

} // namespace lobby::quality
