#pragma once

#include "models/support/result.h"

namespace lobby::store {

/// What can be said of a database file before it is opened; reads only its first bytes. Each
/// refusal has its own code: VaultMissing, VaultEmpty, VaultPlain, VaultSymlink, VaultExposed,
/// VaultNetwork, VaultTruncated. Nothing is created or changed.
Result<Done> inspectVaultFile(const QString &path);

/// Creates an empty file for a new vault, readable by its owner alone. VaultExists when there is
/// one, VaultNetwork, Unavailable.
Result<Done> createVaultFile(const QString &path);

/// Is `magic` (statfs(2), f_type) that of a file system that lives on another machine? SQLite's
/// locks do not hold there.
bool isNetworkFileSystem(quint64 magic);

} // namespace lobby::store
