#pragma once

#include "models/quality/normalising/normal_change.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// Values and what they would become, each with a check. Telephones and e-mail are masked as in
/// every list. Reads memory only. GUI thread.
class NormalChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// All of them checked.
    void setChanges(const QList<quality::NormalChange> &changes);
    [[nodiscard]] QList<quality::NormalChange> checked() const;
    void toggle(int row);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    [[nodiscard]] static QString text(const quality::NormalChange &change, int column);

    QList<quality::NormalChange> m_changes;
    QList<bool> m_checks;
};

} // namespace lobby::ui
