#include "server/upkeep/backups.h"
#include "server/upkeep/durable_points.h"
#include "tests/server/storage/hub_stores.h"
#include "tests/support/faults/fault_vfs.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;
using namespace lobby::tests;
using Code = Error::Code;

namespace {

constexpr qint64 kNowMs = 1'747'180'800'000; // 2025-05-14T00:00:00Z
constexpr qint64 kHourMs = 3'600'000;

QDateTime at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

void send(StoredHub &hub, quint32 number, quint64 sequence)
{
    auto device = hub.device(number).value_or(
        sync::DeviceRecord {.device = number, .home = 2, .reads = {2}});
    device.lastSequence = sequence;
    hub.setDevice(device);
}

} // namespace

class BackupsTest : public QObject
{
    Q_OBJECT

private:
    FaultVfs m_vfs;
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<SqliteStorage> m_live;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Backups> m_backups;

    [[nodiscard]] quint64 durableOf(quint32 number) const
    {
        quint64 durable = 0;
        const auto done = m_live->read(
            1, [&](StoredHub &hub) { durable = hub.device(number).value().durable; });
        return done ? durable : quint64(-1);
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files);
    }

private Q_SLOTS:
    void init()
    {
        m_vfs.heal();
        m_file = std::make_unique<SqliteFile>();
        m_folder = std::make_unique<QTemporaryDir>();
        SqliteOptions options = m_file->options();
        options.vfs = m_vfs.name();
        auto created = SqliteStorage::create(options);
        QVERIFY(created);
        m_live = std::move(*created);
        m_backups = std::make_unique<Backups>(
            *m_live, *m_live, Backups::Plan {m_folder->path(), std::chrono::hours(1), 30});
        QVERIFY(m_live->write(1, [](StoredHub &hub) {
            hub.begin({1, 7919});
            send(hub, 1, 12);
            send(hub, 2, 0);
        }));
    }
    void cleanup()
    {
        m_backups.reset();
        m_live.reset();
    }

    void whatACopyHoldsIsMarked()
    {
        const auto made = m_backups->make(kNowMs);
        QVERIFY(made);
        QCOMPARE(copies(), QStringList {u"lobby-20250514T000000.000Z.db"_s});
        QCOMPARE(durableOf(1), quint64(12));
        QCOMPARE(durableOf(2), quint64(0));
        QVERIFY(m_live->read(1, [](StoredHub &hub) { QCOMPARE(hub.markedMs(), kNowMs); }));
        QVERIFY(m_live->write(1, [](StoredHub &hub) { send(hub, 1, 15); }));
        QCOMPARE(durableOf(1), quint64(12));
    }

    void isDueByTheClock()
    {
        QVERIFY(m_backups->isDue(kNowMs));
        QVERIFY(m_backups->make(kNowMs));
        QVERIFY(!m_backups->isDue(kNowMs + kHourMs - 1));
        QVERIFY(m_backups->isDue(kNowMs + kHourMs));
    }

    void aDamagedCopyMarksNothing()
    {
        m_vfs.flipNextWriteAt(3 * 4096 + 100);
        const auto made = m_backups->make(kNowMs);
        QVERIFY(!made);
        QCOMPARE(made.error().code, Code::VaultDamaged);
        QCOMPARE(durableOf(1), quint64(0));
        QVERIFY(copies().isEmpty());
        QVERIFY(m_backups->make(kNowMs)); // the next one does
        QCOMPARE(durableOf(1), quint64(12));
    }

    void aCopyThatFindsNoRoomMarksNothing()
    {
        m_vfs.setRoom(8 * 4096);
        const auto made = m_backups->make(kNowMs);
        QVERIFY(m_vfs.wasFull());
        QVERIFY(!made);
        QCOMPARE(made.error().code, Code::DiskFull);
        m_vfs.heal();
        QCOMPARE(durableOf(1), quint64(0));
        QVERIFY(copies().isEmpty());
    }

    void aCopyOfAnotherLifeMarksNothing()
    {
        auto points = pointsOf(*m_live);
        QVERIFY(points);
        QVERIFY(m_live->write(1, [](StoredHub &hub) { hub.begin({2, 4}); }));
        QCOMPARE(markDurable(*m_live, *points, kNowMs).error().code, Code::Conflict);
        QCOMPARE(durableOf(1), quint64(0));
    }

    void moreThanWasSentIsNeverMarked()
    {
        auto points = pointsOf(*m_live);
        QVERIFY(points);
        (*points)[1].sequences[1] = 13;
        QVERIFY(!markDurable(*m_live, *points, kNowMs));
        (*points)[1].sequences = {{7, 1}}; // of no desk
        QVERIFY(!markDurable(*m_live, *points, kNowMs));
        QCOMPARE(durableOf(1), quint64(0));
    }

    void aMarkNeverGoesBack()
    {
        auto points = pointsOf(*m_live);
        QVERIFY(markDurable(*m_live, *points, kNowMs));
        (*points)[1].sequences[1] = 3;
        QVERIFY(markDurable(*m_live, *points, kNowMs));
        QCOMPARE(durableOf(1), quint64(12));
    }

    void pointsAreReadBackAsTheyWereWritten()
    {
        const DurablePoints points {
            {1, {{2, ~quint64(0)}, {{1, 12}, {4'000'000'000U, 0}}}}, {3, {{1, 5}, {}}}};
        const auto read = pointsFrom(toText(points));
        QVERIFY(read);
        QCOMPARE(toText(*read), toText(points));
        QCOMPARE(read->at(1).epoch, points.at(1).epoch);
        QCOMPARE(read->at(1).sequences, points.at(1).sequences);
        QVERIFY(read->contains(3));
    }

    void pointsThatAreNotWholeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray whole = toText({{1, {{2, 3}, {{1, 12}}}}});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << whole.chopped(5);
        QTest::newRow("a number less") << QByteArray(whole).replace(" 12", "");
        QTest::newRow("no number") << QByteArray(whole).replace("12", "x");
        QTest::newRow("another file") << QByteArray("root:x:0\nend\n");
    }

    void pointsThatAreNotWholeAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = pointsFrom(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::Invalid);
    }

    void oneADayIsKeptOfWhatIsOlderThanADay()
    {
        const QDateTime now = at("2025-05-14T12:00:00Z");
        const QDateTime hourAgo = at("2025-05-14T11:00:00Z");
        const QDateTime withinADay = at("2025-05-13T12:00:01Z");
        const QDateTime lastOfDay = at("2025-05-12T23:00:00Z");
        const QDateTime earlierThatDay = at("2025-05-12T22:00:00Z");
        const QDateTime justKept = at("2025-04-14T12:00:01Z");
        const QDateTime tooOld = at("2025-04-14T12:00:00Z");
        const QList<QDateTime> all {
            now, hourAgo, withinADay, lastOfDay, earlierThatDay, justKept, tooOld};
        QCOMPARE(superfluousCopies(all, now, 30), QList<QDateTime>({tooOld, earlierThatDay}));
        QVERIFY(superfluousCopies({tooOld}, now, 30).isEmpty()); // the only one
    }

    void oldCopiesGoOnceANewOneIsThere()
    {
        QVERIFY(m_backups->make(kNowMs - 31 * 24 * kHourMs));
        QVERIFY(m_backups->make(kNowMs));
        QCOMPARE(copies(), QStringList {u"lobby-20250514T000000.000Z.db"_s});
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
