#pragma once

#include "models/access/vault/vault.h"

#include <QJsonObject>

namespace lobby::app {

/// What the backup of this profile costs until it is verified, how large it is beside the database,
/// and what it costs to restore it, and to salvage a profile of as many pages. `folder` is emptied
/// of it again. Blocks.
[[nodiscard]] Result<QJsonObject> backupFigures(
    access::Vault &vault, const access::Password &password, const QString &folder);

} // namespace lobby::app
