#pragma once

#include "models/checkin/cards/signature.h"

#include <QPainterPath>

namespace lobby::ui {

/// The strokes of a signature as they stand in a box of its shape, to be drawn with a pen
/// of round ends, which makes a dot of a stroke of one point.
[[nodiscard]] QPainterPath signaturePath(const checkin::Signature &signature, const QRectF &box);

} // namespace lobby::ui
