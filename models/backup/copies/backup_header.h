#pragma once

#include "models/access/keys/vault_keys.h"

#include <optional>

namespace lobby::backup {

/// What anybody can read of a backup: whose it is, when it was made, and its key, sealed to those
/// who may open it. Holds no name. Bound to every chunk of the container by its hash.
struct BackupHeader
{
    static constexpr qint64 kVersion = 1;

    Uuid vaultId;
    qint64 madeAtMs = 0;
    int schema = 0; ///< of the database in it
    quint32 epoch = 0; ///< of the root key that it is sealed under
    QByteArray forVault; ///< the key under a subkey of that root key
    QByteArray recoveryPublicKey; ///< empty: the vault's recovery record could not be read
    QByteArray forRecovery; ///< the key in a box for the recovery sheet

    [[nodiscard]] QByteArray encode() const;
    /// NotABackup, VaultNewer (subject "backup").
    static Result<BackupHeader> decode(QByteArrayView bytes);

    void sealKey(const access::SecretBytes &key, const access::RootKey &root,
        const std::optional<QByteArray> &sheet);
    /// BackupForeign: it was made by another vault, or before its keys were changed; the sheet of
    /// then opens it.
    [[nodiscard]] Result<access::SecretBytes> keyBy(const access::RootKey &root) const;
    /// WrongPassword (subject "recovery"): another vault's sheet. KeysDamaged: its box was changed.
    [[nodiscard]] Result<access::SecretBytes> keyBy(const access::RecoveryKey &recovery) const;

    friend bool operator==(const BackupHeader &, const BackupHeader &) = default;
};

} // namespace lobby::backup
