#include "models/exchange/workbook/cell_strings.h"

#include "models/exchange/encoding/text_encoding.h"

#include <algorithm>

namespace lobby::exchange {

namespace {

/// More than any cell may have; what is behind it is not kept.
constexpr qsizetype kMostStringBytes = qsizetype {256} * 1024;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

} // namespace

void StringText::begin()
{
    m_bytes.clear();
    m_inText = false;
    m_phonetic = 0;
}

void StringText::start(QByteArrayView element)
{
    if (element == "rPh")
        ++m_phonetic;
    else if (element == "t")
        m_inText = m_phonetic == 0;
}

void StringText::end(QByteArrayView element)
{
    if (element == "rPh")
        --m_phonetic;
    else if (element == "t")
        m_inText = false;
}

void StringText::text(QByteArrayView piece)
{
    if (m_inText && m_bytes.size() < kMostStringBytes)
        m_bytes += piece;
}

QString unescaped(const QString &text)
{
    constexpr QStringView kMark = u"_x";
    constexpr qsizetype kLength = 7;
    qsizetype at = text.indexOf(kMark);
    if (at < 0)
        return text;
    QString plain;
    qsizetype done = 0;
    for (; at >= 0; at = text.indexOf(kMark, at)) {
        const bool closed = at + kLength <= text.size() && text.at(at + kLength - 1) == u'_';
        const QStringView digits = closed ? QStringView(text).mid(at + 2, 4) : QStringView();
        if (!closed || !std::all_of(digits.begin(), digits.end(), isHexDigit)) {
            at += 1;
            continue;
        }
        plain += QStringView(text).mid(done, at - done);
        plain += QChar(digits.toUShort(nullptr, 16));
        at += kLength;
        done = at;
    }
    plain += QStringView(text).mid(done);
    return plain;
}

void SharedStrings::start(QByteArrayView element, const XmlAttributes &)
{
    if (element == "si")
        m_string.begin();
    else
        m_string.start(element);
}

void SharedStrings::end(QByteArrayView element)
{
    if (element == "si") {
        m_bytes += m_string.bytes();
        m_ends.append(quint32(m_bytes.size()));
    } else {
        m_string.end(element);
    }
}

void SharedStrings::text(QByteArrayView piece)
{
    m_string.text(piece);
}

QByteArrayView SharedStrings::slice(qsizetype index) const
{
    const qsizetype begin = index == 0 ? 0 : qsizetype(m_ends.at(index - 1));
    return QByteArrayView(m_bytes).sliced(begin, qsizetype(m_ends.at(index)) - begin);
}

qsizetype SharedStrings::bytesOf(qsizetype index) const
{
    return slice(index).size();
}

QString SharedStrings::at(qsizetype index) const
{
    return unescaped(textOfUtf8(slice(index)));
}

} // namespace lobby::exchange
