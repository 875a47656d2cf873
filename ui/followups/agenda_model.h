#pragma once

#include "models/followups/reminders.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace lobby::ui {

/// What an agenda shows.
struct AgendaView
{
    enum class List { Mine, Everybodys, Done } list = List::Mine;
    std::optional<followups::ReminderKind> kind = {};
    QDate day = {}; ///< invalid: everything that is open
    int days = 1; ///< from `day` on; several are shown one by one

    [[nodiscard]] bool isWeek() const { return day.isValid() && days > 1; }

    friend bool operator==(const AgendaView &, const AgendaView &) = default;
};

/// Follow-ups by the moment they are due, a page at a time, kept up to date with what is committed
/// and with the time of day. Reads memory; asks the service. GUI thread.
class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SectionColumn,
        WhenColumn,
        WhatColumn,
        GuestColumn,
        KindColumn,
        OwnerColumn,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole + 1 };
    static constexpr int kPage = 200;

    /// Both outlive the model.
    AgendaModel(
        followups::Reminders &reminders, store::Database &database, QObject *parent = nullptr);

    /// Empty until it is read.
    void show(const AgendaView &view);
    void refresh();
    void retranslate();

    [[nodiscard]] const AgendaView &view() const { return m_view; }
    /// Nothing has been read yet, or is being read again.
    [[nodiscard]] bool isLoading() const { return m_loading || m_generation == 0; }
    [[nodiscard]] const followups::ReminderRow &row(int row) const { return m_rows.at(row); }
    /// Of what is open, whatever page of it is read.
    [[nodiscard]] const followups::ReminderCounts &counts() const { return m_counts; }
    [[nodiscard]] bool isOverdue(int row) const;
    [[nodiscard]] QDateTime now() const { return m_reminders.clock().now().toLocalTime(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    /// They could not be read; nothing is shown.
    void failed(const lobby::Error &error);

private:
    using Rows = QList<followups::ReminderRow>;
    [[nodiscard]] followups::ReminderWish wish() const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString sectionText(int row) const;
    [[nodiscard]] bool beginsSection(int row) const;
    [[nodiscard]] QDate dayOf(int row) const;
    void onCommitted(const store::Committed &committed);
    void take(const Result<Rows> &rows, const followups::ReminderCounts &counts);
    void resetRows(Rows rows);
    void updateRows(const Rows &rows);
    void place(int at, const followups::ReminderRow &row);
    void watchTheTime();

    followups::Reminders &m_reminders;
    Rows m_rows;
    followups::ReminderCounts m_counts = {};
    AgendaView m_view;
    QTimer m_next; ///< when a row goes over into another part
    int m_generation = 0;
    bool m_loading = false;
    bool m_stale = false; ///< changed again while loading
    bool m_hasMore = false;
};

} // namespace lobby::ui
