#pragma once

#include "models/access/keys/device_secret.h"
#include "models/support/uuid.h"

#include <chrono>

namespace lobby::access {

/// An entry of the desktop's keychain (Secret Service, KWallet), named after the vault. Blocks for
/// as long as the keychain takes, at most `patience`: never use it on the GUI thread.
class DeviceSecretKeychain : public DeviceSecretStore
{
public:
    /// Long enough for somebody to type the password of a locked keychain.
    static constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(20);

    explicit DeviceSecretKeychain(
        const Uuid &vault, std::chrono::milliseconds patience = kPatience);

    /// Is there a session that could have a keychain? Whether it answers shows a write alone.
    [[nodiscard]] static bool isLikely();

    [[nodiscard]] Place place() const override { return Place::Keychain; }
    [[nodiscard]] Result<DeviceSecret> read() override;
    [[nodiscard]] Result<Done> write(const DeviceSecret &secret) override;

private:
    QString m_entry;
    std::chrono::milliseconds m_patience;
};

} // namespace lobby::access
