#pragma once

#include "models/access/secrets/secret_bytes.h"
#include "models/support/result.h"

#include <QString>

namespace lobby::access {

/// 32 random bytes that stay on this terminal and are mixed into every member's key, so that a
/// copied vault.keys alone cannot be guessed at.
struct DeviceSecret
{
    static constexpr qsizetype kSize = 32;

    SecretBytes bytes;

    static DeviceSecret random() { return {SecretBytes::random(kSize)}; }
};

/// Where the device secret is kept. vault.keys records which place was chosen when the vault was
/// made; there is no silent change from one to the other. Reading and writing block.
class DeviceSecretStore
{
public:
    enum class Place { File, Keychain };

    virtual ~DeviceSecretStore() = default;
    [[nodiscard]] virtual Place place() const = 0;
    /// Errors: KeysMissing or KeysDamaged with the subject "device_secret", Unavailable (the
    /// keychain does not answer), VaultSymlink, VaultExposed.
    [[nodiscard]] virtual Result<DeviceSecret> read() = 0;
    /// Conflict when one is there already: a secret is never overwritten.
    [[nodiscard]] virtual Result<Done> write(const DeviceSecret &secret) = 0;
};

/// The file `device.secret` (0600) in the profile.
class DeviceSecretFile : public DeviceSecretStore
{
public:
    explicit DeviceSecretFile(const QString &profileFolder);
    static QString pathIn(const QString &profileFolder);

    [[nodiscard]] Place place() const override { return Place::File; }
    [[nodiscard]] Result<DeviceSecret> read() override;
    [[nodiscard]] Result<Done> write(const DeviceSecret &secret) override;

private:
    QString m_path;
};

} // namespace lobby::access
