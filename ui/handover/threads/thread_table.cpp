#include "ui/handover/threads/thread_table.h"

#include "ui/handover/threads/handover_words.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"

namespace lobby::ui {

void shapeThreadTable(DeskTable &table, const ThreadTableModel &model)
{
    using Model = ThreadTableModel;
    table.setItemDelegateForColumn(
        Model::KindColumn, new RowDelegate(&table, [&model](const QModelIndex &index) {
            return HandoverWords::glyph(model.row(index.row()), model.now().toMSecsSinceEpoch());
        }));
    table.setItemDelegateForColumn(Model::GuestColumn,
        new NameDelegate(
            [&model](const QModelIndex &index) {
                const names::PersonalName &name = model.row(index.row()).guest;
                return NameParts {name.native, name.latinListForm()};
            },
            &table));
    table.setItemDelegateForColumn(Model::DecisionColumn,
        new ChipDelegate(
            [&model](const QModelIndex &index) { return model.decision(index.row()); }, &table));
    table.setColumnWidths<int>(
        {{Model::KindColumn, 150}, {Model::GuestColumn, 170}, {Model::DueColumn, 130},
            {Model::OwnerColumn, 90}, {Model::DecisionColumn, 170}},
        Model::WhatColumn);
}

} // namespace lobby::ui
