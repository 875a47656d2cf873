#pragma once

#include "models/complaints/case/case_state.h"
#include "models/complaints/case/complaint.h"
#include "models/complaints/disputes/statutory_clocks.h"
#include "models/store/engine/connection.h"

#include <QHash>

namespace lobby::complaints {

/// A case with everything that was done about it.
struct CaseFile
{
    Complaint complaint;
    QList<CaseEvent> events; ///< as they happened
    CaseState state;
    QHash<Uuid, QString> members; ///< names of those who appear in it
    QString guestName; ///< of the profile, as the desk speaks it; empty without one
    QList<DisputeEvent> disputed; ///< as it was written down; none: it came to no dispute
    DisputeState dispute;
    QList<DisputeClock> disputeClocks; ///< by what is due first
    int likeIt = 0; ///< cases of its room and category in the 30 days before it
};

/// On a store thread; throws store::SqlError. NotFound, and NotAllowed (subject
/// "complaint.confidential") for a restricted case unless `seesAll`; who has to answer for it is
/// left out too.
[[nodiscard]] Result<CaseFile> caseFileOf(
    store::Connection &connection, const Uuid &complaint, bool seesAll);

} // namespace lobby::complaints
