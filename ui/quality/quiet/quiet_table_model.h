#pragma once

#include "models/quality/quiet/quiet_item.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// Values to look at in a quiet minute, the weightiest kinds first. GUI thread.
class QuietTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, GuestColumn, ValueColumn, SinceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<quality::QuietItem> &items);
    void retranslate();
    [[nodiscard]] const quality::QuietItem &item(int row) const { return m_items.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    static QString what(const quality::QuietItem &item);
    static QString since(const quality::QuietItem &item);

    QList<quality::QuietItem> m_items;
};

} // namespace lobby::ui
