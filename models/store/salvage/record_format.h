#pragma once

#include "models/sync/value.h"

#include <QList>

#include <optional>

namespace lobby::store {

/// The values of a row (SQLite's file format, 2.1), in the order in which they were stored. None
/// when the bytes are no such row. There are no floating point values in this program's tables.
[[nodiscard]] std::optional<QList<sync::Value>> decodeRecord(QByteArrayView bytes);

} // namespace lobby::store
