#pragma once

#include "models/care/care.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// Guests to be greeted, the next day first, kept up to date with what is committed. GUI thread.
class CareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, OccasionColumn, GuestColumn, StayColumn, WaysColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };

    /// Both outlive the model.
    CareModel(care::Care &care, store::Database &database, QObject *parent = nullptr);

    /// Empty until it is read.
    void show(const care::CareWish &wish);
    void refresh();
    void retranslate();

    [[nodiscard]] const care::CareWish &wish() const { return m_wish; }
    [[nodiscard]] const care::CareRow &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int left() const; ///< who is not greeted yet

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
    using Rows = QList<care::CareRow>;
    [[nodiscard]] QString text(int row, int column) const;
    void take(Rows rows);
    [[nodiscard]] bool isSameList(const Rows &rows) const;

    care::Care &m_care;
    care::CareWish m_wish;
    Rows m_rows;
    int m_generation = 0;
};

} // namespace lobby::ui
