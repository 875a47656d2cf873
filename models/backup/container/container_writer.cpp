#include "models/backup/container/container_writer.h"

#include <sodium.h>
#include <zstd.h>

#include <cerrno>

namespace lobby::backup {

namespace {

/// Twice as fast as level 3 and a tenth larger would be 1; the pages are read slower than 3 packs.
constexpr int kLevel = 3;

Error storageError()
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return {full ? Error::Code::DiskFull : Error::Code::Unavailable, {}, QStringLiteral("backup")};
}

} // namespace

struct ContainerWriter::Stream
{
    Stream()
        : packer(ZSTD_createCCtx())
    {
        ZSTD_CCtx_setParameter(packer, ZSTD_c_compressionLevel, kLevel);
    }
    ~Stream()
    {
        ZSTD_freeCCtx(packer);
        sodium_memzero(&sealer, sizeof sealer);
    }
    Q_DISABLE_COPY_MOVE(Stream)

    ZSTD_CCtx *packer;
    crypto_secretstream_xchacha20poly1305_state sealer = {};
};

ContainerWriter::ContainerWriter(
    QIODevice &into, QByteArrayView header, const access::SecretBytes &key)
    : m_into(into)
    , m_beginning(containerBeginning(header))
    , m_hash(beginningHash(m_beginning))
    , m_stream(std::make_unique<Stream>())
{
    Q_ASSERT(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    QByteArray stream(kStreamBeginningBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(
        &m_stream->sealer, reinterpret_cast<quint8 *>(stream.data()), key.data());
    m_beginning += stream;
}

ContainerWriter::~ContainerWriter() = default;

Result<Done> ContainerWriter::write(QByteArrayView bytes)
{
    return pack(bytes, false);
}

Result<Done> ContainerWriter::finish()
{
    if (Result<Done> packed = pack({}, true); !packed)
        return packed;
    return sealFirst(m_packed.size(), true);
}

Result<Done> ContainerWriter::pack(QByteArrayView bytes, bool isLast)
{
    ZSTD_inBuffer in {bytes.data(), static_cast<size_t>(bytes.size()), 0};
    for (;;) {
        const qsizetype before = m_packed.size();
        m_packed.resize(before + qsizetype(ZSTD_CStreamOutSize()));
        ZSTD_outBuffer out {
            m_packed.data() + before, static_cast<size_t>(m_packed.size() - before), 0};
        const size_t left = ZSTD_compressStream2(
            m_stream->packer, &out, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
        m_packed.truncate(before + qsizetype(out.pos));
        if (ZSTD_isError(left))
            return Error {Error::Code::Unavailable, QStringLiteral("no memory to compress")};
        while (m_packed.size() > kChunkBytes) { // what is last must not be empty
            if (Result<Done> sealed = sealFirst(kChunkBytes, false); !sealed)
                return sealed;
        }
        if (isLast ? left == 0 : in.pos == in.size)
            return Done();
    }
}

Result<Done> ContainerWriter::sealFirst(qsizetype bytes, bool isLast)
{
    QByteArray sealed(bytes + kChunkSeal, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&m_stream->sealer,
        reinterpret_cast<quint8 *>(sealed.data()), nullptr,
        reinterpret_cast<const quint8 *>(m_packed.constData()), static_cast<quint64>(bytes),
        reinterpret_cast<const quint8 *>(m_hash.constData()), static_cast<quint64>(m_hash.size()),
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
               : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_packed.remove(0, bytes);
    if (!m_beginning.isEmpty()) {
        if (Result<Done> begun = put(m_beginning); !begun)
            return begun;
        m_beginning.clear();
    }
    return put(sealed);
}

Result<Done> ContainerWriter::put(QByteArrayView bytes)
{
    errno = 0;
    if (m_into.write(bytes.data(), bytes.size()) != bytes.size())
        return storageError();
    return Done();
}

} // namespace lobby::backup
