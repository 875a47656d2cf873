#pragma once

#include "models/quality/reviews/reviews.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// Records of a review and what was found. Reads memory only. GUI thread.
class ReviewLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, FindingColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<quality::ReviewLine> &lines);
    [[nodiscard]] const QList<quality::ReviewLine> &lines() const { return m_lines; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const quality::ReviewLine &line, int column) const;

    QList<quality::ReviewLine> m_lines;
};

} // namespace lobby::ui
