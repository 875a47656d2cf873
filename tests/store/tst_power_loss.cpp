#include "models/store/writer.h"
#include "tests/support/faults/fault_vfs.h"
#include "tests/support/faults/numbered_commits.h"

#include <QTest>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

// Most of the time goes to SQLite's own allocations, which are not what the sanitizer is here for.
// NOLINTBEGIN(bugprone-reserved-identifier, readability-identifier-naming): the sanitizer's name
extern "C" const char *__asan_default_options();
const char *__asan_default_options()
// NOLINTEND(bugprone-reserved-identifier, readability-identifier-naming)
{
    return "malloc_context_size=0:quarantine_size_mb=1";
}

namespace {

constexpr int kParts = 10; ///< each within the time of a test function, also on a busy machine
constexpr int kRounds = 40;
constexpr int kImagesPerRound = 50;
constexpr int kControlRounds = 10;
constexpr int kCommitsPerRound = 12;
constexpr int kCheckpointPages = 16; ///< several checkpoints a round
constexpr int kThoroughOneIn = 10; ///< images whose chains are followed to their ends
constexpr int kReopenOneIn = 50; ///< images that are opened by the whole Database, too

struct Tally
{
    int images = 0;
    int lost = 0;
    int corrupt = 0;
    QString firstDefect;
};

/// One round's history of a disk: what it held, what was done to it, and how much of that was done
/// when each commit was acknowledged.
struct History
{
    Disk start;
    QList<DiskOperation> operations;
    QList<qsizetype> acknowledgedAt;
};

} // namespace

/// The power goes at any moment while commits are made: what was acknowledged must be there, and
/// nothing may be half. A process that is killed (tst_kill) cannot show this, for its writes
/// survive in the kernel.
class PowerLossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qInfo() << "seed" << faultSeed() << "scale" << faultScale();
        auto made = Database::create(m_fixture.auditedOptions());
        QVERIFY(made);
        made->reset();
        m_empty = readDisk(m_fixture.folder.path());
    }

    void nothingAcknowledgedIsLostAndNothingIsCorrupt_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 part = 0; part < kParts; ++part)
            QTest::addRow("part %d", int(part)) << faultSeed() + part;
    }
    void nothingAcknowledgedIsLostAndNothingIsCorrupt()
    {
        QFETCH(quint64, seed);
        const Tally tally = lose("FULL", kRounds * faultScale(), seed);
        qInfo() << tally.images << "images," << tally.lost << "lost," << tally.corrupt << "corrupt";
        QCOMPARE(tally.firstDefect, QString());
        QCOMPARE(tally.images, kRounds * kImagesPerRound * faultScale());
    }

    // Without these two nobody knows whether the test above can fail.
    void controlSynchronousNormalLosesCommits()
    {
        const Tally tally = lose("NORMAL", kControlRounds, faultSeed());
        qInfo() << tally.images << "images," << tally.lost << "lost," << tally.corrupt << "corrupt";
        QVERIFY(tally.lost > 0);
        QCOMPARE(tally.corrupt, 0);
    }
    void controlSynchronousOffCorrupts()
    {
        const Tally tally = lose("OFF", kControlRounds, faultSeed());
        qInfo() << tally.images << "images," << tally.lost << "lost," << tally.corrupt << "corrupt";
        QVERIFY(tally.corrupt > 0);
    }

private:
    Tally lose(const char *synchronous, int rounds, quint64 seed)
    {
        std::mt19937_64 random(seed);
        Tally tally;
        for (int round = 0; round < rounds; ++round) {
            const History history = record(synchronous, random);
            for (int i = 0; i < kImagesPerRound; ++i) {
                ++tally.images;
                const QString defect = examineImage(history, random, i);
                tally.lost += defect.startsWith(u"lost"_s) ? 1 : 0;
                tally.corrupt += defect.startsWith(u"corrupt"_s) ? 1 : 0;
                if (tally.firstDefect.isEmpty() && !defect.isEmpty())
                    tally.firstDefect = u"round %1, image %2: %3"_s.arg(round).arg(i).arg(defect);
            }
        }
        return tally;
    }

    /// Commits on the write path itself, without the threads around it.
    History record(const char *synchronous, std::mt19937_64 &random)
    {
        writeDisk(m_fixture.folder.path(), m_empty);
        History history;
        history.start = m_empty;
        FaultVfs vfs;
        vfs.startRecording();
        {
            Connection connection({m_fixture.path(), testKey(), Access::Write, vfs.name(),
                synchronous, kCheckpointPages});
            Writer writer(connection, smallRegistry(), m_fixture.clock, m_fixture.tableAudit, {});
            for (int n = 1; n <= kCommitsPerRound; ++n) {
                const auto padding = static_cast<qsizetype>(random() % 6000);
                const auto committed = writer.commit(access::Authoriser::anyone(), {},
                    [&](Connection &) -> Result<QList<sync::Intent>> {
                        return numberedCommit(n, padding);
                    });
                if (committed)
                    history.acknowledgedAt.append(vfs.recorded());
            }
        } // closing checkpoints, which is recorded as well
        history.operations = vfs.stopRecording();
        Q_ASSERT(history.acknowledgedAt.size() == kCommitsPerRound);
        return history;
    }

    QString examineImage(const History &history, std::mt19937_64 &random, int number)
    {
        const auto cut = static_cast<qsizetype>(
            random() % static_cast<quint64>(history.operations.size() + 1));
        const auto acknowledged = static_cast<int>(
            std::ranges::count_if(history.acknowledgedAt, [cut](auto at) { return at <= cut; }));
        const std::span<const DiskOperation> done(
            history.operations.constData(), static_cast<size_t>(cut));
        writeDisk(m_fixture.folder.path(), afterPowerLoss(history.start, done, random));
        QString defect = defectOf(m_fixture.path(), acknowledged,
            number % kThoroughOneIn == 0 ? Depth::Chains : Depth::Rows);
        if (number % kReopenOneIn == 0 && defect.isEmpty() && !goesOn())
            defect = u"corrupt: the database does not go on"_s;
        return defect;
    }

    /// Does the whole database open, and take the next commit?
    bool goesOn()
    {
        auto database = Database::open(m_fixture.auditedOptions());
        if (!database)
            return false;
        auto count = (*database)->read(&countWholeCommits);
        count.waitForFinished();
        return count.result()
            && StoreFixture::commit(**database, numberedCommit(*count.result() + 1));
    }

    AuditedFixture m_fixture;
    Disk m_empty;
};

QTEST_GUILESS_MAIN(PowerLossTest)
#include "tst_power_loss.moc"
