#pragma once

#include "models/quality/merging/since_merging.h"

#include <QAbstractTableModel>
#include <QSet>

namespace lobby::ui {

/// What came to a guest since he was merged, and to whom of the two it will belong. GUI thread.
class SinceTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, ValueColumn, WhenColumn, WhoseColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// All of it is A's at first.
    void setView(const quality::PartingView &view);
    void setOfOther(int row, bool ofOther);
    [[nodiscard]] bool isOfOther(int row) const;
    [[nodiscard]] quality::Belongings ofOther() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int groups() const { return static_cast<int>(m_view.since.groups.size()); }
    [[nodiscard]] QString what(int row) const;
    [[nodiscard]] QString value(int row) const;
    [[nodiscard]] QString when(int row) const;
    [[nodiscard]] QString whose(int row) const;

    quality::PartingView m_view;
    QSet<int> m_ofOther; ///< rows of the table
};

} // namespace lobby::ui
