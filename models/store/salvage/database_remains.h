#pragma once

#include "models/store/engine/backup.h"
#include "models/store/salvage/sealed_pages.h"
#include "models/sync/value.h"

#include <QSet>

#include <map>
#include <vector>

namespace lobby::store {

struct TreeCell;

/// What is left of a database some of whose pages are gone. Rows are found page by page instead of
/// from the root down, so that a page that is gone takes along what stood on it and nothing else;
/// to which tree a page belongs is known from the map of pages that a database with incremental
/// vacuum keeps (SQLite's file format, 1.8), and from the pages above it. What was deleted does not
/// come back: free pages are told by the map. One thread; `pages` is open and outlives this.
class DatabaseRemains
{
public:
    /// What is gone of one tree.
    struct Loss
    {
        quint32 pages = 0;
        quint32 rows = 0; ///< on pages that are there, but a part of the row is not
    };
    using RowTaker
        = std::function<void(quint32 root, qint64 rowid, const QList<sync::Value> &values)>;

    explicit DatabaseRemains(SealedPages &pages);

    /// First: reads each page once. Cancelled.
    Result<Done> survey(const BackupWatcher &watcher = {});
    /// Hands out what is left of the trees with these roots, in the order of the pages. Cancelled.
    Result<Done> takeRows(
        const QSet<quint32> &roots, const RowTaker &taker, const BackupWatcher &watcher = {});

    /// By root, of what takeRows() was asked for so far; those without any are not in it.
    [[nodiscard]] const std::map<quint32, Loss> &losses() const { return m_losses; }
    /// Of which nobody knows whose they were.
    [[nodiscard]] quint32 strayPages() const;
    [[nodiscard]] quint32 lostPages() const { return m_lost; }

private:
    enum class Use : quint8 { Unknown, Root, Branch, Overflow, Free, Map };

    void readMap(quint32 number, QByteArrayView page);
    void noteChildren(quint32 number, QByteArrayView page);
    /// The page at the top of the tree that it is in, as far as that is known.
    [[nodiscard]] quint32 topOf(quint32 number) const;
    void takePage(quint32 number, quint32 root, const RowTaker &taker);
    [[nodiscard]] std::optional<QByteArray> whole(const TreeCell &cell);

    SealedPages &m_pages;
    std::vector<Use> m_use;
    std::vector<quint32> m_parent;
    std::vector<bool> m_isLost;
    quint32 m_lost = 0;
    std::map<quint32, Loss> m_losses;
};

} // namespace lobby::store
