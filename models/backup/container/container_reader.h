#pragma once

#include "models/access/secrets/secret_bytes.h"
#include "models/backup/container/container_format.h"

#include <QIODevice>

#include <memory>

namespace lobby::backup {

/// Reads one container, piece by piece, in bounded memory. Every byte that read() hands out was
/// authenticated; that nothing is missing is known after end() alone. `from` is open, is read to
/// its end and outlives this. One thread.
class ContainerReader
{
public:
    explicit ContainerReader(QIODevice &from);
    ~ContainerReader();
    Q_DISABLE_COPY_MOVE(ContainerReader)

    /// First: what stands there for everybody, believed by nobody before begin() and a read().
    /// NotABackup (no container), BackupDamaged.
    Result<QByteArray> header();
    /// Then, with the key that the header told how to find. BackupDamaged.
    Result<Done> begin(const access::SecretBytes &key);
    /// Exactly so many bytes. BackupDamaged (also: with another key), Unavailable.
    Result<QByteArray> read(qsizetype bytes);
    /// After the last byte: there is none more, and the container ends as it was ended.
    Result<Done> end();

private:
    struct Stream;
    /// As many as there are, up to so many; none only at the end.
    Result<qsizetype> unpack(char *into, qsizetype most);
    Result<Done> openChunk();

    QIODevice &m_from;
    QByteArray m_hash;
    QByteArray m_packed; ///< of the chunk being unpacked
    qsizetype m_unpacked = 0; ///< bytes of m_packed
    bool m_lastIsOpen = false;
    bool m_frameIsOver = false;
    std::unique_ptr<Stream> m_stream;
};

} // namespace lobby::backup
