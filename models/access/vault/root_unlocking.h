#pragma once

#include "models/access/keys/vault_keys.h"
#include "models/access/vault/profile_folder.h"
#include "models/support/clock.h"

namespace lobby::access {

/// The key of a profile by a member's password, with the try counted on disk before it is made. No
/// database is opened. Blocks for 0.4 s, and for as long as a keychain takes. WrongPassword,
/// TooManyTries, KeysMissing, KeysDamaged, Unavailable, as Vault::unlock().
Result<RootKey> unlockRoot(const ProfileFolder &folder, const VaultKeys &keys, const Uuid &member,
    const Password &password, const Clock &clock);

/// From where `keys` says it is. As DeviceSecretStore::read().
Result<DeviceSecret> deviceSecretOf(const ProfileFolder &folder, const VaultKeys &keys);

} // namespace lobby::access
