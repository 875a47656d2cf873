#pragma once

#include "models/promises/promises.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// Promises by the moment they are due, kept up to date with what is committed. GUI thread.
class PromiseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        WhatColumn,
        GuestColumn,
        WorthColumn,
        MakerColumn,
        CaseColumn,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole + 1 };

    /// Both outlive the model.
    PromiseTableModel(
        promises::Promises &promises, store::Database &database, QObject *parent = nullptr);

    /// Empty until it is read.
    void show(promises::PromiseList list);
    void refresh();
    void retranslate();

    [[nodiscard]] promises::PromiseList list() const { return m_list; }
    [[nodiscard]] const promises::PromiseRow &row(int row) const { return m_rows.at(row); }
    /// -1 when it is not in the list.
    [[nodiscard]] int rowOf(const Uuid &promise) const;
    [[nodiscard]] int overdue() const;
    [[nodiscard]] QDateTime now() const { return m_promises.clock().now().toLocalTime(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    /// They could not be read; nothing is shown.
    void failed(const lobby::Error &error);

private:
    [[nodiscard]] QString text(int row, int column) const;
    void setRows(QList<promises::PromiseRow> rows);

    promises::Promises &m_promises;
    promises::PromiseList m_list = promises::PromiseList::Open;
    QList<promises::PromiseRow> m_rows;
    int m_generation = 0;
};

} // namespace lobby::ui
