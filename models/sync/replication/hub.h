#pragma once

#include "models/sync/replication/hub_store.h"

#include <functional>
#include <vector>

namespace lobby::sync {

/// What no desk can enforce alone: that two rows do not hold the same thing. The server does not
/// refuse it, for the guest has left the counter; it makes a card.
struct SharedThing
{
    quint16 rule = 0;
    quint16 table = 0;
    /// What a row holds, or none.
    std::function<std::optional<QByteArray>(const EntityState &)> key;
};

/// How cards are written: one row of a table that only the server makes.
struct CardTable
{
    quint16 table = 0;
    quint16 subject = 0; ///< the table's parent field
    quint16 rowTable = 0; ///< number of the table of the row concerned
    quint16 row = 0; ///< its id
    quint16 field = 0; ///< number of the field, or 0
    quint16 rule = 0; ///< number of the rule, or 0
    quint16 winner = 0; ///< what stands, as encodeState() of a row with that field alone
    quint16 loser = 0; ///< what was overwritten; of a rule the other row's id
    quint16 at = 0; ///< milliseconds
};

struct HubRules
{
    CardTable cards;
    std::vector<SharedThing> shared;
    /// Why the op must be kept aside though it is well formed (its actor may not do that); empty
    /// when it may pass. May be left out.
    std::function<QString(const HubStore &, const Op &)> objection;
};

struct HubLimits
{
    int entries = 1000; ///< of a stream in one answer, groups kept whole
    quint32 minSchema = 1;
    /// Nearly, of a stream in one answer or of a snapshot's page: at least one group, one scope.
    qint64 bytes = 2LL * 1024 * 1024;
};

/// The server's half of the protocol: no clock, no threads, no network. One call one transaction
/// of the store, which whoever calls begins and commits.
class Hub
{
public:
    Hub(const Registry &registry, HubStore &store, const HubRules &rules, const HubLimits &limits)
        : m_registry(registry)
        , m_store(store)
        , m_rules(rules)
        , m_limits(limits)
    {
    }

    SyncAnswer sync(const SyncRequest &request, qint64 nowMs);
    SnapshotAnswer snapshot(const SnapshotRequest &request, qint64 nowMs);
    ReincarnationAnswer reincarnate(const ReincarnationRequest &request, qint64 nowMs);

    /// Brings a scope into a branch, as a desk of it asked.
    void claim(Stream stream, const Uuid &scope);
    /// Takes it out again, unless it would be nowhere; nobody forgets it for ever.
    void evict(Stream stream, const Uuid &scope);
    /// An erasure that a backup did not know yet.
    void eraseAgain(const RowKey &subject, const std::set<Stream> &toldTo);

private:
    [[nodiscard]] Standing standingOf(const DeviceRecord &device, qint64 nowMs) const;
    [[nodiscard]] Standing refusalOf(quint32 device) const;
    void push(const QList<Op> &ops, DeviceRecord &device, qint64 nowMs);
    void take(Op op, quint64 sequence, DeviceRecord &device, qint64 nowMs);
    struct Objection
    {
        Outcome outcome;
        QString reason;
    };
    [[nodiscard]] std::optional<Objection> objectionTo(
        const Op &op, const DeviceRecord &device) const;
    void keepAside(
        const Op &op, quint64 sequence, const Objection &why, const DeviceRecord &device);
    void takeErase(const Op &op, const Entry &line, const DeviceRecord &device);
    bool clamp(Op &op, DeviceRecord &device, qint64 nowMs) const;
    [[nodiscard]] quint64 latestOwn(const Op &op) const;
    bool clampObserved(Op &op, quint64 limit) const;
    void spread(const RowChange &change, const Op &op, Entry line, const DeviceRecord &device);
    void sendScope(Stream stream, const Uuid &scope, const Entry &cause);
    void writeCards(const RowChange &change, const Op &op, qint64 nowMs);
    void watchShared(const RowChange &change, qint64 nowMs);
    void writeCard(const Uuid &id, const Uuid &subject, Fields fields, qint64 nowMs);
    void addLine(Stream stream, const Entry &line);
    void endGroup();
    [[nodiscard]] StreamPart read(
        Stream stream, quint64 cursor, const Epoch &epoch, const DeviceRecord &device) const;
    [[nodiscard]] QList<Entry> wholeGroups(Stream stream, quint64 cursor) const;
    void adapt(Entry &entry, Stream stream, const DeviceRecord &device) const;

    const Registry &m_registry;
    HubStore &m_store;
    const HubRules &m_rules;
    const HubLimits &m_limits;
    std::map<Stream, QList<Entry>> m_group; ///< lines of the group at hand
};

} // namespace lobby::sync
