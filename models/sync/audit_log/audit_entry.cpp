#include "models/sync/audit_log/audit_entry.h"

#include "models/sync/codec/cbor_reader.h"

#include <QCryptographicHash>

namespace lobby::sync {

namespace {

constexpr quint64 kFields = 11;

void requireText(CborReader &reader)
{
    reader.require(std::holds_alternative<QString>(reader.value()));
}

} // namespace

std::optional<AuditLink> auditLinkOf(QByteArrayView entry)
{
    if (entry.size() > kMostAuditEntryBytes)
        return std::nullopt;
    CborReader reader(entry);
    AuditLink link;
    reader.enterArray(kFields);
    reader.integer<quint32>(); // device
    link.sequence = reader.integer<quint64>();
    link.previous = reader.bytes();
    reader.signedInteger(); // wall time
    reader.signedInteger(); // monotonic time
    reader.uuid(); // staff
    requireText(reader); // permission
    reader.uuid(); // object
    requireText(reader); // outcome
    requireText(reader); // reason
    reader.require(reader.bytes().size() == kAuditHashBytes); // commitment
    reader.leave();
    if (!reader.isWhole() || link.sequence == 0 || link.previous.size() != kAuditHashBytes)
        return std::nullopt;
    return link;
}

QByteArray auditHash(QByteArrayView entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("LOBBY-AUDIT1");
    hash.addData(entry);
    return hash.result();
}

} // namespace lobby::sync
