#include "models/sync/codec/stamp_vector.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <vector>

namespace lobby::sync {

namespace {

/// What a stamp in the vector is of. A slot is `aspect` in the two highest bits and the field.
enum class Aspect : quint16 { Written = 0, Observed = 1, Withdrawn = 2, Presence = 3 };
constexpr quint16 kAdded = 0;
constexpr quint16 kRemoved = 1;
constexpr int kFieldBits = 14;

constexpr quint16 slotOf(Aspect aspect, quint16 field)
{
    return static_cast<quint16>((static_cast<quint16>(aspect) << kFieldBits) | field);
}

void appendBigEndian(QByteArray &bytes, quint64 number, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(number >> shift));
}

Register *registerOf(EntityState &state, quint16 field)
{
    return &state.fields[field];
}

Error damaged()
{
    return {Error::Code::VaultDamaged, QStringLiteral("stamp vector")};
}

} // namespace

QByteArray encodeStamps(const EntityState &state)
{
    // A handful of distinct stamps a row: a flat list beats a map.
    std::vector<std::pair<Stamp, std::vector<quint16>>> runs;
    const auto note = [&runs](const Stamp &stamp, quint16 slot) {
        if (stamp.isNever())
            return;
        for (auto &[known, members] : runs) {
            if (known == stamp) {
                members.push_back(slot);
                return;
            }
        }
        runs.push_back({stamp, {slot}});
    };
    note(state.added, slotOf(Aspect::Presence, kAdded));
    note(state.removed, slotOf(Aspect::Presence, kRemoved));
    for (const auto &[number, reg] : state.fields) {
        note(reg.stamp, slotOf(Aspect::Written, number));
        note(reg.observed, slotOf(Aspect::Observed, number));
        note(reg.withdrawn, slotOf(Aspect::Withdrawn, number));
    }
    QByteArray bytes;
    for (const auto &[stamp, members] : runs) {
        appendBigEndian(bytes, stamp.hlc, 8);
        appendBigEndian(bytes, stamp.device, 4);
        appendBigEndian(bytes, members.size(), 2);
        for (const quint16 slot : members)
            appendBigEndian(bytes, slot, 2);
    }
    return bytes;
}

Result<Done> decodeStamps(QByteArrayView bytes, EntityState &state)
{
    qsizetype at = 0;
    const auto read = [&](int size) {
        quint64 number = 0;
        for (int i = 0; i < size; ++i)
            number = number << 8 | static_cast<quint8>(bytes[at++]);
        return number;
    };
    while (at < bytes.size()) {
        if (bytes.size() - at < 14)
            return damaged();
        Stamp stamp;
        stamp.hlc = read(8);
        stamp.device = static_cast<quint32>(read(4));
        const quint64 count = read(2);
        if (static_cast<quint64>(bytes.size() - at) < 2 * count)
            return damaged();
        for (quint64 i = 0; i < count; ++i) {
            const auto slot = static_cast<quint16>(read(2));
            const quint16 field = slot & ((1 << kFieldBits) - 1);
            switch (static_cast<Aspect>(slot >> kFieldBits)) {
            case Aspect::Written:
                registerOf(state, field)->stamp = stamp;
                break;
            case Aspect::Observed:
                registerOf(state, field)->observed = stamp;
                break;
            case Aspect::Withdrawn:
                registerOf(state, field)->withdrawn = stamp;
                break;
            case Aspect::Presence:
                (field == kAdded ? state.added : state.removed) = stamp;
                break;
            }
        }
    }
    return Done();
}

QByteArray encodeUnknownFields(const TableDescription &table, const EntityState &state)
{
    QCborMap unknown;
    for (const auto &[number, reg] : state.fields) {
        if (table.field(number) || number == kArchivedField)
            continue;
        if (const auto *integer = std::get_if<qint64>(&reg.value))
            unknown.insert(number, *integer);
        else if (const auto *text = std::get_if<QString>(&reg.value))
            unknown.insert(number, *text);
        else if (const auto *blob = std::get_if<QByteArray>(&reg.value))
            unknown.insert(number, *blob);
    }
    return unknown.isEmpty() ? QByteArray() : QCborValue(unknown).toCbor();
}

Result<Done> decodeUnknownFields(QByteArrayView bytes, EntityState &state)
{
    if (bytes.isEmpty())
        return Done();
    const QCborValue decoded = QCborValue::fromCbor(bytes.toByteArray());
    if (!decoded.isMap())
        return damaged();
    for (const auto &[key, value] : decoded.toMap()) {
        if (!key.isInteger())
            return damaged();
        Register *reg = registerOf(state, static_cast<quint16>(key.toInteger()));
        if (value.isInteger())
            reg->value = value.toInteger();
        else if (value.isString())
            reg->value = value.toString();
        else if (value.isByteArray())
            reg->value = value.toByteArray();
        else
            return damaged();
    }
    return Done();
}

} // namespace lobby::sync
