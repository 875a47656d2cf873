#include "models/quality/explaining/reasons.h"

#include <QLatin1StringView>

#include <algorithm>
#include <cmath>

namespace lobby::quality {

namespace {

/// What agrees and weighs less than this is not worth a word: half of all guests are women.
constexpr double kWorthAWord = 1.5;

constexpr std::array<QLatin1StringView, kAspects> kAspectNames = {QLatin1StringView("surname"),
    QLatin1StringView("given_name"), QLatin1StringView("name_order"), QLatin1StringView("birth"),
    QLatin1StringView("document"), QLatin1StringView("phone"), QLatin1StringView("email"),
    QLatin1StringView("sex"), QLatin1StringView("nationality"), QLatin1StringView("street_number"),
    QLatin1StringView("street"), QLatin1StringView("locality"), QLatin1StringView("city"),
    QLatin1StringView("postal_code"), QLatin1StringView("state")};
constexpr std::array<QLatin1StringView, kAgreements> kAgreementNames
    = {QLatin1StringView("missing"), QLatin1StringView("same"), QLatin1StringView("sounds_alike"),
        QLatin1StringView("near"), QLatin1StringView("swapped"), QLatin1StringView("extra_word"),
        QLatin1StringView("initial"), QLatin1StringView("similar"), QLatin1StringView("partial"),
        QLatin1StringView("renewed"), QLatin1StringView("different")};

} // namespace

Explanation explain(const PairEvidence &evidence, const PairScorer &scorer)
{
    Explanation explanation;
    std::vector<Reason> &reasons = explanation.reasons;
    for (std::size_t i = 0; i < kAspects; ++i) {
        const Agreement agreement = evidence.agreements[i];
        if (agreement == Agreement::Missing)
            continue;
        const Reason reason {Aspect(i), agreement, scorer.weightOf(Aspect(i), evidence)};
        if (reason.weight >= kWorthAWord || agreement > Agreement::Same)
            reasons.push_back(reason);
    }
    std::stable_sort(reasons.begin(), reasons.end(),
        [](const Reason &a, const Reason &b) { return a.weight > b.weight; });
    explanation.likeHousehold = scorer.weigh(evidence).isLikeHousehold();
    return explanation;
}

QString reasonName(const Reason &reason)
{
    return kAspectNames[at(reason.aspect)] + u'_' + kAgreementNames[at(reason.agreement)];
}

} // namespace lobby::quality
