#include "models/backup/copies/backup_reading.h"
#include "models/backup/copies/backups.h"
#include "models/backup/copies/restoring.h"
#include "models/backup/migration/migration_backup.h"
#include "models/store/engine/meta.h"
#include "tests/support/older_desk.h"

#include <QCborMap>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::backup;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

constexpr qint64 kHourMs = 3'600'000;

int newestTables()
{
    return store::newestVersion(store::productMigrations());
}

} // namespace

/// A profile of an earlier version is opened by this one: first a backup that could be restored,
/// then the new tables.
class MigrationBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_older = std::make_unique<OlderDesk>(); }
    void cleanup() { m_older.reset(); }

    void theBackupHoldsTheProfileAsItWas_data()
    {
        QTest::addColumn<int>("missing");
        QTest::newRow("one step ago") << 1;
        QTest::newRow("some weeks ago") << 6;
    }
    void theBackupHoldsTheProfileAsItWas()
    {
        QFETCH(const int, missing);
        m_older = std::make_unique<OlderDesk>(missing);
        auto vault = opened();
        QVERIFY2(vault, vault ? "" : qPrintable(vault.error().detail + vault.error().subject));
        QCOMPARE(versionOf(**vault), newestTables());
        const QStringList made = backups();
        QCOMPARE(made.size(), 1);
        const auto header = readBackupHeader(own(made.constFirst()));
        QVERIFY(header);
        QCOMPARE(header->schema, m_older->version);
        // It is restored like any other, and brought to the tables of today then.
        const ProfileFolder beside(m_older->desk.folder.filePath(u"beside"_s));
        const auto restored = restoreBackup(own(made.constFirst()), **vault, beside);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        vault->reset();
        const auto again = Vault::unlock(
            beside, m_older->desk.owner, passwordOf(kOwnersPassword), m_older->desk.clock);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(branchesIn(**again), 2);
    }

    void oneOfThisVersionIsOpenedWithoutAny()
    {
        QVERIFY(opened());
        const QStringList made = backups();
        m_older->desk.clock.advance(2 * kHourMs);
        QVERIFY(opened());
        QCOMPARE(backups(), made);
    }

    void whoMakesNoBackupDoesNotOpenIt()
    {
        const auto refused = Vault::unlock(m_older->desk.profile(), m_older->desk.owner,
            passwordOf(kOwnersPassword), m_older->desk.clock);
        QCOMPARE(refused.error().subject, u"before_migration"_s);
        QVERIFY(opened()); // nothing has happened to it
    }

    void itStandsInTheAuditOnce()
    {
        {
            const auto vault = opened();
            QVERIFY(vault);
            QVERIFY(noteBackupBeforeMigration(**vault));
            QCOMPARE(notesIn(**vault), 1);
            QVERIFY(noteBackupBeforeMigration(**vault));
            QCOMPARE(notesIn(**vault), 1);
        }
        const auto later = opened();
        QVERIFY(later);
        QVERIFY(noteBackupBeforeMigration(**later));
        QCOMPARE(notesIn(**later), 1);
    }

    void anotherVaultsSheetMakesNone()
    {
        const QByteArray before = contentOfDatabase();
        QVERIFY(!Vault::recover(m_older->desk.profile(), RecoveryKey::random(), m_older->desk.owner,
            passwordOf(u"three new words"), m_older->desk.clock,
            backupBeforeMigration(m_older->desk.clock)));
        QVERIFY(backups().isEmpty());
        QCOMPARE(contentOfDatabase(), before);
    }

    void theChosenFolderIsUsedAndWithoutItTheProfilesOwn_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("the stick is plugged in") << true;
        QTest::newRow("the stick was pulled out") << false;
    }
    void theChosenFolderIsUsedAndWithoutItTheProfilesOwn()
    {
        QFETCH(const bool, isThere);
        const QString stick = m_older->desk.folder.filePath(u"stick"_s);
        chooseInOlder(stick);
        if (isThere)
            QVERIFY(QDir().mkpath(stick));
        QVERIFY(opened());
        QCOMPARE(backups().size(), isThere ? 0 : 1);
        QCOMPARE(QDir(stick).entryList(QDir::Files).size(), isThere ? 1 : 0);
    }

    void whereNoneCanBeMadeNothingIsChanged()
    {
        // A file where the folder would be.
        QFile inTheWay(backupFolderOf(m_older->desk.profile()));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const auto refused = opened();
        QCOMPARE(refused.error().code, Code::NotFound);
        QCOMPARE(refused.error().subject, u"before_migration"_s);
        QCOMPARE(tablesNow(), m_older->version);
        QVERIFY(inTheWay.remove());
        QVERIFY(opened());
        QCOMPARE(backups().size(), 1);
    }

    void whoStopsItHasTheProfileAsItWas()
    {
        const auto stopped = opened([](store::BackupProgress) { return false; });
        QCOMPARE(stopped.error().code, Code::Cancelled);
        QCOMPARE(tablesNow(), m_older->version);
        QCOMPARE(QDir(backupFolderOf(m_older->desk.profile())).entryList(QDir::Files).size(), 0);
        QVERIFY(opened());
    }

    void howFarItIsNeverGoesBack()
    {
        {
            const SecretBytes key = m_older->root.subkey(RootKey::Purpose::Database);
            store::Connection connection(
                {m_older->desk.profile().database(), key.view(), store::Access::Write});
            connection.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                               " WHERE i < 1500) INSERT INTO op_log (subject, hlc, device, body)"
                               " SELECT randomblob(16), i, 1, randomblob(3000) FROM n");
        }
        QList<double> seen;
        QVERIFY(opened([&](store::BackupProgress progress) {
            seen.append(double(progress.pagesDone) / progress.pagesTotal);
            return true;
        }));
        QVERIFY(!seen.isEmpty());
        QVERIFY(std::ranges::is_sorted(seen));
        QVERIFY(seen.constLast() >= 0.5 && seen.constLast() <= 1);
    }

    /// Killed at each boundary; the next start goes on.
    void aKillIsFollowedByAnotherTry_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("while it is written") << QByteArray("writing") << false;
        QTest::newRow("before the tables") << QByteArray("made") << false;
        QTest::newRow("after the tables") << QByteArray("opened") << true;
    }
    void aKillIsFollowedByAnotherTry()
    {
        QFETCH(const QByteArray, where);
        QFETCH(const bool, isNew);
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QStringLiteral(LOBBY_MIGRATION_WORKER),
            {m_older->desk.profile().path(), kOwnersPassword.toString(), QString::fromLatin1(where),
                QString::number(m_older->desk.clock.nowMs())});
        QVERIFY(worker.waitForReadyRead(60'000));
        QCOMPARE(worker.readAll().trimmed(), where);
        worker.kill();
        QVERIFY(worker.waitForFinished());
        m_older->desk.clock.advance(60'000);
        QCOMPARE(tablesNow(), isNew ? newestTables() : m_older->version);

        const auto vault = opened();
        QVERIFY2(vault, vault ? "" : qPrintable(vault.error().detail));
        QCOMPARE(versionOf(**vault), newestTables());
        QCOMPARE(branchesIn(**vault), 2);
        QVERIFY(noteBackupBeforeMigration(**vault));
        QCOMPARE(notesIn(**vault), 1);
        const QStringList made = backups();
        QCOMPARE(made.size(), 1); // what was whole is not made again
        const QDir folder(backupFolderOf(m_older->desk.profile()));
        QCOMPARE(folder.entryList(QDir::Files), made); // and what was not is gone
        const auto whole
            = verifyBackup(own(made.constFirst()), &(*vault)->root(), m_older->desk.folder.path());
        QVERIFY(whole);
        QCOMPARE(whole->header.schema, m_older->version);
    }

private:
    Result<std::unique_ptr<Vault>> opened(const store::BackupWatcher &watcher = {})
    {
        return Vault::unlock(m_older->desk.profile(), m_older->desk.owner,
            passwordOf(kOwnersPassword), m_older->desk.clock, {},
            backupBeforeMigration(m_older->desk.clock, watcher));
    }
    [[nodiscard]] QStringList backups() const
    {
        return QDir(backupFolderOf(m_older->desk.profile()))
            .entryList({u"*.lobbybackup"_s}, QDir::Files);
    }
    [[nodiscard]] QString own(const QString &name) const
    {
        return QDir(backupFolderOf(m_older->desk.profile())).filePath(name);
    }
    static int versionOf(Vault &vault) { return countIn(vault, "PRAGMA user_version"); }
    static int branchesIn(Vault &vault)
    {
        return countIn(vault, "SELECT count(*) FROM branch WHERE present = 1");
    }
    static int countIn(Vault &vault, const char *sql)
    {
        const auto count = awaited(vault.database().read(
            [sql](store::Connection &connection) { return connection.integer(sql); }));
        return count ? static_cast<int>(*count) : -1;
    }
    static int notesIn(Vault &vault)
    {
        return countIn(vault,
            "SELECT count(*) FROM audit_event WHERE instr(entry, CAST('backup.before' AS BLOB)) > "
            "0");
    }
    [[nodiscard]] QByteArray contentOfDatabase() const
    {
        QFile file(m_older->desk.profile().database());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Of the closed profile, by the key that its vault had.
    [[nodiscard]] int tablesNow() const
    {
        const SecretBytes key = m_older->root.subkey(RootKey::Purpose::Database);
        store::Connection connection(
            {m_older->desk.profile().database(), key.view(), store::Access::Write});
        return static_cast<int>(connection.integer("PRAGMA user_version"));
    }
    /// As the earlier version would have.
    void chooseInOlder(const QString &folder)
    {
        const SecretBytes key = m_older->root.subkey(RootKey::Purpose::Database);
        store::Connection connection(
            {m_older->desk.profile().database(), key.view(), store::Access::Write});
        constexpr int kFolder = 0;
        store::setMeta(
            connection, "backup_settings", QCborMap {{kFolder, folder}}.toCborValue().toCbor());
    }

    std::unique_ptr<OlderDesk> m_older;
};

QTEST_GUILESS_MAIN(MigrationBackupTest)
#include "tst_migration_backup.moc"
