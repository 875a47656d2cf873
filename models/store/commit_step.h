#pragma once

#include "models/store/rows/desk_rows.h"
#include "models/sync/op.h"

#include <QList>

namespace lobby::store {

/// What a commit is about, for the audit entry.
struct CommitRecord
{
    Uuid transaction;
    Uuid actor; ///< none for changes that came from other desks
    QString permission;
    Uuid object;
    QString reason; ///< a code of the permission's list, or empty
    qint64 atMs = 0;
    QList<sync::Intent> intents; ///< what is asked for; none of changes from elsewhere
};

/// Writes the audit entry of a commit, in its transaction. Implemented by access.
class AuditSink
{
public:
    virtual ~AuditSink() = default;
    /// When the database has been opened, before anything else reads it; an error closes it again.
    virtual Result<Done> open(Connection &) { return Done(); }
    /// On the writer thread, inside the transaction, before anything is changed. Throws SqlError.
    virtual void append(Connection &connection, const CommitRecord &record) = 0;
    /// On the writer thread, after the commit is durable.
    virtual void committed() { }
    /// On the writer thread, after a rollback.
    virtual void rolledBack() { }
};

/// The owner of a local table that follows synced rows (search text): brings it up to date in the
/// same transaction. Implemented by features.
class CommitStep
{
public:
    virtual ~CommitStep() = default;
    /// On the writer thread, inside the transaction, after all rows are written. Throws SqlError.
    virtual void follow(Connection &connection, const QList<TouchedRow> &touched) = 0;
};

} // namespace lobby::store
