#pragma once

#include "models/access/secrets/secret_bytes.h"
#include "models/backup/container/container_format.h"

#include <QIODevice>

#include <memory>

namespace lobby::backup {

/// Writes one container, piece by piece, in bounded memory. `into` is open and outlives this; what
/// was written is worth nothing until finish() has answered. One thread.
class ContainerWriter
{
public:
    /// `key`: 32 bytes, of this container alone.
    ContainerWriter(QIODevice &into, QByteArrayView header, const access::SecretBytes &key);
    ~ContainerWriter();
    Q_DISABLE_COPY_MOVE(ContainerWriter)

    /// DiskFull, Unavailable; nothing more is written after either.
    Result<Done> write(QByteArrayView bytes);
    /// Everything has left for `into`, which is not flushed.
    Result<Done> finish();

private:
    struct Stream;
    Result<Done> pack(QByteArrayView bytes, bool isLast);
    Result<Done> sealFirst(qsizetype bytes, bool isLast);
    Result<Done> put(QByteArrayView bytes);

    QIODevice &m_into;
    QByteArray m_beginning; ///< until it was written
    QByteArray m_hash;
    QByteArray m_packed; ///< and not sealed yet
    std::unique_ptr<Stream> m_stream;
};

} // namespace lobby::backup
