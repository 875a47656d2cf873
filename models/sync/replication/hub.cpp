#include "models/sync/replication/hub.h"

#include "models/sync/codec/entity_codec.h"

#include <algorithm>
#include <utility>

namespace lobby::sync {

namespace {

/// May a row that is there become this? A member does not change whom it belongs to, and a ledger
/// entry does not change at all.
bool contradicts(const TableDescription &table, const EntityState &row, const Op &op)
{
    if (table.kind == TableKind::Ledger && op.kind == OpKind::Append) {
        return !std::ranges::all_of(op.fields, [&row](const auto &field) {
            const auto known = row.fields.find(field.first);
            return known != row.fields.end() && known->second.value == field.second;
        });
    }
    const auto parent = op.fields.find(table.parentField);
    const auto known = row.fields.find(table.parentField);
    return table.parentField != 0 && parent != op.fields.end() && known != row.fields.end()
        && known->second.value != parent->second;
}

/// A member of something that it does not name, and that is not here.
bool isOrphan(const TableDescription &table, const Op &op, bool isKnown)
{
    return !isKnown && table.parentField != 0 && op.kind != OpKind::Restore
        && !op.fields.contains(table.parentField);
}

bool intersects(const std::set<Stream> &a, const std::set<Stream> &b)
{
    return std::ranges::any_of(a, [&b](Stream stream) { return b.contains(stream); });
}

} // namespace

Standing Hub::standingOf(const DeviceRecord &device, qint64 nowMs) const
{
    Standing standing;
    standing.status = device.status == DeviceStatus::Wipe ? Status::Wipe
        : device.status == DeviceStatus::Drain            ? Status::Drain
        : device.schema < m_limits.minSchema              ? Status::Upgrade
                                                          : Status::Ok;
    standing.device = device.device;
    standing.epoch = m_store.epoch();
    standing.serverHlc = hlcOf(nowMs);
    standing.lastSequence = device.lastSequence;
    standing.lastChain = device.lastChain;
    standing.durable = device.durable;
    standing.minSchema = m_limits.minSchema;
    return standing;
}

Standing Hub::refusalOf(quint32 device) const
{
    Standing standing;
    standing.status = Status::Refused;
    standing.device = device;
    standing.epoch = m_store.epoch();
    return standing;
}

SyncAnswer Hub::sync(const SyncRequest &request, qint64 nowMs)
{
    std::optional<DeviceRecord> device = m_store.device(request.device);
    SyncAnswer answer;
    if (!device) {
        answer.standing = refusalOf(request.device);
        return answer;
    }
    if (device->status == DeviceStatus::Wipe) {
        answer.standing = standingOf(*device, nowMs);
        return answer;
    }
    if (device->schema != request.schema) {
        device->schema = request.schema;
        m_store.setDevice(*device);
    }
    // What was sent to an earlier life of the server its desk may have put right since.
    const bool isMeant = request.epoch == m_store.epoch();
    if (!request.ops.isEmpty() && isMeant) {
        if (request.baseSequence != device->lastSequence
            || request.baseChain != device->lastChain) {
            answer.standing = standingOf(*device, nowMs);
            answer.standing.status = Status::Behind;
            return answer;
        }
        push(request.ops, *device, nowMs);
        m_store.setDevice(*device);
    }
    answer.standing = standingOf(*device, nowMs);
    if (answer.standing.status != Status::Ok)
        return answer;
    for (const auto &[stream, cursor] : request.cursors) {
        if (device->reads.contains(stream))
            answer.streams[stream] = read(stream, cursor, request.epoch, *device);
    }
    return answer;
}

void Hub::push(const QList<Op> &ops, DeviceRecord &device, qint64 nowMs)
{
    for (auto group = ops.cbegin(); group != ops.cend();) {
        const auto end = std::find_if(group, ops.cend(),
            [group](const Op &op) { return op.transaction != group->transaction; });
        std::optional<Objection> objection;
        for (auto op = group; op != end && !objection; ++op)
            objection = objectionTo(*op, device);
        for (; group != end; ++group) {
            ++device.lastSequence;
            device.lastChain = nextChain(device.lastChain, group->uid, encodeOp(*group));
            if (objection.has_value())
                keepAside(*group, device.lastSequence, *objection, device);
            else
                take(*group, device.lastSequence, device, nowMs);
        }
        endGroup();
    }
}

std::optional<Hub::Objection> Hub::objectionTo(const Op &op, const DeviceRecord &device) const
{
    if (op.kind == OpKind::Nothing)
        return {};
    if (op.stamp.device != device.device)
        return Objection {Outcome::NotAllowed, QStringLiteral("stamp of another desk")};
    if (const Result<Done> valid = checkOp(m_registry, op); !valid)
        return Objection {Outcome::NotUnderstood, valid.error().detail};
    const TableDescription &table = *m_registry.table(op.table);
    const bool makes
        = op.kind == OpKind::Create || op.kind == OpKind::Add || op.kind == OpKind::Append;
    if (table.madeByServer && makes)
        return Objection {Outcome::NotAllowed, QStringLiteral("only the server makes these")};
    const QString reason = m_rules.objection ? m_rules.objection(m_store, op) : QString();
    if (reason.isEmpty())
        return {};
    return Objection {Outcome::NotAllowed, reason};
}

/// The op stays here for a person to look at; its desk gets the row back as it is.
void Hub::keepAside(
    const Op &op, quint64 sequence, const Objection &why, const DeviceRecord &device)
{
    if (op.kind == OpKind::Nothing)
        return;
    m_store.quarantine(op, sequence, why.reason);
    Entry line;
    line.kind = Entry::Kind::State;
    line.outcome = why.outcome;
    line.device = device.device;
    line.sequence = sequence;
    line.key = {op.table, op.id};
    line.state.table = op.table;
    line.state.id = op.id;
    if (const std::optional<RowKey> gone = m_store.erasedWith(op.id)) {
        line.kind = Entry::Kind::Erase;
        line.key = *gone;
        addLine(device.home, line);
        return;
    }
    const TableDescription *table = m_registry.table(op.table);
    const std::optional<EntityState> row = m_store.row(line.key);
    // A row that was given back may be no row at all: nothing of it is asked.
    const bool isUnknown = !row && op.kind == OpKind::Restore;
    if (!table || isUnknown || isOrphan(*table, op, row.has_value())) {
        line.kind = Entry::Kind::Nothing;
        addLine(device.home, line);
        return;
    }
    const Uuid scope = belongingOf(*table, row ? *row : deltaOf(*table, op)).scope;
    const std::set<Stream> streams = m_store.streamsOf(scope);
    // In a stream that has the row, so that what is said of it stays in order.
    const auto common = std::ranges::find_if(
        streams, [&device](Stream stream) { return device.reads.contains(stream); });
    const bool sees = common != streams.end();
    const bool left = !sees && row; // it goes, or comes whole with what else is on its way
    if (left)
        line.kind = Entry::Kind::Nothing;
    else if (row)
        line.state = *row;
    const Stream own = table->scope == Scope::Organisation ? device.organisation : device.home;
    addLine(sees ? *common : own, line);
    if (left) {
        line.kind = Entry::Kind::Evict;
        line.key.id = scope;
        addLine(device.home, line);
    }
}

void Hub::take(Op op, quint64 sequence, DeviceRecord &device, qint64 nowMs)
{
    if (op.kind == OpKind::Nothing)
        return;
    const Op original = op;
    Entry line;
    line.device = device.device;
    line.sequence = sequence;
    line.key = {op.table, op.id};
    if (clamp(op, device, nowMs))
        line.outcome = Outcome::Clamped;
    if (op.kind == OpKind::Erase) {
        takeErase(op, line, device);
        return;
    }
    const TableDescription &table = *m_registry.table(op.table);
    const std::optional<EntityState> known = m_store.row(line.key);
    const bool isThere = known && !known->erased;
    if (isThere && contradicts(table, *known, op)) {
        keepAside(original, sequence, {Outcome::Contradicts, QStringLiteral("contradicts the row")},
            device);
        return;
    }
    if (isOrphan(table, op, known.has_value()) && !m_store.isErased(op.id)) {
        keepAside(original, sequence,
            {Outcome::Orphaned, QStringLiteral("belongs to nothing known")}, device);
        return;
    }
    if (isThere && table.kind == TableKind::Ledger && op.kind == OpKind::Append) {
        RowChange same {*known, *known, belongingOf(table, *known), {}};
        line.outcome = Outcome::Repeated;
        spread(same, op, line, device);
        return;
    }
    const RowChange change = mergeRow(m_store, table, op);
    if (change.after.erased) {
        line.kind = Entry::Kind::Erase;
        line.outcome = Outcome::Erased;
        line.key = m_store.erasedWith(op.id).value();
        addLine(device.home, line);
        return;
    }
    spread(change, op, line, device);
    if (op.kind != OpKind::Restore)
        writeCards(change, op, nowMs);
    watchShared(change, nowMs);
}

/// Tells every stream that has the scope; a desk that reached beyond its streams gets the scope
/// into its branch, or it would never learn what came of its change.
void Hub::spread(const RowChange &change, const Op &op, Entry line, const DeviceRecord &device)
{
    const TableDescription &table = *m_registry.table(op.table);
    const Stream own = table.scope == Scope::Organisation ? device.organisation : device.home;
    const Uuid scope = change.belonging.scope;
    std::set<Stream> streams = m_store.streamsOf(scope);
    const bool isShared = table.scope == Scope::Organisation;
    const bool joins
        = !streams.empty() && !intersects(streams, isShared ? std::set {own} : device.reads);
    if (isShared && joins) { // a card of it came first, and does not say what it is of
        for (const Stream stream : std::exchange(streams, {}))
            m_store.leave(stream, scope);
    } else if (streams.empty()) {
        m_store.join(own, scope);
        streams.insert(own);
    }
    const bool whole = line.outcome == Outcome::Clamped || line.outcome == Outcome::Repeated
        || op.kind == OpKind::Restore;
    line.kind = whole ? Entry::Kind::State : Entry::Kind::Op;
    if (whole)
        line.state = change.after;
    else
        line.op = op;
    for (const Stream stream : streams)
        addLine(stream, line);
    if (!joins)
        return;
    m_store.join(own, scope);
    line.outcome = Outcome::Joined;
    sendScope(own, scope, line);
}

void Hub::sendScope(Stream stream, const Uuid &scope, const Entry &cause)
{
    for (const RowKey &key : m_store.rowsOfScope(scope)) {
        Entry line;
        line.kind = Entry::Kind::State;
        line.outcome = cause.outcome;
        line.key = key;
        line.state = m_store.row(key).value();
        if (key == cause.key) {
            line.device = cause.device;
            line.sequence = cause.sequence;
        }
        addLine(stream, line);
    }
}

void Hub::takeErase(const Op &op, const Entry &line, const DeviceRecord &device)
{
    std::set<Stream> streams = {device.home};
    std::set<Uuid> gone = {op.id};
    const auto collect = [&](const Uuid &scope) {
        streams.merge(m_store.everIn(scope));
        for (const Stream stream : m_store.streamsOf(scope))
            m_store.leave(stream, scope);
    };
    for (const RowKey &key : m_store.rowsOfSubject(op.id)) {
        gone.insert(key.id);
        if (const std::optional<EntityState> row = m_store.row(key))
            collect(belongingOf(*m_registry.table(key.table), *row).scope);
    }
    collect(op.id);
    eraseSubject(m_store, {op.table, op.id});
    for (auto &[stream, lines] : m_group) { // what the same group said before
        for (Entry &said : lines) {
            if (gone.contains(said.key.id))
                said = {.device = said.device, .sequence = said.sequence, .key = said.key};
        }
    }
    Entry erased = line;
    erased.kind = Entry::Kind::Erase;
    for (const Stream stream : streams)
        addLine(stream, erased);
}

void Hub::eraseAgain(const RowKey &subject, const std::set<Stream> &toldTo)
{
    Op op;
    op.table = subject.table;
    op.id = subject.id;
    Entry line;
    line.key = subject;
    DeviceRecord nobody;
    takeErase(op, line, nobody);
    m_group.erase(nobody.home);
    line.kind = Entry::Kind::Erase;
    for (const Stream stream : toldTo) {
        if (!m_group.contains(stream))
            addLine(stream, line);
    }
    endGroup();
}

/// The latest that the desk has written of the row already. A restored server may have it from
/// another desk, and not know any more when its author wrote last.
quint64 Hub::latestOwn(const Op &op) const
{
    quint64 latest = 0;
    const std::optional<EntityState> row = m_store.row({op.table, op.id});
    if (!row)
        return latest;
    for (const auto &[number, reg] : row->fields) {
        if (reg.stamp.device == op.stamp.device)
            latest = std::max(latest, reg.stamp.hlc);
    }
    return latest;
}

bool Hub::clamp(Op &op, DeviceRecord &device, qint64 nowMs) const
{
    const quint64 limit = hlcOf(nowMs + kToleratedLeadMs);
    bool clamped = clampObserved(op, limit);
    if (op.stamp.hlc > limit) {
        op.stamp.hlc = std::max({hlcOf(nowMs), device.lastHlc, latestOwn(op)}) + 1;
        clamped = true;
    }
    device.lastHlc = std::max(device.lastHlc, op.stamp.hlc);
    if (op.kind != OpKind::Restore)
        return clamped;
    EntityState state = wholeStateOf(op).value(); // was checked
    const auto lower = [&](Stamp &stamp) {
        if (stamp.hlc > limit)
            stamp.hlc = hlcOf(nowMs);
    };
    lower(state.added);
    lower(state.removed);
    for (auto &[number, reg] : state.fields) {
        lower(reg.stamp);
        lower(reg.observed);
        lower(reg.withdrawn);
    }
    op.fields[kWholeState] = encodeState(state);
    return clamped;
}

/// A stamp from the future can only be one of the desk's own, which was clamped when it came: what
/// the desk had seen is then what the row has of this desk now.
bool Hub::clampObserved(Op &op, quint64 limit) const
{
    bool clamped = false;
    for (auto &[number, stamp] : op.observed) {
        if (stamp.hlc <= limit)
            continue;
        clamped = true;
        Stamp current;
        if (const std::optional<EntityState> row = m_store.row({op.table, op.id})) {
            const TableDescription *table = m_registry.table(op.table);
            const FieldDescription *field = table->field(number);
            const auto reg = row->fields.find(number);
            if (number == 0)
                current = row->added;
            else if (reg != row->fields.end())
                current = field && field->merge == MergeKind::RemoveWins ? reg->second.withdrawn
                                                                         : reg->second.stamp;
        }
        stamp = current.device == op.stamp.device ? current : Stamp();
    }
    return clamped;
}

void Hub::addLine(Stream stream, const Entry &line)
{
    m_group[stream].append(line);
}

void Hub::endGroup()
{
    for (auto &[stream, lines] : m_group) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            lines[i].endsGroup = i + 1 == lines.size();
            m_store.append(stream, lines[i]);
        }
    }
    m_group.clear();
}

void Hub::claim(Stream stream, const Uuid &scope)
{
    const std::set<Stream> streams = m_store.streamsOf(scope);
    if (streams.empty() || streams.contains(stream))
        return;
    m_store.join(stream, scope);
    sendScope(stream, scope, {});
    endGroup();
}

void Hub::evict(Stream stream, const Uuid &scope)
{
    const std::set<Stream> streams = m_store.streamsOf(scope);
    if (streams.size() < 2 || !streams.contains(stream))
        return;
    m_store.leave(stream, scope);
    Entry line;
    line.kind = Entry::Kind::Evict;
    line.key.id = scope;
    addLine(stream, line);
    endGroup();
}

ReincarnationAnswer Hub::reincarnate(const ReincarnationRequest &request, qint64 nowMs)
{
    ReincarnationAnswer answer;
    const std::optional<DeviceRecord> device = m_store.device(request.device);
    if (!device) {
        answer.standing = refusalOf(request.device);
        return answer;
    }
    answer.standing = standingOf(*device, nowMs);
    if (device->status == DeviceStatus::Wipe)
        return answer;
    DeviceRecord next;
    next.device = m_store.newDevice();
    next.status = device->status;
    next.home = device->home;
    next.organisation = device->organisation;
    next.reads = device->reads;
    next.schema = device->schema;
    next.lastHlc = device->lastHlc;
    m_store.setDevice(next);
    answer.newDevice = next.device;
    return answer;
}

} // namespace lobby::sync
