#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QString>

namespace lobby {

/// Puts bytes into a file that only this user may read, whole or not at all. DiskFull, ReadOnly,
/// Unavailable (subject "path"). Blocks.
[[nodiscard]] Result<Done> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace lobby
