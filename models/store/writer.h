#pragma once

#include "models/store/authorised.h"
#include "models/store/commit_step.h"
#include "models/support/clock.h"

#include <functional>

namespace lobby::store {

/// What a commit did, for the caller and for whoever watches tables.
struct Committed
{
    Uuid transaction;
    QList<TouchedRow> touched; ///< each row once
    QList<sync::Overwrite> overwrites; ///< guarded values that the author had not seen
};

/// Decides inside the transaction what to change, having read what must be true for it: a rule
/// that looks ("is the room free?") and the change that relies on it cannot be pulled apart. May
/// read synced tables and write local ones.
using Plan = std::function<Result<QList<sync::Intent>>(Connection &)>;

/// The one write path: authorise (the token), audit, merge, log, follow, commit. Lives on the
/// writer thread with the one read-write connection.
class Writer
{
public:
    Writer(Connection &connection, const sync::Registry &registry, const Clock &clock,
        AuditSink &audit, QList<CommitStep *> steps);

    [[nodiscard]] Result<Committed> commit(
        const Authorised &authorised, const QString &reason, const Plan &plan);
    /// A turn of the talk with the server: what came is taken, or what goes out is read.
    [[nodiscard]] Result<Committed> sync(const std::function<void(DeskRows &)> &turn);
    /// Local tables only: drafts, or what a step follows after its tables were newly made.
    [[nodiscard]] Result<Done> local(const std::function<void(Connection &)> &work);

    /// After a failure of the storage nothing more is written.
    [[nodiscard]] bool isClosed() const { return m_closed; }

private:
    Result<Committed> inTransaction(const std::function<Result<Committed>()> &body);
    void close();
    /// What follows the rows, in their transaction.
    void finish(const Committed &committed);

    Connection &m_connection;
    const Clock &m_clock;
    AuditSink &m_audit;
    QList<CommitStep *> m_steps;
    DeskRows m_rows;
    bool m_closed = false;
};

} // namespace lobby::store
