#pragma once

#include "models/handover/handovers.h"
#include "ui/access/vouch/supervisor_card.h"

namespace lobby::ui {

/// What the page of the handover works with. Everything outlives it.
struct HandoverServices
{
    handover::Handovers &handovers;
    store::Database &database; ///< for its word of changes
    /// Where the member who takes over signs; object: the handover.
    SupervisorCard::Asking signing;
    /// Where another member lets it happen that a colleague is not there to hand over
    /// (handover::kAbsencePermission); object: the handover.
    SupervisorCard::Asking absence;
    /// Hands a PDF to the desk's printer, under a name without personal data. Unavailable when none
    /// takes it.
    std::function<QFuture<Result<Done>>(const QByteArray &pdf, const QString &name)> print;
    std::function<QString()> language; ///< of the house, "zh_CN": chooses the sheet's fonts
};

} // namespace lobby::ui
