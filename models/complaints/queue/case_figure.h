#pragma once

#include "models/complaints/clocks/case_measure.h"
#include "models/store/engine/connection.h"

namespace lobby::complaints {

// The local table `case_figure`, from which the figures of a period are summed up. In a transaction
// of the caller's; throws store::SqlError.

/// A case without a branch has none.
void writeFigure(store::Connection &connection, const Complaint &complaint, const CaseState &state,
    const calendar::WorkingCalendar &calendar);
void removeFigure(store::Connection &connection, const Uuid &complaint);

} // namespace lobby::complaints
