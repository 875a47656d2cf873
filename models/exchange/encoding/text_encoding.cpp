#include "models/exchange/encoding/text_encoding.h"

#include <unicode/ucnv.h>

#include <array>

namespace lobby::exchange {

namespace {

/// ICU's names: for Big5 the table with Hong Kong's characters, which has the others too.
const char *converterName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "gb18030";
    case TextEncoding::Big5:
        return "Big5-HKSCS";
    case TextEncoding::Windows1252:
        return "windows-1252";
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QLatin1StringView("UTF-8");
    case TextEncoding::Utf16Le:
        return QLatin1StringView("UTF-16LE");
    case TextEncoding::Utf16Be:
        return QLatin1StringView("UTF-16BE");
    case TextEncoding::Gb18030:
        return QLatin1StringView("GB18030");
    case TextEncoding::Big5:
        return QLatin1StringView("Big5");
    case TextEncoding::Windows1252:
        return QLatin1StringView("windows-1252");
    }
    Q_UNREACHABLE();
}

std::optional<TextEncoding> encodingNamed(QStringView name)
{
    for (const TextEncoding encoding : textEncodings()) {
        if (name.compare(encodingName(encoding), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return std::nullopt;
}

const QList<TextEncoding> &textEncodings()
{
    static const QList<TextEncoding> kEncodings
        = {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Gb18030,
            TextEncoding::Big5, TextEncoding::Windows1252};
    return kEncodings;
}

QString textOfUtf8(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return bytes.startsWith("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + text : text;
}

TextDecoder::TextDecoder(TextEncoding encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open(converterName(encoding), &status);
    Q_ASSERT(U_SUCCESS(status)); // ICU's own tables
}

TextDecoder::~TextDecoder()
{
    ucnv_close(m_converter);
}

QString TextDecoder::decode(QByteArrayView bytes, bool last)
{
    constexpr size_t kPieceUnits = 8 * 1024;
    std::array<UChar, kPieceUnits> piece = {};
    QString text;
    text.reserve(bytes.size());
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar *to = piece.data();
        ucnv_toUnicode(m_converter, &to, piece.data() + piece.size(), &from, end, nullptr,
            UBool(last), &status);
        text.append(QStringView(piece.data(), to - piece.data()));
    }
    if (m_atStart && !text.isEmpty()) {
        m_atStart = false;
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
    }
    return text;
}

TextEncoder::TextEncoder(TextEncoding encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open(converterName(encoding), &status);
    Q_ASSERT(U_SUCCESS(status)); // ICU's own tables
}

TextEncoder::~TextEncoder()
{
    ucnv_close(m_converter);
}

QByteArray TextEncoder::encode(QStringView text)
{
    const auto units = static_cast<int32_t>(text.size());
    QByteArray bytes(
        UCNV_GET_MAX_BYTES_FOR_STRING(units, ucnv_getMaxCharSize(m_converter)), Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = ucnv_fromUChars(m_converter, bytes.data(),
        static_cast<int32_t>(bytes.size()), text.utf16(), units, &status);
    bytes.truncate(U_SUCCESS(status) ? size : 0);
    return bytes;
}

} // namespace lobby::exchange
