#pragma once

#include "models/complaints/case/complaint.h"

#include <optional>

namespace lobby::complaints {

/// What a guest's words are probably about, by the words of each category in Chinese and English;
/// none when no category has more of them than every other. A hint at the counter, never more.
[[nodiscard]] std::optional<Category> guessedCategory(QStringView verbatim);

} // namespace lobby::complaints
