#pragma once

#include "models/complaints/case/complaint.h"
#include "models/complaints/disputes/dispute.h"
#include "models/support/result.h"

namespace lobby::complaints {

/// Of cases that can come to a dispute: one of another kind, praise, a suggestion, a request, is
/// taken down as a complaint first.
[[nodiscard]] bool canBeDisputed(CaseKind kind);

/// May `event` be written down in a dispute that stands like this? `today` in the branch's time
/// zone. Invalid (subject: the field) for what is not whole, not in its list, or in the future;
/// Conflict for what the dispute is past, with the subject "legal_basis" for arbitration and
/// litigation before anybody said on what law or clause the house stands; "representative" for
/// bringing a joint complaint before anybody while nobody speaks for all; "joint" for naming who
/// speaks for fewer than kJointFrom persons, "representatives" for naming more than the law lets.
[[nodiscard]] Result<Done> checked(
    const DisputeState &state, const DisputeEvent &event, QDate today);

} // namespace lobby::complaints
