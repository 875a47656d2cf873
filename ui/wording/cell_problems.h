#pragma once

#include "models/exchange/import/row_match.h"
#include "models/exchange/staging/cell_problem.h"

namespace lobby::ui {

/// What is wrong with a cell in one sentence, translated; line and heading are said elsewhere.
[[nodiscard]] QString describe(const exchange::CellProblem &problem);
/// By what somebody is known to be here, "Same document", or how likely he is.
[[nodiscard]] QString describe(const exchange::RowMatch &match);

} // namespace lobby::ui
