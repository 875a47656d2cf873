#include "models/backup/copies/backup_header.h"

#include "models/access/keys/key_record.h"

namespace lobby::backup {

using namespace access;

namespace {

/// Numbers in the file: append only.
enum Field { Version, VaultId, MadeAt, Schema, Epoch, ForVault, RecoveryPublicKey, ForRecovery };

Error unreadable(Error::Code code = Error::Code::NotABackup)
{
    return {code, {}, QStringLiteral("backup")};
}

/// So that a key taken from one backup's header opens nothing in another's.
QByteArray sealContext(const Uuid &vaultId, qint64 madeAtMs)
{
    return "lobby backup" + vaultId.toBytes() + QByteArray::number(madeAtMs);
}

} // namespace

QByteArray BackupHeader::encode() const
{
    QCborMap map;
    map.insert(Version, kVersion);
    map.insert(VaultId, vaultId.toBytes());
    map.insert(MadeAt, madeAtMs);
    map.insert(Schema, schema);
    map.insert(Epoch, static_cast<qint64>(epoch));
    map.insert(ForVault, forVault);
    map.insert(RecoveryPublicKey, recoveryPublicKey);
    map.insert(ForRecovery, forRecovery);
    return map.toCborValue().toCbor();
}

Result<BackupHeader> BackupHeader::decode(QByteArrayView bytes)
{
    const std::optional<QCborValue> outer = readBoundedCbor(bytes);
    if (!outer || !outer->isMap())
        return unreadable();
    const QCborMap map = outer->toMap();
    if (map.value(Version).toInteger() > kVersion)
        return unreadable(Error::Code::VaultNewer);
    const std::optional<Uuid> vault = Uuid::fromBytes(map.value(VaultId).toByteArray());
    const qint64 epoch = map.value(Epoch).toInteger(-1);
    const qint64 schema = map.value(Schema).toInteger(-1);
    const bool isWhole = map.value(MadeAt).isInteger() && map.value(ForVault).isByteArray()
        && map.value(RecoveryPublicKey).isByteArray() && map.value(ForRecovery).isByteArray()
        && epoch >= 0 && epoch <= std::numeric_limits<quint32>::max() && schema >= 0
        && schema <= std::numeric_limits<int>::max();
    if (map.value(Version).toInteger() != kVersion || !vault || !isWhole)
        return unreadable();
    return BackupHeader {*vault, map.value(MadeAt).toInteger(), static_cast<int>(schema),
        static_cast<quint32>(epoch), map.value(ForVault).toByteArray(),
        map.value(RecoveryPublicKey).toByteArray(), map.value(ForRecovery).toByteArray()};
}

void BackupHeader::sealKey(
    const SecretBytes &key, const RootKey &root, const std::optional<QByteArray> &sheet)
{
    epoch = root.epoch();
    forVault
        = seal(root.subkey(RootKey::Purpose::Backup), key.view(), sealContext(vaultId, madeAtMs));
    recoveryPublicKey = sheet.value_or(QByteArray());
    forRecovery = sheet ? sealTo(*sheet, key) : QByteArray();
}

Result<SecretBytes> BackupHeader::keyBy(const RootKey &root) const
{
    auto key
        = unseal(root.subkey(RootKey::Purpose::Backup), forVault, sealContext(vaultId, madeAtMs));
    if (!key || key->size() != kKeySize)
        return Error {Error::Code::BackupForeign};
    return *std::move(key);
}

Result<SecretBytes> BackupHeader::keyBy(const RecoveryKey &recovery) const
{
    const QString subject = QStringLiteral("recovery");
    const KeyPair pair = recovery.keyPair();
    if (!sameBytes(pair.publicKey, recoveryPublicKey))
        return Error {Error::Code::WrongPassword, {}, subject};
    auto key = unsealWith(pair, forRecovery);
    if (!key || key->size() != kKeySize)
        return Error {Error::Code::KeysDamaged, {}, subject};
    return *std::move(key);
}

} // namespace lobby::backup
