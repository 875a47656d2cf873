#include "models/backup/container/container_format.h"

#include <QtEndian>

#include <sodium.h>

namespace lobby::backup {

static_assert(kChunkSeal == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(kStreamBeginningBytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

QByteArray containerBeginning(QByteArrayView header)
{
    Q_ASSERT(header.size() <= kMostHeaderBytes);
    QByteArray beginning = kContainerMagic.toByteArray();
    beginning.resize(kContainerMagic.size() + kLengthBytes);
    qToLittleEndian(static_cast<quint32>(header.size()), beginning.data() + kContainerMagic.size());
    beginning.append(header.data(), header.size());
    return beginning;
}

QByteArray beginningHash(QByteArrayView beginning)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<quint8 *>(hash.data()), crypto_generichash_BYTES,
        reinterpret_cast<const quint8 *>(beginning.data()), static_cast<size_t>(beginning.size()),
        nullptr, 0);
    return hash;
}

Error backupDamaged(const char *what)
{
    return {Error::Code::BackupDamaged, QString::fromLatin1(what)};
}

} // namespace lobby::backup
