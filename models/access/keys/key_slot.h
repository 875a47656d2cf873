#pragma once

#include "models/access/keys/device_secret.h"
#include "models/access/keys/recovery_key.h"
#include "models/access/keys/root_key.h"
#include "models/access/secrets/password.h"
#include "models/support/uuid.h"

#include <QCborMap>

#include <optional>

namespace lobby::access {

/// The maps inside the records of vault.keys, as values. Reading answers none for a map that is
/// not of this kind, or lacks a field, or has one of the wrong size; unknown fields are ignored.

enum class RecordKind { Header, Slot, Recovery };

struct KeyHeader
{
    Uuid vaultId;
    quint32 epoch = 0;
    DeviceSecretStore::Place place = DeviceSecretStore::Place::File;
    QByteArray deviceCheck;
};

/// K_root of one epoch in a sealed box.
struct SealedRoot
{
    QByteArray publicKey; ///< whose box it is
    quint32 epoch = 0;
    QByteArray sealed;
};

struct KeySlot
{
    static constexpr qsizetype kMaxNameLength = 200;

    Uuid id;
    QString displayName;
    QByteArray salt;
    StretchCost cost;
    qint64 lanes = 1;
    QByteArray sealedPrivateKey; ///< under the member's KEK
    SealedRoot root;

    [[nodiscard]] bool hasSaneCost() const { return cost.isSane() && lanes == 1; }
};

std::optional<KeyHeader> readHeader(const QCborMap &map);
std::optional<KeySlot> readSlot(const QCborMap &map);
std::optional<SealedRoot> readSealedRoot(const QCborMap &map, RecordKind kind);

/// Each sets its fields in `map` and leaves the others, which a later version may have written.
QCborMap makeHeader(const KeyHeader &header, QCborMap map = {});
QCborMap makeSlot(const KeySlot &slot, QCborMap map = {});
QCborMap makeRecovery(const RootKey &root, const RecoveryKey &recovery, QCborMap map = {});

/// 32 bytes that tell this terminal's secret from another's; nothing of the secret can be had back.
QByteArray deviceCheck(const DeviceSecret &secret);

/// A slot with a new pair of keys; Unavailable when there is no memory for stretching.
Result<KeySlot> newSlot(const RootKey &root, const Uuid &vaultId, const Uuid &member,
    const Password &password, const DeviceSecret &secret, const StretchCost &cost);
/// The same pair under another password: new salt, new cost.
Result<Done> resealSlot(KeySlot &slot, const KeyPair &pair, const Uuid &vaultId,
    const Password &password, const DeviceSecret &secret, const StretchCost &cost);
/// WrongPassword, or Unavailable when there is no memory.
Result<KeyPair> openSlot(
    const KeySlot &slot, const Uuid &vaultId, const Password &password, const DeviceSecret &secret);

} // namespace lobby::access
