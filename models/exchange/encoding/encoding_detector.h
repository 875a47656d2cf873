#pragma once

#include "models/exchange/encoding/text_encoding.h"

#include <QByteArray>
#include <QStringDecoder>

namespace lobby::exchange {

/// Which encoding a file is in, by all of its bytes: a file may be ASCII for thousands of rows
/// before the first Chinese name. Feed it all, then ask. One thread.
class EncodingDetector
{
public:
    void feed(QByteArrayView piece);

    struct Guess
    {
        TextEncoding encoding = TextEncoding::Utf8;
        /// By a byte order mark, or because nothing else is possible; otherwise it is likely, and
        /// the clerk looks at the preview.
        bool certain = true;
        friend bool operator==(const Guess &, const Guess &) = default;
    };
    [[nodiscard]] Guess guess() const;

private:
    void sampleLines(QByteArrayView piece);
    void sampleLine(const QByteArray &line);

    QStringDecoder m_utf8 {QStringDecoder::Utf8};
    QByteArray m_beginning;
    QByteArray m_sample; ///< lines with more than ASCII in them
    QByteArray m_line; ///< that is not whole yet
    qsizetype m_lines = 0; ///< with more than ASCII in them
    qsizetype m_utf8Lines = 0; ///< of these, the ones that are sound UTF-8
    bool m_notUtf8 = false;
};

} // namespace lobby::exchange
