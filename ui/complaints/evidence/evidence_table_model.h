#pragma once

#include "models/complaints/evidence/evidence.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace lobby::ui {

enum class EvidenceColumn { Name, Type, Size, Hash, Source, Captured };
inline constexpr int kEvidenceColumns = 6;

/// The files of one case, in the order in which they were attached.
class EvidenceTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their place; files are only ever added.
    void show(const QList<complaints::Evidence> &evidence, const QDateTime &now);
    void clear();
    void retranslate();
    [[nodiscard]] const complaints::Evidence &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const complaints::Evidence &evidence, EvidenceColumn column) const;

    QList<complaints::Evidence> m_rows;
    QDateTime m_now;
};

} // namespace lobby::ui
