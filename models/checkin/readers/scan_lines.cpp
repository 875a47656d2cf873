#include "models/checkin/readers/scan_lines.h"

#include <QStringDecoder>

#include <utility>

namespace lobby::checkin {

namespace {

constexpr char kStartOfText = '\x02';
constexpr char kEndOfText = '\x03';
constexpr char kGroupSeparator = '\x1d';

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != kGroupSeparator) || c == '\x7f';
}

/// Codes of today hold UTF-8; what is none is of the older kind.
QString textOf(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

ScanLines::ScanLines(IsUnfinished isUnfinished)
    : m_isUnfinished(std::move(isUnfinished))
{
}

ScanLines::Scans ScanLines::feed(QByteArrayView bytes)
{
    Scans scans;
    for (const char c : bytes) {
        if (c == kStartOfText) {
            finish(scans);
            m_framed = true;
        } else if (c == kEndOfText) {
            finish(scans);
        } else if (c == '\r' || c == '\n' || c == '\t') {
            endLine(scans);
        } else if (!isControl(c) && !m_overflowing) {
            m_bytes.append(c);
            if (m_bytes.size() > kLongest) {
                m_bytes.clear();
                m_overflowing = true;
            }
        }
    }
    return scans;
}

ScanLines::Scans ScanLines::silence()
{
    Scans scans;
    finish(scans);
    return scans;
}

void ScanLines::forget()
{
    m_bytes.clear();
    m_framed = false;
    m_overflowing = false;
}

void ScanLines::endLine(Scans &scans)
{
    // The LF of CR LF, and an empty line, end nothing.
    const bool hasLine = !m_bytes.isEmpty() && !m_bytes.endsWith('\n');
    if (hasLine)
        m_bytes.append('\n');
    if (m_framed || (hasLine && m_isUnfinished && m_isUnfinished(textOf(m_bytes))))
        return;
    if (hasLine || m_overflowing)
        finish(scans);
}

void ScanLines::finish(Scans &scans)
{
    scans.tooLong = scans.tooLong || m_overflowing;
    const QString text = textOf(m_bytes).trimmed();
    if (!text.isEmpty())
        scans.texts.append(text);
    forget();
}

} // namespace lobby::checkin
