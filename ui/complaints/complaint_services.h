#pragma once

#include "models/complaints/complaints.h"
#include "models/complaints/dossier/dossiers.h"
#include "models/complaints/evidence/evidence_files.h"
#include "models/complaints/queue/complaint_queue.h"
#include "models/stays/trips/trip.h"
#include "ui/access/vouch/supervisor_card.h"
#include "ui/desk/parts/desk_services.h"

namespace lobby::ui {

/// What the pages of complaints work with. Everything outlives them.
struct ComplaintServices
{
    complaints::Complaints &complaints;
    complaints::ComplaintQueue &queue;
    complaints::EvidenceFiles &evidence;
    complaints::Dossiers &dossiers;
    DeskServices desk;
    const Clock &clock;
    /// Where another member gives his word for an offer beyond one's own limit; object: the case.
    SupervisorCard::Asking vouching;
    /// Journeys of a guest; may be empty, where there are none.
    std::function<QFuture<Result<QList<stays::Trip>>>(const Uuid &guest)> tripsOf = {};
};

} // namespace lobby::ui
