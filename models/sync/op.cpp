#include "models/sync/op.h"

#include "models/sync/codec/cbor_reader.h"
#include "models/sync/codec/cbor_writer.h"
#include "models/sync/codec/entity_codec.h"
#include "models/sync/registry.h"

#include <QCryptographicHash>

namespace lobby::sync {

namespace {

constexpr int kOpElements = 9;
constexpr int kChainBytes = 16;

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
    case OpKind::Restore:
        return true;
    case OpKind::Nothing:
        return false;
    }
    return false;
}

Error refused(const QString &detail, const char *subject = "")
{
    return {Error::Code::Invalid, detail, QString::fromLatin1(subject)};
}

/// The state that a Restore carries must be a whole, well-typed row of that name.
Result<Done> checkWhole(const TableDescription &table, const Intent &op)
{
    const Result<EntityState> state = wholeStateOf(op);
    if (!state)
        return state.error();
    if (state->erased || state->table != op.table || state->id != op.id)
        return refused(QStringLiteral("state of another row"), table.name);
    for (const auto &[number, reg] : state->fields) {
        const FieldDescription *field = table.field(number);
        if (field && !fits(field->type, reg.value))
            return refused(QStringLiteral("value of another type"), field->name);
    }
    return Done();
}

} // namespace

QByteArray encodeOp(const Op &op)
{
    QByteArray bytes;
    bytes.reserve(128);
    QCborStreamWriter writer(&bytes);
    writer.startArray(kOpElements);
    writer.append(quint64(op.kind));
    writer.append(quint64(op.table));
    writer.append(op.id.toBytes());
    write(writer, op.fields);
    write(writer, op.observed);
    writer.append(quint64(op.source));
    writer.append(op.transaction.toBytes());
    writer.append(op.actor.toBytes());
    writer.append(op.uid.toBytes());
    writer.endArray();
    return bytes;
}

Result<Op> decodeOp(QByteArrayView bytes, const Stamp &stamp)
{
    CborReader reader(bytes);
    Op op;
    reader.enterArray(kOpElements);
    op.kind = static_cast<OpKind>(reader.unsignedInteger(quint64(OpKind::Restore)));
    op.table = reader.integer<quint16>();
    op.id = reader.uuid();
    op.fields = readFields(reader);
    op.observed = readStamps(reader);
    op.source = static_cast<Source>(reader.unsignedInteger(quint64(Source::Corrected)));
    op.transaction = reader.uuid();
    op.actor = reader.uuid();
    op.uid = reader.uuid();
    reader.leave();
    op.stamp = stamp;
    // Canonical or nothing: other bytes for the same op would break the hash chain.
    if (reader.failed() || op.kind < OpKind::Create || encodeOp(op) != bytes)
        return Error {Error::Code::Invalid, QStringLiteral("not a canonical op")};
    return op;
}

Uuid uidOf(const Uuid &transaction, quint16 index)
{
    QByteArray bytes = transaction.toBytes();
    bytes[14] = static_cast<char>(bytes[14] ^ (index >> 8));
    bytes[15] = static_cast<char>(bytes[15] ^ (index & 0xff));
    return *Uuid::fromBytes(bytes);
}

Op emptied(const Op &op)
{
    Op nothing;
    nothing.kind = OpKind::Nothing;
    nothing.stamp = op.stamp;
    nothing.transaction = op.transaction;
    nothing.uid = Uuid::named("emptied op", op.uid.view());
    return nothing;
}

Result<Done> checkOp(const Registry &registry, const Intent &op)
{
    if (op.kind == OpKind::Nothing)
        return Done();
    const TableDescription *table = registry.table(op.table);
    if (!table)
        return refused(QStringLiteral("unknown table %1").arg(op.table));
    if (!kindFits(table->kind, op.kind))
        return refused(QStringLiteral("op does not fit table"), table->name);
    if (op.id.isNull())
        return refused(QStringLiteral("no id"), table->name);
    if (op.kind == OpKind::Restore)
        return checkWhole(*table, op);
    for (const auto &[number, value] : op.fields) {
        const FieldDescription *field = table->field(number);
        if (field && !fits(field->type, value))
            return refused(QStringLiteral("value of another type"), field->name);
        if (field && (field->merge == MergeKind::Lattice) != (op.kind == OpKind::Advance)
            && op.kind != OpKind::Create)
            return refused(QStringLiteral("lattice fields advance"), field->name);
    }
    if (op.kind == OpKind::Add && !op.fields.contains(table->parentField))
        return refused(QStringLiteral("no parent"), table->name);
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
