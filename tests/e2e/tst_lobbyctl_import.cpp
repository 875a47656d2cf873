#include "models/access/vault/vault.h"
#include "models/backup/rounds/backup_record.h"
#include "models/store/engine/statement.h"
#include "models/support/wait_for.h"
#include "tests/e2e/lobbyctl_process.h"
#include "tests/support/faults/fault_scale.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <pty.h>
#include <unistd.h>

#include <array>

using namespace lobby;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCopies = 2; ///< of the thinned set: two commits, so that there is a middle
constexpr int kCopyStep = 1'000'000; ///< more than any number of the set
constexpr int kLongestMs = 100'000;
constexpr int kKills = 2; ///< times LOBBY_FAULT_SCALE, and twice: finished, and taken back

QString thinnedSet()
{
    return qEnvironmentVariable("LOBBY_TEST_DATA") + u"/hotel_bookings/bookings.csv"_s;
}

/// The thinned set several times over, as bookings of other numbers.
bool writeLargeSet(const QString &path)
{
    QFile from(thinnedSet());
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return false;
    to.write(from.readLine());
    const QList<QByteArray> rows = from.readAll().split('\n');
    for (int copy = 1; copy <= kCopies; ++copy) {
        for (const QByteArray &row : rows) {
            const qsizetype end = row.indexOf(',');
            if (end > 0)
                to.write(QByteArray::number(row.left(end).toInt() + copy * kCopyStep) + row.mid(end)
                    + '\n');
        }
    }
    return to.flush();
}

/// An import that says on a terminal of its own how far it is, as it does to who looks at it.
class WatchedImport
{
public:
    explicit WatchedImport(const QStringList &arguments)
    {
        int terminal = -1;
        if (openpty(&m_seen, &terminal, nullptr, nullptr, nullptr) != 0)
            qFatal("no terminal");
        m_process.setChildProcessModifier([terminal] { dup2(terminal, STDERR_FILENO); });
        m_process.start(lobbyctlProgram(), arguments);
        m_process.write(kPassword);
        m_process.waitForBytesWritten();
        m_process.closeWriteChannel();
        close(terminal);
    }
    ~WatchedImport()
    {
        kill();
        close(m_seen);
    }
    Q_DISABLE_COPY_MOVE(WatchedImport)

    /// Until a part is written: "2000 of 2894 rows". False when it ends before.
    bool waitForPart()
    {
        constexpr int kPatienceMs = 100'000;
        QByteArray said;
        while (!said.contains(" of ")) {
            pollfd one {m_seen, POLLIN, 0};
            std::array<char, 256> piece {};
            if (poll(&one, 1, kPatienceMs) <= 0)
                return false;
            const ssize_t count = read(m_seen, piece.data(), piece.size());
            if (count <= 0) // nobody holds the other end any more
                return false;
            said.append(piece.data(), count);
        }
        return true;
    }
    /// Waiting for a process that has ended says false: an import may be done before.
    bool waitForEnd(int ms)
    {
        return m_process.waitForFinished(ms) || m_process.state() == QProcess::NotRunning;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    int m_seen = -1;
};

/// Li's; none when it does not open.
std::unique_ptr<access::Vault> opened(const QString &path, const Clock &clock)
{
    const access::ProfileFolder folder(path);
    const auto member = access::Vault::memberNamed(folder, u"Li"_s);
    const auto password = access::Password::fromUtf8(QByteArray(kPassword).trimmed());
    if (!member || !password)
        return {};
    auto vault = access::Vault::unlock(folder, *member, *password, clock);
    return vault ? *std::move(vault) : nullptr;
}

/// So that the time is spent where the kills are to be; kills of a backup have tests of their own.
bool noteBackupWithinTheHour(const QString &path)
{
    const SystemClock clock;
    const auto vault = opened(path, clock);
    const backup::BackupRecord record {
        clock.nowMs(), {}, {}, {{backup::BackupCause::Import, clock.nowMs()}}};
    return vault && waitFor(vault->database().local([record](store::Connection &connection) {
        record.write(connection);
    }));
}

/// What a desk shows of the imported things, in bytes: every value of every one of them.
QByteArray contentOf(const QString &path)
{
    const SystemClock clock;
    const auto vault = opened(path, clock);
    if (!vault)
        return {};
    auto read = vault->database().read([](store::Connection &connection) {
        QByteArray all;
        for (const char *table : {"stay", "guest", "branch"}) {
            store::Statement columns(connection,
                "SELECT group_concat('quote(' || name || ')', '||''|''||') FROM"
                " pragma_table_info(:table) WHERE name NOT IN ('stamps', 'ext')");
            columns.bind(":table", QString::fromLatin1(table)).step();
            // The house that was founded has another id on every desk; hotels have a code.
            const QString shown = table == QByteArray("branch")
                ? u" WHERE archived = 0 AND code IS NOT NULL"_s
                : u" WHERE archived = 0"_s;
            const QByteArray sql = (u"SELECT "_s + columns.text(0) + u" FROM "_s
                + QString::fromLatin1(table) + shown + u" ORDER BY id"_s)
                                       .toUtf8();
            store::Statement rows(connection, sql.constData());
            while (rows.step())
                all += rows.text(0).toUtf8() + '\n';
        }
        return all;
    });
    read.waitForFinished();
    return read.result().value();
}

} // namespace

class LobbyctlImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"init"_s, u"--property"_s, u"云栖酒店"_s}).exitCode, 0);
    }
    void cleanup() { m_folder.reset(); }

    void anImportIsListedAndTakenBackOnce()
    {
        QCOMPARE(runs().size(), 0);
        const Ran imported = run({u"import"_s, u"bookings"_s, thinnedSet()});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        const int stays = imported.json()[u"stays_created"_s].toInt();
        const int guests = imported.json()[u"guests_created"_s].toInt();
        QVERIFY(stays > guests && guests > 0);
        const QDir backups(profile() + u"/backups"_s);
        QCOMPARE(backups.entryList(QDir::Files).size(), 1); // made first

        QCOMPARE(runs().size(), 1);
        const QJsonObject listed = latestRun();
        const QString id = QString::number(listed[u"id"_s].toInt());
        QCOMPARE(listed[u"id"_s], imported.json()[u"run"_s]);
        QCOMPARE(listed[u"file"_s].toString(), u"bookings.csv"_s);
        QCOMPARE(listed[u"state"_s].toString(), u"done"_s);
        QCOMPARE(listed[u"reverted"_s].toBool(), false);
        QCOMPARE(listed[u"stays_created"_s].toInt(), stays);
        QVERIFY(!listed[u"started_at"_s].toString().isEmpty());

        const Ran reverted
            = run({u"import"_s, u"revert"_s, id, u"--reason"_s, u"the wrong file"_s});
        QVERIFY2(reverted.exitCode == 0, reverted.error.constData());
        QCOMPARE(reverted.json()[u"stays_hidden"_s].toInt(), stays);
        QCOMPARE(reverted.json()[u"guests_hidden"_s].toInt(), guests);
        QCOMPARE(reverted.json()[u"kept_stays"_s].toArray().size(), 0);
        QCOMPARE(latestRun()[u"reverted"_s].toBool(), true);

        const Ran again = run({u"import"_s, u"revert"_s, id});
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.errorCode(), u"import_reverted"_s);
        QCOMPARE(run({u"verify"_s}).exitCode, 0);
    }

    void theDeskIsPutInAnImportedHotel()
    {
        QCOMPARE(run({u"import"_s, u"bookings"_s, thinnedSet()}).exitCode, 0);
        QCOMPARE(run({u"branch"_s, u"choose"_s, u"H1"_s}).exitCode, 0);
        const QJsonArray branches = run({u"branch"_s, u"list"_s}).json()[u"branches"_s].toArray();
        QCOMPARE(branches.size(), 3);
        for (const QJsonValue branch : branches)
            QCOMPARE(branch[u"here"_s].toBool(), branch[u"code"_s].toString() == u"H1"_s);
        const Ran plain = lobbyctl(onProfile(profile(), {u"branch"_s, u"list"_s}));
        QCOMPARE(plain.out.count("\n* "), 1);
        QCOMPARE(run({u"branch"_s, u"choose"_s, u"H3"_s}).errorCode(), u"not_found"_s);
    }

    void whatCannotBeTakenBackIsRefused()
    {
        const Ran unknown = run({u"import"_s, u"revert"_s, u"7"_s});
        QCOMPARE(unknown.exitCode, 1);
        QCOMPARE(unknown.errorCode(), u"not_found"_s);
        QCOMPARE(run({u"import"_s, u"revert"_s, u"the last one"_s}).exitCode, 2);
        QCOMPARE(run({u"import"_s, u"revert"_s}).exitCode, 2);
    }

    void killedAtAnyMomentItIsFinishedOrTakenBack()
    {
        const QString file = m_folder->filePath(u"large.csv"_s);
        QVERIFY(writeLargeSet(file));
        QVERIFY(noteBackupWithinTheHour(profile()));
        QElapsedTimer timer;
        timer.start();
        qint64 firstPartMs = 0;
        {
            WatchedImport import(arguments(file));
            QVERIFY(import.waitForPart());
            firstPartMs = timer.elapsed();
            QVERIFY(import.waitForEnd(kLongestMs));
        }
        const qint64 undisturbedMs = timer.elapsed();
        QCOMPARE(stateOfLatestRun(), u"done"_s);
        const QByteArray undisturbed = contentOf(profile());
        QVERIFY(!undisturbed.isEmpty());

        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int interrupted = 0;
        const int kills = kKills * faultScale();
        for (const bool takeBack : {false, true}) {
            QVERIFY(QDir(profile()).removeRecursively());
            QCOMPARE(run({u"init"_s, u"--property"_s, u"云栖酒店"_s}).exitCode, 0);
            QVERIFY(noteBackupWithinTheHour(profile()));
            for (int kill = 0; kill < kills; ++kill) {
                // The first one meets an import of which a part is written and a part is not.
                const bool hits = kill % 2 == 0;
                WatchedImport import(arguments(file));
                const qint64 within = hits ? (undisturbedMs - firstPartMs) / 4 : undisturbedMs;
                if (!hits || import.waitForPart())
                    import.waitForEnd(random.bounded(int(within) + 1));
                import.kill();
                const Ran verified = run({u"verify"_s});
                QVERIFY2(verified.exitCode == 0, verified.out.constData());
                if (kill == 0)
                    QCOMPARE(stateOfLatestRun(), u"running"_s);
                if (stateOfLatestRun() != u"running"_s)
                    continue;
                ++interrupted;
                if (takeBack) {
                    const QString id = QString::number(latestRun()[u"id"_s].toInt());
                    QCOMPARE(run({u"import"_s, u"revert"_s, id}).exitCode, 0);
                    QVERIFY(contentOf(profile()).isEmpty());
                }
            }
            QCOMPARE(run({u"import"_s, u"bookings"_s, file}).exitCode, 0);
            QVERIFY(contentOf(profile()) == undisturbed);
            QCOMPARE(stateOfLatestRun(), u"done"_s);
            QCOMPARE(run({u"verify"_s}).exitCode, 0);
        }
        QVERIFY(!QDir(profile() + u"/backups"_s).exists()); // or most kills would have met one
        qInfo("seed %u, %d of %d kills met an import at work", seed, interrupted, 2 * kills);
    }

private:
    [[nodiscard]] QString profile() const { return m_folder->filePath(u"profile"_s); }
    [[nodiscard]] QStringList arguments(const QString &file) const
    {
        return onProfile(profile(), {u"import"_s, u"bookings"_s, file});
    }
    [[nodiscard]] QString stateOfLatestRun() { return latestRun()[u"state"_s].toString(); }
    Ran run(const QStringList &command)
    {
        return lobbyctl(onProfile(profile(), command + QStringList {u"--json"_s}));
    }
    [[nodiscard]] QJsonArray runs()
    {
        return run({u"import"_s, u"runs"_s}).json()[u"runs"_s].toArray();
    }
    [[nodiscard]] QJsonObject latestRun() { return runs().at(0).toObject(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LobbyctlImportTest)
#include "tst_lobbyctl_import.moc"
