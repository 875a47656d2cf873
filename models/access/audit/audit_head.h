#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lobby::access {

/// The last entry of an audit chain.
struct AuditHead
{
    quint64 sequence = 0; ///< 0: nothing yet
    QByteArray hash = QByteArray(32, '\0');
    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// The file beside the database that remembers how far the chain had come, so that a database put
/// back from an older copy is noticed. Two slots with checksums, written in turn and without
/// waiting for the disk: the file may lag behind the database, never run ahead of it.
class AuditHeadFile
{
public:
    explicit AuditHeadFile(QString path);

    /// The later readable slot; none when there is no file or both slots are damaged.
    [[nodiscard]] std::optional<AuditHead> read() const;
    /// After the commit that it describes is durable.
    void write(const AuditHead &head);

private:
    QString m_path;
};

} // namespace lobby::access
