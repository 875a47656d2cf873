#pragma once

#include "models/organizations/organizations.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// Organizations in the order of the alphabet, kept up to date with what is committed. GUI thread.
class OrganizationTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        RoleColumn,
        GradeColumn,
        PlaceColumn,
        ContactColumn,
        PhoneColumn,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole + 1 };

    /// Both outlive the model.
    OrganizationTableModel(organizations::Organizations &service, store::Database &database,
        QObject *parent = nullptr);

    void ask(const organizations::OrganizationQuery &query);
    void refresh();
    void retranslate();

    [[nodiscard]] const organizations::OrganizationRow &row(int row) const
    {
        return m_rows.at(row);
    }
    /// -1 when it is not in the list.
    [[nodiscard]] int rowOf(const Uuid &organization) const;
    /// There may be more than are shown.
    [[nodiscard]] bool isFull() const { return m_rows.size() >= m_query.limit; }

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
    void setRows(QList<organizations::OrganizationRow> rows);

    organizations::Organizations &m_service;
    organizations::OrganizationQuery m_query;
    QList<organizations::OrganizationRow> m_rows;
    int m_generation = 0;
};

} // namespace lobby::ui
