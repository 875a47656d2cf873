#pragma once

#include "models/stays/lists/stay_lists.h"
#include "models/stays/tables/stay_row_model.h"

namespace lobby::ui {

class DeskTable;

/// The stay that a row of the table shows.
using StayRowOf = std::function<const stays::StayRow &(const QModelIndex &)>;

/// Gives a table of stays its delegates and the widths of its columns. `lists` outlives it.
void shapeStayColumns(DeskTable &table, const stays::StayRowModel &model, const StayRowOf &rowOf,
    const stays::StayLists &lists);

} // namespace lobby::ui
