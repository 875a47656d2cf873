#pragma once

#include "models/exchange/package/xml_feed.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lobby::exchange {

/// The text of a string element, plain or of runs with fonts of their own; how it is read aloud
/// (rPh, phonetic guides) is no part of it.
class StringText
{
public:
    void begin();
    void start(QByteArrayView element);
    void end(QByteArrayView element);
    void text(QByteArrayView piece);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } ///< UTF-8, as in the file

private:
    QByteArray m_bytes;
    bool m_inText = false;
    int m_phonetic = 0;
};

/// "_x000D_" is how a workbook writes a character that XML has not (ECMA-376-1, 22.9.2.19), and
/// "_x005F_x000D_" how it writes the former.
[[nodiscard]] QString unescaped(const QString &text);

/// The strings that cells refer to by number. Kept as they are in the file, one behind the other:
/// a hundred thousand guests have a million of them.
class SharedStrings final : public XmlReader
{
public:
    void start(QByteArrayView element, const XmlAttributes &attributes) override;
    void end(QByteArrayView element) override;
    void text(QByteArrayView piece) override;

    [[nodiscard]] qsizetype size() const { return m_ends.size(); }
    [[nodiscard]] qsizetype bytesOf(qsizetype index) const;
    [[nodiscard]] QString at(qsizetype index) const;

private:
    [[nodiscard]] QByteArrayView slice(qsizetype index) const;

    QByteArray m_bytes;
    QList<quint32> m_ends;
    StringText m_string;
};

} // namespace lobby::exchange
