#include "tests/sim/world.h"

#include "models/sync/codec/entity_codec.h"
#include "tests/sim/clerk.h"
#include "tests/sim/invariants.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lobby::sim {

using namespace sync;

namespace {

constexpr Stream kOrganisation = 100;

} // namespace

void Tally::add(const Tally &other)
{
    events += other.events;
    commits += other.commits;
    ops += other.ops;
    restores += other.restores;
    rollbacks += other.rollbacks;
    cards += other.cards;
    erasures += other.erasures;
    quarantined += other.quarantined;
    revocations += other.revocations;
}

QByteArray Tally::text() const
{
    const auto part
        = [](quint64 number, const char *what) { return QByteArray::number(number) + ' ' + what; };
    return QByteArrayList {part(events, "events"), part(commits, "commits"), part(ops, "ops"),
        part(restores, "server restores"), part(rollbacks, "disk rollbacks"), part(cards, "cards"),
        part(erasures, "erasures"), part(quarantined, "ops kept aside"),
        part(revocations, "revocations")}
        .join(", ");
}

World::World(quint64 seed, const MakeDisk &makeDisk, HubWitness *witness)
    : m_random(seed)
    , m_witness(witness)
{
    if (m_witness)
        m_witness->become(m_hub);
    drawFaults(seed);
    makeDesks(makeDisk);
}

void World::drawFaults(quint64 seed)
{
    m_faults.drop = m_random.chance(0.3) ? 0 : m_random.below(30) / 100.0;
    m_faults.repeat = m_random.below(15) / 100.0;
    m_faults.crash = m_random.below(10) / 100.0;
    m_faults.mixedSchemas = seed % 4 == 1;
    if (seed % 5 == 0) { // the server is sound and the clocks are right: more can be asked
        m_faults.serverRestores = m_faults.diskRollbacks = m_faults.clones = 0;
        m_faults.clockJumps = 0;
    }
    m_limits.entries = seed % 3 == 0 ? 5 : 40;
}

void World::makeDesks(const MakeDisk &makeDisk)
{
    const quint32 branches = 1 + m_random.below(3);
    const quint32 count = 2 + m_random.below(5);
    for (quint32 i = 0; i < count; ++i) {
        SimDesk desk;
        desk.disk = makeDisk();
        desk.branch = 1 + i % branches;
        if (m_faults.mixedSchemas && m_random.chance(0.4))
            desk.schema = kOldSchema;
        desk.skewMs = static_cast<qint64>(m_random.below(3000)) - 1500;
        DeskPosition position;
        position.device = m_hub.newDevice();
        position.schema = desk.schema;
        position.streams[desk.branch].home = true;
        position.streams[kOrganisation].organisation = true;
        desk.disk->change([&] { desk.disk->store().setPosition(position); });
        ensureKnown(desk, position.device);
        m_desks.push_back(std::move(desk));
        m_events.push({m_nowMs + m_random.below(500), m_random.next(), i, nullptr});
    }
    m_backup = m_hub;
    if (m_witness)
        m_witness->become(m_hub);
}

/// A desk with a good certificate that a restored server does not remember.
void World::ensureKnown(const SimDesk &desk, quint32 device)
{
    if (m_hub.device(device))
        return;
    DeviceRecord record;
    record.device = device;
    record.home = desk.branch;
    record.organisation = kOrganisation;
    record.reads = {desk.branch, kOrganisation};
    record.schema = desk.schema;
    if (m_wiped.contains(device))
        record.status = DeviceStatus::Wipe; // revocations outlive a restore
    setDevice(record);
}

void World::setDevice(const DeviceRecord &record)
{
    m_hub.setDevice(record);
    if (m_witness)
        m_witness->change([&record](HubStore &hub) { hub.setDevice(record); });
}

void World::operate(const std::function<void(Hub &)> &work)
{
    Hub half = serverHalf();
    work(half);
    if (m_witness) {
        m_witness->change([&](HubStore &store) {
            Hub other(registryOf(kNewSchema), store, hubRules(), m_limits);
            work(other);
        });
    }
}

template <typename Question, typename Answer>
Answer World::witnessed(const Question &question, const Answer &answer)
{
    if (m_witness)
        m_witness->hear(question, m_limits, m_nowMs, answer);
    return answer;
}

Hub World::serverHalf()
{
    return {registryOf(kNewSchema), m_hub, hubRules(), m_limits};
}

void World::commit(SimDesk &desk, const QList<Intent> &intents)
{
    if (m_random.chance(m_faults.diskFull) && !m_quiet)
        return; // refused before the guest left, and nothing was written
    Replica replica(registryOf(desk.schema), desk.disk->store());
    const qint64 wall = m_nowMs + desk.skewMs;
    const Uuid transaction = m_random.uuid();
    LocalChange done;
    if (!desk.disk->change([&] { done = replica.commit(intents, transaction, Uuid(), wall); }))
        return;
    ++m_tally.commits;
    const Registry &registry = registryOf(desk.schema);
    for (const Op &op : done.ops) {
        ++m_tally.ops;
        m_tally.erasures += op.kind == OpKind::Erase;
        const std::optional<EntityState> row = desk.disk->store().row({op.table, op.id});
        const Uuid subject
            = row && !row->erased ? belongingOf(*registry.table(op.table), *row).subject : op.id;
        m_committed[op.uid] = {op, subject, m_nowMs, static_cast<size_t>(&desk - m_desks.data())};
    }
}

void World::claim(Stream stream, const Uuid &scope)
{
    operate([&](Hub &hub) { hub.claim(stream, scope); });
}

void World::evict(Stream stream, const Uuid &scope)
{
    operate([&](Hub &hub) { hub.evict(stream, scope); });
}

QString World::run(quint64 steps)
{
    for (quint64 i = 0; i < steps && m_failure.isEmpty(); ++i) {
        step();
        environment();
        if (i % 25 == 0)
            fail(brokenWhileRunning(*this));
    }
    m_quiet = true;
    for (SimDesk &desk : m_desks)
        desk.online = true;
    const quint64 patience = steps * 4 + 20000;
    bool settled = false;
    for (quint64 i = 0; i < patience && m_failure.isEmpty() && !settled; ++i) {
        step();
        settled = i % 100 == 99 && isSettled();
    }
    if (m_failure.isEmpty() && !settled)
        fail(QStringLiteral("I8 does not settle"));
    m_tally.quarantined = m_hub.aside().size();
    m_tally.cards = static_cast<quint64>(std::ranges::count_if(
        m_hub.rows(), [](const auto &row) { return row.first.table == Card; }));
    fail(brokenAtRest(*this));
    return m_failure;
}

void World::fail(const QString &what)
{
    if (m_failure.isEmpty())
        m_failure = what;
}

void World::step()
{
    const Event event = m_events.top();
    m_events.pop();
    m_nowMs = std::max(m_nowMs, event.atMs);
    ++m_tally.events;
    if (event.message)
        deliver(event);
    else
        tick(event.desk);
}

void World::tick(size_t index)
{
    SimDesk &desk = m_desks[index];
    m_events.push({m_nowMs + 200 + m_random.below(600), m_random.next(), index, nullptr});
    if (desk.wiped)
        return;
    if (!m_quiet) {
        if (m_random.chance(m_faults.spells))
            desk.online = !desk.online;
        if (m_random.chance(m_faults.clockJumps)) {
            desk.skewMs = m_random.chance(0.3)
                ? static_cast<qint64>(m_random.below(8'000'000)) - 3'000'000
                : static_cast<qint64>(m_random.below(300'000)) - 150'000;
            m_clocksWereRight = false;
        }
        for (quint32 left = m_random.below(3); left > 0; --left)
            actAsClerk(*this, desk);
        if (desk.schema == kOldSchema && m_random.chance(0.002)) {
            desk.schema = kNewSchema;
            desk.disk->change([&] {
                Replica(registryOf(desk.schema), desk.disk->store()).upgradeTo(kNewSchema);
            });
        }
    }
    if (desk.online)
        ask(index);
}

void World::ask(size_t index)
{
    SimDesk &desk = m_desks[index];
    const Replica replica(registryOf(desk.schema), desk.disk->store());
    switch (replica.nextStep()) {
    case Replica::Step::Reincarnate:
        send(index, replica.reincarnationRequest());
        return;
    case Replica::Step::Snapshot: {
        SnapshotRequest request = replica.snapshotRequest();
        request.scopes = 3;
        send(index, request);
        if (m_random.chance(0.5))
            return; // and sometimes ops go up while pages come down
        break;
    }
    case Replica::Step::Sync:
        break;
    }
    Replica::Limits limits;
    limits.ops = 1 + static_cast<int>(m_random.below(20));
    SyncRequest request = replica.syncRequest(limits);
    if (m_random.chance(0.3))
        request.ops.clear(); // only asks
    send(index, request);
}

void World::send(size_t desk, Message message)
{
    int copies = 1;
    if (!m_quiet) {
        if (m_random.chance(m_faults.drop))
            return;
        copies += m_random.chance(m_faults.repeat) ? 1 : 0;
    }
    const auto shared = std::make_shared<const Message>(std::move(message));
    for (; copies > 0; --copies) {
        qint64 delay = 1 + m_random.below(m_quiet ? 20 : 400);
        if (!m_quiet && m_random.chance(0.02))
            delay += m_random.below(20'000);
        m_events.push({m_nowMs + delay, m_random.next(), desk, shared});
    }
}

void World::deliver(const Event &event)
{
    const bool isAnswer = std::holds_alternative<SyncAnswer>(*event.message)
        || std::holds_alternative<SnapshotAnswer>(*event.message)
        || std::holds_alternative<ReincarnationAnswer>(*event.message);
    if (isAnswer)
        receive(event.desk, *event.message);
    else
        answer(event.desk, *event.message);
}

void World::answer(size_t index, const Message &question)
{
    if (!m_quiet && m_random.chance(m_faults.crash / 2))
        return; // before the server's commit
    const SimDesk &desk = m_desks[index];
    Message reply;
    quint32 device = 0;
    bool served = false;
    if (const auto *sync = std::get_if<SyncRequest>(&question)) {
        device = sync->device;
        ensureKnown(desk, device);
        const SyncAnswer answer = witnessed(*sync, serverHalf().sync(*sync, m_nowMs));
        served = !answer.streams.empty();
        reply = answer;
    } else if (const auto *snapshot = std::get_if<SnapshotRequest>(&question)) {
        device = snapshot->device;
        ensureKnown(desk, device);
        const SnapshotAnswer answer
            = witnessed(*snapshot, serverHalf().snapshot(*snapshot, m_nowMs));
        served = !answer.scopes.isEmpty();
        reply = answer;
    } else {
        const auto &reincarnation = std::get<ReincarnationRequest>(question);
        device = reincarnation.device;
        ensureKnown(desk, device);
        reply = witnessed(reincarnation, serverHalf().reincarnate(reincarnation, m_nowMs));
    }
    if (served && m_wiped.contains(device))
        fail(QStringLiteral("I12 a revoked desk was served"));
    if (!m_quiet && m_random.chance(m_faults.crash / 2))
        return; // after it
    send(index, std::move(reply));
}

template <typename Answer>
void World::hand(SimDesk &desk, const Answer &answer)
{
    const auto receiveWhole = [&] {
        desk.disk->change(
            [&] { Replica(registryOf(desk.schema), desk.disk->store()).receive(answer); });
    };
    receiveWhole();
    const Standing &standing = answer.standing;
    if (standing.status == Status::Wipe && standing.device == desk.disk->store().position().device)
        desk.wiped = true;
}

void World::receive(size_t index, const Message &message)
{
    SimDesk &desk = m_desks[index];
    if (desk.wiped || (!m_quiet && m_random.chance(m_faults.crash)))
        return; // the desk stopped before its commit
    if (const auto *sync = std::get_if<SyncAnswer>(&message))
        hand(desk, *sync);
    else if (const auto *snapshot = std::get_if<SnapshotAnswer>(&message))
        hand(desk, *snapshot);
    else
        hand(desk, std::get<ReincarnationAnswer>(message));
}

void World::environment()
{
    if (m_random.chance(0.003)) {
        for (auto &[device, record] : std::map(m_hub.devices())) {
            DeviceRecord durable = record;
            durable.durable = record.lastSequence;
            setDevice(durable);
        }
        m_backup = m_hub;
    }
    if (m_random.chance(m_faults.serverRestores))
        restoreServer();
    const auto anyDesk = [this]() -> SimDesk & { return m_desks[m_random.below(m_desks.size())]; };
    if (m_random.chance(0.002)) {
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
    std::map<Stream, quint64> bases;
    for (const auto &[stream, log] : m_hub.log()) {
        if (m_random.chance(m_faults.baseMoves) && log.size() > 60)
            bases[stream] = log.size() - m_random.below(40);
    }
    for (const auto &[stream, base] : bases)
        m_hub.moveBase(stream, base);
    if (m_witness && !bases.empty())
        m_witness->become(m_hub);
    if (m_random.chance(m_faults.revocations)) {
        const quint32 device = anyDesk().disk->store().position().device;
        if (std::optional<DeviceRecord> record = m_hub.device(device)) {
            record->status = DeviceStatus::Wipe;
            setDevice(*record);
            m_wiped.insert(device);
            ++m_tally.revocations;
        }
    }
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
    for (const quint32 device : m_wiped) {
        if (std::optional<DeviceRecord> record = m_hub.device(device)) {
            record->status = DeviceStatus::Wipe;
            m_hub.setDevice(*record);
        }
    }
    m_backup = m_hub;
    if (m_witness)
        m_witness->become(m_hub);
}

void World::rollBackDisk(SimDesk &desk, const std::any &image)
{
    if (!image.has_value() || desk.wiped)
        return;
    ++m_tally.rollbacks;
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

bool World::isSettled() const
{
    return std::ranges::all_of(m_desks, [this](const SimDesk &desk) {
        if (desk.wiped)
            return true;
        const DeskStore &store = desk.disk->store();
        const DeskPosition position = store.position();
        const bool read = std::ranges::all_of(position.streams, [this](const auto &stream) {
            return !stream.second.inSnapshot
                && stream.second.cursor == m_hub.ends(stream.first).head;
        });
        return read && position.epoch == m_hub.epoch() && !position.wantsReincarnation
            && position.acknowledged == store.lastSequence() && !store.hasUnconfirmed();
    });
}

QByteArray World::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[key, row] : m_hub.rows())
        hash.addData(encodeState(row.state));
    for (const auto &[stream, log] : m_hub.log())
        hash.addData(QByteArray::number(quint64(log.size())));
    hash.addData(QByteArray::number(m_nowMs));
    return hash.result();
}

} // namespace lobby::sim
