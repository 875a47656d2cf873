#include "models/backup/container/container_reader.h"

#include <QtEndian>

#include <sodium.h>
#include <zstd.h>

namespace lobby::backup {

namespace {

/// Memory that a frame may ask for, far over what the writer's level needs (2 MiB).
constexpr int kMostWindowLog = 24;

} // namespace

struct ContainerReader::Stream
{
    Stream()
        : unpacker(ZSTD_createDCtx())
    {
        ZSTD_DCtx_setParameter(unpacker, ZSTD_d_windowLogMax, kMostWindowLog);
    }
    ~Stream()
    {
        ZSTD_freeDCtx(unpacker);
        sodium_memzero(&opener, sizeof opener);
    }
    Q_DISABLE_COPY_MOVE(Stream)

    ZSTD_DCtx *unpacker;
    crypto_secretstream_xchacha20poly1305_state opener = {};
};

ContainerReader::ContainerReader(QIODevice &from)
    : m_from(from)
    , m_stream(std::make_unique<Stream>())
{
}

ContainerReader::~ContainerReader() = default;

Result<QByteArray> ContainerReader::header()
{
    QByteArray beginning = m_from.read(kContainerMagic.size() + kLengthBytes);
    if (!beginning.startsWith(kContainerMagic))
        return Error {Error::Code::NotABackup};
    if (beginning.size() != kContainerMagic.size() + kLengthBytes)
        return backupDamaged("beginning");
    const auto length
        = qsizetype(qFromLittleEndian<quint32>(beginning.constData() + kContainerMagic.size()));
    if (length > kMostHeaderBytes)
        return backupDamaged("length of the header");
    QByteArray header = m_from.read(length);
    if (header.size() != length)
        return backupDamaged("header");
    m_hash = beginningHash(beginning + header);
    return header;
}

Result<Done> ContainerReader::begin(const access::SecretBytes &key)
{
    Q_ASSERT(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    const QByteArray beginning = m_from.read(kStreamBeginningBytes);
    if (beginning.size() != kStreamBeginningBytes
        || crypto_secretstream_xchacha20poly1305_init_pull(&m_stream->opener,
               reinterpret_cast<const quint8 *>(beginning.constData()), key.data())
            != 0)
        return backupDamaged("beginning of the stream");
    return Done();
}

Result<QByteArray> ContainerReader::read(qsizetype bytes)
{
    QByteArray whole(bytes, Qt::Uninitialized);
    for (qsizetype have = 0; have < bytes;) {
        const Result<qsizetype> got = unpack(whole.data() + have, bytes - have);
        if (!got)
            return got.error();
        if (*got == 0)
            return backupDamaged("ends too early");
        have += *got;
    }
    return whole;
}

Result<Done> ContainerReader::end()
{
    char more = 0;
    const Result<qsizetype> got = unpack(&more, 1);
    if (!got)
        return got.error();
    if (*got != 0 || !m_frameIsOver || !m_lastIsOpen || m_unpacked != m_packed.size())
        return backupDamaged("goes on behind its end");
    return Done();
}

Result<qsizetype> ContainerReader::unpack(char *into, qsizetype most)
{
    while (!m_frameIsOver) {
        ZSTD_outBuffer out {into, static_cast<size_t>(most), 0};
        ZSTD_inBuffer in {
            m_packed.constData(), static_cast<size_t>(m_packed.size()), size_t(m_unpacked)};
        const size_t left = ZSTD_decompressStream(m_stream->unpacker, &out, &in);
        if (ZSTD_isError(left))
            return backupDamaged("compression");
        m_unpacked = qsizetype(in.pos);
        m_frameIsOver = left == 0;
        if (out.pos > 0)
            return qsizetype(out.pos);
        if (m_frameIsOver)
            break;
        if (m_unpacked == m_packed.size()) {
            if (const Result<Done> opened = openChunk(); !opened)
                return opened.error();
        }
    }
    return qsizetype(0);
}

Result<Done> ContainerReader::openChunk()
{
    if (m_lastIsOpen)
        return backupDamaged("ends too early");
    const QByteArray sealed = m_from.read(kChunkBytes + kChunkSeal);
    if (sealed.size() < kChunkSeal)
        return backupDamaged("chunk");
    m_packed.resize(sealed.size() - kChunkSeal);
    m_unpacked = 0;
    quint8 tag = 0;
    quint8 nothing = 0; // an empty chunk still needs somewhere to point at
    const int failed = crypto_secretstream_xchacha20poly1305_pull(&m_stream->opener,
        m_packed.isEmpty() ? &nothing : reinterpret_cast<quint8 *>(m_packed.data()), nullptr, &tag,
        reinterpret_cast<const quint8 *>(sealed.constData()), static_cast<quint64>(sealed.size()),
        reinterpret_cast<const quint8 *>(m_hash.constData()), static_cast<quint64>(m_hash.size()));
    if (failed) {
        m_packed.clear();
        return backupDamaged("chunk");
    }
    m_lastIsOpen = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_lastIsOpen != m_from.atEnd() || (!m_lastIsOpen && sealed.size() < kChunkBytes))
        return backupDamaged("end");
    return Done();
}

} // namespace lobby::backup
