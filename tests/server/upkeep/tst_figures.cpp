#include "server/service/desks_seen.h"
#include "server/upkeep/state_figures.h"
#include "server/upkeep/watched_storage.h"
#include "tests/server/storage/hub_stores.h"
#include "tests/support/manual_clock.h"

#include <QTest>

using namespace lobby;
using namespace lobby::server;
using tests::SqliteFile;

namespace {

constexpr qint64 kNowMs = 1'747'180'800'000;

/// A storage that fails as it is told.
class BrokenStorage : public Storage
{
public:
    std::optional<Error::Code> code = Error::Code::DiskFull;

    Result<Written> write(Organisation, const Work &) override
    {
        return code ? Result<Written>(Error {*code}) : Result<Written>(Written());
    }
    Result<Done> read(Organisation, const Work &) override
    {
        return code ? Result<Done>(Error {*code}) : Result<Done>(Done());
    }
    [[nodiscard]] Result<QList<Organisation>> organisations() override
    {
        return QList<Organisation> {1};
    }
};

void addDesk(StoredHub &hub, quint32 number, sync::DeviceStatus status = {})
{
    hub.setDevice({.device = number, .status = status, .home = 2, .reads = {2}});
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateOfEveryOrganisationIsShown()
    {
        const SqliteFile file;
        const auto storage = file.create();
        QVERIFY(storage->write(1, [](StoredHub &hub) {
            hub.begin({1, 7919});
            for (const quint32 number : {1U, 2U, 3U})
                addDesk(hub, number);
            addDesk(hub, 4, sync::DeviceStatus::Wipe);
            addDesk(hub, 5);
            hub.setHolder(5, 1); // the first one under its next number
            hub.append(2, {});
            hub.append(2, {});
            hub.append(3, {});
            hub.moveBase(2, 1);
        }));
        DesksSeen seen;
        seen.note(1, 1, kNowMs - 900'000);
        seen.note(1, 2, kNowMs - 60'000);
        seen.note(1, 2, kNowMs - 70'000); // out of order
        seen.note(1, 4, kNowMs - 7'000'000);
        seen.note(1, 5, kNowMs - 1000);
        seen.note(1, 77, kNowMs); // of no desk
        QVERIFY(seen.writeTo(*storage));
        Metrics metrics;
        QVERIFY(showState(metrics, *storage, kNowMs));
        const QByteArray text = metrics.text();
        for (const char *line : {"lobbyd_journal_head{organisation=\"1\",stream=\"2\"} 2\n",
                 "lobbyd_journal_base{organisation=\"1\",stream=\"2\"} 1\n",
                 "lobbyd_journal_head{organisation=\"1\",stream=\"3\"} 1\n",
                 "lobbyd_desks{organisation=\"1\"} 3\n", "lobbyd_ops_aside{organisation=\"1\"} 0\n",
                 "lobbyd_longest_silence_seconds{organisation=\"1\"} 60\n"})
            QVERIFY2(text.contains(line), (line + text).constData());
    }

    void whatCannotBeWrittenDownIsWrittenLater()
    {
        BrokenStorage broken;
        DesksSeen seen;
        seen.note(1, 1, kNowMs);
        QVERIFY(!seen.writeTo(broken));
        const SqliteFile file;
        const auto storage = file.create();
        QVERIFY(storage->write(1, [](StoredHub &hub) {
            hub.begin({1, 7919});
            addDesk(hub, 1);
        }));
        QVERIFY(seen.writeTo(*storage));
        QVERIFY(storage->read(
            1, [](const StoredHub &hub) { QCOMPARE(hub.activeSeen().at(1), kNowMs); }));
    }

    void failuresAreCountedLoggedAndMakeItNotReady()
    {
        tests::ManualClock clock;
        QByteArrayList lines;
        Log log(LogLevel::Info, clock, [&lines](const QByteArray &line) { lines.append(line); });
        Metrics metrics;
        BrokenStorage broken;
        WatchedStorage storage(broken, metrics, log);
        QVERIFY(storage.isAnswering());
        QVERIFY(!storage.write(1, [](StoredHub &) {}));
        QVERIFY(!storage.isAnswering());
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines[0].contains("storage_failed"));
        QVERIFY(lines[0].contains("disk_full"));
        QVERIFY(metrics.text().contains("lobbyd_storage_failures_total{code=\"disk_full\"} 1\n"));
        broken.code = Error::Code::Conflict; // another was in the way, which says it is there
        QVERIFY(!storage.write(1, [](StoredHub &) {}));
        QVERIFY(storage.isAnswering());
        broken.code = std::nullopt;
        QVERIFY(storage.read(1, [](StoredHub &) {}));
        QVERIFY(
            metrics.text().contains("lobbyd_storage_duration_seconds_count{work=\"write\"} 2\n"));
        QVERIFY(
            metrics.text().contains("lobbyd_storage_duration_seconds_count{work=\"read\"} 1\n"));
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
