#include "models/exchange/records/text_lines.h"

#include <algorithm>

namespace lobby::exchange {

Result<std::unique_ptr<TextLines>> TextLines::open(
    const QString &path, TextEncoding encoding, qint64 mostBytes)
{
    Result<std::unique_ptr<FileBytes>> bytes = FileBytes::open(path, mostBytes);
    if (!bytes)
        return bytes.error();
    return std::unique_ptr<TextLines>(new TextLines(std::move(*bytes), encoding));
}

Result<bool> TextLines::next(QString &line)
{
    line.clear();
    for (;;) {
        if (m_skipsFeed && m_at < m_text.size()) {
            m_skipsFeed = false;
            if (m_text.at(m_at) == u'\n')
                ++m_at;
        }
        const auto *const begin = m_text.cbegin() + m_at;
        const auto *const end
            = std::find_if(begin, m_text.cend(), [](QChar c) { return c == u'\n' || c == u'\r'; });
        const qsizetype length = end - begin;
        line += QStringView(m_text).mid(m_at, std::min(length, kLongest - line.size()));
        m_at += length;
        if (m_at < m_text.size()) {
            m_skipsFeed = m_text.at(m_at) == u'\r';
            ++m_at;
            ++m_number;
            return true;
        }
        if (m_atEnd) {
            if (line.isEmpty())
                return false;
            ++m_number;
            return true;
        }
        m_piece.clear();
        const Result<bool> more = m_bytes->read(m_piece);
        if (!more)
            return more;
        m_atEnd = !*more;
        m_text = m_decoder.decode(m_piece, m_atEnd);
        m_at = 0;
    }
}

} // namespace lobby::exchange
