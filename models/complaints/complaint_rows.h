#pragma once

#include "models/complaints/case/case_event.h"
#include "models/complaints/case/complaint.h"
#include "models/store/engine/statement.h"
#include "models/sync/op.h"

// Columns that readComplaint() and readCaseEvent() expect first, of tables `complaint c` and
// `complaint_event e`.
#define LOBBY_COMPLAINT_COLUMNS                                                                    \
    "c.id, c.branch_id, c.case_no, c.kind, c.category, c.severity, c.channel, c.guest_id,"         \
    " c.reporter_name, c.reporter_contact, c.anonymous, c.stay_id, c.trip_id, c.room, c.place,"    \
    " c.occurred_at, c.received_at, c.received_by, c.verbatim, c.summary, c.restriction,"          \
    " c.owner_id, c.department"
#define LOBBY_CASE_EVENT_COLUMNS                                                                   \
    "e.id, e.complaint_id, e.kind, e.step, e.author_id, e.at, e.text, e.code, e.about_id, "        \
    "e.party,"                                                                                     \
    " e.milestone, e.promised_at, e.rating, e.amount, e.currency"

namespace lobby::complaints {

inline constexpr int kComplaintColumns = 23;
[[nodiscard]] Complaint readComplaint(const store::Statement &row);
/// None: of a kind that a newer program wrote.
[[nodiscard]] std::optional<CaseEvent> readCaseEvent(const store::Statement &row);

/// Empty ones left out.
[[nodiscard]] sync::Fields fieldsOf(const Complaint &complaint);
[[nodiscard]] sync::Fields fieldsOf(const CaseEvent &event);

} // namespace lobby::complaints
