#include "models/sync/codec/cbor_writer.h"

namespace lobby::sync {

namespace {

constexpr quint64 kMaxFields = 500;

} // namespace

void write(QCborStreamWriter &writer, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        writer.append(*number);
    else if (const auto *text = std::get_if<QString>(&value))
        writer.append(QStringView(*text));
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        writer.append(*bytes);
    else
        writer.appendNull();
}

void write(QCborStreamWriter &writer, const Stamp &stamp)
{
    writer.startArray(2);
    writer.append(quint64(stamp.hlc));
    writer.append(quint64(stamp.device));
    writer.endArray();
}

void write(QCborStreamWriter &writer, const Fields &fields)
{
    writer.startMap(fields.size());
    for (const auto &[number, value] : fields) {
        writer.append(quint64(number));
        write(writer, value);
    }
    writer.endMap();
}

void write(QCborStreamWriter &writer, const Stamps &stamps)
{
    writer.startMap(stamps.size());
    for (const auto &[number, stamp] : stamps) {
        writer.append(quint64(number));
        write(writer, stamp);
    }
    writer.endMap();
}

Fields readFields(CborReader &reader)
{
    Fields fields;
    for (quint64 left = reader.enterMap(kMaxFields); left > 0 && !reader.failed(); --left) {
        const auto number = reader.integer<quint16>();
        fields[number] = reader.value();
    }
    reader.leave();
    return fields;
}

Stamps readStamps(CborReader &reader)
{
    Stamps stamps;
    for (quint64 left = reader.enterMap(kMaxFields); left > 0 && !reader.failed(); --left) {
        const auto number = reader.integer<quint16>();
        stamps[number] = reader.stamp();
    }
    reader.leave();
    return stamps;
}

} // namespace lobby::sync
