#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <optional>

namespace lobby::complaints {

/// What a file may be to belong to a case.
enum class MediaType : quint8 { Png, Jpeg, Pdf, Text };
inline constexpr int kMediaTypes = 4;

/// By what is in it, whatever it is called; none for anything else. Text is UTF-8 without control
/// characters but tabs and ends of lines and pages.
[[nodiscard]] std::optional<MediaType> mediaTypeOf(QByteArrayView bytes);

/// "image/png", as the registry writes it.
[[nodiscard]] QLatin1StringView nameOf(MediaType type);
[[nodiscard]] std::optional<MediaType> mediaTypeNamed(QStringView name);
/// "png", without a dot.
[[nodiscard]] QLatin1StringView endingOf(MediaType type);

} // namespace lobby::complaints
