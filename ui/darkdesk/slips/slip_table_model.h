#pragma once

#include "models/darkdesk/slips/slips.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// The slips that have not come back; kept up to date with what is committed. GUI thread.
class SlipTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, KindColumn, PrintedColumn, ColumnCount };

    /// Both outlive the model.
    SlipTableModel(darkdesk::Slips &slips, store::Database &database, QObject *parent = nullptr);

    void refresh();
    void retranslate();

    [[nodiscard]] const darkdesk::Slip &slip(int row) const { return m_slips.at(row); }

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
    void show(const QList<darkdesk::Slip> &slips);

    darkdesk::Slips &m_service;
    QList<darkdesk::Slip> m_slips;
    int m_generation = 0;
};

} // namespace lobby::ui
