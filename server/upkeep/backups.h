#pragma once

#include "server/storage/sqlite/sqlite_storage.h"

#include <QDateTime>

namespace lobby::server {

/// Verified copies of the embedded database in a folder, named by the moment they are of:
/// "lobby-20260514T083000.000Z.db", under the same key. On one thread.
class Backups
{
public:
    struct Plan
    {
        QString folder = {};
        std::chrono::milliseconds every = {};
        int keepDays = 30;
    };
    /// Copies `live`; marks what a copy holds through `storage`, which is `live` or leads there.
    Backups(SqliteStorage &live, Storage &storage, Plan plan)
        : m_live(live)
        , m_storage(storage)
        , m_plan(std::move(plan))
    {
    }

    /// Is the last copy too old, or none there?
    [[nodiscard]] bool isDue(qint64 nowMs) const;
    /// Copies, checks the copy, reads back from it how far each desk is in it, tells the desks so,
    /// and removes copies that are too many or too old. Answers the copy. A copy that could not be
    /// finished or does not pass is removed, and no desk hears of it; as store::backUp() says.
    Result<QString> make(qint64 nowMs);

private:
    void thin(qint64 nowMs) const;

    SqliteStorage &m_live;
    Storage &m_storage;
    const Plan m_plan;
};

/// Moments of copies to be removed: all but the last of each day, in UTC, before the last 24 hours,
/// and whatever is older than `keepDays`. Never the last of all.
QList<QDateTime> superfluousCopies(QList<QDateTime> copies, const QDateTime &now, int keepDays);

} // namespace lobby::server
