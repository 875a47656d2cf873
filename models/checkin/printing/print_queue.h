#pragma once

#include "models/checkin/printing/print_job.h"
#include "models/store/database.h"

namespace lobby::checkin {

/// The cards that wait for a printer, in a local table: they outlive the program and never leave
/// the desk. Any thread; `database` outlives this.
class PrintQueue
{
public:
    explicit PrintQueue(store::Database &database)
        : m_database(database)
    {
    }

    /// A card that waits already waits once. Its number is never given to another.
    QFuture<Result<Done>> add(const Uuid &stay);
    /// Oldest first.
    [[nodiscard]] QFuture<Result<QList<PrintJob>>> all() const;
    /// Says which one is being printed; whoever was before, and did not end, waits again.
    QFuture<Result<Done>> begin(qint64 id);
    /// It is on paper, or nobody wants it any more.
    QFuture<Result<Done>> remove(qint64 id);
    /// It waits on, or, where trying again cannot help, until somebody says so.
    QFuture<Result<Done>> putBack(qint64 id, const QString &problem, PrintJob::State state);
    /// Somebody says so.
    QFuture<Result<Done>> retryAll();

private:
    store::Database &m_database;
};

} // namespace lobby::checkin
