#include "models/store/rows/desk_position.h"

#include "models/store/engine/meta.h"
#include "models/sync/codec/cbor_writer.h"

namespace lobby::store {

using namespace sync;

namespace {

constexpr quint64 kElements = 9;
constexpr quint64 kStreamElements = 8;
constexpr quint64 kMostStreams = 64;
constexpr auto kLostServer = "server_lost";

QByteArray encoded(const DeskPosition &position)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(kElements);
    writer.append(position.acknowledged);
    writer.append(position.durable);
    writer.append(position.epoch.number);
    writer.append(position.epoch.nonce);
    writer.append(quint64(position.schema));
    writer.append(quint64(position.wantsReincarnation ? 1 : 0));
    writer.append(quint64(position.standing));
    writer.append(position.hlc);
    writer.startArray(position.streams.size());
    for (const auto &[stream, at] : position.streams) {
        writer.startArray(kStreamElements);
        writer.append(stream);
        writer.append(quint64(at.home ? 1 : 0));
        writer.append(quint64(at.organisation ? 1 : 0));
        writer.append(at.cursor);
        writer.append(quint64(at.inSnapshot ? 1 : 0));
        writer.append(quint64(at.salvages ? 1 : 0));
        writer.append(at.head);
        writer.append(at.after.toBytes());
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    return bytes;
}

void decodeInto(DeskPosition &position, const QByteArray &bytes)
{
    CborReader reader(bytes);
    reader.enterArray(kElements);
    position.acknowledged = reader.integer<quint64>();
    position.durable = reader.integer<quint64>();
    position.epoch.number = reader.integer<quint64>();
    position.epoch.nonce = reader.integer<quint64>();
    position.schema = reader.integer<quint32>();
    position.wantsReincarnation = reader.boolean();
    position.standing = static_cast<Status>(reader.unsignedInteger(quint64(Status::Refused)));
    position.hlc = reader.integer<quint64>();
    for (quint64 left = reader.enterList(kMostStreams); left > 0 && !reader.failed(); --left) {
        reader.enterArray(kStreamElements);
        StreamPosition &at = position.streams[reader.integer<quint64>()];
        at.home = reader.boolean();
        at.organisation = reader.boolean();
        at.cursor = reader.integer<quint64>();
        at.inSnapshot = reader.boolean();
        at.salvages = reader.boolean();
        at.head = reader.integer<quint64>();
        at.after = reader.uuid();
        reader.leave();
    }
    reader.leave();
    reader.leave();
    if (reader.failed())
        throw Refusal({Error::Code::VaultDamaged, QStringLiteral("sync position")});
}

} // namespace

DeskPosition readPosition(Connection &connection)
{
    DeskPosition position;
    const Value kept = metaValue(connection, "sync");
    if (const auto *bytes = std::get_if<QByteArray>(&kept))
        decodeInto(position, *bytes);
    position.device = deviceNumber(connection);
    const Value hlc = metaValue(connection, "hlc");
    if (const auto *last = std::get_if<qint64>(&hlc))
        position.hlc = std::max(position.hlc, static_cast<quint64>(*last));
    return position;
}

void writePosition(Connection &connection, const DeskPosition &position)
{
    setMeta(connection, "hlc", static_cast<qint64>(position.hlc));
    if (position.streams.empty())
        return; // no server yet
    setMeta(connection, "device", qint64(position.device));
    setMeta(connection, "sync", encoded(position));
}

bool hasLostServer(Connection &connection)
{
    return !isNull(metaValue(connection, kLostServer));
}

void setLostServer(Connection &connection, bool lost)
{
    if (lost)
        setMeta(connection, kLostServer, qint64(1));
    else
        removeMeta(connection, kLostServer);
}

} // namespace lobby::store
