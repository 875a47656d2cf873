#include "models/complaints/evidence/media_type.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace lobby::complaints {

namespace {

struct KnownType
{
    QLatin1StringView name;
    QLatin1StringView ending;
};

constexpr std::array<KnownType, kMediaTypes> kKnownTypes = {{
    {QLatin1StringView("image/png"), QLatin1StringView("png")},
    {QLatin1StringView("image/jpeg"), QLatin1StringView("jpg")},
    {QLatin1StringView("application/pdf"), QLatin1StringView("pdf")},
    {QLatin1StringView("text/plain"), QLatin1StringView("txt")},
}};

bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return code >= 0xa0 || (code >= 0x20 && code < 0x7f) || code == u'\t' || code == u'\n'
        || code == u'\r' || code == u'\f';
}

bool isText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && std::all_of(text.cbegin(), text.cend(), isPlain);
}

} // namespace

std::optional<MediaType> mediaTypeOf(QByteArrayView bytes)
{
    // PNG: ISO/IEC 15948, 5.2; JPEG: ISO/IEC 10918-1, B.1; PDF: ISO 32000-1, 7.5.2.
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return MediaType::Png;
    if (bytes.startsWith(QByteArrayView("\xff\xd8\xff", 3)))
        return MediaType::Jpeg;
    if (bytes.startsWith(QByteArrayView("%PDF-", 5)))
        return MediaType::Pdf;
    if (!bytes.isEmpty() && isText(bytes))
        return MediaType::Text;
    return std::nullopt;
}

QLatin1StringView nameOf(MediaType type)
{
    return kKnownTypes.at(size_t(type)).name;
}

std::optional<MediaType> mediaTypeNamed(QStringView name)
{
    for (int i = 0; i < kMediaTypes; ++i) {
        if (name == nameOf(MediaType(i)))
            return MediaType(i);
    }
    return std::nullopt;
}

QLatin1StringView endingOf(MediaType type)
{
    return kKnownTypes.at(size_t(type)).ending;
}

} // namespace lobby::complaints
