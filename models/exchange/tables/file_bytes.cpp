#include "models/exchange/tables/file_bytes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

#include <algorithm>

namespace lobby::exchange {

namespace {

constexpr unsigned kReadBytes = 64 * 1024;

Error notPacked()
{
    return {Error::Code::FileFormat, {}, QStringLiteral("gzip")};
}

} // namespace

struct FileBytes::Hash
{
    QCryptographicHash sha256 {QCryptographicHash::Sha256};
};

FileState stateOf(const QString &path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified()};
}

Error changedFile()
{
    return {Error::Code::Unavailable, QStringLiteral("the file changes"),
        QStringLiteral("changed_file")};
}

FileBytes::FileBytes(gzFile_s *file, const QString &path, const FileState &before, qint64 mostBytes)
    : m_file(file)
    , m_hash(std::make_unique<Hash>())
    , m_path(path)
    , m_before(before)
    , m_mostBytes(mostBytes)
{
}

FileBytes::~FileBytes()
{
    gzclose_r(m_file);
}

Result<std::unique_ptr<FileBytes>> FileBytes::open(const QString &path, qint64 mostBytes)
{
    if (!QFileInfo(path).isFile())
        return Error {Error::Code::NotFound};
    const FileState before = stateOf(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Unavailable};
    // zlib takes what is not packed for plain text.
    const bool packed = file.peek(2) == QByteArray("\x1f\x8b", 2);
    if (path.endsWith(QLatin1StringView(".gz"), Qt::CaseInsensitive) && !packed)
        return notPacked();
    gzFile opened = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!opened)
        return Error {Error::Code::Unavailable};
    return std::unique_ptr<FileBytes>(new FileBytes(opened, path, before, mostBytes));
}

Result<bool> FileBytes::read(QByteArray &into)
{
    const qsizetype before = into.size();
    into.resize(before + kReadBytes);
    const int count = gzread(m_file, into.data() + before, kReadBytes);
    into.resize(before + std::max(count, 0));
    int code = Z_OK;
    gzerror(m_file, &code);
    if (code == Z_ERRNO)
        return Error {Error::Code::Unavailable};
    if (count < 0 || code == Z_BUF_ERROR || code == Z_DATA_ERROR) // cut off, or damaged
        return notPacked();
    m_total += count;
    if (m_total > m_mostBytes)
        return Error {Error::Code::FileTooLarge};
    m_hash->sha256.addData(QByteArrayView(into).sliced(before));
    if (count == 0 && stateOf(m_path) != m_before)
        return changedFile();
    return count > 0;
}

double FileBytes::share() const
{
    const auto at = double(gzoffset(m_file));
    return m_before.size == 0 ? 1 : std::min(at / double(m_before.size), 1.0);
}

QByteArray FileBytes::sha256() const
{
    return m_hash->sha256.result();
}

} // namespace lobby::exchange
