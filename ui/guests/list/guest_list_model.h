#pragma once

#include "ui/guests/list/guest_list.h"
#include "ui/kit/rows/row_parts.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// The list of guests. It knows the order of all of them and reads the rows that are looked at, a
/// window at a time; the others are placeholders. What a commit touched is read again by itself:
/// rows move, come and go one by one. Reads memory only. GUI thread.
class GuestListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        PhoneColumn,
        DocumentColumn,
        NationalityColumn,
        LastStayColumn,
        NoticeColumn,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole };
    /// Read beyond what is looked at, on either side.
    static constexpr int kMargin = 60;
    /// Kept in memory; those far from what is looked at go first.
    static constexpr int kMostKept = 2000;
    /// More than so many guests at once are a new question.
    static constexpr int kMostPlaced = 50;

    explicit GuestListModel(GuestSource source, QObject *parent = nullptr);

    /// Another question; the old answer stays until the new one is there.
    void setFilter(const QString &filter);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// Everything anew.
    void refresh();
    /// These guests were changed, added or taken out.
    void update(const QList<Uuid> &guests);
    /// Rows that are looked at, both included.
    void lookAt(int first, int last);
    void retranslate();

    /// Is a question without answer? Rows that are on their way do not count.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// None while the row is a placeholder.
    [[nodiscard]] const ListedGuest *guest(int row) const;
    [[nodiscard]] quint32 keyAt(int row) const { return m_order.at(static_cast<size_t>(row)); }
    [[nodiscard]] int rowOf(quint32 key) const; ///< -1: not in the list

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The question has been answered.
    void loaded();
    void failed(const lobby::Error &error);

private:
    void ask();
    void replaceOrder(GuestOrder order);
    void place(const QList<GuestPlace> &places);
    [[nodiscard]] bool place(const GuestPlace &place);
    void insertKey(int row, quint32 key);
    void removeRow(int row);
    void moveRow(int from, int to);
    void readRows();
    void keep(const QList<ListedGuest> &rows);
    [[nodiscard]] QString text(const ListedGuest &guest, int column) const;

    GuestSource m_source;
    QString m_filter;
    GuestOrder m_order;
    QHash<quint32, ListedGuest> m_rows; ///< those that were read
    int m_first = 0; ///< of those that are looked at
    int m_last = -1;
    quint64 m_question = 0;
    quint64 m_readings = 0; ///< counts what has made rows stale
    bool m_loading = false;
    bool m_reading = false; ///< one at a time: who drags the scroll bar asks for no row in between
};

/// "In house 1207", "Allergy", "VIP 2": what must be known first comes first.
QList<Chip> noticesOf(const ListedGuest &guest);

} // namespace lobby::ui
