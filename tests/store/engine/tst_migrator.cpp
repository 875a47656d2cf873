#include "models/store/migrator.h"
#include "tests/support/connection_fixture.h"
#include "tests/support/faults/fault_vfs.h"

#include <QTest>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const Migration kFirst {1, 1,
    "CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value ANY) STRICT;"
    "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT) STRICT"};
const Migration kSecond {2, 1, "ALTER TABLE person ADD COLUMN room TEXT"};
const Migration kThird {3, 3, "CREATE INDEX person_room ON person (room)"};
const Migration kBroken {3, 3,
    "CREATE TABLE half (id INTEGER) STRICT; INSERT INTO half VALUES (1);"
    "INSERT INTO no_such_table VALUES (1)"};
const Migration kOrphaning {3, 3,
    "CREATE TABLE child (parent INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED)"
    " STRICT; INSERT INTO child VALUES (999)"};

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConnectionFixture>(m_vfs.name());
        m_backedUp.clear();
        m_answer = Done();
    }

    void everyStepIsTakenOnceAndInOrder()
    {
        QVERIFY(run({kFirst, kSecond}));
        QCOMPARE(version(), 2);
        connection().execute("INSERT INTO person VALUES (1, '陈', '301')");
        QVERIFY(run({kFirst, kSecond}));
        QVERIFY(run({kFirst, kSecond, kThird}));
        QCOMPARE(version(), 3);
        QCOMPARE(connection().text("SELECT room FROM person"), u"301"_s);
    }

    void aNewDatabaseNeedsNoBackup()
    {
        QVERIFY(run({kFirst, kSecond, kThird}));
        QVERIFY(m_backedUp.isEmpty());
    }

    void anOlderDatabaseIsBackedUpAsItWas()
    {
        QVERIFY(run({kFirst}));
        connection().execute("INSERT INTO person VALUES (1, '陈')");
        QVERIFY(run({kFirst, kSecond, kThird}));
        QCOMPARE(m_backedUp, QStringList {u"1 陈"_s}); // once, before the first step
    }

    void oneOfThisVersionIsNot()
    {
        QVERIFY(run({kFirst, kSecond}));
        QVERIFY(run({kFirst, kSecond}));
        QVERIFY(m_backedUp.isEmpty());
    }

    void withoutABackupThereIsNoMigration()
    {
        QVERIFY(run({kFirst}));
        m_answer = Error {Code::DiskFull};
        QCOMPARE(run({kFirst, kSecond}).error().code, Code::DiskFull);
        QCOMPARE(version(), 1);
        m_answer = Done();
        QVERIFY(run({kFirst, kSecond}));
    }

    void whoMakesNoBackupMigratesNothing()
    {
        QVERIFY(run({kFirst}));
        const auto refused = migrate(connection(), {kFirst, kSecond});
        QCOMPARE(refused.error().code, Code::Unavailable);
        QCOMPARE(refused.error().subject, u"before_migration"_s);
        QCOMPARE(version(), 1);
    }

    void aStepThatFindsTheDiskFullLeavesTheVersionBefore()
    {
        QVERIFY(run({kFirst}));
        m_vfs.setRoom(8192);
        const auto refused = run({kFirst, kSecond});
        m_vfs.heal();
        QCOMPARE(refused.error().code, Code::DiskFull);
        QCOMPARE(version(), 1);
        QVERIFY(run({kFirst, kSecond}));
    }

    void aBrokenStepLeavesTheVersionBefore()
    {
        QVERIFY(run({kFirst}));
        QCOMPARE(run({kFirst, kSecond, kBroken}).error().code, Code::VaultDamaged);
        QCOMPARE(version(), 2);
        QCOMPARE(connection().integer("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), 0);
        QVERIFY(run({kFirst, kSecond, kThird})); // a repaired program goes on from there
        QCOMPARE(version(), 3);
    }

    void aStepThatLeavesOrphansIsUndone()
    {
        QVERIFY(run({kFirst, kSecond}));
        QVERIFY(!run({kFirst, kSecond, kOrphaning}));
        QCOMPARE(version(), 2);
    }

    void aNewerDatabaseIsReadOnlyIfItSaysSo_data()
    {
        QTest::addColumn<QList<Migration>>("newer");
        QTest::addColumn<bool>("opens");
        QTest::newRow("version 2 may be read by 1") << QList {kFirst, kSecond} << true;
        QTest::newRow("version 3 may not") << QList {kFirst, kSecond, kThird} << false;
    }
    void aNewerDatabaseIsReadOnlyIfItSaysSo()
    {
        QFETCH(QList<Migration>, newer);
        QFETCH(bool, opens);
        QVERIFY(run(newer));
        const int before = version();
        const auto result = run({kFirst});
        QCOMPARE(result.has_value(), opens);
        if (!opens)
            QCOMPARE(result.error().code, Code::VaultNewer);
        QCOMPARE(version(), before);
        QVERIFY(m_backedUp.isEmpty());
    }

    void aPowerCutAtAnyMomentLeavesAWholeVersion()
    {
        QVERIFY(run({kFirst}));
        connection().execute("INSERT INTO person VALUES (1, '陈')");
        m_fixture->connection.checkpoint();
        const Disk start = readDisk(m_fixture->folder.path());
        m_vfs.startRecording();
        QVERIFY(run({kFirst, kSecond, kThird}));
        const QList<DiskOperation> operations = m_vfs.stopRecording();
        m_fixture.reset();

        std::mt19937_64 random(7);
        QSet<int> seen;
        for (qsizetype cut = 0; cut <= operations.size(); ++cut) {
            const QTemporaryDir folder(vaultFolderTemplate());
            Disk disk
                = afterPowerLoss(start, {operations.constData(), static_cast<size_t>(cut)}, random);
            disk.remove(u"one.db-shm"_s);
            writeDisk(folder.path(), disk);
            Connection after({folder.filePath(u"one.db"_s), testKey(), Access::Write});
            const auto found = static_cast<int>(after.integer("PRAGMA user_version"));
            seen.insert(found);
            QCOMPARE(after.integer("SELECT count(*) FROM pragma_table_info('person')"),
                found >= 2 ? 3 : 2);
            QVERIFY(migrate(after, {kFirst, kSecond, kThird}, [](Connection &) { return Done(); }));
            QCOMPARE(after.integer("PRAGMA user_version"), 3);
            QCOMPARE(after.text("SELECT name FROM person"), u"陈"_s);
        }
        QCOMPARE(seen, QSet<int>({1, 2, 3}));
    }

    void theProductsOwnStepsAreNumberedWithoutGaps()
    {
        const QList<Migration> migrations = productMigrations();
        QVERIFY(!migrations.isEmpty());
        for (int i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations.at(i).number, i + 1);
            QVERIFY(migrations.at(i).minReader >= 1);
            QVERIFY(migrations.at(i).minReader <= migrations.at(i).number);
        }
    }

private:
    Result<Done> run(const QList<Migration> &migrations)
    {
        return migrate(connection(), migrations, [this](Connection &older) {
            m_backedUp.append(u"%1 %2"_s.arg(older.integer("PRAGMA user_version"))
                                  .arg(older.text("SELECT max(name) FROM person")));
            return m_answer;
        });
    }
    Connection &connection() { return m_fixture->connection; }
    int version() { return static_cast<int>(connection().integer("PRAGMA user_version")); }
    FaultVfs m_vfs;
    std::unique_ptr<ConnectionFixture> m_fixture;
    QStringList m_backedUp; ///< version, and the last name in it
    Result<Done> m_answer = Done();
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
