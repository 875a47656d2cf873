#pragma once

#include "models/sync/wire/message_codec.h"
#include "server/storage/storage.h"
#include "tests/sim/hotel_tables.h"
#include "tests/sim/hub_witness.h"

namespace lobby::tests {

/// The server's storage beside a schedule in memory. Whatever it becomes is an organisation of its
/// own, so that nothing must be taken back.
class StorageWitness : public sim::HubWitness
{
public:
    /// Takes organisations from `first` on.
    StorageWitness(server::Storage &storage, server::Organisation first)
        : m_storage(storage)
        , m_organisation(first - 1)
    {
    }

    /// Empty, or what differed first.
    [[nodiscard]] const QString &failure() const { return m_failure; }

    void change(const std::function<void(sync::HubStore &)> &work) override
    {
        write([&work](server::StoredHub &hub) { work(hub); });
    }

    void become(const sim::MemoryHub &memory) override
    {
        ++m_organisation;
        write([&memory](server::StoredHub &hub) {
            hub.begin(memory.epoch());
            hub.neverGiveOut(memory.lastDevice());
            for (const auto &[number, record] : memory.devices())
                hub.setDevice(record);
            for (const auto &[id, subject] : memory.erased())
                hub.erase({subject.table, id}, subject);
            for (const auto &[key, row] : memory.rows())
                hub.setRow(row.state, row.belonging);
            becomeAlike(hub, memory);
        });
    }

    void hear(const sync::SyncRequest &request, const sync::HubLimits &limits, qint64 nowMs,
        const sync::SyncAnswer &answer) override
    {
        compare("sync", answer, limits, [&](server::StoredHub &store, sync::Hub &hub) {
            store.expect(sim::registryOf(sim::kNewSchema), request.ops);
            return hub.sync(request, nowMs);
        });
    }
    void hear(const sync::SnapshotRequest &request, const sync::HubLimits &limits, qint64 nowMs,
        const sync::SnapshotAnswer &answer) override
    {
        compare("snapshot", answer, limits,
            [&](server::StoredHub &, sync::Hub &hub) { return hub.snapshot(request, nowMs); });
    }
    void hear(const sync::ReincarnationRequest &request, const sync::HubLimits &limits,
        qint64 nowMs, const sync::ReincarnationAnswer &answer) override
    {
        compare("reincarnation", answer, limits,
            [&](server::StoredHub &, sync::Hub &hub) { return hub.reincarnate(request, nowMs); });
    }

    /// Does it hold the same rows, erasures and ops kept aside?
    void compareWith(const sim::MemoryHub &memory)
    {
        std::map<sync::RowKey, sync::EntityState> rows;
        std::map<Uuid, sync::RowKey> erased;
        qsizetype aside = 0;
        const auto done = m_storage.read(m_organisation, [&](server::StoredHub &hub) {
            hub.eachRow([&rows](const sync::EntityState &state, const sync::Belonging &) {
                rows[{state.table, state.id}] = state;
            });
            erased = hub.erased();
            aside = hub.aside().size();
        });
        require(bool(done), "reading");
        require(rows.size() == memory.rows().size(), "number of rows");
        for (const auto &[key, row] : memory.rows())
            require(rows[key] == row.state, "a row");
        require(erased == memory.erased(), "erasures");
        std::set<Uuid> kept;
        for (const auto &one : memory.aside())
            kept.insert(one.op.uid);
        require(aside == qsizetype(kept.size()), "ops kept aside");
    }

private:
    static void becomeAlike(server::StoredHub &hub, const sim::MemoryHub &memory)
    {
        for (const auto &[scope, streams] : memory.ever()) {
            const std::set<sync::Stream> now = memory.streamsOf(scope);
            for (const sync::Stream stream : streams) {
                hub.join(stream, scope);
                if (!now.contains(stream))
                    hub.leave(stream, scope);
            }
        }
        for (const auto &[place, rows] : memory.held()) {
            for (const sync::RowKey &row : rows)
                hub.hold(place.first, place.second, row);
        }
        for (const auto &one : memory.aside())
            hub.quarantine(one.op, one.sequence, {});
        for (const auto &[stream, lines] : memory.log()) {
            for (const sync::Entry &line : lines)
                hub.append(stream, line);
            hub.moveBase(stream, memory.ends(stream).base);
        }
    }

    template <typename Answer, typename Ask>
    void compare(const char *what, const Answer &expected, const sync::HubLimits &limits, Ask ask)
    {
        Answer answer;
        write([&](server::StoredHub &store) {
            sync::Hub hub(sim::registryOf(sim::kNewSchema), store, sim::hubRules(), limits);
            answer = ask(store, hub);
        });
        require(sync::encode(answer) == sync::encode(expected), what);
    }

    void write(const server::Storage::Work &work)
    {
        if (const auto written = m_storage.write(m_organisation, work); !written)
            require(false, codeName(written.error().code).data());
    }
    void require(bool holds, const char *what)
    {
        if (!holds && m_failure.isEmpty())
            m_failure = QString::fromLatin1(what);
    }

    server::Storage &m_storage;
    server::Organisation m_organisation;
    QString m_failure;
};

} // namespace lobby::tests
