#include "models/access/keys/vault_keys.h"

#include "models/access/secrets/private_file.h"

#include <QCborArray>

#include <algorithm>

namespace lobby::access {

namespace {

constexpr qint64 kVersion = 1;
constexpr QLatin1StringView kMagic("lobby vault keys");
enum OuterField { Magic, Version, Header, Slots, Recovery };

Error damaged(const QString &subject, const QString &detail = {})
{
    return Error {Error::Code::KeysDamaged, detail, subject};
}

SecretBytes codeKeyOf(const RootKey &root)
{
    return root.subkey(RootKey::Purpose::KeyFile);
}

std::optional<KeyRecord> readRecord(const QCborValue &stored)
{
    return stored.isByteArray() ? KeyRecord::read(stored.toByteArray()) : std::nullopt;
}

} // namespace

struct VaultKeys::Opened
{
    KeyPair pair;
    RootKey root;
};

VaultKeys::VaultKeys(KeyRecord header, KeyHeader fields)
    : m_header(std::move(header))
    , m_fields(std::move(fields))
{
}

Result<VaultKeys::Created> VaultKeys::create(const Founding &founding)
{
    RootKey root(1, SecretBytes::random(kKeySize));
    const SecretBytes codeKey = codeKeyOf(root);
    const KeyHeader header {
        founding.vaultId, root.epoch(), founding.secretPlace, deviceCheck(founding.secret)};
    VaultKeys keys(KeyRecord::make(makeHeader(header), codeKey), header);
    keys.setRecovery(KeyRecord::make(makeRecovery(root, founding.recovery), codeKey));
    if (auto added
        = keys.addMember(root, founding.owner, founding.password, founding.secret, founding.cost);
        !added)
        return added.error();
    return Created {std::move(keys), std::move(root)};
}

Result<VaultKeys> VaultKeys::load(const QString &path)
{
    const auto bytes = readPrivateFile(path, kMaxFileBytes);
    if (bytes)
        return decode(*bytes);
    Error error = bytes.error();
    error.subject = QStringLiteral("vault.keys");
    if (error.code == Error::Code::NotFound)
        error.code = Error::Code::KeysMissing;
    else if (error.code == Error::Code::Invalid)
        error.code = Error::Code::KeysDamaged;
    return error;
}

Result<VaultKeys> VaultKeys::decode(QByteArrayView bytes)
{
    const QString subject = QStringLiteral("vault.keys");
    if (bytes.size() > kMaxFileBytes)
        return damaged(subject, QStringLiteral("too large"));
    const auto outer = readBoundedCbor(bytes);
    if (!outer || !outer->isMap())
        return damaged(subject, QStringLiteral("not CBOR"));
    QCborMap map = outer->toMap();
    if (map.value(Magic).toString() != kMagic || !map.value(Version).isInteger())
        return damaged(subject, QStringLiteral("not a key file"));
    if (map.value(Version).toInteger() > kVersion)
        return Error {Error::Code::VaultNewer, {}, subject};
    const auto header = readRecord(map.value(Header));
    const auto fields = header ? readHeader(header->map()) : std::nullopt;
    const QCborArray stored = map.value(Slots).toArray();
    if (map.value(Version).toInteger() != kVersion || !fields || !map.value(Slots).isArray()
        || stored.size() > kMaxMembers)
        return damaged(subject, QStringLiteral("header"));

    VaultKeys keys(*header, *fields);
    keys.m_storedRecovery = map.value(Recovery);
    keys.m_recovery = readRecord(keys.m_storedRecovery);
    if (keys.m_recovery && !readSealedRoot(keys.m_recovery->map(), RecordKind::Recovery))
        keys.m_recovery.reset();
    for (const QCborValue value : stored) {
        auto record = readRecord(value);
        const auto slot = record ? readSlot(record->map()) : std::nullopt;
        // Whole and yet asking for that: no rot, somebody wants a guess made cheap or a desk hung.
        if (slot && !slot->hasSaneCost())
            return damaged(subject, QStringLiteral("argon2id parameters"));
        if (slot && !keys.find(slot->id))
            keys.m_slots.push_back({value, std::move(record), *slot});
        else
            keys.m_slots.push_back({value, std::nullopt, {}});
    }
    for (const int field : {Magic, Version, Header, Slots, Recovery})
        map.remove(field);
    keys.m_unknown = map;
    return keys;
}

QByteArray VaultKeys::encode() const
{
    QCborArray stored;
    for (const Slot &slot : m_slots)
        stored.append(slot.stored);
    QCborMap map;
    map.insert(Magic, kMagic);
    map.insert(Version, kVersion);
    map.insert(Header, m_header.raw());
    map.insert(Slots, stored);
    map.insert(Recovery, m_storedRecovery);
    for (const auto &[key, value] : m_unknown)
        map.insert(key, value);
    return map.toCborValue().toCbor();
}

Result<Done> VaultKeys::save(const QString &path) const
{
    return replacePrivateFile(path, encode(), kGenerations);
}

std::vector<VaultKeys::Member> VaultKeys::members() const
{
    std::vector<Member> members;
    for (const Slot &slot : m_slots) {
        if (slot.record)
            members.push_back({slot.fields.id, slot.fields.displayName});
    }
    return members;
}

std::optional<QByteArray> VaultKeys::recoveryPublicKey() const
{
    if (!m_recovery)
        return std::nullopt;
    return readSealedRoot(m_recovery->map(), RecordKind::Recovery)->publicKey;
}

std::vector<VaultKeys::Unreadable> VaultKeys::unreadable() const
{
    std::vector<Unreadable> positions;
    for (size_t i = 0; i < m_slots.size(); ++i) {
        if (!m_slots[i].record)
            positions.push_back({static_cast<int>(i)});
    }
    if (!m_recovery)
        positions.push_back({-1});
    return positions;
}

std::vector<Uuid> VaultKeys::foreignSlots(const RootKey &root) const
{
    const SecretBytes codeKey = codeKeyOf(root);
    std::vector<Uuid> foreign;
    for (const Slot &slot : m_slots) {
        if (slot.record && !slot.record->isWrittenWith(codeKey))
            foreign.push_back(slot.fields.id);
    }
    return foreign;
}

const VaultKeys::Slot *VaultKeys::find(const Uuid &member) const
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
        [&](const Slot &slot) { return slot.record && slot.fields.id == member; });
    return found == m_slots.end() ? nullptr : &*found;
}

VaultKeys::Slot *VaultKeys::find(const Uuid &member)
{
    return const_cast<Slot *>(std::as_const(*this).find(member));
}

void VaultKeys::setRecovery(const KeyRecord &record)
{
    m_recovery = record;
    m_storedRecovery = record.raw();
}

Result<Done> VaultKeys::checkHeader(const RootKey &root) const
{
    if (!m_header.isWrittenWith(codeKeyOf(root)) || m_fields.epoch != root.epoch())
        return damaged(QStringLiteral("header"));
    return Done {};
}

Result<VaultKeys::Opened> VaultKeys::open(
    const Uuid &member, const Password &password, const DeviceSecret &secret) const
{
    if (!hasDeviceSecret(secret))
        return damaged(QStringLiteral("device_secret"));
    const Slot *slot = find(member);
    if (!slot) {
        // The work of a wrong password, at the cost this file's slots have.
        const auto readable = std::find_if(m_slots.begin(), m_slots.end(),
            [](const Slot &other) { return other.record.has_value(); });
        const StretchCost cost = readable == m_slots.end() ? StretchCost {} : readable->fields.cost;
        (void)stretch(password.bytes(), QByteArray(kSaltSize, '\0'), cost);
        return Error {Error::Code::WrongPassword};
    }
    auto pair = openSlot(slot->fields, m_fields.vaultId, password, secret);
    if (!pair)
        return pair.error();
    auto bytes = unsealWith(*pair, slot->fields.root.sealed);
    if (!bytes)
        return damaged(QStringLiteral("slot"));
    RootKey root(slot->fields.root.epoch, std::move(*bytes));
    if (!slot->record->isWrittenWith(codeKeyOf(root)))
        return damaged(QStringLiteral("slot"));
    if (auto checked = checkHeader(root); !checked)
        return checked.error();
    return Opened {std::move(*pair), std::move(root)};
}

Result<RootKey> VaultKeys::unlock(
    const Uuid &member, const Password &password, const DeviceSecret &secret) const
{
    auto opened = open(member, password, secret);
    if (!opened)
        return opened.error();
    return std::move(opened->root);
}

Result<RootKey> VaultKeys::unlockWithRecovery(const RecoveryKey &recovery) const
{
    const QString subject = QStringLiteral("recovery");
    if (!m_recovery)
        return damaged(subject);
    const auto sealedRoot = readSealedRoot(m_recovery->map(), RecordKind::Recovery);
    const KeyPair pair = recovery.keyPair();
    if (!sameBytes(pair.publicKey, sealedRoot->publicKey))
        return Error {Error::Code::WrongPassword, {}, subject};
    auto bytes = unsealWith(pair, sealedRoot->sealed);
    if (!bytes)
        return damaged(subject);
    RootKey root(sealedRoot->epoch, std::move(*bytes));
    if (!m_recovery->isWrittenWith(codeKeyOf(root)))
        return damaged(subject);
    if (auto checked = checkHeader(root); !checked)
        return checked.error();
    return root;
}

Result<Done> VaultKeys::addMember(const RootKey &root, const Member &member,
    const Password &password, const DeviceSecret &secret, const StretchCost &cost)
{
    if (auto checked = checkHeader(root); !checked)
        return checked;
    if (find(member.id) || m_slots.size() >= kMaxMembers)
        return Error {Error::Code::Conflict, {}, QStringLiteral("member")};
    if (member.displayName.size() > KeySlot::kMaxNameLength)
        return Error {Error::Code::Invalid, {}, QStringLiteral("display_name")};
    if (!hasDeviceSecret(secret))
        return damaged(QStringLiteral("device_secret"));
    auto slot = newSlot(root, m_fields.vaultId, member.id, password, secret, cost);
    if (!slot)
        return slot.error();
    slot->displayName = member.displayName;
    const auto record = KeyRecord::make(makeSlot(*slot), codeKeyOf(root));
    m_slots.push_back({record.raw(), record, *slot});
    return Done {};
}

Result<Done> VaultKeys::removeMember(const RootKey &root, const Uuid &member)
{
    if (auto checked = checkHeader(root); !checked)
        return checked;
    const Slot *slot = find(member);
    if (!slot)
        return Error {Error::Code::NotFound, {}, QStringLiteral("member")};
    if (members().size() == 1)
        return Error {Error::Code::Conflict, {}, QStringLiteral("last_member")};
    m_slots.erase(m_slots.begin() + (slot - m_slots.data()));
    return Done {};
}

Result<Done> VaultKeys::rename(const RootKey &root, const Member &member)
{
    if (auto checked = checkHeader(root); !checked)
        return checked;
    Slot *slot = find(member.id);
    if (!slot)
        return Error {Error::Code::NotFound, {}, QStringLiteral("member")};
    if (member.displayName.size() > KeySlot::kMaxNameLength)
        return Error {Error::Code::Invalid, {}, QStringLiteral("display_name")};
    // A slot that a stranger wrote must not get a member's code by being renamed.
    if (!slot->record->isWrittenWith(codeKeyOf(root)))
        return damaged(QStringLiteral("slot"));
    KeySlot fields = slot->fields;
    fields.displayName = member.displayName;
    put(*slot, fields, root);
    return Done {};
}

Result<Done> VaultKeys::changePassword(const Uuid &member, const Password &old,
    const Password &next, const DeviceSecret &secret, const StretchCost &cost)
{
    const auto opened = open(member, old, secret);
    if (!opened)
        return opened.error();
    Slot *slot = find(member);
    KeySlot fields = slot->fields;
    auto sealed = resealSlot(fields, opened->pair, m_fields.vaultId, next, secret, cost);
    if (sealed)
        put(*slot, fields, opened->root);
    return sealed;
}

Result<Done> VaultKeys::resetPassword(const RootKey &root, const Uuid &member, const Password &next,
    const DeviceSecret &secret, const StretchCost &cost)
{
    if (auto checked = checkHeader(root); !checked)
        return checked;
    if (!hasDeviceSecret(secret))
        return damaged(QStringLiteral("device_secret"));
    Slot *slot = find(member);
    if (!slot)
        return Error {Error::Code::NotFound, {}, QStringLiteral("member")};
    auto fields = newSlot(root, m_fields.vaultId, member, next, secret, cost);
    if (!fields)
        return fields.error();
    fields->displayName = slot->fields.displayName;
    put(*slot, *fields, root);
    return Done {};
}

Result<Done> VaultKeys::replaceRecovery(const RootKey &root, const RecoveryKey &recovery)
{
    if (auto checked = checkHeader(root); !checked)
        return checked;
    const QCborMap previous = m_recovery ? m_recovery->map() : QCborMap();
    setRecovery(KeyRecord::make(makeRecovery(root, recovery, previous), codeKeyOf(root)));
    return Done {};
}

bool VaultKeys::hasDeviceSecret(const DeviceSecret &secret) const
{
    return sameBytes(m_fields.deviceCheck, deviceCheck(secret));
}

Result<Done> VaultKeys::replaceDeviceSecret(
    const RootKey &root, const DeviceSecret &secret, DeviceSecretStore::Place place)
{
    if (auto checked = checkHeader(root); !checked)
        return checked;
    m_fields.place = place;
    m_fields.deviceCheck = deviceCheck(secret);
    m_header = KeyRecord::make(makeHeader(m_fields, m_header.map()), codeKeyOf(root));
    return Done {};
}

bool VaultKeys::needsUpgrade(const Uuid &member, const StretchCost &wanted) const
{
    const Slot *slot = find(member);
    return slot
        && (slot->fields.cost.memoryKiB < wanted.memoryKiB
            || slot->fields.cost.passes < wanted.passes);
}

void VaultKeys::put(Slot &slot, const KeySlot &fields, const RootKey &root)
{
    slot.record = KeyRecord::make(makeSlot(fields, slot.record->map()), codeKeyOf(root));
    slot.stored = slot.record->raw();
    slot.fields = fields;
}

} // namespace lobby::access
