#include "tests/support/faults/fault_vfs.h"
#include "tests/support/faults/numbered_commits.h"

#include <QTest>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {
constexpr int kLevels = 20;
constexpr qint64 kBytesPerLevel = 7001; ///< so that the levels end within pages, too
constexpr int kSetUpCommits = 3;
constexpr int kMostCommits = 100;
constexpr qsizetype kPadding = 3000;
} // namespace

class DiskFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitsAreRefusedReadingGoesOnAndRoomHelps_data()
    {
        QTest::addColumn<qint64>("room");
        for (int level = 0; level < kLevels; ++level) {
            const qint64 room = level * kBytesPerLevel;
            QTest::addRow("%lld bytes left", static_cast<long long>(room)) << room;
        }
    }

    void commitsAreRefusedReadingGoesOnAndRoomHelps()
    {
        QFETCH(qint64, room);
        AuditedFixture fixture;
        FaultVfs vfs;
        auto database = Database::create(fixture.auditedOptions(vfs.name()));
        QVERIFY(database);
        int acknowledged = 0;
        while (acknowledged < kSetUpCommits) {
            QVERIFY(StoreFixture::commit(**database, numberedCommit(acknowledged + 1)));
            ++acknowledged;
        }

        vfs.setRoom(room);
        std::optional<Code> refusal;
        while (!refusal && acknowledged < kMostCommits) {
            const auto result
                = StoreFixture::commit(**database, numberedCommit(acknowledged + 1, kPadding));
            if (result)
                ++acknowledged;
            else
                refusal = result.error().code;
        }
        QVERIFY(vfs.wasFull());
        QCOMPARE(refusal, Code::DiskFull);
        QCOMPARE(count(**database), acknowledged);
        // And again: nothing of the refused one was left behind.
        QCOMPARE(StoreFixture::commit(**database, numberedCommit(acknowledged + 1, kPadding))
                     .error()
                     .code,
            Code::DiskFull);
        QCOMPARE(count(**database), acknowledged);

        vfs.heal();
        QVERIFY(StoreFixture::commit(**database, numberedCommit(acknowledged + 1, kPadding)));
        database->reset();
        QCOMPARE(defectOf(fixture.path(), acknowledged + 1), QString());
    }

    void aVaultThatDoesNotFitIsNotMade()
    {
        AuditedFixture fixture;
        FaultVfs vfs;
        vfs.setRoom(20'000);
        QCOMPARE(Database::create(fixture.auditedOptions(vfs.name())).error().code, Code::DiskFull);
        QVERIFY(!QFile::exists(fixture.path()));
        vfs.heal();
        QVERIFY(Database::create(fixture.auditedOptions(vfs.name())));
    }

private:
    static int count(Database &database)
    {
        auto commits = database.read(&countWholeCommits);
        commits.waitForFinished();
        return commits.result() ? *commits.result() : -1;
    }
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "tst_disk_full.moc"
