#include "tests/e2e/lobbyctl_process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby::tests;
using namespace Qt::StringLiterals;

/// A disk that breaks: from the backup and the recovery sheet alone the desk is there again.
class LobbyctlBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ran made
            = lobbyctl(onProfile(live(), {u"init"_s, u"--property"_s, u"云栖酒店"_s, u"--json"_s}));
        QCOMPARE(made.exitCode, 0);
        m_sheet = made.json()[u"recovery_key"_s].toString().toUtf8() + '\n';
        QCOMPARE(lobbyctl(onProfile(live(), {u"demo"_s, u"--guests"_s, u"300"_s})).exitCode, 0);
        const Ran backup = lobbyctl(onProfile(live(), {u"backup"_s, u"--json"_s}));
        QVERIFY2(backup.exitCode == 0, backup.error.constData());
        QCOMPARE(backup.json()[u"verified"_s].toBool(), true);
        m_backup = backup.json()[u"file"_s].toString();
        QVERIFY(QFile::exists(m_backup));
        QVERIFY(m_backup.startsWith(live() + u"/backups/"_s));
    }

    void itIsVerifiedByTheProfileAndByTheSheet()
    {
        const Ran byProfile
            = lobbyctl(onProfile(live(), {u"backup"_s, u"verify"_s, m_backup, u"--json"_s}));
        QVERIFY2(byProfile.exitCode == 0, byProfile.error.constData());
        QCOMPARE(byProfile.json()[u"ok"_s].toBool(), true);
        const Ran bySheet
            = lobbyctl({u"backup"_s, u"verify"_s, m_backup, u"--sheet"_s, u"--json"_s}, m_sheet);
        QVERIFY2(bySheet.exitCode == 0, bySheet.error.constData());
        QCOMPARE(bySheet.json(), byProfile.json());
    }

    void theSheetAloneBringsTheDeskBack()
    {
        const QString back = m_folder.filePath(u"back"_s);
        const Ran restored = lobbyctl(
            {u"restore"_s, m_backup, u"--into"_s, back, u"--sheet"_s, u"--json"_s}, m_sheet);
        QVERIFY2(restored.exitCode == 0, restored.error.constData());
        QCOMPARE(restored.json()[u"needs_password"_s].toBool(), true);
        QCOMPARE(lobbyctl(onProfile(back, {u"verify"_s, u"--json"_s})).exitCode, 1);
        QCOMPARE(
            lobbyctl(onProfile(back, {u"recover"_s}), "three new words\n" + m_sheet).exitCode, 0);
        const Ran verified
            = lobbyctl(onProfile(back, {u"verify"_s, u"--json"_s}), "three new words\n");
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
        QVERIFY(QFileInfo(back + u"/lobby.db"_s).size() > 100'000);
    }

    void theOpenProfileBringsItBackWithItsPasswords()
    {
        const QString back = m_folder.filePath(u"beside"_s);
        const Ran restored
            = lobbyctl(onProfile(live(), {u"restore"_s, m_backup, u"--into"_s, back, u"--json"_s}));
        QVERIFY2(restored.exitCode == 0, restored.error.constData());
        const Ran verified = lobbyctl(onProfile(back, {u"verify"_s, u"--json"_s}));
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
        const Ran audit = lobbyctl(onProfile(back, {u"audit"_s, u"verify"_s}));
        QVERIFY2(audit.exitCode == 0, audit.out.constData());
        QCOMPARE(lobbyctl(onProfile(live(), {u"verify"_s})).exitCode, 0);
    }

    void inThePlaceOfTheLiveProfileItComesByTwoMembersAlone()
    {
        const QString replaced = m_folder.filePath(u"replaced"_s);
        QCOMPARE(
            lobbyctl(onProfile(live(), {u"restore"_s, m_backup, u"--into"_s, replaced})).exitCode,
            0);
        const QStringList command
            = {u"restore"_s, m_backup, u"--replace"_s, u"--second"_s, u"Li"_s, u"--json"_s};
        // The same member twice are two eyes.
        const Ran alone = lobbyctl(onProfile(replaced, command), QByteArray(kPassword) + kPassword);
        QCOMPARE(alone.exitCode, 1);
        QCOMPARE(alone.errorCode(), u"not_allowed"_s);
        QCOMPARE(lobbyctl(onProfile(replaced, {u"verify"_s})).exitCode, 0);
        QCOMPARE(
            lobbyctl(onProfile(replaced, {u"restore"_s, m_backup, u"--replace"_s})).exitCode, 2);
    }

    void aProfileThatIsThereIsNotOverwritten()
    {
        const Ran refused = lobbyctl(
            onProfile(live(), {u"restore"_s, m_backup, u"--into"_s, live(), u"--json"_s}));
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.errorCode(), u"vault_exists"_s);
    }

    void whatIsNoBackupOrADamagedOneIsRefusedInWords()
    {
        const auto verify = [this](const QString &file) {
            return lobbyctl(onProfile(live(), {u"backup"_s, u"verify"_s, file, u"--json"_s}));
        };
        QCOMPARE(verify(m_folder.filePath(u"none"_s)).errorCode(), u"not_found"_s);
        QCOMPARE(verify(live() + u"/vault.keys"_s).errorCode(), u"not_a_backup"_s);
        const QString damaged = m_folder.filePath(u"damaged.lobbybackup"_s);
        QVERIFY(QFile::copy(m_backup, damaged));
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 1));
        file.close();
        const Ran refused = verify(damaged);
        QCOMPARE(refused.errorCode(), u"backup_damaged"_s);
        QVERIFY(refused.error.contains("Nothing was restored"));
        QCOMPARE(lobbyctl({u"backup"_s, u"verify"_s, m_backup, u"--sheet"_s, u"--json"_s}, "A\n")
                     .errorCode(),
            u"invalid"_s);
    }

    void wrongUsageIsTwo()
    {
        QCOMPARE(lobbyctl({u"backup"_s}).exitCode, 2);
        QCOMPARE(lobbyctl({u"backup"_s, u"verify"_s}).exitCode, 2);
        QCOMPARE(lobbyctl({u"restore"_s, m_backup, u"--sheet"_s}).exitCode, 2);
    }

private:
    [[nodiscard]] QString live() const { return m_folder.filePath(u"live"_s); }

    QTemporaryDir m_folder;
    QByteArray m_sheet;
    QString m_backup;
};

QTEST_GUILESS_MAIN(LobbyctlBackupTest)
#include "tst_lobbyctl_backup.moc"
