#include "server/postgres/connection.h"
#include "tests/support/postgres_server.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server::postgres;
using tests::PostgresServer;

namespace {

/// The state of what `body` throws; empty when it throws nothing.
template <typename F>
QByteArray stateOf(F &&body)
{
    try {
        body();
    } catch (const SqlError &error) {
        return error.state();
    }
    return {};
}

} // namespace

class PostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!m_postgres.isRunning())
            m_postgres.start();
        Connection connection(options());
        connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public;"
                           "CREATE TABLE room (number bigint PRIMARY KEY, name text)");
    }

    void everyKindOfValueComesBack()
    {
        Connection connection(options());
        const Uuid id = Uuid::v7(1'747'180'800'000);
        const QByteArray bytes("\x00\xff'\\", 4);
        const Rows rows = connection.run(
            "SELECT $1::bool, $2::bigint, $3::text, $4::bytea, $5::uuid, $6::text, 7::smallint, "
            "-8::integer, '2025-05-14T00:00:00.123Z'::timestamptz",
            {true, std::numeric_limits<qint64>::min(), u"王伟's \"room\" \\"_s, bytes, id,
                std::monostate()});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.boolean(0, 0), true);
        QCOMPARE(rows.integer(0, 1), std::numeric_limits<qint64>::min());
        QCOMPARE(rows.text(0, 2), u"王伟's \"room\" \\"_s);
        QCOMPARE(rows.bytes(0, 3), bytes);
        QCOMPARE(rows.uuid(0, 4), id);
        QVERIFY(rows.isNull(0, 5));
        QCOMPARE(rows.optionalInteger(0, 5), std::nullopt);
        QCOMPARE(rows.integer(0, 6), 7);
        QCOMPARE(rows.integer(0, 7), -8);
        QCOMPARE(rows.milliseconds(0, 8), 1'747'180'800'123);
    }

    void listsBecomeRows()
    {
        Connection connection(options());
        const QList<Uuid> ids {Uuid::v7(1), Uuid::v7(2)};
        const Rows rows = connection.run(
            "SELECT * FROM unnest($1::bigint[], $2::text[], $3::bytea[], $4::uuid[])",
            {QList<qint64> {1, -2}, QList<QString> {u"壹"_s, QString(u""_s)},
                QList<QByteArray> {QByteArray(), "b"}, ids});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.integer(1, 0), -2);
        QCOMPARE(rows.text(0, 1), u"壹"_s);
        QVERIFY(!rows.isNull(1, 1));
        QCOMPARE(rows.bytes(1, 2), QByteArray("b"));
        QCOMPARE(rows.uuid(0, 3), ids[0]);
        QVERIFY(connection.run("SELECT unnest($1::bigint[])", {QList<qint64>()}).isEmpty());
    }

    void manyQuestionsAreOneExchange()
    {
        Connection connection(options());
        std::vector<Question> questions;
        for (qint64 i = 0; i < 500; ++i)
            questions.push_back({"INSERT INTO room VALUES ($1, $2)", {i, QString::number(i)}});
        questions.push_back({"SELECT count(*) FROM room", {}});
        const auto rows = connection.runAll(questions);
        QCOMPARE(rows.size(), 501);
        QCOMPARE(rows[0].affected(), 1);
        QCOMPARE(rows[500].integer(0, 0), 500);
    }

    void neitherEndWaitsForTheOtherWhenMuchIsSaid()
    {
        // More in each direction than the socket's buffers hold.
        Connection connection(options());
        const QByteArray large(1'000'000, 'x');
        std::vector<Question> questions(20, {"SELECT $1::bytea", {large}});
        const auto rows = connection.runAll(questions);
        QCOMPARE(rows.back().bytes(0, 0), large);
    }

    void oneThatFailsUndoesTheOthers()
    {
        Connection connection(options());
        const std::vector<Question> questions {{"INSERT INTO room VALUES ($1, 'a')", {qint64(1)}},
            {"INSERT INTO room VALUES ($1, 'b')", {qint64(1)}},
            {"INSERT INTO room VALUES ($1, 'c')", {qint64(2)}}};
        QCOMPARE(stateOf([&] { connection.runAll(questions); }), QByteArray("23505"));
        QCOMPARE(rooms(connection), 0);
        // The statement that was skipped is prepared anew.
        connection.run("INSERT INTO room VALUES ($1, 'c')", {qint64(2)});
        QCOMPARE(rooms(connection), 1);
    }

    void aTransactionIsAllOrNothing()
    {
        Connection connection(options());
        {
            Transaction transaction(connection);
            connection.run("INSERT INTO room VALUES (1, 'a')");
            connection.run("INSERT INTO room VALUES (2, 'b')");
            QCOMPARE(rooms(*std::make_unique<Connection>(options())), 0);
            transaction.commit();
        }
        QCOMPARE(rooms(connection), 2);
        {
            const Transaction transaction(connection);
            connection.run("DELETE FROM room");
        }
        QCOMPARE(rooms(connection), 2);
        try {
            Transaction transaction(connection);
            connection.run("DELETE FROM room");
            connection.run("INSERT INTO nowhere VALUES (1)");
            transaction.commit();
        } catch (const SqlError &error) {
            QCOMPARE(error.state(), QByteArray("42P01"));
        }
        QCOMPARE(rooms(connection), 2);
    }

    void aTransactionTakesOneExchangeIfItCan()
    {
        Connection connection(options());
        const std::vector<Question> questions {{"INSERT INTO room VALUES (1, 'a')", {}},
            {"SELECT name FROM room WHERE number = $1", {qint64(1)}}};
        {
            Transaction transaction(connection);
            QCOMPARE(transaction.commitAfter(questions)[1].text(0, 0), u"a"_s);
        }
        QCOMPARE(rooms(connection), 1);
        {
            Transaction transaction(connection);
            connection.run("SELECT 1 FROM room WHERE number = $1 FOR UPDATE", {qint64(1)});
            const std::vector<Question> more {{"INSERT INTO room VALUES (2, 'b')", {}}};
            transaction.commitAfter(more);
        }
        QCOMPARE(rooms(connection), 2);
        {
            Transaction transaction(connection);
            QCOMPARE(stateOf([&] { transaction.commitAfter(questions); }), QByteArray("23505"));
        }
        QCOMPARE(rooms(connection), 2);
    }

    void whatFailedCannotBeCommitted()
    {
        Connection connection(options());
        {
            Transaction transaction(connection);
            connection.run("INSERT INTO room VALUES (1, 'a')");
            QCOMPARE(stateOf([&] { connection.run("SELECT 1 / 0"); }), QByteArray("22012"));
            QCOMPARE(stateOf([&] { transaction.commit(); }), QByteArray("25P02"));
        }
        QCOMPARE(rooms(connection), 0);
    }

    void errorsSayWhatCanBeDone_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("a key that is taken")
            << QByteArray("INSERT INTO room VALUES (1, 'Wang Wei'), (1, 'Wang Wei')")
            << Error::Code::Conflict;
        QTest::newRow("another's right")
            << QByteArray("SET ROLE clerk; SELECT * FROM public.room") << Error::Code::NotAllowed;
        QTest::newRow("a standby")
            << QByteArray("BEGIN READ ONLY; INSERT INTO room VALUES (1, 'Wang Wei')")
            << Error::Code::ReadOnly;
        QTest::newRow("too slow") << QByteArray("SET statement_timeout = 20; SELECT pg_sleep(60)")
                                  << Error::Code::Cancelled;
        QTest::newRow("a value of another type")
            << QByteArray("SELECT 'Wang Wei'::integer") << Error::Code::Unavailable;
    }

    void errorsSayWhatCanBeDone()
    {
        QFETCH(QByteArray, sql);
        QFETCH(Error::Code, code);
        Connection connection(options());
        connection.execute("DO $$ BEGIN CREATE ROLE clerk; EXCEPTION WHEN duplicate_object THEN "
                           "NULL; END $$");
        const auto result = guarded([&] { connection.execute(sql.constData()); });
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY2(!result.error().detail.contains(u"Wang"_s), qPrintable(result.error().detail));
    }

    void aDeadlockIsContention()
    {
        Connection setup(options());
        setup.execute("INSERT INTO room VALUES (1, 'a'), (2, 'b')");
        const auto lockBoth = [this](qint64 first, qint64 second, std::atomic<int> &locked) {
            Connection connection(options());
            const Transaction transaction(connection);
            connection.run("SELECT 1 FROM room WHERE number = $1 FOR UPDATE", {first});
            ++locked;
            while (locked < 2)
                std::this_thread::yield();
            connection.run("SELECT 1 FROM room WHERE number = $1 FOR UPDATE", {second});
        };
        std::atomic<int> locked = 0;
        std::atomic<int> contended = 0;
        const auto attempt = [&](qint64 first, qint64 second) {
            try {
                lockBoth(first, second, locked);
            } catch (const SqlError &error) {
                contended += error.isContention() ? 1 : 10;
            }
        };
        std::thread other([&] { attempt(2, 1); });
        attempt(1, 2);
        other.join();
        QCOMPARE(contended, 1);
    }

    void whatWasCommittedOutlivesAKill()
    {
        Connection connection(options());
        {
            Transaction transaction(connection);
            connection.run("INSERT INTO room VALUES (1, 'a')");
            transaction.commit();
        }
        Transaction open(connection);
        connection.run("INSERT INTO room VALUES (2, 'b')");
        m_postgres.kill();
        m_postgres.start();
        try {
            open.commit();
            QFAIL("committed on a server that was killed");
        } catch (const SqlError &error) {
            QVERIFY2(error.isConnectionLost(), error.what());
        }
        connection.ensureConnected();
        QCOMPARE(rooms(connection), 1);
    }

    void aConnectionComesBackAfterARestart()
    {
        Connection connection(options());
        QCOMPARE(rooms(connection), 0);
        m_postgres.stop();
        const auto lost = guarded([&] { return rooms(connection); });
        QCOMPARE(lost.error().code, Error::Code::Unavailable);
        const auto stillLost = guarded([&] { connection.ensureConnected(); });
        QCOMPARE(stillLost.error().code, Error::Code::Unavailable);
        m_postgres.start();
        {
            Transaction transaction(connection); // connects by itself
            connection.run("INSERT INTO room VALUES (1, 'a')");
            transaction.commit();
        }
        QCOMPARE(rooms(connection), 1);
    }

    void isDurable()
    {
        Connection connection(options());
        for (const char *setting :
            {"SHOW fsync", "SHOW synchronous_commit", "SHOW full_page_writes"})
            QCOMPARE(connection.run(setting).text(0, 0), u"on"_s);
    }

private:
    [[nodiscard]] ConnectionOptions options() const { return {.target = m_postgres.target()}; }
    static qint64 rooms(Connection &connection)
    {
        return connection.run("SELECT count(*) FROM room").integer(0, 0);
    }

    PostgresServer m_postgres {{u"deadlock_timeout=100ms"_s}};
};

QTEST_GUILESS_MAIN(PostgresTest)
#include "tst_postgres.moc"
