#pragma once

#include "models/quality/scoring/match_model.h"

#include <vector>

namespace lobby::quality {

/// What speaks for or against one person; ui/wording says it in words.
struct Reason
{
    Aspect aspect = Aspect::Surname;
    Agreement agreement = Agreement::Missing;
    double weight = 0; ///< natural logarithm; negative speaks against
};

struct Explanation
{
    std::vector<Reason> reasons; ///< the weightiest first, those against last
    bool likeHousehold = false; ///< they share what two of one household may share too
};

/// What hardly weighs, as the same sex, is left out.
[[nodiscard]] Explanation explain(const PairEvidence &evidence, const PairScorer &scorer);

/// Stable name for `--json`: "birth_same", "document_near".
[[nodiscard]] QString reasonName(const Reason &reason);

} // namespace lobby::quality
