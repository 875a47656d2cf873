#pragma once

#include "models/checkin/authority/authority_reports.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// Reports to the authority, open ones or all, kept up to date with what is committed. Reads
/// memory; asks the service. GUI thread.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        GuestColumn,
        RoomColumn,
        KindColumn,
        AdviceColumn,
        SinceColumn,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole + 1 };

    /// Both outlive the model.
    ReportTableModel(
        const checkin::AuthorityReports &reports, store::Database &database, QObject *parent);

    /// Empty until it is read.
    void show(checkin::ReportList list);
    void refresh();
    void retranslate();

    [[nodiscard]] checkin::ReportList list() const { return m_list; }
    /// Nothing has been read yet, or is being read again.
    [[nodiscard]] bool isLoading() const { return m_loading || m_generation == 0; }
    [[nodiscard]] const checkin::ReportRow &row(int row) const { return m_rows.at(row); }

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
    [[nodiscard]] QString text(const checkin::ReportRow &row, int column) const;
    void onCommitted(const store::Committed &committed);
    void resetRows(QList<checkin::ReportRow> rows);
    void updateRows(const QList<checkin::ReportRow> &rows);
    void place(int at, const checkin::ReportRow &row);

    const checkin::AuthorityReports &m_reports;
    store::Database &m_database;
    QList<checkin::ReportRow> m_rows;
    checkin::ReportList m_list = checkin::ReportList::Open;
    int m_generation = 0;
    bool m_loading = false;
    bool m_stale = false; ///< changed again while loading
};

} // namespace lobby::ui
