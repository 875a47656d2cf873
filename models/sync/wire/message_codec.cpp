#include "models/sync/wire/message_codec.h"

#include "models/sync/codec/entity_codec.h"
#include "models/sync/codec/read_message.h"
#include "models/sync/replication/replica.h"
#include "models/sync/wire/op_sequence.h"

namespace lobby::sync {

namespace {

constexpr quint64 kMostStreams = 64;
constexpr quint64 kMostRows = 50'000; ///< of one scope
constexpr quint64 kMostErasures = 100'000; ///< of one page
constexpr quint64 kMostScopesAsked = 1000;
constexpr int kChainBytes = 16;

// What a desk says is never refused for its length.
static_assert(Replica::Limits {}.ops <= int(kMostOps) && 2 * kMostOpsOfGroup <= int(kMostOps));

void write(QCborStreamWriter &writer, const Epoch &epoch)
{
    writer.append(epoch.number);
    writer.append(epoch.nonce);
}

Epoch readEpoch(CborReader &reader)
{
    Epoch epoch;
    epoch.number = reader.integer<quint64>();
    epoch.nonce = reader.integer<quint64>();
    return epoch;
}

void write(QCborStreamWriter &writer, const RowKey &key)
{
    writer.append(quint64(key.table));
    writer.append(key.id.toBytes());
}

RowKey readKey(CborReader &reader)
{
    RowKey key;
    key.table = reader.integer<quint16>();
    key.id = reader.uuid();
    return key;
}

QByteArray readChain(CborReader &reader)
{
    QByteArray chain = reader.bytes();
    reader.require(chain.isEmpty() || chain.size() == kChainBytes);
    return chain;
}

EntityState readState(CborReader &reader)
{
    const Result<EntityState> state = decodeState(reader.bytes());
    reader.require(state.has_value());
    return state ? *state : EntityState();
}

void write(QCborStreamWriter &writer, const Standing &standing)
{
    writer.startArray(10);
    writer.append(quint64(standing.status));
    writer.append(quint64(standing.device));
    write(writer, standing.epoch);
    writer.append(standing.serverHlc);
    writer.append(standing.lastSequence);
    writer.append(standing.lastChain);
    writer.append(standing.durable);
    writer.append(quint64(standing.minSchema));
    writer.append(quint64(kProtocol));
    writer.endArray();
}

Standing readStanding(CborReader &reader)
{
    Standing standing;
    reader.enterArray(10);
    standing.status = static_cast<Status>(reader.unsignedInteger(quint64(Status::Refused)));
    standing.device = reader.integer<quint32>();
    standing.epoch = readEpoch(reader);
    standing.serverHlc = reader.integer<quint64>();
    standing.lastSequence = reader.integer<quint64>();
    standing.lastChain = readChain(reader);
    standing.durable = reader.integer<quint64>();
    standing.minSchema = reader.integer<quint32>();
    reader.unsignedInteger(std::numeric_limits<quint32>::max()); // the server's protocol
    reader.leave();
    return standing;
}

/// [kind, outcome · 2 + ends group, device, sequence, what it says]
void write(QCborStreamWriter &writer, OpSequenceWriter &ops, const Entry &entry)
{
    writer.startArray(5);
    writer.append(quint64(entry.kind));
    writer.append(quint64(entry.outcome) * 2 + (entry.endsGroup ? 1 : 0));
    writer.append(quint64(entry.device));
    writer.append(entry.sequence);
    switch (entry.kind) {
    case Entry::Kind::Op:
        if (entry.op.uid.isNull())
            writer.appendNull();
        else
            ops.write(entry.op);
        break;
    case Entry::Kind::State:
        writer.append(encodeState(entry.state));
        break;
    case Entry::Kind::Nothing:
    case Entry::Kind::Erase:
    case Entry::Kind::Evict:
        writer.startArray(2);
        write(writer, entry.key);
        writer.endArray();
        break;
    }
    writer.endArray();
}

Entry readEntry(CborReader &reader, OpSequenceReader &ops)
{
    Entry entry;
    reader.enterArray(5);
    entry.kind = static_cast<Entry::Kind>(reader.unsignedInteger(quint64(Entry::Kind::Evict)));
    const quint64 flags = reader.unsignedInteger(quint64(Outcome::Orphaned) * 2 + 1);
    entry.outcome = static_cast<Outcome>(flags / 2);
    entry.endsGroup = flags % 2 == 1;
    entry.device = reader.integer<quint32>();
    entry.sequence = reader.integer<quint64>();
    switch (entry.kind) {
    case Entry::Kind::Op:
        if (reader.isNull()) {
            reader.null();
            break;
        }
        entry.op = ops.read(entry.device);
        entry.key = {entry.op.table, entry.op.id};
        break;
    case Entry::Kind::State:
        entry.state = readState(reader);
        entry.key = {entry.state.table, entry.state.id};
        break;
    case Entry::Kind::Nothing:
    case Entry::Kind::Erase:
    case Entry::Kind::Evict:
        reader.enterArray(2);
        entry.key = readKey(reader);
        reader.leave();
        break;
    }
    reader.leave();
    return entry;
}

/// A message: everything in one array, with nothing after it.
template <typename Write>
QByteArray message(quint64 elements, Write writeElements)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(elements);
    writeElements(writer);
    writer.endArray();
    return bytes;
}

} // namespace

QByteArray encode(const SyncRequest &request)
{
    return message(10, [&](QCborStreamWriter &writer) {
        writer.append(quint64(kProtocol));
        writer.append(quint64(request.device));
        write(writer, request.epoch);
        writer.append(quint64(request.schema));
        writer.append(request.baseSequence);
        writer.append(request.baseChain);
        writer.startArray(request.ops.size());
        OpSequenceWriter ops(writer);
        for (const Op &op : request.ops)
            ops.write(op);
        writer.endArray();
        writer.startMap(request.cursors.size());
        for (const auto &[stream, cursor] : request.cursors) {
            writer.append(stream);
            writer.append(cursor);
        }
        writer.endMap();
        writer.append(quint64(request.waitSeconds));
    });
}

template <>
Result<SyncRequest> decode(QByteArrayView bytes)
{
    return readMessage<SyncRequest>(bytes, 10, [](CborReader &reader, SyncRequest &request) {
        reader.require(reader.integer<quint32>() == kProtocol);
        request.device = reader.integer<quint32>();
        request.epoch = readEpoch(reader);
        request.schema = reader.integer<quint32>();
        request.baseSequence = reader.integer<quint64>();
        request.baseChain = readChain(reader);
        OpSequenceReader ops(reader);
        for (quint64 left = reader.enterList(kMostOps); left > 0 && !reader.failed(); --left)
            request.ops.append(ops.read(request.device));
        reader.leave();
        for (quint64 left = reader.enterMap(kMostStreams); left > 0 && !reader.failed(); --left) {
            const auto stream = reader.integer<quint64>();
            request.cursors[stream] = reader.integer<quint64>();
        }
        reader.leave();
        request.waitSeconds = reader.integer<quint32>();
    });
}

QByteArray encode(const SyncAnswer &answer)
{
    return message(2, [&](QCborStreamWriter &writer) {
        write(writer, answer.standing);
        writer.startMap(answer.streams.size());
        for (const auto &[stream, part] : answer.streams) {
            writer.append(stream);
            writer.startArray(5);
            writer.append(quint64(part.needsSnapshot ? 1 : 0));
            writer.append(part.from);
            writer.append(part.to);
            writer.append(part.head);
            writer.startArray(part.entries.size());
            OpSequenceWriter ops(writer);
            for (const Entry &entry : part.entries)
                write(writer, ops, entry);
            writer.endArray();
            writer.endArray();
        }
        writer.endMap();
    });
}

template <>
Result<SyncAnswer> decode(QByteArrayView bytes)
{
    return readMessage<SyncAnswer>(bytes, 2, [](CborReader &reader, SyncAnswer &answer) {
        answer.standing = readStanding(reader);
        for (quint64 left = reader.enterMap(kMostStreams); left > 0 && !reader.failed(); --left) {
            StreamPart &part = answer.streams[reader.integer<quint64>()];
            reader.enterArray(5);
            part.needsSnapshot = reader.boolean();
            part.from = reader.integer<quint64>();
            part.to = reader.integer<quint64>();
            part.head = reader.integer<quint64>();
            OpSequenceReader ops(reader);
            for (quint64 lines = reader.enterList(kMostLines); lines > 0 && !reader.failed();
                 --lines)
                part.entries.append(readEntry(reader, ops));
            reader.leave();
            reader.leave();
        }
        reader.leave();
    });
}

QByteArray encode(const SnapshotRequest &request)
{
    return message(9, [&](QCborStreamWriter &writer) {
        writer.append(quint64(kProtocol));
        writer.append(quint64(request.device));
        write(writer, request.epoch);
        writer.append(quint64(request.schema));
        writer.append(request.stream);
        writer.append(request.after.toBytes());
        writer.append(request.head);
        writer.append(quint64(request.scopes));
    });
}

template <>
Result<SnapshotRequest> decode(QByteArrayView bytes)
{
    return readMessage<SnapshotRequest>(bytes, 9, [](CborReader &reader, SnapshotRequest &request) {
        reader.require(reader.integer<quint32>() == kProtocol);
        request.device = reader.integer<quint32>();
        request.epoch = readEpoch(reader);
        request.schema = reader.integer<quint32>();
        request.stream = reader.integer<quint64>();
        request.after = reader.uuid();
        request.head = reader.integer<quint64>();
        request.scopes = static_cast<quint32>(reader.unsignedInteger(kMostScopesAsked));
    });
}

QByteArray encode(const SnapshotAnswer &answer)
{
    return message(8, [&](QCborStreamWriter &writer) {
        write(writer, answer.standing);
        writer.append(quint64(answer.startOver ? 1 : 0));
        writer.append(answer.stream);
        writer.append(answer.after.toBytes());
        writer.append(answer.head);
        writer.startArray(answer.scopes.size());
        for (const ScopePage &page : answer.scopes) {
            writer.startArray(2);
            writer.append(page.scope.toBytes());
            writer.startArray(page.rows.size());
            for (const EntityState &row : page.rows)
                writer.append(encodeState(row));
            writer.endArray();
            writer.endArray();
        }
        writer.endArray();
        writer.startArray(answer.erased.size());
        for (const RowKey &key : answer.erased) {
            writer.startArray(2);
            write(writer, key);
            writer.endArray();
        }
        writer.endArray();
        writer.append(quint64(answer.last ? 1 : 0));
    });
}

template <>
Result<SnapshotAnswer> decode(QByteArrayView bytes)
{
    return readMessage<SnapshotAnswer>(bytes, 8, [](CborReader &reader, SnapshotAnswer &answer) {
        answer.standing = readStanding(reader);
        answer.startOver = reader.boolean();
        answer.stream = reader.integer<quint64>();
        answer.after = reader.uuid();
        answer.head = reader.integer<quint64>();
        for (quint64 left = reader.enterList(kMostScopes); left > 0 && !reader.failed(); --left) {
            ScopePage page;
            reader.enterArray(2);
            page.scope = reader.uuid();
            for (quint64 rows = reader.enterList(kMostRows); rows > 0 && !reader.failed(); --rows)
                page.rows.append(readState(reader));
            reader.leave();
            reader.leave();
            answer.scopes.append(page);
        }
        reader.leave();
        for (quint64 left = reader.enterList(kMostErasures); left > 0 && !reader.failed(); --left) {
            reader.enterArray(2);
            answer.erased.append(readKey(reader));
            reader.leave();
        }
        reader.leave();
        answer.last = reader.boolean();
    });
}

QByteArray encode(const ReincarnationRequest &request)
{
    return message(3, [&](QCborStreamWriter &writer) {
        writer.append(quint64(kProtocol));
        writer.append(quint64(request.device));
        writer.append(request.lastSequence);
    });
}

template <>
Result<ReincarnationRequest> decode(QByteArrayView bytes)
{
    return readMessage<ReincarnationRequest>(
        bytes, 3, [](CborReader &reader, ReincarnationRequest &request) {
            reader.require(reader.integer<quint32>() == kProtocol);
            request.device = reader.integer<quint32>();
            request.lastSequence = reader.integer<quint64>();
        });
}

QByteArray encode(const ReincarnationAnswer &answer)
{
    return message(2, [&](QCborStreamWriter &writer) {
        write(writer, answer.standing);
        writer.append(quint64(answer.newDevice));
    });
}

template <>
Result<ReincarnationAnswer> decode(QByteArrayView bytes)
{
    return readMessage<ReincarnationAnswer>(
        bytes, 2, [](CborReader &reader, ReincarnationAnswer &answer) {
            answer.standing = readStanding(reader);
            answer.newDevice = reader.integer<quint32>();
        });
}

QByteArray encode(const Entry &entry)
{
    return message(1, [&](QCborStreamWriter &writer) {
        OpSequenceWriter ops(writer);
        write(writer, ops, entry);
    });
}

template <>
Result<Entry> decode(QByteArrayView bytes)
{
    return readMessage<Entry>(bytes, 1, [](CborReader &reader, Entry &entry) {
        OpSequenceReader ops(reader);
        entry = readEntry(reader, ops);
    });
}

} // namespace lobby::sync
