#pragma once

#include "models/organizations/organizations.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// Who speaks for an organization, the main contact first. GUI thread.
class ContactRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PlaceColumn, PhoneColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<organizations::Contact> &contacts);
    void retranslate();
    [[nodiscard]] const organizations::Contact &row(int row) const { return m_contacts.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    QList<organizations::Contact> m_contacts;
};

/// What was sold, the latest first. GUI thread.
class SaleRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        ProductColumn,
        QuantityColumn,
        PriceColumn,
        CostColumn,
        AmountColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<organizations::Sale> &sales);
    void retranslate();
    [[nodiscard]] const organizations::Sale &row(int row) const { return m_sales.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    QList<organizations::Sale> m_sales;
};

} // namespace lobby::ui
