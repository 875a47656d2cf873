#include "server/upkeep/journal_trimming.h"
#include "tests/server/storage/hub_stores.h"
#include "tests/server/storage/postgres_tables.h"
#include "tests/sim/hotel_tables.h"

#include <QTest>

using namespace lobby;
using namespace lobby::server;
using namespace lobby::tests;

namespace {

constexpr sync::Stream kNorth = 2;
constexpr sync::Stream kSouth = 3;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kStartMs = 1'747'180'800'000;
const QString kSaid = QStringLiteral("something that was said");

void append(StoredHub &hub, sync::Stream stream, int lines)
{
    for (int i = 0; i < lines; ++i) {
        sync::Entry line;
        line.kind = sync::Entry::Kind::Op;
        line.key = {sim::Guest, Uuid::v7(kStartMs)};
        line.op.table = line.key.table;
        line.op.id = line.key.id;
        line.op.fields[sim::guest::Phone] = kSaid;
        hub.append(stream, line);
    }
}

} // namespace

/// On both engines.
class JournalTrimmingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<PostgresTables> m_postgres;
    std::unique_ptr<Storage> m_storage;

    void write(const Storage::Work &work) const { QVERIFY(m_storage->write(1, work)); }
    [[nodiscard]] sync::StreamEnds ends(sync::Stream stream) const
    {
        sync::StreamEnds found;
        const auto read
            = m_storage->read(1, [&](const StoredHub &hub) { found = hub.ends(stream); });
        return read ? found : sync::StreamEnds {~quint64(0), 0};
    }
    /// What a desk hears that has read up to there.
    [[nodiscard]] sync::StreamPart partAfter(quint64 cursor) const
    {
        sync::StreamPart part;
        const auto read = m_storage->read(1, [&](StoredHub &store) {
            const sync::HubRules rules = sim::hubRules();
            const sync::HubLimits limits;
            sync::Hub hub(sim::registryOf(sim::kNewSchema), store, rules, limits);
            sync::SyncRequest request;
            request.device = 1;
            request.schema = sim::kNewSchema;
            request.epoch = store.epoch();
            request.cursors[kNorth] = cursor;
            part = hub.sync(request, kStartMs).streams.at(kNorth);
        });
        Q_ASSERT(read);
        return part;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(bool, isPostgres);
        m_storage.reset();
        if (!isPostgres) {
            m_file = std::make_unique<SqliteFile>();
            m_storage = m_file->create();
        } else {
            if (!m_postgres)
                m_postgres = std::make_unique<PostgresTables>();
            m_postgres->reset();
            m_storage = m_postgres->open();
        }
        write([](StoredHub &hub) {
            hub.begin({1, 7919});
            hub.setDevice({.device = 1,
                .home = kNorth,
                .organisation = 1,
                .reads = {1, kNorth},
                .schema = sim::kNewSchema});
        });
    }

    void whatIsOlderThanItsTimeIsDropped()
    {
        write([](StoredHub &hub) {
            append(hub, kNorth, 5);
            append(hub, kSouth, 1);
        });
        QCOMPARE(*trimJournals(*m_storage, 35, kStartMs), 0);
        write([](StoredHub &hub) { append(hub, kNorth, 2); });
        QCOMPARE(*trimJournals(*m_storage, 35, kStartMs + kDayMs), 0);
        QCOMPARE(*trimJournals(*m_storage, 35, kStartMs + 35 * kDayMs - 1), 0);
        QCOMPARE(ends(kNorth).base, quint64(0));
        QCOMPARE(*trimJournals(*m_storage, 35, kStartMs + 35 * kDayMs), 6);
        QCOMPARE(ends(kNorth).base, quint64(5));
        QCOMPARE(ends(kNorth).head, quint64(7));
        QCOMPARE(ends(kSouth).base, quint64(1));
        QVERIFY(m_storage->read(
            1, [](StoredHub &hub) { QCOMPARE(hub.entries(kNorth, 0, 100).size(), 2); }));
        QCOMPARE(*trimJournals(*m_storage, 35, kStartMs + 36 * kDayMs), 2);
        QCOMPARE(ends(kNorth).base, quint64(7));
        write([](StoredHub &hub) { append(hub, kNorth, 1); }); // numbers go on
        QCOMPARE(ends(kNorth).head, quint64(8));
    }

    void aDeskThatWasAwayForLongerGetsASnapshot()
    {
        write([](StoredHub &hub) { append(hub, kNorth, 5); });
        QVERIFY(trimJournals(*m_storage, 35, kStartMs));
        write([](StoredHub &hub) { append(hub, kNorth, 2); });
        QVERIFY(!partAfter(4).needsSnapshot);
        QCOMPARE(*trimJournals(*m_storage, 35, kStartMs + 40 * kDayMs), 5);
        QVERIFY(partAfter(4).needsSnapshot);
        const sync::StreamPart rest = partAfter(5);
        QVERIFY(!rest.needsSnapshot);
        QCOMPARE(rest.entries.size(), 2);
    }

    void manyLinesGoInSeveralTransactions()
    {
        write([](StoredHub &hub) { append(hub, kNorth, 4001); });
        QVERIFY(trimJournals(*m_storage, 1, kStartMs));
        QCOMPARE(*trimJournals(*m_storage, 1, kStartMs + kDayMs), 4001);
        QCOMPARE(ends(kNorth).base, quint64(4001));
    }
};

QTEST_GUILESS_MAIN(JournalTrimmingTest)
#include "tst_journal_trimming.moc"
