#include "models/quality/scoring/match_model.h"

#include <algorithm>
#include <cmath>

namespace lobby::quality {

namespace {

/// Rows in the order of Agreement:
/// missing, same, sounds, near, swapped, extra, initial, similar, partial, renewed, different
using Row = std::array<double, kAgreements>;
constexpr double kNever = 1e-6;
constexpr double o = kNever;

constexpr Likelihoods kSame = {{
    /* Surname */ Row {1, .88, .03, .04, o, .005, .005, .01, .003, o, .025},
    /* Given */ Row {1, .82, .06, .04, o, .015, .03, .01, .01, o, .015},
    /* NameOrder */ Row {1, o, o, o, .05, o, o, o, o, o, o},
    /* Birth */ Row {1, .90, o, .04, .02, o, o, .008, .012, o, .02},
    /* Document */ Row {1, .75, o, .06, o, o, o, o, o, .17, .02},
    /* Phone */ Row {1, .75, o, .03, o, o, o, o, o, o, .22},
    /* Email */ Row {1, .70, o, .03, o, o, o, o, o, o, .27},
    /* Sex */ Row {1, .985, o, o, o, o, o, o, o, o, .015},
    /* Nationality */ Row {1, .98, o, o, o, o, o, o, o, o, .02},
    /* StreetNumber */ Row {1, .83, o, .07, o, o, o, o, o, o, .10},
    /* Street */ Row {1, .80, o, .07, .02, o, o, .03, .01, o, .07},
    /* Locality */ Row {1, .80, o, .07, o, o, o, .03, .02, o, .08},
    /* City */ Row {1, .82, o, .06, o, o, o, .03, .02, o, .07},
    /* PostalCode */ Row {1, .85, o, .07, o, o, o, o, o, o, .08},
    /* State */ Row {1, .90, o, .02, o, o, o, .02, .01, o, .05},
}};

constexpr Likelihoods kHousehold = {{
    /* Surname */ Row {1, .70, .02, .02, o, .01, .005, .02, .02, o, .205},
    /* Given */ Row {1, .004, .01, .02, o, .004, .02, .03, .12, o, .792},
    /* NameOrder */ Row {1, o, o, o, .05, o, o, o, o, o, o},
    /* Birth */ Row {1, .12, o, .01, .004, o, o, .02, .05, o, .796},
    /* Document */ Row {1, .001, o, .01, o, o, o, o, o, .40, .589},
    /* Phone */ Row {1, .65, o, .03, o, o, o, o, o, o, .32},
    /* Email */ Row {1, .10, o, .02, o, o, o, o, o, o, .88},
    /* Sex */ Row {1, .5, o, o, o, o, o, o, o, o, .5},
    /* Nationality */ Row {1, .95, o, o, o, o, o, o, o, o, .05},
    /* StreetNumber */ Row {1, .75, o, .05, o, o, o, o, o, o, .20},
    /* Street */ Row {1, .70, o, .07, .02, o, o, .03, .02, o, .16},
    /* Locality */ Row {1, .70, o, .07, o, o, o, .03, .02, o, .18},
    /* City */ Row {1, .80, o, .05, o, o, o, .02, .02, o, .11},
    /* PostalCode */ Row {1, .80, o, .05, o, o, o, o, o, o, .15},
    /* State */ Row {1, .90, o, .02, o, o, o, .02, .01, o, .05},
}};

constexpr Likelihoods kStrangers = {{
    /* Surname */ Row {1, .02, .005, .005, o, .002, .005, .03, .05, o, .883},
    /* Given */ Row {1, .003, .002, .004, o, .002, .02, .03, .08, o, .859},
    /* NameOrder */ Row {1, o, o, o, .05, o, o, o, o, o, o},
    /* Birth */ Row {1, 4e-5, o, 4e-4, 2e-5, o, o, .003, .004, o, .9925},
    /* Document */ Row {1, 1e-6, o, 2e-6, o, o, o, o, o, .3, .7},
    /* Phone */ Row {1, 1e-5, o, 1e-5, o, o, o, o, o, o, 1},
    /* Email */ Row {1, 1e-5, o, 2e-5, o, o, o, o, o, o, 1},
    /* Sex */ Row {1, .5, o, o, o, o, o, o, o, o, .5},
    /* Nationality */ Row {1, .4, o, o, o, o, o, o, o, o, .6},
    /* StreetNumber */ Row {1, .01, o, .1, o, o, o, o, o, o, .89},
    /* Street */ Row {1, .001, o, .001, .0002, o, o, .05, .1, o, .848},
    /* Locality */ Row {1, .003, o, .001, o, o, o, .03, .1, o, .866},
    /* City */ Row {1, .02, o, .002, o, o, o, .03, .1, o, .848},
    /* PostalCode */ Row {1, .005, o, .03, o, o, o, o, o, o, .965},
    /* State */ Row {1, .25, o, .02, o, o, o, .05, .1, o, .58},
}};

Likelihoods logarithmsOf(const Likelihoods &likelihoods)
{
    Likelihoods logarithms = likelihoods;
    for (auto &row : logarithms) {
        for (double &likelihood : row)
            likelihood = std::log(likelihood); // of what is missing 1, so that it says nothing
    }
    return logarithms;
}

} // namespace

MatchModel MatchModel::shipped(quint32 records)
{
    MatchModel model {kSame, kHousehold, kStrangers};
    // One record in five has another one, and as many have somebody of their household.
    const double others = std::max(double(records) - 1, 1.0);
    model.sameShare = std::min(0.4 / others, 0.1);
    model.householdShare = std::min(0.2 / others, 0.1);
    return model;
}

PairEvidence evidenceOf(
    const Findings &findings, const Likelihoods &strangers, const ValueFrequencies &frequencies)
{
    PairEvidence evidence;
    for (std::size_t i = 0; i < kAspects; ++i) {
        const Finding &finding = findings[i];
        evidence.agreements[i] = finding.agreement;
        if (finding.agreement == Agreement::Missing)
            continue;
        double chance = strangers[i][at(finding.agreement)];
        if (finding.value && finding.agreement <= Agreement::SoundsAlike)
            chance = frequencies.chanceOf(Aspect(i), *finding.value, chance);
        evidence.byChance[i] = float(std::log(chance));
    }
    return evidence;
}

double Hypotheses::logOdds() const
{
    const double likelier = std::max(household, strangers);
    const double other = std::min(household, strangers);
    return same - likelier - std::log1p(std::exp(other - likelier));
}

PairScorer::PairScorer(const MatchModel &model)
    : m_same(logarithmsOf(model.same))
    , m_household(logarithmsOf(model.household))
    , m_sameShare(std::log(model.sameShare))
    , m_householdShare(std::log(model.householdShare))
    , m_strangersShare(std::log(1 - model.sameShare - model.householdShare))
{
}

Hypotheses PairScorer::weigh(const PairEvidence &evidence) const
{
    Hypotheses all {m_sameShare, m_householdShare, m_strangersShare};
    for (std::size_t i = 0; i < kAspects; ++i) {
        const std::size_t agreement = at(evidence.agreements[i]);
        const double chance = double(evidence.byChance[i]);
        all.same += m_same[i][agreement];
        all.household += std::max(m_household[i][agreement], chance);
        all.strangers += chance;
    }
    return all;
}

double PairScorer::weightOf(Aspect aspect, const PairEvidence &evidence) const
{
    const std::size_t i = at(aspect);
    return m_same[i][at(evidence.agreements[i])] - double(evidence.byChance[i]);
}

double probabilityOf(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace lobby::quality
