#pragma once

#include "models/quality/rates/quality_rates.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// Guests behind a number. Reads memory only. GUI thread.
class QualityRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TroubleColumn, BranchColumn, MemberColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// What they are a list of, and who they are.
    void setRows(
        const quality::QualitySelection &selection, const QList<quality::QualityRow> &rows);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const quality::QualityRow &row, int column) const;

    quality::QualitySelection m_selection;
    QList<quality::QualityRow> m_rows;
};

} // namespace lobby::ui
