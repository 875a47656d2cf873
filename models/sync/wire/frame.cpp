#include "models/sync/wire/frame.h"

#include <QFile>

#include <zstd.h>

#include <memory>

namespace lobby::sync {

namespace {

constexpr char kPlain = 0;
constexpr char kPacked = 1; ///< with the first dictionary
constexpr int kLevel = 3;
constexpr qsizetype kSmallest = 48; ///< below it nothing is won

struct FreeCompressor
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
    void operator()(ZSTD_CDict *dictionary) const { ZSTD_freeCDict(dictionary); }
    void operator()(ZSTD_DDict *dictionary) const { ZSTD_freeDDict(dictionary); }
};

/// Read once, immutable, for any thread.
struct Dictionary
{
    Dictionary()
    {
        QFile file(QStringLiteral(":/sync/dictionary"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        const QByteArray bytes = file.readAll();
        packing.reset(ZSTD_createCDict(bytes.constData(), size_t(bytes.size()), kLevel));
        unpacking.reset(ZSTD_createDDict(bytes.constData(), size_t(bytes.size())));
    }
    std::unique_ptr<ZSTD_CDict, FreeCompressor> packing;
    std::unique_ptr<ZSTD_DDict, FreeCompressor> unpacking;
};

const Dictionary &dictionary()
{
    static const Dictionary one;
    return one;
}

/// A frame's first byte names its dictionary: zstd need not do so too.
std::unique_ptr<ZSTD_CCtx, FreeCompressor> makePacker()
{
    std::unique_ptr<ZSTD_CCtx, FreeCompressor> packer(ZSTD_createCCtx());
    ZSTD_CCtx_refCDict(packer.get(), dictionary().packing.get());
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_dictIDFlag, 0);
    return packer;
}

Error notAFrame(const char *why)
{
    return {Error::Code::Invalid, QString::fromLatin1(why)};
}

} // namespace

QByteArray framed(const QByteArray &message)
{
    if (message.size() >= kSmallest) {
        thread_local const auto packer = makePacker();
        QByteArray frame(qsizetype(1 + ZSTD_compressBound(size_t(message.size()))), kPacked);
        const size_t size = ZSTD_compress2(packer.get(), frame.data() + 1, size_t(frame.size() - 1),
            message.constData(), size_t(message.size()));
        if (!ZSTD_isError(size) && qsizetype(size) < message.size()) {
            frame.truncate(qsizetype(size) + 1);
            return frame;
        }
    }
    return kPlain + message;
}

Result<QByteArray> unframed(QByteArrayView frame, qint64 most)
{
    if (frame.isEmpty())
        return notAFrame("empty frame");
    const QByteArrayView body = frame.sliced(1);
    if (frame.front() == kPlain) {
        if (body.size() > most)
            return notAFrame("message too large");
        return body.toByteArray();
    }
    if (frame.front() != kPacked)
        return notAFrame("unknown packing");
    const unsigned long long size
        = ZSTD_getFrameContentSize(body.data(), static_cast<size_t>(body.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN
        || size > static_cast<unsigned long long>(most))
        return notAFrame("message too large");
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeCompressor> context(ZSTD_createDCtx());
    QByteArray message(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress_usingDDict(context.get(), message.data(),
        static_cast<size_t>(message.size()), body.data(), static_cast<size_t>(body.size()),
        dictionary().unpacking.get());
    if (ZSTD_isError(got) || got != size)
        return notAFrame("damaged frame");
    return message;
}

} // namespace lobby::sync
