#include "models/store/writer.h"

#include "models/store/engine/statement.h"
#include "models/store/engine/transaction.h"

#include <QSet>

namespace lobby::store {

using namespace sync;

namespace {

Uuid parentOf(const TableDescription &table, const EntityState &state)
{
    const auto found = state.fields.find(table.parentField);
    if (table.parentField == 0 || found == state.fields.end())
        return {};
    const auto *bytes = std::get_if<QByteArray>(&found->second.value);
    return bytes ? Uuid::fromBytes(*bytes).value_or(Uuid()) : Uuid();
}

void requireValid(const Registry &registry, const Intent &op)
{
    if (const Result<Done> valid = checkOp(registry, op); !valid)
        throw Refusal(valid.error());
}

} // namespace

Writer::Writer(Connection &connection, const Registry &registry, quint32 device, const Clock &clock,
    AuditSink &audit, QList<CommitStep *> steps)
    : m_connection(connection)
    , m_clock(clock)
    , m_audit(audit)
    , m_steps(std::move(steps))
    , m_rows(registry)
    , m_tripwire(connection, registry)
    , m_log(connection, device)
{
}

Result<Committed> Writer::commit(
    const Authorised &authorised, const QString &reason, const Plan &plan)
{
    return inTransaction([&]() -> Result<Committed> {
        Result<QList<Intent>> intents = plan(m_connection);
        if (!intents)
            return intents.error();
        CommitRecord record;
        record.atMs = m_clock.nowMs();
        record.transaction = Uuid::v7(record.atMs);
        record.actor = authorised.actor();
        record.permission = authorised.permission();
        record.object = authorised.object();
        record.reason = reason;
        record.ops.reserve(intents->size());
        for (Intent &intent : *intents) {
            requireValid(m_rows.registry(), intent);
            record.ops.append(
                m_log.stamped(std::move(intent), record.transaction, record.actor, record.atMs));
        }
        return write(record, Origin::Here);
    });
}

Result<Committed> Writer::apply(const QList<Op> &ops)
{
    return inTransaction([&]() -> Result<Committed> {
        CommitRecord record;
        record.atMs = m_clock.nowMs();
        record.transaction = Uuid::v7(record.atMs);
        record.permission = QStringLiteral("sync.apply");
        record.ops = ops;
        for (const Op &op : ops)
            requireValid(m_rows.registry(), op);
        return write(record, Origin::Elsewhere);
    });
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
            m_tripwire.startTransaction();
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
            m_log.committed();
            m_audit.committed();
        } else {
            m_log.rollBack();
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

Committed Writer::write(CommitRecord &record, Origin origin)
{
    m_audit.append(m_connection, record);
    Committed committed;
    committed.transaction = record.transaction;
    QSet<Uuid> seen;
    for (const Op &op : std::as_const(record.ops)) {
        const TouchedRow row = mergeOp(op, record.atMs, committed.overwrites);
        if (origin == Origin::Here)
            m_log.appendOwn(m_connection, op, row.subject);
        else
            m_log.appendForeign(m_connection, op, row.subject);
        if (!seen.contains(row.id)) {
            seen.insert(row.id);
            committed.touched.append(row);
        }
    }
    if (!record.ops.isEmpty()) {
        Statement(m_connection, "INSERT OR REPLACE INTO meta (name, value) VALUES ('hlc', :hlc)")
            .bind(":hlc", static_cast<qint64>(m_log.lastHlc()))
            .run();
    }
    for (CommitStep *step : std::as_const(m_steps))
        step->follow(m_connection, committed.touched);
    return committed;
}

TouchedRow Writer::mergeOp(const Op &op, qint64 atMs, QList<Overwrite> &overwrites)
{
    const TableDescription &table = *m_rows.registry().table(op.table);
    std::optional<EntityState> state = m_rows.load(m_connection, table, op.id);
    const bool existed = state.has_value() && !state->erased;
    if (!state) {
        state.emplace();
        state->table = op.table;
        state->id = op.id;
    }
    Uuid subject = parentOf(table, *state);
    MergeOutcome outcome = merge(table, *state, op);
    overwrites.append(std::move(outcome.overwrites));
    if (const Uuid parent = parentOf(table, *state); !parent.isNull()) {
        subject = parent;
        // A member of something erased is erased: an addition made elsewhere meanwhile must not
        // leave its values behind.
        if (SyncedRows::isErased(m_connection, parent)) {
            state->erased = true;
            outcome.changed = true;
        }
    }
    if (outcome.changed)
        m_rows.save(m_connection, m_tripwire, table, *state, existed, atMs);
    return {op.table, op.id, subject.isNull() ? op.id : subject};
}

} // namespace lobby::store
