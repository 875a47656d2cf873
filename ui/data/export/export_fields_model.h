#pragma once

#include "models/exchange/export/guest_export.h"

#include <QAbstractTableModel>
#include <QSet>

namespace lobby::ui {

/// The fields that may go into a file: chosen or not, how sensitive, and how they will be written.
class ExportFieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, LevelColumn, WrittenColumn, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void choose(const QStringList &codes);
    void toggle(int row);
    /// What the kind of file cannot hold is left out, whether it is chosen or not.
    void setManner(exchange::ExportFormat format, exchange::Shown shown);
    /// Those that will be written.
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] bool isChosen(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] QString manner(const exchange::ExportField &field) const;

    QSet<QString> m_chosen;
    exchange::ExportFormat m_format = exchange::ExportFormat::Csv;
    exchange::Shown m_shown = exchange::Shown::Masked;
};

} // namespace lobby::ui
