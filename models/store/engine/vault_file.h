#pragma once

#include "models/support/result.h"

namespace lobby::store {

/// What can be said of a database file before it is opened; reads only its first bytes. Each
/// refusal has its own code: VaultMissing, VaultEmpty, VaultPlain, VaultSymlink, VaultExposed,
/// VaultNetwork, VaultTruncated. Nothing is created or changed.
Result<Done> inspectVaultFile(const QString &path);

/// Can a new vault be made here? VaultExists when anything has that name, VaultNetwork.
Result<Done> inspectVaultPlace(const QString &path);

/// Creates an empty file that its owner alone may read. VaultExists, DiskFull, Unavailable.
Result<Done> createPrivateFile(const QString &path);

/// Gives a finished file its name, durably; VaultExists rather than overwrite what has that name.
Result<Done> putInPlace(const QString &from, const QString &to);

/// Removes a database that never came to be, with its log. Of no use on anything that was ever
/// given its name by putInPlace().
void discardUnfinished(const QString &path);

/// Is `magic` (statfs(2), f_type) that of a file system that lives on another machine? SQLite's
/// locks do not hold there.
bool isNetworkFileSystem(quint64 magic);

} // namespace lobby::store
