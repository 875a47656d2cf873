#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QString>

namespace lobby {

/// What errno says about writing a file: DiskFull, ReadOnly or Unavailable, subject "path".
[[nodiscard]] Error writeFailure();

/// Puts bytes into a file that only this user may read, whole or not at all. DiskFull, ReadOnly,
/// Unavailable (subject "path"). Blocks.
[[nodiscard]] Result<Done> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace lobby
