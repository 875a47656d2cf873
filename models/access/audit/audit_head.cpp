#include "models/access/audit/audit_head.h"

#include <QCryptographicHash>
#include <QFile>

namespace lobby::access {

namespace {

constexpr qsizetype kSequenceBytes = 8;
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kChecksumBytes = 16;
constexpr qsizetype kSlotBytes = kSequenceBytes + kHashBytes + kChecksumBytes;

QByteArray checksum(QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(content);
    return hash.result().first(kChecksumBytes);
}

std::optional<AuditHead> decode(QByteArrayView slot)
{
    if (slot.size() != kSlotBytes)
        return std::nullopt;
    const QByteArrayView content = slot.first(kSequenceBytes + kHashBytes);
    if (checksum(content) != slot.last(kChecksumBytes))
        return std::nullopt;
    AuditHead head;
    for (qsizetype i = 0; i < kSequenceBytes; ++i)
        head.sequence = head.sequence << 8 | static_cast<quint8>(content[i]);
    head.hash = content.last(kHashBytes).toByteArray();
    return head;
}

QByteArray encode(const AuditHead &head)
{
    QByteArray content;
    for (int shift = 56; shift >= 0; shift -= 8)
        content.append(static_cast<char>(head.sequence >> shift));
    content.append(head.hash);
    return content + checksum(content);
}

} // namespace

AuditHeadFile::AuditHeadFile(QString path)
    : m_path(std::move(path))
{
}

std::optional<AuditHead> AuditHeadFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(2 * kSlotBytes);
    const std::optional<AuditHead> even
        = decode(QByteArrayView(bytes).first(std::min(kSlotBytes, bytes.size())));
    const std::optional<AuditHead> odd
        = decode(QByteArrayView(bytes).sliced(std::min(kSlotBytes, bytes.size())));
    if (even && odd)
        return even->sequence > odd->sequence ? even : odd;
    return even ? even : odd;
}

void AuditHeadFile::write(const AuditHead &head)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite)) // a disk that takes nothing must not stop the desk
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.seek(head.sequence % 2 == 0 ? 0 : kSlotBytes);
    file.write(encode(head));
}

} // namespace lobby::access
