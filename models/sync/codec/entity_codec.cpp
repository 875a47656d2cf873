#include "models/sync/codec/entity_codec.h"

#include "models/sync/codec/cbor_writer.h"
#include "models/sync/codec/stamp_vector.h"

namespace lobby::sync {

namespace {

constexpr quint64 kEntityElements = 5;

} // namespace

QByteArray encodeState(const EntityState &state)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(kEntityElements);
    writer.append(quint64(state.table));
    writer.append(state.id.toBytes());
    writer.append(quint64(state.erased ? 1 : 0));
    Fields values;
    for (const auto &[number, reg] : state.fields) {
        if (!isNull(reg.value)) // the stamps name the empty ones
            values[number] = reg.value;
    }
    write(writer, values);
    writer.append(encodeStamps(state));
    writer.endArray();
    return bytes;
}

Result<EntityState> decodeState(QByteArrayView bytes)
{
    CborReader reader(bytes);
    EntityState state;
    reader.enterArray(kEntityElements);
    state.table = reader.integer<quint16>();
    state.id = reader.uuid();
    state.erased = reader.boolean();
    for (auto &[number, value] : readFields(reader))
        state.fields[number].value = value;
    const QByteArray stamps = reader.bytes();
    reader.leave();
    if (reader.failed() || !decodeStamps(stamps, state))
        return Error {Error::Code::Invalid, QStringLiteral("not a row")};
    return state;
}

Result<EntityState> wholeStateOf(const Intent &op)
{
    const auto whole = op.fields.find(kWholeState);
    const auto *bytes
        = whole == op.fields.end() ? nullptr : std::get_if<QByteArray>(&whole->second);
    if (!bytes)
        return Error {Error::Code::Invalid, QStringLiteral("no row in a Restore")};
    return decodeState(*bytes);
}

} // namespace lobby::sync
