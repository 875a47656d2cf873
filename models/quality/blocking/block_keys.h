#pragma once

#include "models/quality/comparison/person_key.h"

#include <vector>

namespace lobby::quality {

/// Hashes of what two records of one person have in common as a rule, whatever else is wrong with
/// them: a document, a telephone, the name, the birth date, halves of these. Each once. Stable
/// within a process.
[[nodiscard]] std::vector<quint64> blockKeys(const PersonKey &person);

} // namespace lobby::quality
