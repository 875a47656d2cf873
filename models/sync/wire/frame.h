#pragma once

#include "models/support/result.h"

#include <QByteArray>

namespace lobby::sync {

/// Of a message over the network, after unpacking.
inline constexpr qint64 kMostMessageBytes = qint64(16) * 1024 * 1024;

/// How a message lies on the wire: one byte that says how it is packed, then the bytes. Small ones
/// stay as they are; others are packed with Zstandard and the product's dictionary, which both
/// sides have. We pack by ourselves, for HTTP's Content-Encoding is undone behind our back.
QByteArray framed(const QByteArray &message);
/// Invalid on other bytes and on what would unpack to more than `most`.
Result<QByteArray> unframed(QByteArrayView frame, qint64 most = kMostMessageBytes);

} // namespace lobby::sync
