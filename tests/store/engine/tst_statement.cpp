#include "tests/support/connection_fixture.h"

#include <QTest>

#include <sqlite3.h>

#include <limits>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lobby::sync::Value)

class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConnectionFixture>();
        connection().execute(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, v ANY, u TEXT UNIQUE) STRICT");
    }

    void whatIsBoundIsRead_data()
    {
        QTest::addColumn<sync::Value>("value");
        QTest::addColumn<QString>("type");
        QTest::newRow("null") << sync::Value() << u"null"_s;
        QTest::newRow("zero") << sync::Value(qint64(0)) << u"integer"_s;
        QTest::newRow("least") << sync::Value(std::numeric_limits<qint64>::min()) << u"integer"_s;
        QTest::newRow("greatest") << sync::Value(std::numeric_limits<qint64>::max())
                                  << u"integer"_s;
        QTest::newRow("text") << sync::Value(u"陈小明 🏨"_s) << u"text"_s;
        QTest::newRow("empty text") << sync::Value(u""_s) << u"text"_s;
        QTest::newRow("null string is empty text") << sync::Value(QString()) << u"text"_s;
        QTest::newRow("text with NUL") << sync::Value(u"a\0b"_s) << u"text"_s;
        QTest::newRow("text that looks like SQL")
            << sync::Value(u"'); DROP TABLE t; --"_s) << u"text"_s;
        QTest::newRow("bytes") << sync::Value(QByteArray("\x00\xff\x27", 3)) << u"blob"_s;
        QTest::newRow("no bytes") << sync::Value(QByteArray()) << u"blob"_s;
    }

    void whatIsBoundIsRead()
    {
        QFETCH(sync::Value, value);
        QFETCH(QString, type);
        Statement(connection(), "INSERT INTO t (id, v) VALUES (1, :v)").bind(":v", value).run();
        Statement read(connection(), "SELECT v, typeof(v) FROM t");
        QVERIFY(read.step());
        QCOMPARE(read.value(0), value);
        QCOMPARE(read.text(1), type);
        QCOMPARE(read.isNull(0), type == u"null"_s);
        QVERIFY(!read.step());
    }

    void idsAreSixteenBytes()
    {
        const Uuid id = Uuid::named("test", "id");
        Statement(connection(), "INSERT INTO t (id, v) VALUES (1, :v), (2, NULL)")
            .bind(":v", id)
            .run();
        Statement read(connection(), "SELECT v FROM t ORDER BY id");
        QVERIFY(read.step());
        QCOMPARE(read.bytes(0), id.toBytes());
        QCOMPARE(read.uuid(0), id);
        QVERIFY(read.step());
        QVERIFY(read.uuid(0).isNull());
        QCOMPARE(read.optionalInteger(0), std::nullopt);
    }

    void aRunStatementIsReadyForTheNextValues()
    {
        Statement insert(connection(), "INSERT INTO t (v) VALUES (:v)");
        for (qint64 i = 1; i <= 3; ++i)
            insert.bind(":v", i).run();
        QCOMPARE(connection().integer("SELECT sum(v) FROM t"), 6);
    }

    void aStatementFromThePoolForgetsItsValues()
    {
        static constexpr const char *kSql = "SELECT :v IS NULL";
        {
            Statement first(connection(), kSql);
            QVERIFY(first.bind(":v", qint64(5)).step());
            QCOMPARE(first.integer(0), 0);
        }
        Statement second(connection(), kSql);
        QVERIFY(second.step());
        QCOMPARE(second.integer(0), 1);
    }

    void thePoolKeepsOneStatementATextAndPreparesItOnce()
    {
        static constexpr const char *kSql = "SELECT 'pooled'";
        const auto prepared = [this] {
            int count = 0;
            for (sqlite3_stmt *at = nullptr;
                 (at = sqlite3_next_stmt(connection().handle(), at)) != nullptr;) {
                count += QByteArrayView(sqlite3_sql(at)) == QByteArrayView(kSql) ? 1 : 0;
            }
            return count;
        };
        for (int i = 0; i < 3; ++i)
            QVERIFY(Statement(connection(), kSql).step());
        QCOMPARE(prepared(), 1);
        {
            Statement one(connection(), kSql);
            Statement other(connection(), kSql);
            QVERIFY(one.step() && other.step());
            QCOMPARE(prepared(), 2);
        }
        QCOMPARE(prepared(), 1);
    }

    void theSameTextMayBeUsedTwiceAtOnce()
    {
        connection().execute("INSERT INTO t (v) VALUES (1), (2)");
        static constexpr const char *kSql = "SELECT v FROM t ORDER BY id";
        Statement outer(connection(), kSql);
        QVERIFY(outer.step());
        {
            Statement inner(connection(), kSql);
            QVERIFY(inner.step() && inner.step());
            QCOMPARE(inner.integer(0), 2);
        }
        QCOMPARE(outer.integer(0), 1);
        QVERIFY(outer.step());
        QCOMPARE(outer.integer(0), 2);
    }

    void aRefusedRowIsAnErrorWithItsCode()
    {
        Statement insert(connection(), "INSERT INTO t (u) VALUES (:u)");
        insert.bind(":u", u"same"_s).run();
        QCOMPARE(sqlCodeOf([&] { insert.bind(":u", u"same"_s).run(); }), SQLITE_CONSTRAINT_UNIQUE);
        QVERIFY(!connection().hasStorageFailed());
    }

    void aStatementThatFailedCanBeUsedAgain()
    {
        static constexpr const char *kSql = "INSERT INTO t (u) VALUES (:u)";
        Statement(connection(), kSql).bind(":u", u"same"_s).run();
        QVERIFY(sqlCodeOf([&] { Statement(connection(), kSql).bind(":u", u"same"_s).run(); }) != 0);
        Statement(connection(), kSql).bind(":u", u"other"_s).run();
        QCOMPARE(connection().integer("SELECT count(*) FROM t"), 2);
    }

    void textThatIsNoSqlIsAnError()
    {
        QCOMPARE(sqlCodeOf([&] { Statement(connection(), "SELEC 1"); }), SQLITE_ERROR);
    }

    void errorsNameColumnsAndNeverValues()
    {
        const auto refused = guarded([&] {
            Statement insert(connection(), "INSERT INTO t (u) VALUES (:u)");
            insert.bind(":u", u"Canary 330102"_s).run();
            insert.bind(":u", u"Canary 330102"_s).run();
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QVERIFY(refused.error().detail.contains(u"t.u"_s));
        QVERIFY(!refused.error().detail.contains(u"Canary"_s));
    }

private:
    Connection &connection() { return m_fixture->connection; }
    std::unique_ptr<ConnectionFixture> m_fixture;
};

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
