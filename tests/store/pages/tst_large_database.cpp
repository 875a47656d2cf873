#include "models/store/engine/backup.h"
#include "models/store/engine/vault_file.h"
#include "models/store/pages/lock_byte_page.h"
#include "models/store/pages/page_writer.h"
#include "models/store/salvage/database_remains.h"
#include "tests/support/connection_fixture.h"

#include <QTest>

#include <sqlite3.h>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMovedTo = 301; ///< the page of the lock bytes in this test
constexpr qint64 kRows = 900;

} // namespace

/// A database beyond the gigabyte at which SQLite leaves a page out for its locks. The engine lets
/// that place be moved, so that a small file has it; nothing else of the process uses SQLite.
class LargeDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(lockBytePage(), 0x40000000U / quint32(kPlainPageBytes) + 1);
        sqlite3_test_control(
            SQLITE_TESTCTRL_PENDING_BYTE, (kMovedTo - 1) * unsigned(kPlainPageBytes));
        QCOMPARE(lockBytePage(), kMovedTo);
        m_fixture = std::make_unique<ConnectionFixture>();
        source().execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v BLOB);"
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                         " WHERE i < 900) INSERT INTO t SELECT i, randomblob(3000) FROM n");
        source().checkpoint();
        QVERIFY(source().integer("PRAGMA page_count") > 2 * qint64(kMovedTo));
    }

    void itsPagesMakeTheSameDatabase()
    {
        const QString target = m_fixture->path(u"made.db"_s);
        QVERIFY(createPrivateFile(target));
        const auto copied = guarded([&]() -> Result<Done> {
            PageReader reader(source());
            PageWriter writer(target, testKey('b'), reader.count());
            for (quint32 page = 0; page < reader.count(); ++page)
                writer.write(reader.next());
            writer.finish();
            Connection made({target, testKey('b'), Access::Write});
            if (made.text(kSum) != source().text(kSum))
                return Error {Error::Code::Conflict};
            return checkIntegrity(made);
        });
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().detail));
    }

    void itsRemainsAreWhole()
    {
        SealedPages pages(m_fixture->path(), testKey());
        QVERIFY(pages.open());
        DatabaseRemains remains(pages);
        QVERIFY(remains.survey());
        QCOMPARE(remains.lostPages(), 0U);
        const auto root = static_cast<quint32>(
            source().integer("SELECT rootpage FROM sqlite_schema WHERE name = 't'"));
        qint64 rows = 0;
        QVERIFY(
            remains.takeRows({root}, [&](quint32, qint64, const QList<sync::Value> &) { ++rows; }));
        QCOMPARE(rows, kRows);
        QVERIFY(remains.losses().empty());
    }

private:
    Connection &source() { return m_fixture->connection; }

    static constexpr const char *kSum = "SELECT hex(group_concat(substr(v, 1, 8))) FROM t";
    std::unique_ptr<ConnectionFixture> m_fixture;
};

QTEST_GUILESS_MAIN(LargeDatabaseTest)
#include "tst_large_database.moc"
