#include "models/sync/wire/op_sequence.h"

#include <algorithm>

namespace lobby::sync {

namespace {

/// Kind, table, row, time, fields, and what is not as expected.
constexpr quint64 kElements = 6;

/// What an op may say besides; a map, ascending.
enum class Extra : quint8 {
    Observed = 1,
    Source = 2,
    Transaction = 3, ///< when it is not that of the op before
    Actor = 4, ///< when it is not that of the op before
    Index = 5, ///< in the transaction, when it is not the next
    Uid = 6, ///< when it does not follow from the transaction
};
constexpr quint64 kMostExtras = 6;

/// Which op of its transaction has that identity; none when it is not derived.
std::optional<quint16> indexOf(const Uuid &transaction, const Uuid &uid)
{
    const QByteArray a = transaction.toBytes();
    const QByteArray b = uid.toBytes();
    if (a.first(14) != b.first(14))
        return std::nullopt;
    const auto difference = [&](int at) { return static_cast<quint8>(a[at] ^ b[at]); };
    return static_cast<quint16>(difference(14) << 8 | difference(15));
}

/// The index that an op after `last` has when nothing is said.
std::optional<quint16> expectedIndex(const Op &last, const Uuid &transaction)
{
    if (last.transaction != transaction || last.uid.isNull())
        return quint16(0);
    const std::optional<quint16> index = indexOf(last.transaction, last.uid);
    return index ? std::optional<quint16>(static_cast<quint16>(*index + 1)) : std::nullopt;
}

} // namespace

void OpSequenceWriter::write(const Op &op)
{
    const std::optional<quint16> index = indexOf(op.transaction, op.uid);
    const bool saysTransaction = op.transaction != m_last.transaction;
    const bool saysIndex = index && index != expectedIndex(m_last, op.transaction);
    quint64 extras = 0;
    extras += op.observed.empty() ? 0 : 1;
    extras += op.source == Source::Typed ? 0 : 1;
    extras += saysTransaction ? 1 : 0;
    extras += op.actor != m_last.actor ? 1 : 0;
    extras += saysIndex || !index ? 1 : 0;

    m_writer.startArray(kElements);
    m_writer.append(quint64(op.kind));
    m_writer.append(quint64(op.table));
    m_writer.append(op.id.toBytes());
    m_writer.append(static_cast<qint64>(op.stamp.hlc - m_last.stamp.hlc)); // wraps, and back
    sync::write(m_writer, op.fields);
    m_writer.startMap(extras);
    if (!op.observed.empty()) {
        m_writer.append(quint64(Extra::Observed));
        sync::write(m_writer, op.observed);
    }
    if (op.source != Source::Typed) {
        m_writer.append(quint64(Extra::Source));
        m_writer.append(quint64(op.source));
    }
    if (saysTransaction) {
        m_writer.append(quint64(Extra::Transaction));
        m_writer.append(op.transaction.toBytes());
    }
    if (op.actor != m_last.actor) {
        m_writer.append(quint64(Extra::Actor));
        m_writer.append(op.actor.toBytes());
    }
    if (saysIndex) {
        m_writer.append(quint64(Extra::Index));
        m_writer.append(quint64(*index));
    } else if (!index) {
        m_writer.append(quint64(Extra::Uid));
        m_writer.append(op.uid.toBytes());
    }
    m_writer.endMap();
    m_writer.endArray();
    m_last = op;
}

Op OpSequenceReader::read(quint32 device)
{
    Op op;
    m_reader.enterArray(kElements);
    op.kind = static_cast<OpKind>(m_reader.unsignedInteger(quint64(OpKind::Restore)));
    op.table = m_reader.integer<quint16>();
    op.id = m_reader.uuid();
    op.stamp = {m_last.stamp.hlc + static_cast<quint64>(m_reader.signedInteger()), device};
    op.fields = readFields(m_reader);
    op.transaction = m_last.transaction;
    op.actor = m_last.actor;
    std::optional<quint16> index;
    std::optional<Uuid> uid;
    for (quint64 left = m_reader.enterMap(kMostExtras); left > 0 && !m_reader.failed(); --left) {
        switch (static_cast<Extra>(m_reader.unsignedInteger(kMostExtras))) {
        case Extra::Observed:
            op.observed = readStamps(m_reader);
            break;
        case Extra::Source:
            op.source = static_cast<Source>(m_reader.unsignedInteger(quint64(Source::Corrected)));
            break;
        case Extra::Transaction:
            op.transaction = m_reader.uuid();
            break;
        case Extra::Actor:
            op.actor = m_reader.uuid();
            break;
        case Extra::Index:
            index = m_reader.integer<quint16>();
            break;
        case Extra::Uid:
            uid = m_reader.uuid();
            break;
        default:
            m_reader.require(false);
        }
    }
    m_reader.leave();
    m_reader.leave();
    m_reader.require(op.kind >= OpKind::Create);
    if (!index && !uid)
        index = expectedIndex(m_last, op.transaction);
    m_reader.require(index || uid);
    op.uid = uid ? *uid : uidOf(op.transaction, index.value_or(0));
    m_last = op;
    return op;
}

} // namespace lobby::sync
