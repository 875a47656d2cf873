#include "ui/handover/threads/handover_news.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::ui {

bool concernsHandover(const store::Committed &committed)
{
    static constexpr std::array tables {schema::Complaint::kTable, schema::ComplaintEvent::kTable,
        schema::Promise::kTable, schema::Reminder::kTable, schema::Alert::kTable,
        schema::Stay::kTable, schema::Guest::kTable, schema::Handover::kTable,
        schema::Staff::kTable};
    return std::ranges::any_of(committed.touched, [](const store::TouchedRow &row) {
        return std::find(tables.begin(), tables.end(), row.table) != tables.end();
    });
}

} // namespace lobby::ui
