#include "models/sync/audit_log/audit_messages.h"

#include "models/sync/audit_log/audit_entry.h"
#include "models/sync/audit_log/merkle_tree.h"
#include "models/sync/codec/cbor_reader.h"

#include <QCborStreamWriter>

namespace lobby::sync {

namespace {

constexpr quint64 kHighestSequence = quint64(1) << 62; // so that none overflows further on

void write(QCborStreamWriter &writer, const QList<QByteArray> &list)
{
    writer.startArray(static_cast<quint64>(list.size()));
    for (const QByteArray &one : list)
        writer.append(one);
    writer.endArray();
}

/// Parts that are there or not stand in messages in their kept form, empty for none.
template <typename Part>
void write(QCborStreamWriter &writer, const std::optional<Part> &part)
{
    writer.append(part ? encode(*part) : QByteArray());
}

template <typename Part>
std::optional<Part> readPart(CborReader &reader, Result<Part> (*decode)(QByteArrayView))
{
    const QByteArray bytes = reader.bytes();
    if (bytes.isEmpty())
        return std::nullopt;
    const Result<Part> part = decode(bytes);
    reader.require(bool(part));
    return part ? std::optional<Part>(*part) : std::nullopt;
}

QList<QByteArray> readProof(CborReader &reader)
{
    QList<QByteArray> proof;
    for (quint64 left = reader.enterList(kMostProofHashes); left > 0 && !reader.failed(); --left) {
        proof.append(reader.bytes());
        reader.require(proof.last().size() == kTreeHashBytes);
    }
    reader.leave();
    return proof;
}

QList<QByteArray> readEntries(CborReader &reader)
{
    QList<QByteArray> entries;
    qsizetype total = 0;
    for (quint64 left = reader.enterList(kMostAuditEntries); left > 0 && !reader.failed(); --left) {
        entries.append(reader.bytes());
        total += entries.last().size();
        reader.require(entries.last().size() <= kMostAuditEntryBytes && total <= kMostAuditBytes);
    }
    reader.leave();
    return entries;
}

Error notSuch()
{
    return {Error::Code::Invalid, QStringLiteral("not such a message")};
}

} // namespace

QByteArray encode(const AuditRequest &request)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(5);
    writer.append(quint64(request.device));
    writer.append(request.from);
    write(writer, request.entries);
    writer.append(request.about);
    write(writer, request.held);
    writer.endArray();
    return bytes;
}

QByteArray encode(const AuditAnswer &answer)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(7);
    writer.append(quint64(answer.verdict));
    writer.append(answer.sequence);
    writer.append(encode(answer.head));
    write(writer, answer.receipt);
    write(writer, answer.sinceHeld);
    write(writer, answer.other);
    write(writer, answer.sinceOther);
    writer.endArray();
    return bytes;
}

Result<AuditRequest> decodeAuditRequest(QByteArrayView bytes)
{
    CborReader reader(bytes);
    AuditRequest request;
    reader.enterArray(5);
    request.device = reader.integer<quint32>();
    request.from = reader.integer<quint64>();
    request.entries = readEntries(reader);
    request.about = reader.integer<quint64>();
    request.held = readPart(reader, decodeSignedHead);
    reader.leave();
    reader.require(request.from > 0 && request.from <= kHighestSequence);
    if (!reader.isWhole())
        return notSuch();
    return request;
}

Result<AuditAnswer> decodeAuditAnswer(QByteArrayView bytes)
{
    CborReader reader(bytes);
    AuditAnswer answer;
    reader.enterArray(7);
    answer.verdict
        = static_cast<AuditVerdict>(reader.unsignedInteger(quint64(AuditVerdict::Broken)));
    answer.sequence = reader.integer<quint64>();
    const std::optional<SignedTreeHead> head = readPart(reader, decodeSignedHead);
    answer.receipt = readPart(reader, decodeReceipt);
    answer.sinceHeld = readProof(reader);
    answer.other = readPart(reader, decodeSignedHead);
    answer.sinceOther = readProof(reader);
    reader.leave();
    if (!reader.isWhole() || !head)
        return notSuch();
    answer.head = *head;
    return answer;
}

} // namespace lobby::sync
