#include "models/store/engine/blob.h"
#include "tests/support/connection_fixture.h"

#include <QTest>

#include <sqlite3.h>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using Mode = Blob::Mode;

namespace {
constexpr int kPiece = 10'000;
constexpr int kPieces = 5;
} // namespace

class BlobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConnectionFixture>();
        m_fixture->connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v BLOB);"
                                      "INSERT INTO t VALUES (1, zeroblob(50000)), (2, NULL)");
    }

    void isWrittenAndReadPieceByPiece()
    {
        {
            Blob target = blob(Mode::Write);
            QCOMPARE(target.size(), kPiece * kPieces);
            for (int i = 0; i < kPieces; ++i)
                target.write(i * kPiece, QByteArray(kPiece, char('a' + i)));
        }
        const Blob source = blob(Mode::Read);
        QCOMPARE(source.read(kPiece - 1, 2), QByteArray("ab"));
        QCOMPARE(source.read(4 * kPiece, kPiece), QByteArray(kPiece, 'e'));
    }

    void doesNotGrow()
    {
        Blob target = blob(Mode::Write);
        target.write(kPiece * kPieces - 1, QByteArray("x")); // the last byte
        QCOMPARE(sqlCodeOf([&] { target.write(kPiece * kPieces, QByteArray("x")); }), SQLITE_RANGE);
        QCOMPARE(sqlCodeOf([&] { (void)target.read(kPiece * kPieces - 1, 2); }), SQLITE_RANGE);
        QVERIFY2(!m_fixture->connection.hasStorageFailed(), "a wrong offset is not a broken disk");
    }

    void isNotWrittenWhenOpenedForReading()
    {
        Blob source = blob(Mode::Read);
        QCOMPARE(sqlCodeOf([&] { source.write(0, QByteArray("x")); }), SQLITE_READONLY);
    }

    void needsARowWithBytes()
    {
        const auto open = [this](qint64 row) {
            return sqlCodeOf([&] { Blob(m_fixture->connection, "t", "v", row, Mode::Read); });
        };
        QCOMPARE(open(2), SQLITE_ERROR); // NULL
        QCOMPARE(open(3), SQLITE_ERROR); // no such row
        QCOMPARE(open(1), 0);
    }

    void aRowChangedMeanwhileEndsIt()
    {
        const Blob source = blob(Mode::Read);
        m_fixture->connection.execute("UPDATE t SET v = x'00' WHERE id = 1");
        QCOMPARE(sqlCodeOf([&] { (void)source.read(0, 1); }), SQLITE_ABORT);
    }

private:
    Blob blob(Mode mode) { return {m_fixture->connection, "t", "v", 1, mode}; }
    std::unique_ptr<ConnectionFixture> m_fixture;
};

QTEST_GUILESS_MAIN(BlobTest)
#include "tst_blob.moc"
