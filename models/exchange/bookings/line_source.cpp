#include "models/exchange/bookings/line_source.h"

#include "models/exchange/bookings/bookings_reader.h"

namespace lobby::exchange {

namespace {

/// Every cell as long as it may be would be longer; no line of a sound file comes near.
constexpr qsizetype kMaxLineBytes = qsizetype {1024} * 1024;

} // namespace

LineSource::LineSource(std::unique_ptr<FileBytes> bytes)
    : m_bytes(std::move(bytes))
{
}

Result<std::unique_ptr<LineSource>> LineSource::open(const QString &path)
{
    Result<std::unique_ptr<FileBytes>> opened = FileBytes::open(path, kMaxFileBytes);
    if (!opened)
        return opened.error();
    return std::unique_ptr<LineSource>(new LineSource(std::move(*opened)));
}

/// False at the end of the file.
Result<bool> LineSource::fill()
{
    if (m_atEnd)
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    const Result<bool> more = m_bytes->read(m_buffer);
    m_atEnd = more && !*more;
    return more;
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

} // namespace lobby::exchange
