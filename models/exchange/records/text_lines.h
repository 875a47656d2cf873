#pragma once

#include "models/exchange/encoding/text_encoding.h"
#include "models/exchange/tables/file_bytes.h"

namespace lobby::exchange {

/// The lines of a text file, whatever ends them. One thread.
class TextLines
{
public:
    /// A line of more is cut off there: no sound one comes near it.
    static constexpr qsizetype kLongest = qsizetype {1024} * 1024;

    /// Errors as FileBytes.
    static Result<std::unique_ptr<TextLines>> open(
        const QString &path, TextEncoding encoding, qint64 mostBytes);

    /// False at the end of a file that nobody changed meanwhile.
    Result<bool> next(QString &line);
    /// Of the line that was read last; the first is 1.
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] double share() const { return m_bytes->share(); }

private:
    TextLines(std::unique_ptr<FileBytes> bytes, TextEncoding encoding)
        : m_bytes(std::move(bytes))
        , m_decoder(encoding)
    {
    }

    std::unique_ptr<FileBytes> m_bytes;
    TextDecoder m_decoder;
    QByteArray m_piece;
    QString m_text;
    qsizetype m_at = 0; ///< in m_text
    qint64 m_number = 0;
    bool m_atEnd = false;
    bool m_skipsFeed = false; ///< a line ended with \r, and \n may follow
};

} // namespace lobby::exchange
