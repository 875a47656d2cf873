#include "tests/sim/invariants.h"
#include "tests/sim/world.h"

#include <algorithm>

// What goes wrong in a schedule apart from the network: how much of it, and how.

namespace lobby::sim {

using namespace sync;

/// Some schedules are kind, for a bug may need time to show; others have one thing happen often.
void World::drawFaults(quint64 seed)
{
    m_faults.drop = m_random.chance(0.3) ? 0 : m_random.below(30) / 100.0;
    m_faults.repeat = m_random.below(15) / 100.0;
    m_faults.crash = m_random.below(10) / 100.0;
    m_faults.mixedSchemas = seed % 4 == 1;
    m_faults.realBytes = seed % 4 == 2;
    m_faults.coarseClocks = seed % 3 == 1;
    m_faults.fastClocks = seed % 7 == 4 || seed % 7 == 6;
    m_faults.favourites = seed % 3 == 2 ? 0 : 0.4;
    m_faults.backups = seed % 2 == 0 ? 0.02 : 0.003;
    m_faults.moves = seed % 4 == 3 ? 3 : 1;
    if (seed % 4 == 0) { // desks begin anew all the time, and what they asked before comes late
        m_faults.baseMoves = 0.05;
        m_faults.linesLeft = 10;
        m_faults.longDelays = 0.5;
        m_faults.longestDelayMs = 3'000;
        m_faults.breaks = 0.1;
    }
    if (seed % 7 == 2) {
        m_faults.serverRestores = 0.006;
        m_faults.diskRollbacks = 0.004;
        m_faults.clones = 0.003;
        m_faults.images = 0.01;
        m_faults.longDelays = 0.08;
        m_faults.revocations = 0.001;
    }
    if (m_faults.fastClocks) // no desk forgets in what order it worked
        m_faults.diskRollbacks = m_faults.clones = 0;
    if (seed % 7 == 6) { // what a wrong clock made comes again, late, to a restored server
        m_faults.serverRestores = 0.006;
        m_faults.repeat = 0.3;
        m_faults.longDelays = 0.2;
    }
    if (seed % 28 == 5) { // a restored server hears of cards before what they are of
        m_faults.shared = 0.4;
        m_faults.serverRestores = 0.004;
        m_faults.backups = 0.003;
        m_faults.spells = 0.08;
    }
    if (seed % 5 == 0) { // the server is sound and the clocks are right: more can be asked
        m_faults.serverRestores = m_faults.diskRollbacks = m_faults.clones = 0;
        m_faults.clockJumps = 0;
        m_faults.fastClocks = false;
    }
    m_limits.entries = seed % 3 == 0 ? 5 : 40;
}

void World::environment()
{
    if (m_random.chance(m_faults.backups))
        backUp();
    if (m_random.chance(m_faults.serverRestores))
        restoreServer();
    misfortuneOfDisks();
    std::map<Stream, quint64> bases;
    for (const auto &[stream, log] : m_hub.log()) {
        if (m_random.chance(m_faults.baseMoves) && log.size() > m_faults.linesLeft * 3 / 2)
            bases[stream] = log.size() - m_random.below(m_faults.linesLeft);
    }
    for (const auto &[stream, base] : bases)
        m_hub.moveBase(stream, base);
    if (m_witness && !bases.empty())
        m_witness->become(m_hub);
    if (m_random.chance(m_faults.revocations))
        revoke(DeviceStatus::Wipe);
    if (m_random.chance(m_faults.retirements))
        revoke(DeviceStatus::Drain);
}

/// Everything that the server has now is safe, and it may tell the desks so.
void World::backUp()
{
    for (auto &[device, record] : std::map(m_hub.devices())) {
        DeviceRecord durable = record;
        durable.durable = record.lastSequence;
        setDevice(durable);
    }
    m_backup = m_hub;
}

void World::restoreServer()
{
    ++m_tally.restores;
    const MemoryHub lost = m_hub;
    m_hub = m_backup;
    m_hub.beginEpoch(lost.epoch().number + 1);
    m_hub.neverGiveOut(lost.lastDevice() + 1);
    Hub half = serverHalf();
    for (const auto &[id, subject] : lost.erased()) {
        if (const std::set<Stream> told = lost.toldOfErasure(id); !told.empty())
            half.eraseAgain(subject, told);
    }
    for (const auto &[device, revoked] : m_revoked) {
        if (std::optional<DeviceRecord> record = m_hub.device(device)) {
            record->status = revoked.status;
            m_hub.setDevice(*record);
        }
    }
    m_backup = m_hub;
    if (m_witness)
        m_witness->become(m_hub);
}

void World::revoke(DeviceStatus status)
{
    const SimDesk &desk = m_desks[m_random.below(m_desks.size())];
    const quint32 device = desk.disk->store().position().device;
    std::optional<DeviceRecord> record = m_hub.device(device);
    if (!record || record->status == DeviceStatus::Wipe)
        return;
    record->status = status;
    setDevice(*record);
    m_revoked[device] = {status, record->lastSequence};
    ++(status == DeviceStatus::Wipe ? m_tally.revocations : m_tally.retirements);
}

void World::misfortuneOfDisks()
{
    const auto anyDesk = [this]() -> SimDesk & { return m_desks[m_random.below(m_desks.size())]; };
    if (m_random.chance(m_faults.images)) {
        SimDesk &desk = anyDesk();
        desk.image = desk.disk->image();
    }
    if (m_random.chance(m_faults.diskRollbacks)) {
        SimDesk &desk = anyDesk();
        rollBackDisk(desk, desk.image);
    }
    if (m_random.chance(m_faults.clones)) {
        SimDesk &desk = anyDesk();
        const SimDesk &other = anyDesk();
        if (desk.branch == other.branch && desk.schema == other.schema && &desk != &other)
            rollBackDisk(desk, other.disk->image());
    }
}

void World::rollBackDisk(SimDesk &desk, const std::any &image)
{
    if (!image.has_value() || desk.wiped)
        return;
    ++m_tally.rollbacks;
    const auto index = static_cast<size_t>(&desk - m_desks.data());
    m_held.erase(index);
    m_committedAt[index].clear();
    std::set<Uuid> had;
    for (const OutboxOp &kept : desk.disk->keptOps())
        had.insert(kept.op.uid);
    std::set<Uuid> emptied; // by an erasure that may itself be lost
    for (const auto &[uid, committed] : m_committed) {
        if (desk.disk->store().isErased(committed.subject)
            || desk.disk->store().isErased(committed.op.id))
            emptied.insert(uid);
    }
    desk.disk->restore(image);
    for (const OutboxOp &kept : desk.disk->keptOps())
        had.erase(kept.op.uid);
    m_maybeLost.insert(had.cbegin(), had.cend());
    m_maybeLost.insert(emptied.cbegin(), emptied.cend());
    if (desk.disk->store().position().schema != desk.schema) {
        desk.disk->change(
            [&] { Replica(registryOf(desk.schema), desk.disk->store()).upgradeTo(desk.schema); });
    }
}

} // namespace lobby::sim
