#include "models/access/keys/vault_keys.h"

#include <QCborArray>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::access;

/// Bit rot, truncation and hostile files: never a crash, never another key, never a changed slot
/// that passes for a good one.
class VaultKeysDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto created = VaultKeys::create({Uuid::v7(1), {m_member, u"王芳"_s}, *password(), m_secret,
            DeviceSecretStore::Place::File, m_recovery,
            {StretchCost::kFloorKiB, StretchCost::kFloorPasses}});
        QVERIFY(created);
        m_bytes = created->keys.encode();
        m_root = std::make_unique<RootKey>(std::move(created->root));
        const QCborMap outer = QCborValue::fromCbor(m_bytes).toMap();
        m_slot = outer.value(kSlots).toArray().at(0).toByteArray();
    }

    void aFlippedBitNeverOpensAnotherKey()
    {
        int stillWhole = 0;
        for (qsizetype at = 0; at < m_bytes.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray flipped = m_bytes;
                flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
                QVERIFY(isHarmless(flipped));
                const auto keys = VaultKeys::decode(flipped);
                stillWhole += keys && keys->unreadable().empty() ? 1 : 0;
            }
        }
        // Not one bit of the file may change without being noticed.
        QCOMPARE(stillWhole, 0);
    }

    void aTruncatedFileIsRefused()
    {
        for (qsizetype size = 0; size < m_bytes.size(); ++size) {
            const auto keys = VaultKeys::decode(m_bytes.first(size));
            QVERIFY(!keys);
            QCOMPARE(keys.error().code, Error::Code::KeysDamaged);
        }
        QVERIFY(!VaultKeys::decode(m_bytes + '\0'));
    }

    void mutationsNeverCrash()
    {
        std::mt19937 random(20250514);
        const auto below = [&random](qsizetype end) {
            return static_cast<qsizetype>(random() % static_cast<quint64>(end));
        };
        for (int round = 0; round < 4000; ++round) {
            QByteArray mutated = m_bytes;
            for (qsizetype edits = 1 + below(4); edits > 0; --edits) {
                const qsizetype at = below(mutated.size());
                switch (below(4)) {
                case 0:
                    mutated[at] = static_cast<char>(random());
                    break;
                case 1:
                    mutated.remove(at, 1 + below(40));
                    break;
                case 2:
                    mutated.insert(at, m_bytes.mid(below(m_bytes.size()), 1 + below(40)));
                    break;
                default:
                    mutated[at] = static_cast<char>(mutated[at] ^ (1 << below(8)));
                    break;
                }
                if (mutated.isEmpty())
                    mutated = m_bytes;
            }
            QVERIFY(isHarmless(mutated));
        }
    }

    void refusesHostileCbor_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("bytes of 2^63 bytes") << QByteArray::fromHex("5b7fffffffffffffff");
        QTest::newRow("array of 2^64 - 1") << QByteArray::fromHex("9bffffffffffffffff");
        QTest::newRow("map of 2^32 pairs") << QByteArray::fromHex("bb0000000100000000");
        QTest::newRow("a thousand arrays deep") << QByteArray(1000, '\x81') + '\0';
        QTest::newRow("a thousand tags deep") << QByteArray(1000, '\xc1') + '\0';
        QTest::newRow("of indefinite length") << QByteArray::fromHex("bfff");
        QTest::newRow("a reserved head") << QByteArray::fromHex("1c");
        QTest::newRow("a text instead of a map") << QByteArray::fromHex("6161");
        QTest::newRow("an empty map") << QByteArray::fromHex("a0");
        QTest::newRow("two maps") << QByteArray::fromHex("a0a0");
        QTest::newRow("two megabytes") << QByteArray(2'000'000, '\0');
    }

    void refusesHostileCbor()
    {
        QFETCH(QByteArray, bytes);
        const auto keys = VaultKeys::decode(bytes);
        QVERIFY(!keys);
        QCOMPARE(keys.error().code, Error::Code::KeysDamaged);
        QCOMPARE(keys.error().subject, u"vault.keys"_s);
    }

    void refusesANewerFile()
    {
        QCborMap map = QCborValue::fromCbor(m_bytes).toMap();
        map.insert(kVersion, 2);
        QCOMPARE(VaultKeys::decode(QCborValue(map).toCbor()).error().code, Error::Code::VaultNewer);
    }

    void refusesHostileStretching_data()
    {
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<qint64>("lanes");
        QTest::addColumn<bool>("taken");
        const quint32 floor = StretchCost::kFloorKiB;
        const quint32 ceiling = 1024 * 1024;
        QTest::newRow("at the floor") << floor << 3U << qint64 {1} << true;
        QTest::newRow("below the floor") << floor - 1 << 3U << qint64 {1} << false;
        QTest::newRow("at the ceiling") << ceiling << 3U << qint64 {1} << true;
        QTest::newRow("above the ceiling") << ceiling + 1 << 3U << qint64 {1} << false;
        QTest::newRow("4 TiB") << 0xffffffffU << 3U << qint64 {1} << false;
        QTest::newRow("two passes") << floor << 2U << qint64 {1} << false;
        QTest::newRow("sixteen passes") << floor << 16U << qint64 {1} << true;
        QTest::newRow("seventeen passes") << floor << 17U << qint64 {1} << false;
        QTest::newRow("four thousand million passes")
            << floor << 0xffffffffU << qint64 {1} << false;
        QTest::newRow("no lane") << floor << 3U << qint64 {0} << false;
        QTest::newRow("two lanes") << floor << 3U << qint64 {2} << false;
    }

    void refusesHostileStretching()
    {
        QFETCH(quint32, memoryKiB);
        QFETCH(quint32, passes);
        QFETCH(qint64, lanes);
        QFETCH(bool, taken);
        auto slot = readSlot(KeyRecord::read(m_slot)->map());
        slot->cost = {memoryKiB, passes};
        slot->lanes = lanes;
        const auto keys = VaultKeys::decode(withSlots({forged(*slot)}));
        QCOMPARE(bool(keys), taken);
        if (!taken)
            QCOMPARE(keys.error().code, Error::Code::KeysDamaged);
    }

    void aForgedSlotIsToldFromAMembers()
    {
        // Somebody who can write the file, and has no key, puts his own public key in.
        auto slot = readSlot(KeyRecord::read(m_slot)->map());
        slot->id = Uuid::v7(5);
        slot->root.publicKey = KeyPair::random().publicKey;
        const auto keys = VaultKeys::decode(withSlots({m_slot, forged(*slot)}));
        QVERIFY(keys);
        QCOMPARE(keys->foreignSlots(*m_root), std::vector {slot->id});
    }

    void aSlotMovedToAnotherMemberDoesNotOpen()
    {
        auto slot = readSlot(KeyRecord::read(m_slot)->map());
        slot->id = Uuid::v7(5);
        const auto keys = VaultKeys::decode(withSlots({forged(*slot)}));
        QVERIFY(keys);
        QCOMPARE(
            keys->unlock(slot->id, *password(), m_secret).error().code, Error::Code::WrongPassword);
    }

    void aRenameByAStrangerIsNoticedAtLogin()
    {
        auto slot = readSlot(KeyRecord::read(m_slot)->map());
        slot->displayName = u"supervisor"_s;
        const auto keys = VaultKeys::decode(withSlots({forged(*slot)}));
        QVERIFY(keys);
        QCOMPARE(
            keys->unlock(m_member, *password(), m_secret).error().code, Error::Code::KeysDamaged);
    }

    void aSlotThatStandsTwiceCountsOnce()
    {
        const auto keys = VaultKeys::decode(withSlots({m_slot, m_slot}));
        QVERIFY(keys);
        QCOMPARE(keys->members().size(), size_t {1});
        QCOMPARE(keys->unreadable().size(), size_t {1});
    }

    void aDamagedSlotLocksNobodyElseOut()
    {
        QByteArray rotten = m_slot;
        rotten[rotten.size() / 2] = static_cast<char>(rotten[rotten.size() / 2] ^ 1);
        const QByteArray file = withSlots({rotten, m_slot});
        const auto keys = VaultKeys::decode(file);
        QVERIFY(keys);
        QCOMPARE(keys->unreadable().size(), size_t {1});
        QCOMPARE(keys->unreadable().front().position, 0);
        QVERIFY(*keys->unlock(m_member, *password(), m_secret) == *m_root);
        QCOMPARE(keys->encode(), file);
    }

private:
    static constexpr int kVersion = 1;
    static constexpr int kSlots = 3;

    static Result<Password, Password::Problem> password()
    {
        return Password::fromText(u"a good long phrase"_s);
    }

    /// Whatever the bytes say: refused, or a slot is either as it was or not used, and the sheet
    /// opens the one key there is or none.
    bool isHarmless(const QByteArray &bytes) const
    {
        const auto keys = VaultKeys::decode(bytes);
        if (!keys)
            return true;
        if (const auto root = keys->unlockWithRecovery(m_recovery); root && !(*root == *m_root))
            return false;
        for (const auto &member : keys->members()) {
            if (member != VaultKeys::Member {m_member, u"王芳"_s})
                return false;
        }
        return true;
    }

    /// A slot with the right checksum and a code that only looks like one.
    static QByteArray forged(const KeySlot &slot)
    {
        return KeyRecord::make(makeSlot(slot), SecretBytes::random(kKeySize)).raw();
    }

    QByteArray withSlots(const QList<QByteArray> &raws) const
    {
        QCborMap map = QCborValue::fromCbor(m_bytes).toMap();
        QCborArray slots_;
        for (const QByteArray &raw : raws)
            slots_.append(raw);
        map.insert(kSlots, slots_);
        return QCborValue(map).toCbor();
    }

    const Uuid m_member = Uuid::v7(2);
    const DeviceSecret m_secret = DeviceSecret::random();
    const RecoveryKey m_recovery = RecoveryKey::random();
    std::unique_ptr<RootKey> m_root;
    QByteArray m_bytes;
    QByteArray m_slot;
};

QTEST_GUILESS_MAIN(VaultKeysDamageTest)
#include "tst_vault_keys_damage.moc"
