#include "models/backup/copies/backup_header.h"

#include <QCborMap>
#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::backup;
using namespace Qt::StringLiterals;
using Code = Error::Code;

class BackupHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadAgain()
    {
        const BackupHeader header = sealed();
        const auto read = BackupHeader::decode(header.encode());
        QVERIFY(read);
        QVERIFY(*read == header);
    }

    void theVaultAndItsSheetFindTheKey()
    {
        const BackupHeader header = sealed();
        const auto byVault = header.keyBy(m_root);
        QVERIFY(byVault);
        QVERIFY(*byVault == m_key);
        const auto bySheet = header.keyBy(m_sheet);
        QVERIFY(bySheet);
        QVERIFY(*bySheet == m_key);
    }

    void othersDoNot()
    {
        const BackupHeader header = sealed();
        QCOMPARE(
            header.keyBy(RootKey(1, SecretBytes::random(32))).error().code, Code::BackupForeign);
        QCOMPARE(header.keyBy(RecoveryKey::random()).error().code, Code::WrongPassword);
    }

    void aKeyFromAnotherBackupsHeaderIsNone()
    {
        const BackupHeader header = sealed();
        BackupHeader other = header;
        other.madeAtMs += 1;
        QCOMPARE(other.keyBy(m_root).error().code, Code::BackupForeign);
        other = header;
        other.vaultId = Uuid::named("test", "another");
        QCOMPARE(other.keyBy(m_root).error().code, Code::BackupForeign);
    }

    void withoutARecoveryRecordTheVaultAloneOpensIt()
    {
        BackupHeader header = sealed();
        header.sealKey(m_key, m_root, std::nullopt);
        QVERIFY(header.keyBy(m_root));
        QCOMPARE(header.keyBy(m_sheet).error().code, Code::WrongPassword);
    }

    void aHeaderOfALaterProgramIsSaidToBeOne()
    {
        QCborMap map;
        map.insert(0, BackupHeader::kVersion + 1);
        QCOMPARE(BackupHeader::decode(map.toCborValue().toCbor()).error().code, Code::VaultNewer);
    }

    void everyTruncationIsRefused()
    {
        const QByteArray bytes = sealed().encode();
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!BackupHeader::decode(bytes.first(size)));
        QVERIFY(!BackupHeader::decode(bytes + '\0'));
    }

    void whatLacksAFieldOrHasAWrongOneIsRefused_data()
    {
        QTest::addColumn<int>("field");
        for (int field = 0; field < 8; ++field)
            QTest::addRow("field %d", field) << field;
    }
    void whatLacksAFieldOrHasAWrongOneIsRefused()
    {
        QFETCH(int, field);
        const QCborMap whole = QCborValue::fromCbor(sealed().encode()).toMap();
        QVERIFY(BackupHeader::decode(whole.toCborValue().toCbor()));
        QCborMap without = whole;
        without.remove(field);
        QCOMPARE(
            BackupHeader::decode(without.toCborValue().toCbor()).error().code, Code::NotABackup);
        QCborMap wrong = whole;
        wrong.insert(field, u"text"_s);
        QCOMPARE(BackupHeader::decode(wrong.toCborValue().toCbor()).error().code, Code::NotABackup);
    }

private:
    [[nodiscard]] BackupHeader sealed() const
    {
        BackupHeader header;
        header.vaultId = Uuid::named("test", "vault");
        header.madeAtMs = 1'800'000'000'000;
        header.schema = 31;
        header.sealKey(m_key, m_root, m_sheet.keyPair().publicKey);
        return header;
    }

    RootKey m_root {1, SecretBytes::random(32)};
    RecoveryKey m_sheet = RecoveryKey::random();
    SecretBytes m_key = SecretBytes::random(32);
};

QTEST_GUILESS_MAIN(BackupHeaderTest)
#include "tst_backup_header.moc"
