#include "ui/desk/parts/stay_columns.h"

#include "ui/desk/parts/notices_delegate.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/kit/look/look.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"

#include <QHeaderView>

namespace lobby::ui {

void shapeStayColumns(DeskTable &table, const stays::StayRowModel &model, const StayRowOf &rowOf,
    const stays::StayLists &lists)
{
    using stays::StayColumn;
    const std::initializer_list<std::pair<StayColumn, QStyledItemDelegate *>> delegates {
        {StayColumn::Guest,
            new NameDelegate(
                [rowOf](const QModelIndex &index) { return StayPhrases::name(rowOf(index)); },
                &table)},
        {StayColumn::Notes,
            new NoticesDelegate(
                [rowOf](const QModelIndex &index) { return rowOf(index).notices; }, &table)},
        {StayColumn::Status,
            new ChipDelegate(
                [rowOf, &lists](const QModelIndex &index) {
                    return StayPhrases::chip(rowOf(index), lists.today());
                },
                &table)},
    };
    for (const auto &[column, delegate] : delegates) {
        if (model.columnOf(column) >= 0)
            table.setItemDelegateForColumn(model.columnOf(column), delegate);
    }
    QHeaderView *header = table.horizontalHeader();
    header->setStretchLastSection(false);
    const std::initializer_list<std::pair<StayColumn, int>> widths {{StayColumn::Time, 72},
        {StayColumn::Room, 64}, {StayColumn::Guest, 214}, {StayColumn::Channel, 108},
        {StayColumn::Status, 140}, {StayColumn::Arrival, 92}, {StayColumn::Departure, 92},
        {StayColumn::RoomType, 84}, {StayColumn::Confirmation, 116}, {StayColumn::Notes, 160}};
    for (const auto &[column, width] : widths) {
        if (model.columnOf(column) >= 0)
            header->resizeSection(model.columnOf(column), currentLook().scaled(width));
    }
    const int wide = model.columnOf(
        model.columnOf(StayColumn::Notes) >= 0 ? StayColumn::Notes : StayColumn::Guest);
    header->setSectionResizeMode(wide, QHeaderView::Stretch);
}

} // namespace lobby::ui
