#pragma once

#include "models/support/result.h"

#include <QByteArray>

namespace lobby::access {

/// Small files that only this user may read (mode 0600), written so that a kill or a power cut
/// leaves either the old or the new content. Symbolic links are refused, not followed.
/// Errors: NotFound, Conflict (exists), VaultSymlink, VaultExposed (others may read it), Invalid
/// (no regular file, or larger than allowed), DiskFull, ReadOnly, Unavailable.

Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes);

/// A new file; what was begun is removed when it cannot be finished.
Result<Done> createPrivateFile(const QString &path, QByteArrayView bytes);

/// Written beside it as "<path>.new", then renamed over it. With `generations` = n the n files
/// before it stay as "<path>.1" (the last) to "<path>.n"; `path` itself exists at every moment.
Result<Done> replacePrivateFile(const QString &path, QByteArrayView bytes, int generations = 0);

} // namespace lobby::access
