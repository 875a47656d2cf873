#pragma once

#include <QByteArrayView>
#include <QImage>

#include <variant>

namespace lobby::checkin {

/// Why a picture was not taken.
enum class ImageProblem {
    NotAPicture, ///< by its content neither PNG nor JPEG
    TooLarge, ///< over kMaxImageSide either way, or over kMaxImageBytes
    Damaged,
};

inline constexpr int kMaxImageSide = 4096; ///< pixels
inline constexpr qsizetype kMaxImageBytes = qsizetype {32} * 1024 * 1024;

/// A picture of a document, in shades of grey, from the bytes of a PNG or JPEG file. Its size is
/// read before it is decoded. The picture is in memory alone, for as long as it is read.
std::variant<QImage, ImageProblem> documentImage(QByteArrayView bytes);
/// The same from the clipboard, where it is decoded already.
std::variant<QImage, ImageProblem> documentImage(const QImage &image);

/// What a picture is like when nothing could be read in it.
enum class ImageFault { None, TooDark, TooBright, TooFlat, TooSmall };

/// Looks at the shades of a picture in shades of grey.
ImageFault faultOf(const QImage &image);

} // namespace lobby::checkin
