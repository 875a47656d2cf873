#pragma once

#include "ui/kit/look/tokens.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace lobby::ui {

/// Rows of plain text under headings: what a wizard shows of a file and of what it found. GUI
/// thread.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QStringList &headings, const QList<QStringList> &rows);
    /// One row anew, where it is.
    void setRow(int row, const QStringList &cells);
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_rows.value(row).value(column);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
};

} // namespace lobby::ui
