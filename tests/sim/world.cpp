#include "tests/sim/world.h"

#include "models/sync/codec/entity_codec.h"
#include "models/sync/wire/message_codec.h"
#include "tests/sim/checks.h"
#include "tests/sim/clerk.h"
#include "tests/sim/invariants.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lobby::sim {

using namespace sync;

namespace {

/// The message as the other side reads it from the bytes.
template <typename Message>
bool travels(Message &message)
{
    const Result<Message> read = decode<Message>(encode(message));
    if (!read)
        return false;
    message = *read;
    return true;
}

/// What the intents will replace, each in its row.
std::vector<Fields> valuesUnder(const SimDesk &desk, const QList<Intent> &intents)
{
    std::vector<Fields> replaced;
    for (const Intent &intent : intents) {
        Fields &values = replaced.emplace_back();
        const std::optional<EntityState> row = desk.disk->store().row({intent.table, intent.id});
        for (const auto &[number, value] : intent.fields) {
            if (row && row->fields.contains(number))
                values[number] = row->fields.at(number).value;
        }
    }
    return replaced;
}

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
    retirements += other.retirements;
}

QByteArray Tally::text() const
{
    const auto part
        = [](quint64 number, const char *what) { return QByteArray::number(number) + ' ' + what; };
    return QByteArrayList {part(events, "events"), part(commits, "commits"), part(ops, "ops"),
        part(restores, "server restores"), part(rollbacks, "disk rollbacks"), part(cards, "cards"),
        part(erasures, "erasures"), part(quarantined, "ops kept aside"),
        part(revocations, "revocations"), part(retirements, "retirements")}
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
        desk.skewMs = m_faults.coarseClocks ? 0 : static_cast<qint64>(m_random.below(3000)) - 1500;
        if (m_faults.fastClocks && m_random.chance(0.5)) {
            desk.skewMs = 100'000 + m_random.below(100'000);
            m_clocksWereRight = false;
        }
        DeskPosition position;
        position.device = m_hub.newDevice();
        position.schema = desk.schema;
        position.streams[desk.branch].home = true;
        position.streams[kOrganisation].organisation = true;
        desk.disk->change([&] { desk.disk->store().setPosition(position); });
        ensureKnown(desk, position.device);
        m_desks.push_back(std::move(desk));
        m_committedAt.emplace_back();
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
    if (const auto revoked = m_revoked.find(device); revoked != m_revoked.end())
        record.status = revoked->second.status; // revocations outlive a restore
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
        m_witness->hear(question, m_limits, clockMs(), answer);
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
    const qint64 wall = clockMs() + desk.skewMs;
    const Uuid transaction = m_random.uuid();
    const std::vector<Fields> replaced = valuesUnder(desk, intents);
    LocalChange done;
    if (!desk.disk->change([&] { done = replica.commit(intents, transaction, Uuid(), wall); }))
        return;
    ++m_tally.commits;
    noteCommitted(static_cast<size_t>(&desk - m_desks.data()), done, replaced);
    fail(notVisibleAtOnce(desk, done.ops));
}

void World::noteCommitted(
    size_t index, const LocalChange &done, const std::vector<Fields> &replaced)
{
    const SimDesk &desk = m_desks[index];
    const Registry &registry = registryOf(desk.schema);
    for (const Op &op : done.ops) {
        ++m_tally.ops;
        m_tally.erasures += op.kind == OpKind::Erase;
        const std::optional<EntityState> row = desk.disk->store().row({op.table, op.id});
        const Uuid subject
            = row && !row->erased ? belongingOf(*registry.table(op.table), *row).subject : op.id;
        const auto place = static_cast<size_t>(&op - done.ops.data());
        m_committed[op.uid] = {op, subject, clockMs(), index, m_tally.ops, replaced[place]};
        m_committedAt[index].push_back(op.uid);
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
            fail(brokenWhileRunning(*this, (i / 25) % m_desks.size()));
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
        if (m_random.chance(desk.staffed ? m_faults.breaks : 3 * m_faults.breaks))
            desk.staffed = !desk.staffed;
        for (quint32 left = desk.staffed ? m_random.below(3) : 0; left > 0; --left)
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
    if (m_faults.realBytes && !std::visit([](auto &one) { return travels(one); }, message))
        fail(QStringLiteral("a message was not understood"));
    const auto shared = std::make_shared<const Message>(std::move(message));
    for (; copies > 0; --copies) {
        qint64 delay = 1 + m_random.below(m_quiet ? 20 : 400);
        if (!m_quiet && m_random.chance(m_faults.longDelays))
            delay += m_random.below(m_faults.longestDelayMs);
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
        noteGivenBack(*sync);
        const SyncAnswer answer = witnessed(*sync, serverHalf().sync(*sync, clockMs()));
        served = !answer.streams.empty();
        reply = answer;
    } else if (const auto *snapshot = std::get_if<SnapshotRequest>(&question)) {
        device = snapshot->device;
        ensureKnown(desk, device);
        const SnapshotAnswer answer
            = witnessed(*snapshot, serverHalf().snapshot(*snapshot, clockMs()));
        served = !answer.scopes.isEmpty();
        reply = answer;
    } else {
        const auto &reincarnation = std::get<ReincarnationRequest>(question);
        device = reincarnation.device;
        ensureKnown(desk, device);
        const ReincarnationAnswer answer
            = witnessed(reincarnation, serverHalf().reincarnate(reincarnation, clockMs()));
        if (const auto old = m_revoked.find(device); old != m_revoked.end() && answer.newDevice) {
            served = old->second.status == DeviceStatus::Wipe;
            m_revoked[answer.newDevice] = {old->second.status, 0};
        }
        reply = answer;
    }
    if (served && m_revoked.contains(device))
        fail(QStringLiteral("I12 a revoked desk was served"));
    for (const MemoryHub::Aside &aside : m_hub.aside())
        m_everAside.insert(aside.op.transaction);
    if (!m_quiet && m_random.chance(m_faults.crash / 2))
        return; // after it
    send(index, std::move(reply));
}

template <typename Answer>
void World::hand(size_t index, const Answer &answer)
{
    SimDesk &desk = m_desks[index];
    const DeskPosition before = desk.disk->store().position();
    if (answer.standing.epoch != before.epoch || before.wantsReincarnation)
        noteUnheard(desk, 0);
    const auto receiveWhole = [&] {
        desk.disk->change(
            [&] { Replica(registryOf(desk.schema), desk.disk->store()).receive(answer); });
    };
    receiveWhole();
    watchPosition(index, before, desk.disk->store().position());
}

/// What must never go back, and what is to be remembered.
void World::watchPosition(size_t index, const DeskPosition &before, const DeskPosition &after)
{
    m_desks[index].wiped = after.standing == Status::Wipe;
    if (after.epoch.number < before.epoch.number)
        fail(QStringLiteral("I14 a desk went back to an earlier life of the server"));
    for (const auto &[stream, at] : after.streams) {
        const StreamPosition &was = before.streams.at(stream);
        if (!was.inSnapshot && !at.inSnapshot && at.cursor < was.cursor)
            fail(QStringLiteral("I14 a desk went back in a stream"));
    }
    if (!before.epoch.isNone() && after.epoch != before.epoch && after.standing == Status::Ok)
        noteHeld(index);
}

/// What the server made of these is known to nobody here when they are sent again.
void World::noteUnheard(const SimDesk &desk, quint64 after)
{
    for (const OutboxOp &kept : desk.disk->keptOps()) {
        if (!kept.confirmed && kept.op.stamp.hlc > after)
            m_unheard.insert(kept.op.uid);
    }
}

/// Without what the desk will send again anyway, and may have to take back.
void World::noteHeld(size_t index)
{
    const SimDesk &desk = m_desks[index];
    std::set<Uuid> waiting;
    for (const OutboxOp &kept : desk.disk->keptOps()) {
        if (!kept.confirmed)
            waiting.insert(kept.op.id);
    }
    const Registry &registry = registryOf(desk.schema);
    desk.disk->eachRow([&](const EntityState &row) {
        if (waiting.contains(row.id))
            return;
        const Uuid subject = belongingOf(*registry.table(row.table), row).subject;
        m_held[index][{row.table, row.id}] = {row, subject, clockMs()};
    });
}

void World::noteGivenBack(const SyncRequest &request)
{
    for (const Op &op : request.ops) {
        if (op.kind != OpKind::Restore)
            continue;
        const RowKey key {op.table, op.id};
        const EntityState given = wholeStateOf(op).value();
        const std::optional<EntityState> has = m_hub.row(key);
        const bool wasLowered = has && std::ranges::any_of(given.fields, [&](const auto &field) {
            const auto same = has->fields.find(field.first);
            return same != has->fields.end() && same->second.value == field.second.value
                && same->second.stamp.hlc < field.second.stamp.hlc;
        });
        if (wasLowered || latestStamp(given) > hlcOf(clockMs() + kToleratedLeadMs))
            m_givenBackAhead.insert(key);
    }
}

void World::receive(size_t index, const Message &message)
{
    if (m_desks[index].wiped || (!m_quiet && m_random.chance(m_faults.crash)))
        return; // the desk stopped before its commit
    if (const auto *sync = std::get_if<SyncAnswer>(&message)) {
        hand(index, *sync);
    } else if (const auto *snapshot = std::get_if<SnapshotAnswer>(&message)) {
        if (!m_clocksWereRight) // it has them as they were taken, and does not say when
            noteUnheard(m_desks[index], hlcOf(clockMs()));
        hand(index, *snapshot);
    } else {
        hand(index, std::get<ReincarnationAnswer>(message));
    }
}

DeviceStatus World::statusOf(const SimDesk &desk) const
{
    const auto record = m_hub.devices().find(desk.disk->store().position().device);
    return record == m_hub.devices().end() ? DeviceStatus::Active : record->second.status;
}

bool World::isSettled() const
{
    return std::ranges::all_of(m_desks, [this](const SimDesk &desk) { return isSettled(desk); });
}

bool World::isSettled(const SimDesk &desk) const
{
    if (desk.wiped)
        return true;
    const DeskStore &store = desk.disk->store();
    const DeskPosition position = store.position();
    const bool sent = position.epoch == m_hub.epoch() && !position.wantsReincarnation
        && position.acknowledged == store.lastSequence();
    const DeviceStatus status = statusOf(desk);
    if (status != DeviceStatus::Active) { // a retired desk hears no more, but of its copy
        const auto record = m_hub.devices().find(position.device);
        return status == DeviceStatus::Drain && sent && position.standing == Status::Drain
            && record->second.lastSequence == position.acknowledged;
    }
    const bool read = std::ranges::all_of(position.streams, [this](const auto &stream) {
        return !stream.second.inSnapshot && stream.second.cursor == m_hub.ends(stream.first).head;
    });
    return read && sent && !store.hasUnconfirmed();
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
