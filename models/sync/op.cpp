#include "models/sync/op.h"

#include "models/sync/registry.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCryptographicHash>

namespace lobby::sync {

namespace {

constexpr int kElements = 9;
constexpr quint64 kMaxFields = 500;
constexpr int kChainBytes = 16;

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

/// Reads what encodeOp() wrote; any surprise sets `failed` and everything after is ignored.
class OpReader
{
public:
    explicit OpReader(QByteArrayView bytes)
        : m_reader(bytes.data(), bytes.size())
    {
    }

    void enterArray(quint64 size)
    {
        require(m_reader.isArray() && m_reader.isLengthKnown() && m_reader.length() == size);
        if (!failed)
            m_reader.enterContainer();
    }

    quint64 enterMap()
    {
        require(m_reader.isMap() && m_reader.isLengthKnown() && m_reader.length() <= kMaxFields);
        if (failed)
            return 0;
        const quint64 size = m_reader.length();
        m_reader.enterContainer();
        return size;
    }

    void leave()
    {
        require(!m_reader.hasNext());
        if (!failed)
            m_reader.leaveContainer();
    }

    quint64 unsignedInteger(quint64 highest)
    {
        require(m_reader.isUnsignedInteger() && m_reader.toUnsignedInteger() <= highest);
        if (failed)
            return 0;
        const quint64 number = m_reader.toUnsignedInteger();
        m_reader.next();
        return number;
    }

    QByteArray bytes()
    {
        require(m_reader.isByteArray() && m_reader.isLengthKnown());
        if (failed)
            return {};
        const auto chunk = m_reader.readByteArray();
        require(chunk.status == QCborStreamReader::Ok);
        if (failed)
            return {};
        QByteArray result = chunk.data;
        require(m_reader.readByteArray().status == QCborStreamReader::EndOfString);
        return result;
    }

    Uuid uuid()
    {
        const std::optional<Uuid> id = Uuid::fromBytes(bytes());
        require(id.has_value());
        return id.value_or(Uuid());
    }

    Value value()
    {
        if (m_reader.isInteger()) {
            // CBOR integers go past 64 bits of sign; ours do not.
            const bool fits = m_reader.isUnsignedInteger()
                ? m_reader.toUnsignedInteger() <= quint64(std::numeric_limits<qint64>::max())
                : quint64(m_reader.toNegativeInteger()) - 1
                    <= quint64(std::numeric_limits<qint64>::max());
            require(fits);
            if (failed)
                return {};
            const qint64 number = m_reader.toInteger();
            m_reader.next();
            return number;
        }
        if (m_reader.isString()) {
            require(m_reader.isLengthKnown());
            if (failed)
                return {};
            const auto chunk = m_reader.readString();
            require(chunk.status == QCborStreamReader::Ok);
            if (failed)
                return {};
            QString result = chunk.data;
            require(m_reader.readString().status == QCborStreamReader::EndOfString);
            return result;
        }
        if (m_reader.isByteArray())
            return bytes();
        require(m_reader.isNull());
        if (!failed)
            m_reader.next();
        return {};
    }

    void atEnd() { require(m_reader.currentOffset() > 0 && !m_reader.hasNext()); }
    [[nodiscard]] qint64 offset() const { return m_reader.currentOffset(); }

    bool failed = false;

private:
    void require(bool condition)
    {
        if (!condition || m_reader.lastError() != QCborError::NoError)
            failed = true;
    }
    QCborStreamReader m_reader;
};

bool fits(FieldType type, const Value &value)
{
    if (isNull(value))
        return true;
    switch (type) {
    case FieldType::Text:
    case FieldType::Date:
        return std::holds_alternative<QString>(value);
    case FieldType::Integer:
    case FieldType::Timestamp:
        return std::holds_alternative<qint64>(value);
    case FieldType::Boolean: {
        const auto *number = std::get_if<qint64>(&value);
        return number && (*number == 0 || *number == 1);
    }
    case FieldType::Identifier: {
        const auto *bytes = std::get_if<QByteArray>(&value);
        return bytes && bytes->size() == Uuid::kSize;
    }
    case FieldType::Bytes:
        return std::holds_alternative<QByteArray>(value);
    }
    Q_UNREACHABLE();
}

bool kindFits(TableKind table, OpKind op)
{
    switch (op) {
    case OpKind::Create:
    case OpKind::Advance:
    case OpKind::Archive:
        return table == TableKind::Entity;
    case OpKind::Set:
        return table != TableKind::Ledger;
    case OpKind::Add:
    case OpKind::Remove:
        return table == TableKind::Element;
    case OpKind::Append:
        return table == TableKind::Ledger;
    case OpKind::Erase:
        return true;
    }
    return false;
}

} // namespace

QByteArray encodeOp(const Op &op)
{
    QByteArray bytes;
    bytes.reserve(128);
    QCborStreamWriter writer(&bytes);
    writer.startArray(kElements);
    writer.append(quint64(op.kind));
    writer.append(quint64(op.table));
    writer.append(op.id.toBytes());
    writer.startMap(op.fields.size());
    for (const auto &[number, value] : op.fields) { // std::map: ascending, as RFC 8949 4.2.1 asks
        writer.append(quint64(number));
        write(writer, value);
    }
    writer.endMap();
    writer.startMap(op.observed.size());
    for (const auto &[number, stamp] : op.observed) {
        writer.append(quint64(number));
        writer.startArray(2);
        writer.append(quint64(stamp.hlc));
        writer.append(quint64(stamp.device));
        writer.endArray();
    }
    writer.endMap();
    writer.append(quint64(op.source));
    writer.append(op.transaction.toBytes());
    writer.append(op.actor.toBytes());
    writer.append(op.uid.toBytes());
    writer.endArray();
    return bytes;
}

Result<Op> decodeOp(QByteArrayView bytes, const Stamp &stamp)
{
    constexpr quint64 kMaxField = std::numeric_limits<quint16>::max();
    OpReader reader(bytes);
    Op op;
    reader.enterArray(kElements);
    op.kind = static_cast<OpKind>(reader.unsignedInteger(quint64(OpKind::Erase)));
    op.table = static_cast<quint16>(reader.unsignedInteger(kMaxField));
    op.id = reader.uuid();
    for (quint64 left = reader.enterMap(); left > 0 && !reader.failed; --left) {
        const auto number = static_cast<quint16>(reader.unsignedInteger(kMaxField));
        op.fields[number] = reader.value();
    }
    reader.leave();
    for (quint64 left = reader.enterMap(); left > 0 && !reader.failed; --left) {
        const auto number = static_cast<quint16>(reader.unsignedInteger(kMaxField));
        reader.enterArray(2);
        Stamp observed;
        observed.hlc = reader.unsignedInteger(std::numeric_limits<quint64>::max());
        observed.device
            = static_cast<quint32>(reader.unsignedInteger(std::numeric_limits<quint32>::max()));
        reader.leave();
        op.observed[number] = observed;
    }
    reader.leave();
    op.source = static_cast<Source>(reader.unsignedInteger(quint64(Source::Corrected)));
    op.transaction = reader.uuid();
    op.actor = reader.uuid();
    op.uid = reader.uuid();
    reader.leave();
    op.stamp = stamp;
    // Canonical or nothing: other bytes for the same op would break the hash chain.
    if (reader.failed || op.kind < OpKind::Create || encodeOp(op) != bytes)
        return Error {Error::Code::Invalid, QStringLiteral("not a canonical op")};
    return op;
}

Result<Done> checkOp(const Registry &registry, const Intent &op)
{
    const auto refused = [](const QString &detail, const QString &subject = {}) {
        return Error {Error::Code::Invalid, detail, subject};
    };
    const TableDescription *table = registry.table(op.table);
    if (!table)
        return refused(QStringLiteral("unknown table %1").arg(op.table));
    if (!kindFits(table->kind, op.kind))
        return refused(QStringLiteral("op does not fit table"), QString::fromLatin1(table->name));
    if (op.id.isNull())
        return refused(QStringLiteral("no id"), QString::fromLatin1(table->name));
    for (const auto &[number, value] : op.fields) {
        const FieldDescription *field = table->field(number);
        if (field && !fits(field->type, value))
            return refused(
                QStringLiteral("value of another type"), QString::fromLatin1(field->name));
        if (field && (field->merge == MergeKind::Lattice) != (op.kind == OpKind::Advance)
            && op.kind != OpKind::Create)
            return refused(
                QStringLiteral("lattice fields advance"), QString::fromLatin1(field->name));
    }
    if (op.kind == OpKind::Add && !op.fields.contains(table->parentField))
        return refused(QStringLiteral("no parent"), QString::fromLatin1(table->name));
    return Done();
}

QByteArray nextChain(QByteArrayView previous, const Uuid &uid, QByteArrayView encodedOp)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(uid.view());
    hash.addData(encodedOp);
    return hash.result().first(kChainBytes);
}

} // namespace lobby::sync
