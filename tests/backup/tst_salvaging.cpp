#include "models/access/audit/audit_verifier.h"
#include "models/backup/salvage/salvaging.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"
#include "models/store/migrator.h"
#include "models/store/rows/desk_position.h"
#include "tests/support/desk_vault.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::backup;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

constexpr qsizetype kPage = 4096;
constexpr int kBranches = 1500;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A real profile whose database was damaged behind the program's back.
class SalvagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskVault>();
        using schema::Branch;
        QList<sync::Intent> intents;
        for (int i = 0; i < kBranches; ++i)
            intents.append({sync::OpKind::Create, Branch::kTable, Uuid::v7(m_desk->clock.nowMs()),
                {{Branch::Name, u"分店 %1"_s.arg(i)}, {Branch::Kind, u"hotel"_s}}});
        QVERIFY(awaited(m_desk->vault->database().commit(
            m_desk->vault->authoriser().ofSystem(m_desk->owner, QLatin1StringView("test")), {},
            intents)));
        QVERIFY(awaited(m_desk->vault->database().local([](store::Connection &connection) {
            store::setMeta(connection, "guest_search_version", qint64(1));
            // A desk that has a server.
            sync::DeskPosition position = store::readPosition(connection);
            position.streams[7].home = true;
            store::writePosition(connection, position);
            store::setMeta(connection, "server", QByteArray(1200, 's'));
        })));
        m_desk->vault.reset();
        m_file = contentOf(from().database());
        QVERIFY(m_file.size() > 100 * kPage);
    }
    void init()
    {
        write(m_file);
        m_into = std::make_unique<QTemporaryDir>();
    }

    void aSoundProfileComesOutWhole()
    {
        const auto report = salvage();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(report->isWhole());
        QVERIFY(report->isProved);
        QVERIFY(report->asksForNumber);
        QCOMPARE(report->pagesLost, 0U);
        QCOMPARE(rowsOf(*report, u"branch"_s), kBranches + 1);
        QCOMPARE(contentOf(from().database()), m_file);

        const auto vault
            = Vault::unlock(into(), m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock);
        QVERIFY2(vault, vault ? "" : codeName(vault.error().code).data());
        QCOMPARE(branchesOf(**vault), kBranches + 1);
        const auto marked = awaited((*vault)->database().read([](store::Connection &connection) {
            return !sync::isNull(store::metaValue(connection, "guest_search_version"));
        }));
        QVERIFY(marked && !*marked); // guests are indexed anew
        const auto position = awaited((*vault)->database().read(
            [](store::Connection &connection) { return store::readPosition(connection); }));
        QVERIFY(position && position->wantsReincarnation);
        const SecretBytes key = (*vault)->root().subkey(RootKey::Purpose::Database);
        const auto audit = verifyAudit(into().database(), key.view(), std::nullopt);
        QVERIFY(audit);
        QCOMPARE(audit->firstBad, 0U);
    }

    void whoHasLostHisServerMustJoinItAnew_data()
    {
        QTest::addColumn<QByteArrayList>("lost");
        QTest::addColumn<bool>("asks");
        QTest::addColumn<bool>("must");
        QTest::newRow("nothing") << QByteArrayList() << true << false;
        QTest::newRow("the position") << QByteArrayList {"sync"} << true << false;
        QTest::newRow("the server") << QByteArrayList {"server"} << false << true;
        QTest::newRow("both, and changes wait for it")
            << QByteArrayList {"server", "sync"} << false << true;
        QTest::newRow("all") << QByteArrayList {"server", "sync", "waiting"} << false << false;
        QTest::newRow("all but the lease")
            << QByteArrayList {"server", "sync", "waiting", "but the lease"} << false << true;
        QTest::newRow("all but that it was said before")
            << QByteArrayList {"server", "sync", "waiting", "but the mark"} << false << true;
    }
    void whoHasLostHisServerMustJoinItAnew()
    {
        QFETCH(const QByteArrayList, lost);
        QFETCH(const bool, asks);
        QFETCH(const bool, must);
        {
            const auto vault
                = Vault::unlock(from(), m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock);
            QVERIFY(vault);
            QVERIFY(awaited((*vault)->database().local([&](store::Connection &connection) {
                if (lost.contains("server"))
                    store::removeMeta(connection, "server");
                if (lost.contains("sync"))
                    store::removeMeta(connection, "sync");
                if (lost.contains("but the lease"))
                    store::setMeta(connection, "lease", QByteArray("until"));
                store::setLostServer(connection, lost.contains("but the mark"));
                connection.execute(lost.contains("waiting")
                        ? "UPDATE op_log SET state = NULL"
                        : "UPDATE op_log SET state = 0 WHERE dseq = 1");
            })));
        }
        const auto report = salvage();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->asksForNumber, asks);
        QCOMPARE(report->mustEnrol, must);
        const auto vault
            = Vault::unlock(into(), m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock);
        QVERIFY(vault);
        const auto said = awaited((*vault)->database().read(store::hasLostServer));
        QVERIFY(said);
        QCOMPARE(*said, must);
        const auto position = awaited((*vault)->database().read(store::readPosition));
        QVERIFY(position);
        // Under the former number it would be refused by the certificate of the new one.
        QVERIFY(!must || position->streams.empty());
        QVERIFY(must || position->streams.empty() || position->wantsReincarnation);
    }

    void pagesThatAreGoneTakeOnlyTheirRows()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 4; ++round) {
            QByteArray damaged = m_file;
            for (int i = 0; i < 5; ++i) {
                const auto page = qsizetype(random() % quint32(damaged.size() / kPage - 1)) + 1;
                damaged.replace(page * kPage, kPage, QByteArray(kPage, 'x'));
            }
            write(damaged);
            m_into = std::make_unique<QTemporaryDir>();
            const auto report = salvage();
            QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
            QCOMPARE(report->pagesLost, 5U);
            QVERIFY(rowsOf(*report, u"branch"_s) > kBranches - 5 * 60);
            QCOMPARE(contentOf(from().database()), damaged);
            const bool lostBranches = rowsOf(*report, u"branch"_s) < kBranches + 1;
            QVERIFY(!lostBranches || !report->isWhole());
        }
    }

    void withoutItsFirstPageItComesOutUnproved()
    {
        QByteArray damaged = m_file;
        damaged.replace(0, kPage, QByteArray(kPage, '\0'));
        write(damaged);
        const auto report = salvage();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(!report->isProved);
        QCOMPARE(rowsOf(*report, u"branch"_s), kBranches + 1);
        QVERIFY(Vault::unlock(into(), m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock));
    }

    void ofATruncatedFileTheBeginningComesOut()
    {
        write(m_file.first(m_file.size() * 2 / 3));
        const auto report = salvage();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(report->pagesLost > 0);
        QVERIFY(!report->isWhole());
        const auto vault
            = Vault::unlock(into(), m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock);
        QVERIFY2(vault, vault ? "" : codeName(vault.error().code).data());
        QCOMPARE(branchesOf(**vault), rowsOf(*report, u"branch"_s));
    }

    void ofNoiseNothingComesOutAndNothingIsLeft()
    {
        std::mt19937 random(5);
        QByteArray noise(40 * kPage, Qt::Uninitialized);
        for (char &byte : noise)
            byte = static_cast<char>(random());
        write(noise);
        const auto report = salvage();
        QVERIFY(!report);
        QCOMPARE(report.error().code, Code::VaultDamaged);
        QVERIFY(QDir(m_into->path()).isEmpty());
    }

    void whoHasNoPasswordGetsNothing()
    {
        const auto refused = salvageProfile(
            from(), m_desk->owner, passwordOf(u"wrong horses"), m_desk->clock, into());
        QCOMPARE(refused.error().code, Code::WrongPassword);
        QCOMPARE(salvageProfile(from(), RecoveryKey::random(), into()).error().code,
            Code::WrongPassword);
        QVERIFY(QDir(m_into->path()).isEmpty());
    }

    void nothingIsOverwritten()
    {
        QVERIFY(QDir().mkpath(into().path() + u"/something"_s));
        const auto refused = salvage();
        QCOMPARE(refused.error().code, Code::VaultExists);
        QCOMPARE(refused.error().subject, u"profile"_s);
    }

    void aProfileThatIsOpenIsLeftAlone()
    {
        const auto vault
            = Vault::unlock(from(), m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock);
        QVERIFY(vault);
        QCOMPARE(salvage().error().code, Code::VaultBusy);
    }

    /// So that rows find their table when nothing is left of the list of tables.
    void tablesStandAtTheSamePagesHoweverTheyCameThere()
    {
        const QByteArray key(32, 'k');
        const auto rootsIn = [](store::Connection &connection) {
            QMap<QString, qint64> roots;
            store::Statement query(
                connection, "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'");
            while (query.step())
                roots.insert(query.text(0), query.integer(1));
            return roots;
        };
        const auto all = store::productMigrations();
        store::Connection atOnce({m_into->filePath(u"one.db"_s), key, store::Access::Create});
        QVERIFY(store::migrate(atOnce, all));
        store::Connection grown({m_into->filePath(u"two.db"_s), key, store::Access::Create});
        for (const qsizetype steps : {3, 7, 20, int(all.size())}) {
            QVERIFY(store::migrate(
                grown, all.first(steps), [](store::Connection &) { return Done(); }));
            grown.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE"
                          " i < 500) INSERT INTO op_log (subject, hlc, device, body)"
                          " SELECT randomblob(16), i, 1, randomblob(3000) FROM n;"
                          "DELETE FROM op_log WHERE seq % 3 = 0; PRAGMA incremental_vacuum");
        }
        QCOMPARE(rootsIn(grown), rootsIn(atOnce));
    }

    void whoCancelsHasNothing()
    {
        const auto cancelled = salvageProfile(from(), m_desk->owner, passwordOf(kOwnersPassword),
            m_desk->clock, into(), [](store::BackupProgress) { return false; });
        // A small file is read between two questions.
        if (!cancelled)
            QCOMPARE(cancelled.error().code, Code::Cancelled);
    }

private:
    [[nodiscard]] ProfileFolder from() const { return m_desk->profile(); }
    [[nodiscard]] ProfileFolder into() const
    {
        return ProfileFolder(m_into->filePath(u"salvaged"_s));
    }
    Result<SalvageReport> salvage()
    {
        return salvageProfile(
            from(), m_desk->owner, passwordOf(kOwnersPassword), m_desk->clock, into());
    }
    void write(const QByteArray &bytes)
    {
        QFile::remove(from().database() + u"-wal"_s);
        QFile::remove(from().database() + u"-shm"_s);
        QFile::remove(from().path() + u"/audit.head"_s); // what tests before have confirmed
        QFile file(from().database());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static int rowsOf(const SalvageReport &report, const QString &name)
    {
        for (const SalvagedTable &table : report.tables) {
            if (table.name == name)
                return static_cast<int>(table.rows);
        }
        return 0;
    }
    static int branchesOf(Vault &vault)
    {
        const auto count = awaited(vault.database().read([](store::Connection &connection) {
            return connection.integer("SELECT count(*) FROM branch");
        }));
        return count ? static_cast<int>(*count) : -1;
    }

    std::unique_ptr<DeskVault> m_desk;
    std::unique_ptr<QTemporaryDir> m_into;
    QByteArray m_file;
};

QTEST_GUILESS_MAIN(SalvagingTest)
#include "tst_salvaging.moc"
