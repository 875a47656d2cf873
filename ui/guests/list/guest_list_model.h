#pragma once

#include "ui/guests/list/guest_list.h"
#include "ui/kit/rows/row_parts.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// The list of guests, read page by page as a view comes near the end. Reads memory only. GUI
/// thread.
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
    static constexpr int kPage = 200;

    explicit GuestListModel(GuestSource source, QObject *parent = nullptr);

    /// Another question; the old answer stays until the new one is there.
    void setFilter(const QString &filter);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// Reads again what is shown.
    void refresh();
    void retranslate();

    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const ListedGuest &guest(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const Uuid &id) const; ///< -1: not in memory

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Rows are about to be replaced, and have been.
    void aboutToReplace();
    void loaded();
    void failed(const lobby::Error &error);

private:
    void ask(int limit, bool anew);
    [[nodiscard]] QString text(const ListedGuest &guest, int column) const;

    GuestSource m_source;
    QString m_filter;
    QList<ListedGuest> m_rows;
    QHash<Uuid, int> m_rowOf;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_isLast = true;
};

/// "In house 1207", "Allergy", "VIP 2": what must be known first comes first.
QList<Chip> noticesOf(const ListedGuest &guest);

} // namespace lobby::ui
