#pragma once

#include "models/access/keys/key_record.h"
#include "models/access/keys/key_slot.h"

#include <QCborValue>

#include <vector>

namespace lobby::access {

/// The file `vault.keys`: one slot a member, each holding K_root sealed to that member, and the
/// same sealed to the recovery sheet. A value: holds sealed things only, may be copied and used on
/// any thread; changes are in memory until save(). Stretching a password takes 0.4 s and 128 MiB:
/// unlock(), addMember(), changePassword() and resetPassword() belong off the GUI thread.
///
/// Errors of what needs a key: WrongPassword; KeysDamaged with the subject "slot", "header",
/// "recovery" or "device_secret" (the terminal's secret is not the one the vault was made with);
/// NotFound (no such member); Conflict; Unavailable (no memory for stretching).
class VaultKeys
{
public:
    struct Member
    {
        Uuid id;
        QString displayName; ///< at most 200 characters, for the login tile
        friend bool operator==(const Member &, const Member &) = default;
    };
    /// What stands in the file and could not be read. It is left as it is, byte for byte.
    struct Unreadable
    {
        int position = 0; ///< among the slots, from 0; -1: the recovery record
    };
    /// What a new vault is made of; refers to secrets that the caller holds.
    struct Founding
    {
        Uuid vaultId;
        Member owner;
        const Password &password;
        const DeviceSecret &secret;
        DeviceSecretStore::Place secretPlace;
        const RecoveryKey &recovery;
        StretchCost cost = {};
    };
    struct Created;

    static constexpr qsizetype kMaxFileBytes = qsizetype {1024} * 1024;
    static constexpr int kMaxMembers = 500;
    static constexpr int kGenerations = 2; ///< kept beside the file: "vault.keys.1", ".2"

    /// A new vault with one member and a random K_root of epoch 1.
    static Result<Created> create(const Founding &founding);

    /// KeysMissing, KeysDamaged, VaultNewer, VaultSymlink or VaultExposed, subject "vault.keys".
    /// Never turns to an older generation by itself, which may hold a member who has left: load
    /// "<path>.1" when the user asks for it, and save() to `path`.
    static Result<VaultKeys> load(const QString &path);
    static Result<VaultKeys> decode(QByteArrayView bytes);
    [[nodiscard]] QByteArray encode() const;
    /// Atomic and durable; keeps kGenerations files before it.
    Result<Done> save(const QString &path) const;

    [[nodiscard]] Uuid vaultId() const { return m_fields.vaultId; }
    [[nodiscard]] DeviceSecretStore::Place deviceSecretPlace() const { return m_fields.place; }
    /// Is `secret` the one that passwords are mixed with here?
    [[nodiscard]] bool hasDeviceSecret(const DeviceSecret &secret) const;
    /// What may be sealed for the recovery sheet; none when its record could not be read.
    [[nodiscard]] std::optional<QByteArray> recoveryPublicKey() const;
    /// Readable slots in the order they were added.
    [[nodiscard]] std::vector<Member> members() const;
    [[nodiscard]] std::vector<Unreadable> unreadable() const;
    /// Members whose slot was not written by somebody who held the key: show them to a supervisor.
    [[nodiscard]] std::vector<Uuid> foreignSlots(const RootKey &root) const;

    /// A member nobody knows takes as long as a wrong password and answers the same.
    [[nodiscard]] Result<RootKey> unlock(
        const Uuid &member, const Password &password, const DeviceSecret &secret) const;
    /// Needs neither password nor device secret; WrongPassword when it is another vault's sheet.
    [[nodiscard]] Result<RootKey> unlockWithRecovery(const RecoveryKey &recovery) const;

    Result<Done> addMember(const RootKey &root, const Member &member, const Password &password,
        const DeviceSecret &secret, const StretchCost &cost = {});
    /// Conflict for the last one. What he has copied he can still read until the keys rotate.
    Result<Done> removeMember(const RootKey &root, const Uuid &member);
    Result<Done> rename(const RootKey &root, const Member &member);
    Result<Done> changePassword(const Uuid &member, const Password &old, const Password &next,
        const DeviceSecret &secret, const StretchCost &cost = {});
    /// Without the old password: a new pair of keys in the member's slot.
    Result<Done> resetPassword(const RootKey &root, const Uuid &member, const Password &next,
        const DeviceSecret &secret, const StretchCost &cost = {});
    Result<Done> replaceRecovery(const RootKey &root, const RecoveryKey &recovery);
    /// After the old one was lost: every member needs resetPassword() afterwards.
    Result<Done> replaceDeviceSecret(
        const RootKey &root, const DeviceSecret &secret, DeviceSecretStore::Place place);

    /// Whether the slot asks for less than `wanted`; then changePassword(id, p, p, secret, wanted)
    /// right after a login upgrades it without a word.
    [[nodiscard]] bool needsUpgrade(const Uuid &member, const StretchCost &wanted = {}) const;

private:
    struct Slot
    {
        QCborValue stored; ///< as in the file
        std::optional<KeyRecord> record; ///< none: unreadable
        KeySlot fields; ///< of a readable one
    };
    struct Opened;

    VaultKeys(KeyRecord header, KeyHeader fields);
    [[nodiscard]] const Slot *find(const Uuid &member) const;
    [[nodiscard]] Slot *find(const Uuid &member);
    [[nodiscard]] Result<Done> checkHeader(const RootKey &root) const;
    [[nodiscard]] Result<Opened> open(
        const Uuid &member, const Password &password, const DeviceSecret &secret) const;
    void setRecovery(const KeyRecord &record);
    static void put(Slot &slot, const KeySlot &fields, const RootKey &root);

    QCborMap m_unknown; ///< of the outermost map, written by a later version
    KeyRecord m_header;
    KeyHeader m_fields; ///< of the header
    QCborValue m_storedRecovery;
    std::optional<KeyRecord> m_recovery;
    std::vector<Slot> m_slots;
};

struct VaultKeys::Created
{
    VaultKeys keys;
    RootKey root;
};

} // namespace lobby::access
