#include "tests/support/faults/fault_vfs.h"
#include "tests/support/faults/numbered_commits.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

constexpr int kSetUpCommits = 3;
constexpr int kManyCommits = 12;

/// What a flow says of itself: the first code it met, and how many commits must be there after it.
struct Outcome
{
    std::optional<Code> code;
    QString detail;
    int acknowledged = kSetUpCommits;
    bool erased = false;
};

void note(Outcome &outcome, const Result<Done> &result)
{
    if (result || outcome.code)
        return;
    outcome.code = result.error().code;
    outcome.detail = result.error().detail;
}

} // namespace

/// One operation of the disk fails, once or from then on, at every point of a flow: nothing
/// acknowledged is lost, nothing is corrupt, the flow says what happened, and a writer that met a
/// failing storage writes no more.
class IoErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto database = Database::create(m_fixture.auditedOptions());
        QVERIFY(database);
        QVERIFY(
            StoreFixture::commit(**database, {StoreFixture::createThing(kDoomed, u"doomed"_s)}));
        for (int n = 1; n <= kSetUpCommits; ++n)
            QVERIFY(StoreFixture::commit(**database, numberedCommit(n)));
        m_crashed = readDisk(m_fixture.folder.path()); // with its log, as a crash leaves it
        m_crashed.remove(u"lobby.db-shm"_s);
        m_crashed.remove(u"lobby.db.lock"_s);
        database->reset();
        m_closed = readDisk(m_fixture.folder.path());
        QVERIFY(m_crashed.value(u"lobby.db-wal"_s).size() > 0);
    }

    void everyPoint_data()
    {
        QTest::addColumn<int>("flow");
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("lasting");
        const QList<QByteArray> flows = {"create", "open", "commit one", "commit many", "migrate",
            "backup", "erase", "reopen after a crash"};
        const QList<std::pair<QByteArray, FaultVfs::Point>> kinds = {{"write", FaultVfs::Write},
            {"sync", FaultVfs::Sync}, {"truncate", FaultVfs::Truncate}, {"read", FaultVfs::Read}};
        for (int flow = 0; flow < flows.size(); ++flow) {
            for (const auto &[name, point] : kinds) {
                const QByteArray row = flows.at(flow) + ", " + name;
                QTest::newRow((row + " once").constData())
                    << flow << int(point) << int(FaultVfs::Lasting::Once);
                QTest::newRow((row + " for ever").constData())
                    << flow << int(point) << int(FaultVfs::Lasting::ForEver);
            }
        }
    }

    void everyPoint()
    {
        QFETCH(int, flow);
        QFETCH(int, points);
        QFETCH(int, lasting);
        using Flow = Outcome (IoErrorsTest::*)();
        static constexpr Flow kFlows[] = {&IoErrorsTest::create, &IoErrorsTest::open,
            &IoErrorsTest::commitOne, &IoErrorsTest::commitMany, &IoErrorsTest::migrateWithBackup,
            &IoErrorsTest::backup, &IoErrorsTest::erase, &IoErrorsTest::reopen};
        const Flow run = kFlows[flow];
        const Disk &start = run == &IoErrorsTest::reopen ? m_crashed : m_closed;
        for (int n = 1;; ++n) {
            writeDisk(m_fixture.folder.path(), start);
            m_vfs.failAt(FaultVfs::Points(points), n, FaultVfs::Lasting(lasting));
            const Outcome outcome = (this->*run)();
            const bool failed = m_vfs.hasFailed();
            m_vfs.heal();
            const QByteArray where = "point " + QByteArray::number(n);
            if (outcome.code) {
                const bool expected
                    = *outcome.code == Code::Unavailable || *outcome.code == Code::ReadOnly;
                QVERIFY2(expected,
                    (where + ": " + codeName(*outcome.code).data() + ", " + outcome.detail.toUtf8())
                        .constData());
            }
            if (!QFile::exists(m_fixture.path()))
                QVERIFY2(Database::create(options()), "creating cannot be tried again");
            QCOMPARE(defectOf(m_fixture.path(), outcome.acknowledged), QString());
            if (outcome.erased)
                QVERIFY(isErased());
            QVERIFY2(m_problem.isEmpty(), qPrintable(QString::fromLatin1(where) + m_problem));
            if (!failed) {
                QVERIFY2(!outcome.code, "it fails without a fault");
                break;
            }
        }
    }

private:
    DatabaseOptions options() { return m_fixture.auditedOptions(m_vfs.name()); }

    /// Commits numbered `from` to `to`; after the first storage failure the rest must be refused.
    void commitInto(Database &database, int from, int to, Outcome &outcome)
    {
        const QSignalSpy readOnly(&database, &Database::becameReadOnly);
        for (int n = from; n <= to; ++n) {
            const auto committed = StoreFixture::commit(database, numberedCommit(n, 2000));
            if (committed && !outcome.code)
                outcome.acknowledged = n;
            else if (committed)
                m_problem = u": a commit was taken after a failure"_s;
            else if (outcome.code && committed.error().code != Code::ReadOnly)
                m_problem = u": not read-only after a failure"_s;
            else
                note(outcome, committed.error());
        }
        QCoreApplication::sendPostedEvents(&database);
        if (outcome.code && readOnly.size() != 1)
            m_problem = u": nobody was told that it is read-only"_s;
    }

    bool isErased()
    {
        const auto rows = guarded([&] {
            Connection connection({m_fixture.path(), testKey(), Access::Read});
            return connection.integer("SELECT count(*) FROM thing WHERE name = 'doomed'");
        });
        return rows && *rows == 0;
    }

    Outcome create()
    {
        writeDisk(m_fixture.folder.path(), {});
        Outcome outcome;
        outcome.acknowledged = 0;
        auto made = Database::create(options());
        note(outcome, made ? Result<Done>(Done()) : made.error());
        return outcome;
    }

    Outcome open()
    {
        Outcome outcome;
        auto opened = Database::open(options());
        note(outcome, opened ? Result<Done>(Done()) : opened.error());
        return outcome;
    }

    Outcome commitOne()
    {
        Outcome outcome;
        auto opened = Database::open(options());
        note(outcome, opened ? Result<Done>(Done()) : opened.error());
        if (opened)
            commitInto(**opened, kSetUpCommits + 1, kSetUpCommits + 1, outcome);
        return outcome;
    }

    Outcome commitMany()
    {
        Outcome outcome;
        auto opened = Database::open(options());
        note(outcome, opened ? Result<Done>(Done()) : opened.error());
        if (opened)
            commitInto(**opened, kSetUpCommits + 1, kSetUpCommits + kManyCommits, outcome);
        return outcome;
    }

    Outcome reopen() { return commitOne(); }

    Outcome migrateWithBackup()
    {
        Outcome outcome;
        DatabaseOptions newer = options();
        newer.migrations.append({3, 1,
            "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"
            "INSERT INTO later SELECT NULL FROM op_log"});
        newer.migrations.append({4, 1, "CREATE INDEX thing_name ON thing (name)"});
        const QString backup = m_fixture.path() + u".before-migration"_s;
        newer.beforeMigration
            = [&](Connection &connection) { return backUp(connection, backup, testKey()); };
        auto opened = Database::open(newer);
        note(outcome, opened ? Result<Done>(Done()) : opened.error());
        if (QFile::exists(backup) && !defectOf(backup, kSetUpCommits).isEmpty())
            m_problem = u": the backup before the migration is bad"_s;
        if (opened && !QFile::exists(backup))
            m_problem = u": no backup before the migration"_s;
        return outcome;
    }

    Outcome backup()
    {
        Outcome outcome;
        auto opened = Database::open(options());
        note(outcome, opened ? Result<Done>(Done()) : opened.error());
        if (!opened)
            return outcome;
        const QString copy = m_fixture.folder.filePath(u"copy.db"_s);
        auto copied = (*opened)->read(
            [&](Connection &connection) { return backUp(connection, copy, testKey('b')); });
        copied.waitForFinished();
        note(outcome, copied.result());
        if (QFile::exists(copy) != copied.result().has_value())
            m_problem = u": a backup that is not whole has its name"_s;
        if (copied.result()) {
            const auto whole = guarded([&] {
                Connection connection({copy, testKey('b'), Access::Write});
                return countWholeCommits(connection) == kSetUpCommits;
            });
            if (!whole || !*whole)
                m_problem = u": the backup lacks something"_s;
        }
        return outcome;
    }

    Outcome erase()
    {
        Outcome outcome;
        auto opened = Database::open(options());
        note(outcome, opened ? Result<Done>(Done()) : opened.error());
        if (!opened)
            return outcome;
        const auto erased
            = StoreFixture::commit(**opened, {{sync::OpKind::Erase, Thing::kTable, kDoomed, {}}});
        note(outcome, erased ? Result<Done>(Done()) : erased.error());
        outcome.erased = erased.has_value();
        return outcome;
    }

    AuditedFixture m_fixture;
    FaultVfs m_vfs;
    Disk m_closed;
    Disk m_crashed;
    QString m_problem;
};

QTEST_GUILESS_MAIN(IoErrorsTest)
#include "tst_io_errors.moc"
