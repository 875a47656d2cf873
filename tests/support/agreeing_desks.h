#pragma once

#include "models/conflicts/rules/hub_rules.h"
#include "models/store/rows/desk_rows.h"
#include "models/sync/replication/replica.h"
#include "tests/sim/memory_hub.h"
#include "tests/support/guest_desk.h"

namespace lobby::tests {

/// A server with the product's rules, whose desks are real encrypted databases.
class AgreeingDesks
{
public:
    static constexpr sync::Stream kBranch = 2;
    static constexpr sync::Stream kOrganisation = 1;

    void enrol(store::Database &desk)
    {
        sync::DeviceRecord record;
        record.device = hub.newDevice();
        record.home = kBranch;
        record.organisation = kOrganisation;
        record.reads = {kBranch, kOrganisation};
        record.schema = schema::kVersion;
        hub.setDevice(record);
        const auto turn = [device = record.device](store::DeskRows &rows) {
            sync::DeskPosition position = rows.position();
            position.device = device;
            position.schema = schema::kVersion;
            position.streams[kBranch].home = true;
            position.streams[kOrganisation].organisation = true;
            rows.enrol(position);
        };
        if (!GuestFixture::wait(desk.sync(turn)))
            qFatal("a desk cannot be enrolled");
        m_desks.append(&desk);
    }

    /// Until nobody has anything to say.
    void settle()
    {
        constexpr int kEnough = 12;
        for (int i = 0; i < kEnough; ++i) {
            for (store::Database *desk : std::as_const(m_desks))
                exchange(*desk);
        }
    }

    sim::MemoryHub hub;
    qint64 nowMs = ManualClock().nowMs();

private:
    void exchange(store::Database &desk)
    {
        using sync::Replica;
        const auto turn = [this](store::DeskRows &rows) {
            Replica replica(schema::registry(), rows);
            sync::Hub server(schema::registry(), hub, conflicts::hubRules(), m_limits);
            sync::Received received;
            if (replica.nextStep() == Replica::Step::Snapshot)
                received = replica.receive(server.snapshot(replica.snapshotRequest(), nowMs));
            else
                received = replica.receive(server.sync(replica.syncRequest({}), nowMs));
            for (const auto &[sequence, why] : received.keptAside)
                rows.noteKeptAside(sequence, why);
        };
        if (!GuestFixture::wait(desk.sync(turn)))
            qFatal("a desk cannot agree");
    }

    QList<store::Database *> m_desks;
    sync::HubLimits m_limits;
};

} // namespace lobby::tests
