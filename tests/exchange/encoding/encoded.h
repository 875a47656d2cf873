#pragma once

#include <QByteArray>
#include <QString>

#include <unicode/ucnv.h>

namespace lobby::test {

/// A text as a program of another country would have saved it, by ICU's name of the encoding.
inline QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), 4), '\0');
    const auto count = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status))
        qFatal("cannot write this as %s", encoding);
    bytes.truncate(count);
    return bytes;
}

} // namespace lobby::test
