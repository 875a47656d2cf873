#include "models/store/salvage/sealed_pages.h"

#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <memory>

namespace lobby::store {

namespace {

constexpr qsizetype kSealedKeyBytes = 32;
constexpr qsizetype kSaltBytesOfFile = 16;
constexpr char kCodeSaltMask = 0x3a;
constexpr int kCodeKeyRounds = 2;
constexpr qsizetype kVectorBytes = 16;
constexpr qsizetype kCodeBytes = 64;
static_assert(kVectorBytes + kCodeBytes == SealedPages::kCipherBytes);

// SQLite's file format, 1.3 and 4.1.
constexpr QByteArrayView kPlainMagic("SQLite format 3\0", 16);
constexpr qsizetype kReservedPlace = 20;
constexpr qsizetype kCountPlace = 28;
constexpr qint64 kWalHeaderBytes = 32;
constexpr qint64 kWalFrameBytes = 24;
constexpr quint32 kWalMagic
    = 0x377f0682; ///< and one more: sums of numbers with the first byte first
/// How many pages are asked whether a salt is theirs.
constexpr quint32 kSaltTries = 200;

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

QByteArray codeKeyOf(const QByteArray &key, QByteArrayView salt)
{
    QByteArray masked = salt.toByteArray();
    for (char &byte : masked)
        byte = static_cast<char>(byte ^ kCodeSaltMask);
    QByteArray codeKey(kSealedKeyBytes, Qt::Uninitialized);
    PKCS5_PBKDF2_HMAC(key.constData(), static_cast<int>(key.size()),
        reinterpret_cast<const quint8 *>(masked.constData()), static_cast<int>(masked.size()),
        kCodeKeyRounds, EVP_sha512(), static_cast<int>(codeKey.size()),
        reinterpret_cast<quint8 *>(codeKey.data()));
    return codeKey;
}

/// The sums that a frame must have (file format, 4.2), over all before it.
class LogSums
{
public:
    explicit LogSums(bool firstByteFirst)
        : m_firstByteFirst(firstByteFirst)
    {
    }
    void add(const QByteArray &bytes, qsizetype length)
    {
        for (qsizetype at = 0; at + 8 <= length; at += 8) {
            m_first += number(bytes, at) + m_second;
            m_second += number(bytes, at + 4) + m_first;
        }
    }
    [[nodiscard]] bool are(const QByteArray &bytes, qsizetype at) const
    {
        return bigEndian(bytes, at) == m_first && bigEndian(bytes, at + 4) == m_second;
    }

private:
    [[nodiscard]] quint32 number(const QByteArray &bytes, qsizetype at) const
    {
        return m_firstByteFirst ? bigEndian(bytes, at)
                                : qFromLittleEndian<quint32>(bytes.constData() + at);
    }
    bool m_firstByteFirst;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

SealedPages::SealedPages(const QString &path, QByteArrayView key)
    : m_file(path)
    , m_log(path + QStringLiteral("-wal"))
    , m_key(key.data(), key.size())
{
    Q_ASSERT(key.size() == kSealedKeyBytes);
}

SealedPages::~SealedPages()
{
    OPENSSL_cleanse(m_key.data(), static_cast<size_t>(m_key.size()));
    if (!m_codeKey.isEmpty())
        OPENSSL_cleanse(m_codeKey.data(), static_cast<size_t>(m_codeKey.size()));
}

Result<Done> SealedPages::open()
{
    if (!m_file.exists())
        return Error {Error::Code::NotFound, {}, QStringLiteral("database")};
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error {Error::Code::Unavailable, {}, QStringLiteral("database")};
    if (m_log.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        readLog();
    m_count = static_cast<quint32>((m_file.size() + kPageBytes - 1) / kPageBytes);
    findSalt();
    findCount();
    return Done();
}

/// Up to the first frame that is not whole, as SQLite does: what follows was never promised.
void SealedPages::readLog()
{
    const QByteArray header = m_log.read(kWalHeaderBytes);
    if (header.size() < kWalHeaderBytes || (bigEndian(header, 0) | 1) != (kWalMagic | 1)
        || bigEndian(header, 8) != kPageBytes)
        return;
    LogSums sums(bigEndian(header, 0) != kWalMagic);
    sums.add(header, kWalFrameBytes);
    if (!sums.are(header, kWalFrameBytes))
        return;
    QHash<quint32, qint64> uncommitted;
    for (;;) {
        const QByteArray frame = m_log.read(kWalFrameBytes);
        const qint64 at = m_log.pos();
        if (frame.size() < kWalFrameBytes || frame.sliced(8, 8) != header.sliced(16, 8))
            return;
        const QByteArray page = m_log.read(kPageBytes);
        if (page.size() < kPageBytes)
            return;
        sums.add(frame, 8);
        sums.add(page, kPageBytes);
        if (!sums.are(frame, 16))
            return;
        uncommitted.insert(bigEndian(frame, 0), at);
        const quint32 countAfter = bigEndian(frame, 4);
        if (countAfter == 0)
            continue;
        m_inLog.insert(uncommitted);
        uncommitted.clear();
        m_countInLog = countAfter;
    }
}

void SealedPages::findSalt()
{
    QByteArrayList firstPages;
    if (m_file.seek(0))
        firstPages.append(m_file.read(kPageBytes));
    if (const auto at = m_inLog.constFind(1); at != m_inLog.constEnd() && m_log.seek(*at))
        firstPages.append(m_log.read(kPageBytes));
    for (const QByteArray &first : std::as_const(firstPages)) {
        if (first.size() < kSaltBytesOfFile)
            continue;
        const QByteArray codeKey = codeKeyOf(m_key, QByteArrayView(first).first(kSaltBytesOfFile));
        for (quint32 number = 1; number <= std::min(m_count, kSaltTries); ++number) {
            if (holds(number, sealed(number), codeKey)) {
                m_codeKey = codeKey;
                return;
            }
        }
    }
}

void SealedPages::findCount()
{
    if (m_countInLog > 0) {
        m_count = m_countInLog;
        return;
    }
    const QByteArray first = page(1);
    // What the first page says is true unless it was never told apart from anything else.
    if (!first.isEmpty() && authenticates())
        m_count = std::max(m_count, bigEndian(first, kCountPlace));
}

QByteArray SealedPages::sealed(quint32 number)
{
    const auto inLog = m_inLog.constFind(number);
    QFile &file = inLog == m_inLog.constEnd() ? m_file : m_log;
    const qint64 at
        = inLog == m_inLog.constEnd() ? (qint64(number) - 1) * kPageBytes : inLog.value();
    if (!file.seek(at))
        return {};
    QByteArray bytes = file.read(kPageBytes);
    return bytes.size() == kPageBytes ? bytes : QByteArray();
}

bool SealedPages::holds(quint32 number, const QByteArray &sealed, const QByteArray &codeKey) const
{
    if (sealed.isEmpty())
        return false;
    const qsizetype from = number == 1 ? kSaltBytesOfFile : 0;
    QByteArray message = sealed.sliced(from, kPageBytes - kCodeBytes - from);
    message.resize(message.size() + qsizetype(sizeof number));
    qToLittleEndian(number, message.data() + message.size() - sizeof number);
    std::array<quint8, kCodeBytes> code = {};
    unsigned size = kCodeBytes;
    HMAC(EVP_sha512(), codeKey.constData(), static_cast<int>(codeKey.size()),
        reinterpret_cast<const quint8 *>(message.constData()), static_cast<size_t>(message.size()),
        code.data(), &size);
    return CRYPTO_memcmp(
               code.data(), sealed.constData() + kPageBytes - kCodeBytes, size_t(kCodeBytes))
        == 0;
}

QByteArray SealedPages::opened(quint32 number, const QByteArray &sealed) const
{
    const qsizetype from = number == 1 ? kSaltBytesOfFile : 0;
    QByteArray plain(kPageBytes, '\0');
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int written = 0;
    if (!cipher
        || EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_cbc(), nullptr,
               reinterpret_cast<const quint8 *>(m_key.constData()),
               reinterpret_cast<const quint8 *>(sealed.constData() + kUsableBytes))
            != 1
        || EVP_CIPHER_CTX_set_padding(cipher.get(), 0) != 1
        || EVP_DecryptUpdate(cipher.get(), reinterpret_cast<quint8 *>(plain.data() + from),
               &written, reinterpret_cast<const quint8 *>(sealed.constData() + from),
               static_cast<int>(kUsableBytes - from))
            != 1)
        return {};
    if (number == 1) {
        std::ranges::copy(kPlainMagic, plain.begin());
        // Without a code this is how noise is told from a first page.
        if (static_cast<quint8>(plain[kReservedPlace]) != kCipherBytes)
            return {};
    }
    return plain;
}

QByteArray SealedPages::page(quint32 number)
{
    const QByteArray bytes = sealed(number);
    if (bytes.isEmpty() || (authenticates() && !holds(number, bytes, m_codeKey)))
        return {};
    return opened(number, bytes);
}

} // namespace lobby::store
