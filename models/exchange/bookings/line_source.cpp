#include "models/exchange/bookings/line_source.h"

#include "models/exchange/bookings/bookings_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

namespace lobby::exchange {

namespace {

constexpr unsigned kPieceBytes = 64 * 1024;
/// Every cell as long as it may be would be longer; no line of a sound file comes near.
constexpr qsizetype kMaxLineBytes = qsizetype {1024} * 1024;

Error damaged()
{
    return {Error::Code::FileFormat, {}, QStringLiteral("gzip")};
}

bool isPacked(QFile &file)
{
    return file.peek(2) == QByteArray("\x1f\x8b", 2);
}

} // namespace

struct LineSource::Hash
{
    QCryptographicHash sha256 {QCryptographicHash::Sha256};
};

LineSource::LineSource(gzFile_s *file)
    : m_file(file)
    , m_hash(std::make_unique<Hash>())
{
}

LineSource::~LineSource()
{
    gzclose_r(m_file);
}

Result<std::unique_ptr<LineSource>> LineSource::open(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error {Error::Code::NotFound};
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Unavailable};
    // zlib takes what is not packed for plain text.
    if (path.endsWith(QLatin1StringView(".gz"), Qt::CaseInsensitive) && !isPacked(file))
        return damaged();
    gzFile packed = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!packed)
        return Error {Error::Code::Unavailable};
    return std::unique_ptr<LineSource>(new LineSource(packed));
}

/// False at the end of the file.
Result<bool> LineSource::fill()
{
    if (m_atEnd)
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + kPieceBytes);
    const int count = gzread(m_file, m_buffer.data() + before, kPieceBytes);
    m_buffer.resize(before + std::max(count, 0));
    int code = Z_OK;
    gzerror(m_file, &code);
    if (code == Z_ERRNO)
        return Error {Error::Code::Unavailable};
    if (count < 0 || code == Z_BUF_ERROR || code == Z_DATA_ERROR) // cut off, or damaged
        return damaged();
    m_atEnd = count == 0;
    m_total += count;
    if (m_total > kMaxFileBytes)
        return Error {Error::Code::FileTooLarge};
    m_hash->sha256.addData(QByteArrayView(m_buffer).sliced(before));
    return !m_atEnd;
}

Result<LineSource::Next> LineSource::next(QByteArray &line)
{
    line.clear();
    bool overlong = false;
    for (qsizetype searched = m_at;;) {
        const qsizetype end = m_buffer.indexOf('\n', searched);
        if (end >= 0) {
            if (!overlong)
                line = m_buffer.mid(m_at, end - m_at);
            m_at = end + 1;
            break;
        }
        overlong = overlong || m_buffer.size() - m_at > kMaxLineBytes;
        if (overlong)
            m_at = m_buffer.size(); // its end is still to be found, its bytes are not kept
        searched = m_buffer.size() - m_at;
        const Result<bool> more = fill();
        if (!more)
            return more.error();
        if (!*more) {
            if (m_at == m_buffer.size() && !overlong)
                return Next::End;
            if (!overlong)
                line = m_buffer.mid(m_at);
            m_at = m_buffer.size();
            break;
        }
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return overlong ? Next::Overlong : Next::Line;
}

QByteArray LineSource::sha256() const
{
    return m_hash->sha256.result();
}

} // namespace lobby::exchange
