#pragma once

#include "models/checkin/images/document_image.h"

#include <QString>

#include <optional>

namespace lobby::checkin {

/// What was found in a picture of a document or a code.
struct PictureReading
{
    /// As a reader would have sent it: the zone's lines divided by \n, or a code's text. Empty:
    /// nothing was found.
    QString text = {};
    ImageFault fault = ImageFault::None; ///< why perhaps, if nothing was found
};

/// Looks for a code first, which costs little, then for a machine readable zone. `image` comes from
/// documentImage(). Takes up to half a second; on any thread but the GUI's. Keeps nothing.
[[nodiscard]] PictureReading readPicture(const QImage &image);

} // namespace lobby::checkin
