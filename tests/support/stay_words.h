#pragma once

#include "models/stays/tables/stay_row_model.h"

namespace lobby::tests {

/// Words that show which value stands where.
inline stays::StayWords plainWords()
{
    using namespace stays;
    return {[](StayColumn column) { return QStringLiteral("h%1").arg(int(column)); },
        [](const StayRow &row, StayColumn column) {
            switch (column) {
            case StayColumn::Room:
                return row.room;
            case StayColumn::Guest:
                return row.name.listForm();
            default:
                return QStringLiteral("c%1").arg(int(column));
            }
        },
        [](const StayRow &row) { return QStringLiteral("sentence of ") + row.room; }};
}

} // namespace lobby::tests
