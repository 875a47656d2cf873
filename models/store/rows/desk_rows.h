#pragma once

#include "models/store/rows/outbox.h"
#include "models/store/rows/synced_rows.h"
#include "models/store/rows/tripwire.h"

namespace lobby::store {

/// A row that a commit changed, named by table number and id; `subject` is the thing it belongs to
/// (the guest of a telephone, the stay of its guests, otherwise itself).
struct TouchedRow
{
    quint16 table = 0;
    Uuid id;
    Uuid subject;
    friend bool operator==(const TouchedRow &, const TouchedRow &) = default;
};

/// What the sync core keeps of a desk, in the local database: the one place from which synced rows
/// and the log are written. Lives with the writer's connection.
class DeskRows : public sync::DeskStore
{
public:
    DeskRows(Connection &connection, const sync::Registry &registry);

    [[nodiscard]] const sync::Registry &registry() const { return m_rows.registry(); }

    // A transaction of the writer.
    void start(qint64 nowMs);
    /// Writes where the desk stands, once, before the commit.
    void finish();
    void committed();
    void rollBack();
    /// Each row once, in the order in which they were first changed.
    [[nodiscard]] const QList<TouchedRow> &touched() const { return m_touched; }
    /// The log also knows rows that an op named without changing them.
    void touch(const TouchedRow &row);

    /// How many ops after that one wait for the server, and when the oldest was made (Unix ms).
    [[nodiscard]] std::pair<int, qint64> waitingAfter(quint64 acknowledged) const;

    /// The server did not take an own op; kept for somebody to look at.
    void noteKeptAside(quint64 sequence, sync::Outcome why);

    /// This desk has a server: everything made so far waits for it, as ops of `device`.
    void enrol(const sync::DeskPosition &position);

    // sync::RowStore
    [[nodiscard]] std::optional<sync::EntityState> row(const sync::RowKey &key) const override;
    void setRow(const sync::EntityState &state, const sync::Belonging &belonging) override;
    [[nodiscard]] QList<sync::RowKey> rowsOfScope(const Uuid &scope) const override;
    [[nodiscard]] QList<sync::RowKey> rowsOfSubject(const Uuid &subject) const override;
    [[nodiscard]] std::optional<sync::RowKey> erasedWith(const Uuid &id) const override;
    void erase(const sync::RowKey &key, const sync::RowKey &subject) override;
    [[nodiscard]] std::set<sync::Stream> streamsOf(const Uuid &scope) const override;
    void join(sync::Stream stream, const Uuid &scope) override;
    void leave(sync::Stream stream, const Uuid &scope) override;

    // sync::DeskStore
    [[nodiscard]] sync::DeskPosition position() const override { return m_now; }
    void setPosition(const sync::DeskPosition &position) override { m_now = position; }
    [[nodiscard]] quint64 lastSequence() const override { return m_outbox.lastSequence(); }
    [[nodiscard]] std::optional<QByteArray> chainAt(quint64 sequence) const override;
    [[nodiscard]] QList<sync::OutboxOp> outbox(quint64 after, int limit) const override;
    [[nodiscard]] std::optional<sync::OutboxOp> outboxOp(quint64 sequence) const override;
    [[nodiscard]] QList<sync::OutboxOp> unconfirmedOf(const Uuid &subject) const override;
    [[nodiscard]] QList<sync::OutboxOp> unconfirmedUpTo(quint64 sequence) const override
    {
        return m_outbox.waitingUpTo(sequence);
    }
    [[nodiscard]] bool hasUnconfirmed() const override { return m_outbox.isWaiting(); }
    void appendToOutbox(const sync::OutboxOp &op, const Uuid &subject) override;
    void confirm(quint64 sequence) override { m_outbox.confirm(sequence); }
    void restamp(quint64 sequence, quint64 hlc) override { m_outbox.restamp(sequence, hlc); }
    void unconfirmAfter(quint64 sequence) override { m_outbox.unconfirmAfter(sequence); }
    void emptyOutbox(const Uuid &subject) override { m_outbox.empty(subject); }
    void renewIdentities(quint64 after) override;
    void rekeyOutbox(quint32 device) override;
    void pruneOutbox(quint64) override { } // the outbox is the history of fields too
    void learned(const sync::Op &op, const Uuid &subject) override { m_outbox.learn(op, subject); }
    void forget(const sync::RowKey &key) override;
    void startSnapshot(sync::Stream stream) override;
    void markSeen(sync::Stream stream, const Uuid &scope) override;
    [[nodiscard]] QList<Uuid> unseenScopes(sync::Stream stream) const override;

private:
    void removeRow(const sync::RowKey &key);

    Connection &m_connection;
    SyncedRows m_rows;
    Tripwire m_tripwire;
    Outbox m_outbox;
    sync::DeskPosition m_now;
    sync::DeskPosition m_durable;
    qint64 m_nowMs = 0;
    QList<TouchedRow> m_touched;
    QSet<Uuid> m_touchedIds;
};

} // namespace lobby::store
