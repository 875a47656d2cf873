#include "models/sync/replication/hub.h"

#include <algorithm>

namespace lobby::sync {

namespace {

/// Does a program of that schema know every field the op writes?
bool knowsAll(const TableDescription &table, const Op &op, quint32 schema)
{
    return std::ranges::all_of(op.fields, [&](const auto &written) {
        const FieldDescription *field = table.field(written.first);
        return !field || field->since <= schema;
    });
}

} // namespace

StreamPart Hub::read(
    Stream stream, quint64 cursor, const Epoch &epoch, const DeviceRecord &device) const
{
    const StreamEnds ends = m_store.ends(stream);
    StreamPart part;
    part.from = part.to = cursor;
    part.head = ends.head;
    if (epoch != m_store.epoch() || cursor > ends.head || cursor < ends.base) {
        part.needsSnapshot = true;
        return part;
    }
    // A group is visible whole or not at all: the page ends where one ends.
    for (int limit = m_limits.entries;; limit *= 2) {
        part.entries = m_store.entries(stream, cursor, limit);
        const auto last = std::find_if(part.entries.crbegin(), part.entries.crend(),
            [](const Entry &entry) { return entry.endsGroup; });
        const qsizetype whole = part.entries.crend() - last;
        if (whole == 0 && part.entries.size() == limit)
            continue;
        part.entries.resize(whole);
        break;
    }
    part.to = cursor + static_cast<quint64>(part.entries.size());
    for (Entry &entry : part.entries)
        adapt(entry, stream, device);
    return part;
}

void Hub::adapt(Entry &entry, Stream stream, const DeviceRecord &device) const
{
    if (entry.kind != Entry::Kind::Op)
        return;
    if (entry.device == device.device) {
        if (entry.sequence > device.durable)
            entry.op = {}; // it still has it
        return;
    }
    const TableDescription *table = m_registry.table(entry.op.table);
    if (!table || knowsAll(*table, entry.op, device.schema))
        return;
    // An older program cannot merge what it does not know: it gets the row as it is.
    const std::optional<EntityState> row = m_store.row(entry.key);
    entry.op = {};
    entry.kind = Entry::Kind::Nothing;
    if (!row || row->erased || !m_store.streamsOf(belongingOf(*table, *row).scope).contains(stream))
        return;
    entry.kind = Entry::Kind::State;
    entry.state = *row;
}

SnapshotAnswer Hub::snapshot(const SnapshotRequest &request, qint64 nowMs)
{
    SnapshotAnswer answer;
    answer.stream = request.stream;
    answer.after = request.after;
    const std::optional<DeviceRecord> device = m_store.device(request.device);
    if (!device || !device->reads.contains(request.stream)) {
        answer.standing = refusalOf(request.device);
        return answer;
    }
    answer.standing = standingOf(*device, nowMs);
    if (answer.standing.status != Status::Ok || request.epoch != answer.standing.epoch)
        return answer;
    const StreamEnds ends = m_store.ends(request.stream);
    answer.head = request.after.isNull() ? ends.head : request.head;
    if (answer.head < ends.base || answer.head > ends.head) {
        answer.startOver = true;
        return answer;
    }
    const int limit = static_cast<int>(std::min<quint32>(request.scopes, 1000));
    for (const Uuid &scope : m_store.scopesOf(request.stream, request.after, limit)) {
        ScopePage page {scope, {}};
        for (const RowKey &key : m_store.rowsOfScope(scope))
            page.rows.append(m_store.row(key).value());
        answer.scopes.append(page);
    }
    answer.last = answer.scopes.size() < limit;
    answer.erased = m_store.erasuresOf(
        request.stream, request.after, answer.last ? Uuid() : answer.scopes.constLast().scope);
    return answer;
}

} // namespace lobby::sync
