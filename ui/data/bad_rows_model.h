#pragma once

#include "models/exchange/bookings/booking_row.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// Rows of a file that could not be read: line and what is wrong with it.
class BadRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<exchange::BadRow> &rows);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Line, Problem, Columns };

    QList<exchange::BadRow> m_rows;
};

} // namespace lobby::ui
