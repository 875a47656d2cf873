#include "models/access/keys/vault_keys.h"

#include <QCborArray>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::access;

namespace {

// The least the rules allow, so that the suite stays quick.
constexpr StretchCost kCheap {StretchCost::kFloorKiB, StretchCost::kFloorPasses};

Password password(const QString &text)
{
    auto made = Password::fromText(text);
    Q_ASSERT(made);
    return std::move(*made);
}

} // namespace

class VaultKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto created = VaultKeys::create({m_vaultId, m_owner, password(u"owner's words"_s),
            m_secret, DeviceSecretStore::Place::File, m_recovery, kCheap});
        QVERIFY(created);
        QVERIFY(created->keys.addMember(
            created->root, m_clerk, password(u"clerk's words"_s), m_secret, kCheap));
        m_root = std::make_unique<RootKey>(std::move(created->root));
        m_bytes = created->keys.encode();
    }

    void everyMemberOpensTheSameVault()
    {
        const VaultKeys keys = decoded();
        QCOMPARE(keys.vaultId(), m_vaultId);
        QCOMPARE(keys.deviceSecretPlace(), DeviceSecretStore::Place::File);
        QCOMPARE(keys.members(), (std::vector {m_owner, m_clerk}));
        QVERIFY(keys.unreadable().empty());
        QVERIFY(keys.foreignSlots(*m_root).empty());
        QVERIFY(*keys.unlock(m_owner.id, password(u"owner's words"_s), m_secret) == *m_root);
        QVERIFY(*keys.unlock(m_clerk.id, password(u"clerk's words"_s), m_secret) == *m_root);
    }

    void refusesAnotherMembersPasswordAndAnUnknownMemberAlike()
    {
        const VaultKeys keys = decoded();
        for (const Uuid &id : {m_owner.id, Uuid::v7(1)}) {
            const auto refused = keys.unlock(id, password(u"clerk's words"_s), m_secret);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::WrongPassword);
            QCOMPARE(refused.error().subject, QString());
        }
    }

    void anotherTerminalsSecretIsNoWrongPassword()
    {
        const auto refused
            = decoded().unlock(m_owner.id, password(u"owner's words"_s), DeviceSecret::random());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::KeysDamaged);
        QCOMPARE(refused.error().subject, u"device_secret"_s);
    }

    void theRecoverySheetNeedsNeitherPasswordNorTerminal()
    {
        const VaultKeys keys = decoded();
        const auto typedBack = RecoveryKey::parse(m_recovery.groups().toLower());
        QVERIFY(*keys.unlockWithRecovery(*typedBack) == *m_root);
        QCOMPARE(keys.unlockWithRecovery(RecoveryKey::random()).error().code,
            Error::Code::WrongPassword);
    }

    void aNewSheetEndsTheOldOne()
    {
        VaultKeys keys = decoded();
        const RecoveryKey next = RecoveryKey::random();
        QVERIFY(keys.replaceRecovery(*m_root, next));
        QVERIFY(*keys.unlockWithRecovery(next) == *m_root);
        QVERIFY(!keys.unlockWithRecovery(m_recovery));
    }

    void aChangedPasswordEndsTheOldOneAndUpgradesTheCost()
    {
        VaultKeys keys = decoded();
        StretchCost dearer = kCheap;
        dearer.passes += 1;
        QVERIFY(!keys.needsUpgrade(m_clerk.id, kCheap));
        QVERIFY(keys.needsUpgrade(m_clerk.id, dearer));
        QVERIFY(keys.needsUpgrade(m_clerk.id));
        QVERIFY(!keys.changePassword(
            m_clerk.id, password(u"guess"_s), password(u"mine now"_s), m_secret, dearer));
        QVERIFY(keys.changePassword(
            m_clerk.id, password(u"clerk's words"_s), password(u"new words"_s), m_secret, dearer));
        QVERIFY(!keys.needsUpgrade(m_clerk.id, dearer));
        QVERIFY(!keys.unlock(m_clerk.id, password(u"clerk's words"_s), m_secret));
        QVERIFY(*keys.unlock(m_clerk.id, password(u"new words"_s), m_secret) == *m_root);
        QVERIFY(keys.foreignSlots(*m_root).empty());
        QCOMPARE(keys.members(), (std::vector {m_owner, m_clerk}));
    }

    void aLostTerminalSecretIsOvercomeWithTheSheet()
    {
        VaultKeys keys = decoded();
        const auto root = keys.unlockWithRecovery(m_recovery);
        const DeviceSecret next = DeviceSecret::random();
        QVERIFY(keys.replaceDeviceSecret(*root, next, DeviceSecretStore::Place::Keychain));
        QVERIFY(keys.resetPassword(*root, m_clerk.id, password(u"after it"_s), next, kCheap));
        QCOMPARE(keys.deviceSecretPlace(), DeviceSecretStore::Place::Keychain);
        QVERIFY(*keys.unlock(m_clerk.id, password(u"after it"_s), next) == *m_root);
        QCOMPARE(keys.members(), (std::vector {m_owner, m_clerk}));
    }

    void membersComeAndGo()
    {
        VaultKeys keys = decoded();
        QCOMPARE(keys.addMember(*m_root, m_clerk, password(u"x"_s), m_secret, kCheap).error().code,
            Error::Code::Conflict);
        QVERIFY(keys.rename(*m_root, {m_clerk.id, u"李晓"_s}));
        QCOMPARE(keys.members().back().displayName, u"李晓"_s);
        QVERIFY(keys.foreignSlots(*m_root).empty());
        QVERIFY(keys.removeMember(*m_root, m_clerk.id));
        QCOMPARE(keys.members(), (std::vector {m_owner}));
        QCOMPARE(keys.removeMember(*m_root, m_clerk.id).error().code, Error::Code::NotFound);
        QCOMPARE(keys.removeMember(*m_root, m_owner.id).error().subject, u"last_member"_s);
    }

    void anotherVaultsKeyChangesNothing()
    {
        VaultKeys keys = decoded();
        const RootKey other(1, SecretBytes::random(kKeySize));
        const Uuid id = m_clerk.id;
        QVERIFY(!keys.addMember(other, {Uuid::v7(1), {}}, password(u"x"_s), m_secret, kCheap));
        QVERIFY(!keys.removeMember(other, id));
        QVERIFY(!keys.rename(other, {id, u"x"_s}));
        QVERIFY(!keys.resetPassword(other, id, password(u"x"_s), m_secret, kCheap));
        QVERIFY(!keys.replaceRecovery(other, RecoveryKey::random()));
        QVERIFY(!keys.replaceDeviceSecret(
            other, DeviceSecret::random(), DeviceSecretStore::Place::File));
        QCOMPARE(keys.encode(), m_bytes);
    }

    void keepsWhatALaterVersionWrote()
    {
        QCborMap map = QCborValue::fromCbor(m_bytes).toMap();
        map.insert(99, u"from the future"_s);
        QCborArray slots_ = map.value(kSlots).toArray();
        // A kind of slot this version does not know, in a spelling it would not write.
        const QByteArray foreign("\x83\x58\x01\xa0\x41\x00\x41\x00", 8);
        slots_.append(foreign);
        slots_.append(QCborMap {{u"kind"_s, u"token"_s}});
        map.insert(kSlots, slots_);

        auto keys = VaultKeys::decode(QCborValue(map).toCbor());
        QVERIFY(keys);
        QCOMPARE(keys->unreadable().size(), size_t {2});
        QVERIFY(keys->rename(*m_root, {m_owner.id, u"新名"_s}));
        const QCborMap after = QCborValue::fromCbor(keys->encode()).toMap();
        QCOMPARE(after.value(99), map.value(99));
        QCOMPARE(after.value(kSlots).toArray().at(2).toByteArray(), foreign);
        QCOMPARE(after.value(kSlots).toArray().at(3), slots_.at(3));
        QCOMPARE(after.value(kSlots).toArray().at(1), slots_.at(1));
    }

    void savesAndLoadsKeepingGenerations()
    {
        const QTemporaryDir profile;
        const QString path = profile.filePath(u"vault.keys"_s);
        QCOMPARE(VaultKeys::load(path).error().code, Error::Code::KeysMissing);
        VaultKeys keys = decoded();
        for (const QString &name : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
            QVERIFY(keys.rename(*m_root, {m_owner.id, name}));
            QVERIFY(keys.save(path));
        }
        const auto nameIn = [](const QString &file) {
            return VaultKeys::load(file)->members().front().displayName;
        };
        QCOMPARE(nameIn(path), u"4"_s);
        QCOMPARE(nameIn(path + u".1"_s), u"3"_s);
        QCOMPARE(nameIn(path + u".2"_s), u"2"_s);
        QVERIFY(!QFile::exists(path + u".3"_s));

        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.resize(100));
        QCOMPARE(VaultKeys::load(path).error().code, Error::Code::KeysDamaged);
        QCOMPARE(file.size(), 100); // left for whoever can still read it
    }

private:
    static constexpr int kSlots = 3;

    [[nodiscard]] VaultKeys decoded() const { return *VaultKeys::decode(m_bytes); }

    const Uuid m_vaultId = Uuid::v7(1'700'000'000'000);
    const VaultKeys::Member m_owner {Uuid::v7(1'700'000'000'001), u"王芳"_s};
    const VaultKeys::Member m_clerk {Uuid::v7(1'700'000'000'002), u"Li Xiao"_s};
    const DeviceSecret m_secret = DeviceSecret::random();
    const RecoveryKey m_recovery = RecoveryKey::random();
    std::unique_ptr<RootKey> m_root;
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(VaultKeysTest)
#include "tst_vault_keys.moc"
