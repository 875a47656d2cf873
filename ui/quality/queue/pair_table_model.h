#pragma once

#include "ui/quality/queue/pair_rows.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// Two guests side by side: the lines in which they differ, or all. GUI thread.
class PairTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KeptColumn, OtherColumn, ResultColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<PairRow> &rows);
    void setShowsAll(bool all);
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    void retranslate();

    [[nodiscard]] const PairRow &row(int row) const { return m_rows.at(m_shown.at(row)); }
    /// False where there is nothing to choose.
    bool choose(int row, quality::Side side);
    /// Whose value counts, of all lines that leave a choice.
    [[nodiscard]] QHash<quint16, quality::Side> chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    QList<PairRow> m_rows;
    QList<int> m_shown; ///< rows that are shown, by their places in m_rows
    bool m_showsAll = false;
};

} // namespace lobby::ui
