#include "models/store/writer.h"

#include "models/store/engine/transaction.h"
#include "models/sync/replication/replica.h"
#include "models/sync/replication/weight.h"

namespace lobby::store {

using namespace sync;

namespace {

/// A long commit as several: what is sent as one message must not grow without end.
template <typename Each>
void inGroups(const QList<Intent> &intents, const CommitRecord &record, Each each)
{
    constexpr qint64 kMostBytes = 384LL * 1024; // a desk sends 512 KiB in one message
    Uuid group = record.transaction;
    for (qsizetype from = 0; from < intents.size();) {
        qsizetype size = 0;
        qint64 weight = 0;
        while (size < kMostOpsOfGroup && from + size < intents.size()) {
            weight += weightOf(intents.at(from + size).fields);
            if (size > 0 && weight > kMostBytes)
                break;
            ++size;
        }
        each(intents.mid(from, size), group);
        from += size;
        group = Uuid::v7(record.atMs);
    }
}

} // namespace

Writer::Writer(Connection &connection, const Registry &registry, const Clock &clock,
    AuditSink &audit, QList<CommitStep *> steps)
    : m_connection(connection)
    , m_clock(clock)
    , m_audit(audit)
    , m_steps(std::move(steps))
    , m_rows(connection, registry)
{
}

Result<Committed> Writer::commit(
    const Authorised &authorised, const QString &reason, const Plan &plan)
{
    return inTransaction([&]() -> Result<Committed> {
        Result<QList<Intent>> intents = plan(m_connection);
        if (!intents)
            return intents.error();
        for (const Intent &intent : *intents) {
            if (const Result<Done> valid = checkOp(m_rows.registry(), intent); !valid)
                return valid.error();
        }
        CommitRecord record;
        record.atMs = m_clock.nowMs();
        record.transaction = Uuid::v7(record.atMs);
        record.actor = authorised.actor();
        record.permission = authorised.permission();
        record.object = authorised.object();
        record.reason = reason;
        record.intents = *std::move(intents);
        m_audit.append(m_connection, record);
        Committed committed;
        committed.transaction = record.transaction;
        Replica replica(m_rows.registry(), m_rows);
        inGroups(record.intents, record, [&](const QList<Intent> &group, const Uuid &transaction) {
            committed.overwrites
                += replica.commit(group, transaction, record.actor, record.atMs).overwrites;
        });
        committed.touched = m_rows.touched();
        finish(committed);
        return committed;
    });
}

Result<Committed> Writer::sync(const std::function<void(DeskRows &)> &turn)
{
    return inTransaction([&]() -> Result<Committed> {
        turn(m_rows);
        Committed committed;
        committed.touched = m_rows.touched();
        if (!committed.touched.isEmpty()) {
            CommitRecord record;
            record.atMs = m_clock.nowMs();
            record.transaction = Uuid::v7(record.atMs);
            record.permission = QStringLiteral("sync.apply");
            committed.transaction = record.transaction;
            m_audit.append(m_connection, record);
        }
        finish(committed);
        return committed;
    });
}

void Writer::finish(const Committed &committed)
{
    m_rows.finish();
    for (CommitStep *step : std::as_const(m_steps))
        step->follow(m_connection, committed.touched);
}

Result<Done> Writer::local(const std::function<void(Connection &)> &work)
{
    const Result<Committed> done = inTransaction([&]() -> Result<Committed> {
        work(m_connection);
        return Committed();
    });
    return done ? Result<Done>(Done()) : Result<Done>(done.error());
}

Result<Committed> Writer::inTransaction(const std::function<Result<Committed>()> &body)
{
    if (m_closed)
        return Error {Error::Code::ReadOnly};
    try {
        Result<Committed> result = guarded([&]() -> Result<Committed> {
            m_rows.start(m_clock.nowMs());
            Transaction transaction(m_connection);
            Result<Committed> done = body();
            if (done)
                transaction.commit();
            return done;
        });
        // Asked of the connection, for a plan may have caught the error, and an automatic
        // checkpoint has nobody to throw it at.
        if (m_connection.hasStorageFailed())
            close();
        if (result) {
            m_rows.committed();
            m_audit.committed();
        } else {
            m_rows.rollBack();
            m_audit.rolledBack();
        }
        return result;
    } catch (...) {
        close(); // a bug's exception: nothing was committed, nothing more will be
        throw;
    }
}

void Writer::close()
{
    m_closed = true;
    m_connection.checkpointOnClose(false); // that would be another try
}

} // namespace lobby::store
