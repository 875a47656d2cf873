#include "models/sync/replication/hub.h"
#include "models/sync/replication/weight.h"

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
    part.entries = wholeGroups(stream, cursor);
    part.to = cursor + static_cast<quint64>(part.entries.size());
    for (Entry &entry : part.entries)
        adapt(entry, stream, device);
    return part;
}

/// A group is visible whole or not at all: the page ends where one ends. Read piece by piece, for
/// lines may be long.
QList<Entry> Hub::wholeGroups(Stream stream, quint64 cursor) const
{
    constexpr int kPiece = 100;
    const int piece = std::min(kPiece, m_limits.entries);
    QList<Entry> entries;
    qsizetype whole = 0;
    qint64 weight = 0;
    const auto isFull = [&] {
        return whole > 0 && (entries.size() >= m_limits.entries || weight > m_limits.bytes);
    };
    for (bool hasMore = true; hasMore && !isFull();) {
        const QList<Entry> read
            = m_store.entries(stream, cursor + static_cast<quint64>(entries.size()), piece);
        for (const Entry &entry : read) {
            if (isFull())
                break;
            entries.append(entry);
            weight += weightOf(entry);
            if (entry.endsGroup)
                whole = entries.size();
        }
        hasMore = read.size() == piece;
    }
    entries.resize(whole);
    return entries;
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
    const QList<Uuid> scopes = m_store.scopesOf(request.stream, request.after, limit);
    qint64 weight = 0;
    for (const Uuid &scope : scopes) {
        if (weight > m_limits.bytes)
            break;
        ScopePage page {scope, {}};
        for (const RowKey &key : m_store.rowsOfScope(scope)) {
            page.rows.append(m_store.row(key).value());
            weight += weightOf(page.rows.constLast());
        }
        answer.scopes.append(page);
    }
    answer.last = scopes.size() < limit && answer.scopes.size() == scopes.size();
    answer.erased = m_store.erasuresOf(
        request.stream, request.after, answer.last ? Uuid() : answer.scopes.constLast().scope);
    return answer;
}

} // namespace lobby::sync
