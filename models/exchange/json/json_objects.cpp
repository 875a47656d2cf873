#include "models/exchange/json/json_objects.h"

namespace lobby::exchange {

Result<std::unique_ptr<JsonObjects>> JsonObjects::open(const QString &path, qint64 mostBytes)
{
    Result<std::unique_ptr<FileBytes>> bytes = FileBytes::open(path, mostBytes);
    if (!bytes)
        return bytes.error();
    return std::unique_ptr<JsonObjects>(new JsonObjects(std::move(*bytes)));
}

Error JsonObjects::noJson()
{
    return {Error::Code::FileFormat, {}, QStringLiteral("json")};
}

Result<bool> JsonObjects::next(QByteArray &object)
{
    object.clear();
    for (;;) {
        for (; m_at < m_piece.size(); ++m_at) {
            const char c = m_piece.at(m_at);
            if (c == '\n')
                ++m_line;
            const bool isOutside = m_depth == 0;
            const Step step = isOutside ? outside(c) : inside(c);
            if (step == Step::Fault)
                return noJson();
            if (m_depth > 0 || step == Step::Ends)
                object += c;
            if (object.size() > kLongest)
                return Error {Error::Code::FileTooLarge};
            if (step == Step::Ends) {
                ++m_at;
                return true;
            }
        }
        m_piece.clear();
        m_at = 0;
        const Result<bool> more = m_bytes->read(m_piece);
        if (!more)
            return more;
        if (!*more)
            break;
        if (!m_hasBegun && m_piece.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        m_hasBegun = true;
    }
    if (m_depth > 0 || (m_inList && !m_isOver) || !m_isAny)
        return noJson();
    return false;
}

JsonObjects::Step JsonObjects::outside(char c)
{
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
        return Step::Goes;
    const bool isFirst = !m_isAny;
    m_isAny = true;
    if (m_isOver)
        return Step::Fault;
    if (c == '{') {
        m_depth = 1;
        m_begunAt = m_line;
        return Step::Goes;
    }
    if (c == '[' && isFirst) {
        m_inList = true;
        return Step::Goes;
    }
    if (c == ',' && m_inList)
        return Step::Goes;
    if (c == ']' && m_inList) {
        m_isOver = true;
        return Step::Goes;
    }
    return Step::Fault;
}

JsonObjects::Step JsonObjects::inside(char c)
{
    if (m_isEscaped) {
        m_isEscaped = false;
    } else if (m_inText) {
        m_isEscaped = c == '\\';
        m_inText = c != '"';
    } else if (c == '"') {
        m_inText = true;
    } else if (c == '{' || c == '[') {
        if (++m_depth > kDeepest)
            return Step::Fault;
    } else if (c == '}' || c == ']') {
        if (--m_depth == 0)
            return Step::Ends;
    }
    return Step::Goes;
}

} // namespace lobby::exchange
