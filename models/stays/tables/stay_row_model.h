#pragma once

#include "models/stays/lists/arrivals_departures.h"

#include <QAbstractTableModel>

#include <functional>

namespace lobby::stays {

enum class StayColumn : quint8 {
    Time,
    Room,
    Guest,
    Channel,
    Notes,
    Status,
    Arrival,
    Departure,
    RoomType,
    Confirmation,
};

/// What a model cannot say: the program's words in the user's language.
struct StayWords
{
    std::function<QString(StayColumn)> header;
    std::function<QString(const StayRow &, StayColumn)> cell;
    /// The row in one sentence, for those who do not see it.
    std::function<QString(const StayRow &)> sentence;
};

/// Stays in memory, a row each. New rows are worked in one by one, so that selections and the
/// place on the screen stay. Any column answers every role of the row.
class StayRowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QByteArray, the stay's id
        GuestRole, ///< QByteArray, the guest's id
        StatusRole, ///< int, StayStatus
        ColumnRole, ///< int, StayColumn of the cell
    };

    StayRowModel(QList<StayColumn> columns, StayWords words, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const StayRow &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] StayColumn columnAt(int column) const { return m_columns.at(column); }
    [[nodiscard]] int columnOf(StayColumn column) const
    {
        return static_cast<int>(m_columns.indexOf(column));
    }
    /// -1 when it is not in the list.
    [[nodiscard]] int rowOf(const Uuid &stay) const;
    /// The language has changed.
    void retranslate();

protected:
    [[nodiscard]] const QList<StayRow> &rows() const { return m_rows; }
    /// For a new question.
    void resetRows(QList<StayRow> rows);
    /// For a new answer to the same question.
    void updateRows(const QList<StayRow> &rows);
    void appendRows(const QList<StayRow> &rows);

private:
    void removeMissing(const QList<StayRow> &rows);
    void place(int at, const StayRow &row);

    QList<StayColumn> m_columns;
    StayWords m_words;
    QList<StayRow> m_rows;
};

} // namespace lobby::stays
