#pragma once

#include "models/complaints/case/case_state.h"
#include "models/support/result.h"

namespace lobby::complaints {

/// May `event` be written down in a case that stands like this? Invalid (subject: the field) for
/// what is not whole or not in its list; Conflict for what the case is past: closed, paused
/// already, another step, an older proposal. Of a step that ends, Invalid with the subject
/// "missing": stateOf() says what.
[[nodiscard]] Result<Done> checked(const CaseState &state, const CaseEvent &event);

} // namespace lobby::complaints
