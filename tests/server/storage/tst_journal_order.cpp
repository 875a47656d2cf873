#include "tests/server/storage/postgres_tables.h"

#include <QTest>

#include <atomic>
#include <random>
#include <thread>

using namespace lobby;
using namespace lobby::tests;
using server::StoredHub;

namespace {

constexpr int kWriters = 16;
constexpr int kTransactions = 25; ///< of each writer
constexpr sync::Stream kStream = 2;

sync::Entry line()
{
    sync::Entry line;
    line.key = {1, Uuid::v7(1'747'180'800'000)};
    return line;
}

/// Every tenth transaction takes up to 20 ms from its number to its commit.
class Dawdler
{
public:
    explicit Dawdler(int seed)
        : m_random(static_cast<std::minstd_rand::result_type>(seed + 1))
    {
    }
    void dawdle()
    {
        if (m_random() % 10 == 0)
            std::this_thread::sleep_for(std::chrono::microseconds(m_random() % 20'000));
    }

private:
    std::minstd_rand m_random;
};

/// Runs the writers, and `read` again and again until all have ended, and once more.
template <typename Write, typename Read>
void race(Write write, Read read)
{
    std::atomic<int> left = kWriters;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < kWriters; ++writer) {
        writers.emplace_back([&, writer] {
            write(writer);
            --left;
        });
    }
    while (left > 0)
        read();
    for (std::thread &writer : writers)
        writer.join();
    read();
}

} // namespace

/// A desk remembers how far it has read: a line that appears below that is lost for it.
class JournalOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineAppearsBehindAReader()
    {
        PostgresTables tables;
        tables.reset();
        server::PostgresOptions options = tables.options();
        options.connections = kWriters + 1;
        const auto opened = server::PostgresStorage::open(options);
        server::Storage &storage = **opened;
        QVERIFY(storage.write(1, [](StoredHub &hub) { hub.begin({1, 1}); }));
        std::atomic<int> failed = 0;
        quint64 cursor = 0;
        quint64 head = 0;
        quint64 seen = 0;
        race(
            [&](int writer) {
                Dawdler dawdler(writer);
                for (int i = 0; i < kTransactions; ++i) {
                    const auto written = storage.write(1, [&](StoredHub &hub) {
                        hub.append(kStream, line());
                        hub.append(kStream, line());
                        if (i % 2 == 0)
                            (void)hub.ends(kStream); // the number is given now
                        dawdler.dawdle();
                    });
                    failed += written ? 0 : 1;
                }
            },
            [&] {
                QVERIFY(storage.read(1, [&](StoredHub &hub) {
                    const auto lines = hub.entries(kStream, cursor, 10'000);
                    head = hub.ends(kStream).head;
                    seen += static_cast<quint64>(lines.size());
                    cursor = head;
                }));
            });
        QCOMPARE(failed, 0);
        QCOMPARE(head, quint64(2 * kWriters * kTransactions));
        QCOMPARE(seen, head);
    }

    /// The same with a sequence, as many do it: the race above is one that can be lost.
    void aSequenceLosesSome()
    {
        const PostgresTables tables;
        tables.owner().execute(
            "CREATE TABLE naive (number bigserial PRIMARY KEY, writer bigint NOT NULL)");
        server::postgres::Connection reader = tables.owner();
        qint64 cursor = 0;
        int seen = 0;
        race(
            [&](int writer) {
                server::postgres::Connection connection = tables.owner();
                Dawdler dawdler(writer);
                for (int i = 0; i < kTransactions; ++i) {
                    server::postgres::Transaction transaction(connection);
                    connection.run("INSERT INTO naive (writer) VALUES ($1)", {qint64(writer)});
                    dawdler.dawdle();
                    transaction.commit();
                }
            },
            [&] {
                const auto rows = reader.run(
                    "SELECT number FROM naive WHERE number > $1 ORDER BY number", {cursor});
                seen += rows.size();
                if (!rows.isEmpty())
                    cursor = rows.integer(rows.size() - 1, 0);
            });
        QVERIFY2(seen < kWriters * kTransactions, qPrintable(QString::number(seen)));
    }
};

QTEST_APPLESS_MAIN(JournalOrderTest)
#include "tst_journal_order.moc"
