#include "models/access/keys/key_slot.h"

#include <QCborValue>

namespace lobby::access {

namespace {

/// Numbers in the file: append only.
enum Field {
    Kind,
    MemberId,
    DisplayName,
    Salt,
    MemoryKiB,
    Passes,
    Lanes,
    PublicKey,
    SealedPrivateKey,
    Epoch,
    SealedRootKey,
    VaultId,
    Place,
    DeviceCheck,
};

constexpr qsizetype kPublicKeySize = 32;
constexpr qsizetype kSealedPrivateSize = 24 + kKeySize + 16; // nonce, key, tag
constexpr qsizetype kSealedRootSize = 32 + 16 + kKeySize; // sender's key, tag, key
constexpr qsizetype kDeviceCheckSize = 32;

QLatin1StringView kindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Header:
        return QLatin1StringView("header");
    case RecordKind::Slot:
        return QLatin1StringView("slot");
    case RecordKind::Recovery:
        return QLatin1StringView("recovery");
    }
    Q_UNREACHABLE();
}

bool isKind(const QCborMap &map, RecordKind kind)
{
    return map.value(Kind).toString() == kindName(kind);
}

std::optional<QByteArray> bytesOfSize(const QCborMap &map, Field field, qsizetype size)
{
    const QByteArray bytes = map.value(field).toByteArray();
    if (bytes.size() != size)
        return std::nullopt;
    return bytes;
}

std::optional<quint32> smallNumber(const QCborMap &map, Field field)
{
    const qint64 number = map.value(field).toInteger(-1);
    if (number < 0 || number > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return static_cast<quint32>(number);
}

/// Key-encryption key of one member on this terminal.
std::optional<SecretBytes> memberKey(
    const KeySlot &slot, const Password &password, const DeviceSecret &secret)
{
    const auto stretched = stretch(password.bytes(), slot.salt, slot.cost);
    if (!stretched)
        return std::nullopt;
    return keyedHashSecret(secret.bytes, *stretched);
}

/// Binds the sealed private key to its place, so that slots cannot be exchanged.
QByteArray slotContext(const KeySlot &slot, const Uuid &vaultId)
{
    return "lobby slot" + vaultId.toBytes() + slot.id.toBytes() + slot.root.publicKey;
}

Error noMemory()
{
    return Error {Error::Code::Unavailable, QStringLiteral("no memory for stretching")};
}

} // namespace

std::optional<KeyHeader> readHeader(const QCborMap &map)
{
    const auto vaultId = Uuid::fromBytes(map.value(VaultId).toByteArray());
    const auto epoch = smallNumber(map, Epoch);
    const auto check = bytesOfSize(map, DeviceCheck, kDeviceCheckSize);
    const QString place = map.value(Place).toString();
    const bool inFile = place == QLatin1StringView("file");
    if (!isKind(map, RecordKind::Header) || !vaultId || !epoch || !check
        || (!inFile && place != QLatin1StringView("keychain")))
        return std::nullopt;
    using StorePlace = DeviceSecretStore::Place;
    return KeyHeader {*vaultId, *epoch, inFile ? StorePlace::File : StorePlace::Keychain, *check};
}

std::optional<SealedRoot> readSealedRoot(const QCborMap &map, RecordKind kind)
{
    const auto publicKey = bytesOfSize(map, PublicKey, kPublicKeySize);
    const auto epoch = smallNumber(map, Epoch);
    const auto sealed = bytesOfSize(map, SealedRootKey, kSealedRootSize);
    if (!isKind(map, kind) || !publicKey || !epoch || !sealed)
        return std::nullopt;
    return SealedRoot {*publicKey, *epoch, *sealed};
}

std::optional<KeySlot> readSlot(const QCborMap &map)
{
    const auto root = readSealedRoot(map, RecordKind::Slot);
    const auto id = Uuid::fromBytes(map.value(MemberId).toByteArray());
    const QCborValue name = map.value(DisplayName);
    const auto salt = bytesOfSize(map, Salt, kSaltSize);
    const auto memoryKiB = smallNumber(map, MemoryKiB);
    const auto passes = smallNumber(map, Passes);
    const auto sealed = bytesOfSize(map, SealedPrivateKey, kSealedPrivateSize);
    if (!root || !id || !name.isString() || name.toString().size() > KeySlot::kMaxNameLength
        || !salt || !memoryKiB || !passes || !map.value(Lanes).isInteger() || !sealed)
        return std::nullopt;
    return KeySlot {*id, name.toString(), *salt, {*memoryKiB, *passes},
        map.value(Lanes).toInteger(), *sealed, *root};
}

QCborMap makeHeader(const KeyHeader &header, QCborMap map)
{
    const bool inFile = header.place == DeviceSecretStore::Place::File;
    map.insert(Kind, kindName(RecordKind::Header));
    map.insert(VaultId, header.vaultId.toBytes());
    map.insert(Epoch, static_cast<qint64>(header.epoch));
    map.insert(Place, inFile ? QLatin1StringView("file") : QLatin1StringView("keychain"));
    map.insert(DeviceCheck, header.deviceCheck);
    return map;
}

QCborMap makeSlot(const KeySlot &slot, QCborMap map)
{
    map.insert(Kind, kindName(RecordKind::Slot));
    map.insert(MemberId, slot.id.toBytes());
    map.insert(DisplayName, slot.displayName);
    map.insert(Salt, slot.salt);
    map.insert(MemoryKiB, static_cast<qint64>(slot.cost.memoryKiB));
    map.insert(Passes, static_cast<qint64>(slot.cost.passes));
    map.insert(Lanes, slot.lanes);
    map.insert(PublicKey, slot.root.publicKey);
    map.insert(SealedPrivateKey, slot.sealedPrivateKey);
    map.insert(Epoch, static_cast<qint64>(slot.root.epoch));
    map.insert(SealedRootKey, slot.root.sealed);
    return map;
}

QCborMap makeRecovery(const RootKey &root, const RecoveryKey &recovery, QCborMap map)
{
    const QByteArray publicKey = recovery.keyPair().publicKey;
    map.insert(Kind, kindName(RecordKind::Recovery));
    map.insert(PublicKey, publicKey);
    map.insert(Epoch, static_cast<qint64>(root.epoch()));
    map.insert(SealedRootKey, sealTo(publicKey, root.bytes()));
    return map;
}

QByteArray deviceCheck(const DeviceSecret &secret)
{
    return keyedHash(secret.bytes, "lobby device check");
}

Result<KeySlot> newSlot(const RootKey &root, const Uuid &vaultId, const Uuid &member,
    const Password &password, const DeviceSecret &secret, const StretchCost &cost)
{
    const KeyPair pair = KeyPair::random();
    KeySlot slot;
    slot.id = member;
    slot.root = {pair.publicKey, root.epoch(), sealTo(pair.publicKey, root.bytes())};
    if (auto sealed = resealSlot(slot, pair, vaultId, password, secret, cost); !sealed)
        return sealed.error();
    return slot;
}

Result<Done> resealSlot(KeySlot &slot, const KeyPair &pair, const Uuid &vaultId,
    const Password &password, const DeviceSecret &secret, const StretchCost &cost)
{
    slot.salt = randomBytes(kSaltSize);
    slot.cost = cost;
    const auto key = memberKey(slot, password, secret);
    if (!key)
        return noMemory();
    slot.sealedPrivateKey = seal(*key, pair.privateKey.view(), slotContext(slot, vaultId));
    return Done {};
}

Result<KeyPair> openSlot(
    const KeySlot &slot, const Uuid &vaultId, const Password &password, const DeviceSecret &secret)
{
    const auto key = memberKey(slot, password, secret);
    if (!key)
        return noMemory();
    auto privateKey = unseal(*key, slot.sealedPrivateKey, slotContext(slot, vaultId));
    if (!privateKey || privateKey->size() != kKeySize)
        return Error {Error::Code::WrongPassword};
    KeyPair pair = KeyPair::fromPrivate(std::move(*privateKey));
    pair.publicKey = slot.root.publicKey; // authenticated by the context
    return pair;
}

} // namespace lobby::access
