#include "models/access/vault/root_unlocking.h"

#include "models/access/keys/device_secret_keychain.h"
#include "models/access/login_attempts.h"

namespace lobby::access {

Result<DeviceSecret> deviceSecretOf(const ProfileFolder &folder, const VaultKeys &keys)
{
    if (keys.deviceSecretPlace() == DeviceSecretStore::Place::Keychain)
        return DeviceSecretKeychain(keys.vaultId()).read();
    return DeviceSecretFile(folder.path()).read();
}

Result<RootKey> unlockRoot(const ProfileFolder &folder, const VaultKeys &keys, const Uuid &member,
    const Password &password, const Clock &clock)
{
    LoginAttempts attempts(folder.loginAttempts(), clock);
    if (const Result<Done> begun = attempts.begin(member); !begun)
        return begun.error();
    const Result<DeviceSecret> secret = deviceSecretOf(folder, keys);
    if (!secret)
        return secret.error();
    Result<RootKey> root = keys.unlock(member, password, *secret);
    if (root)
        attempts.succeeded(member);
    return root;
}

} // namespace lobby::access
