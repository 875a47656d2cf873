#include "tests/support/faults/numbered_commits.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <random>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int kKills = 300;
constexpr int kKillsOfOneVault = 25; ///< then a new one, so that checking stays quick
constexpr int kMostCommits = 10; ///< of one life
constexpr int kCommitUs = 3000; ///< about what one takes
} // namespace

/// A process is killed while it commits, again and again on the same vault.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostAndNothingIsCorrupt()
    {
        qInfo() << "seed" << faultSeed() << "scale" << faultScale();
        std::mt19937_64 random(faultSeed());
        int commits = 0;
        for (int kill = 0; kill < kKills * faultScale(); kill += kKillsOfOneVault) {
            AuditedFixture fixture;
            QVERIFY(Database::create(fixture.auditedOptions()));
            int last = 0;
            for (int i = 0; i < kKillsOfOneVault; ++i) {
                const int acknowledged = lastBeforeKilled(fixture.path(), random);
                QVERIFY2(acknowledged > last, "the next process could not go on");
                last = acknowledged;
                QCOMPARE(defectOf(fixture.path(), last), QString());
            }
            commits += last;
        }
        qInfo() << commits << "commits acknowledged";
    }

private:
    /// Number of the last commit acknowledged by a process that was killed after a few; 0 when it
    /// ended by itself.
    static int lastBeforeKilled(const QString &path, std::mt19937_64 &random)
    {
        QProcess committer;
        committer.start(QStringLiteral(LOBBY_COMMITTER), {path});
        committer.write(testKey().toHex() + '\n');
        QByteArray told;
        const int life = std::uniform_int_distribution(1, kMostCommits)(random);
        while (told.count('\n') < life) {
            if (!committer.waitForReadyRead())
                return 0;
            told += committer.readAllStandardOutput();
        }
        // Any moment of the next commit, not only the one after an acknowledgement.
        const int moment = std::uniform_int_distribution(0, kCommitUs)(random);
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < 1000LL * moment) { }
        committer.kill();
        committer.waitForFinished();
        if (committer.exitStatus() != QProcess::CrashExit)
            return 0;
        told += committer.readAllStandardOutput();
        const qsizetype end = told.lastIndexOf('\n'); // a number cut short counts as not told
        const QList<QByteArray> lines = told.first(std::max<qsizetype>(0, end)).split('\n');
        return lines.constLast().toInt();
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
