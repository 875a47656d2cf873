#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

struct UConverter;

namespace lobby::exchange {

/// What a text file of a Chinese office may be written in.
enum class TextEncoding : quint8 {
    Utf8,
    Utf16Le,
    Utf16Be,
    Gb18030, ///< with GBK and GB 2312 in it
    Big5, ///< with the characters of Hong Kong (HKSCS)
    Windows1252, ///< Western Europe
};

/// As the Internet calls it, "GB18030", and back.
[[nodiscard]] QLatin1StringView encodingName(TextEncoding encoding);
[[nodiscard]] std::optional<TextEncoding> encodingNamed(QStringView name);
[[nodiscard]] const QList<TextEncoding> &textEncodings();

/// A piece of a text in UTF-8. A byte order mark within a text is a character as others are, which
/// QString::fromUtf8() would leave out.
[[nodiscard]] QString textOfUtf8(QByteArrayView bytes);

/// Bytes into text, piece by piece. What the encoding does not have becomes U+FFFD; a byte order
/// mark at the beginning is no text. One thread.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    Q_DISABLE_COPY_MOVE(TextDecoder)

    /// A character that is cut off is kept for the next piece; after the last one it is U+FFFD.
    [[nodiscard]] QString decode(QByteArrayView bytes, bool last);

private:
    UConverter *m_converter;
    bool m_atStart = true;
};

/// Text into bytes, without a byte order mark; what the encoding does not have becomes its
/// replacement character. One thread.
class TextEncoder
{
public:
    explicit TextEncoder(TextEncoding encoding);
    ~TextEncoder();
    Q_DISABLE_COPY_MOVE(TextEncoder)

    [[nodiscard]] QByteArray encode(QStringView text);

private:
    UConverter *m_converter;
};

} // namespace lobby::exchange
