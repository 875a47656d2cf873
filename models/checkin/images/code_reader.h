#pragma once

#include <QImage>
#include <QStringList>

namespace lobby::checkin {

/// What the bar codes and the two-dimensional codes of a picture say: QR, Aztec, PDF417, Data
/// Matrix, Code 128 and their like. None is an empty list. Any thread.
QStringList codesIn(const QImage &image);

} // namespace lobby::checkin
