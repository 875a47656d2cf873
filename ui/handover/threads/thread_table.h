#pragma once

#include "ui/handover/threads/thread_table_model.h"

namespace lobby::ui {

class DeskTable;

/// Columns and delegates of the list of threads. `model` outlives the table.
void shapeThreadTable(DeskTable &table, const ThreadTableModel &model);

} // namespace lobby::ui
