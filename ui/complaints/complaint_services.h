#pragma once

#include "models/complaints/complaints.h"
#include "models/complaints/queue/complaint_queue.h"
#include "ui/desk/parts/desk_services.h"

namespace lobby::ui {

/// What the pages of complaints work with. Everything outlives them.
struct ComplaintServices
{
    complaints::Complaints &complaints;
    complaints::ComplaintQueue &queue;
    DeskServices desk;
    const Clock &clock;
};

} // namespace lobby::ui
