#include "models/store/engine/backup.h"
#include "models/store/engine/vault_file.h"
#include "models/store/pages/page_writer.h"
#include "tests/support/connection_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConnectionFixture>();
        source().execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v BLOB);"
                         "CREATE VIRTUAL TABLE words USING fts5(text);"
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                         " WHERE i < 6000) INSERT INTO t SELECT i, randomblob(4000) FROM n;"
                         "INSERT INTO words VALUES ('needle')");
    }

    void aDatabaseMadeOfPagesHoldsEverything()
    {
        const auto copied = copy();
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().detail));
        const auto checked = guarded([&]() -> Result<Done> {
            Connection made({target(), testKey('b'), Access::Write});
            if (made.text(kSum) != source().text(kSum))
                return Error {Code::Conflict};
            if (made.integer("SELECT count(*) FROM words WHERE words MATCH 'needle'") != 1)
                return Error {Code::NotFound};
            made.execute("DELETE FROM t WHERE id < 3000; PRAGMA incremental_vacuum");
            return checkIntegrity(made);
        });
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    }

    void itHasAsManyPagesAsItsSourceAndNothingBesideIt()
    {
        QVERIFY(copy());
        QCOMPARE(QFile(target()).size(),
            source().integer("PRAGMA page_count") * qint64(kPlainPageBytes));
        QVERIFY(!QFile::exists(target() + u"-wal"_s));
    }

    void pagesAreOfOneMoment()
    {
        Connection writer({m_fixture->path(), testKey(), Access::Write});
        QVERIFY(copy([&](quint32 page) {
            if (page == 10)
                writer.execute("DELETE FROM t WHERE id > 10");
        }));
        const auto count = guarded([&] {
            Connection made({target(), testKey('b'), Access::Read});
            return Result<qint64>(made.integer("SELECT count(*) FROM t"));
        });
        QVERIFY(count);
        QCOMPARE(*count, 6000);
    }

    void nothingOfThePlainPagesIsOnTheDisk()
    {
        source().execute(
            "INSERT INTO t VALUES (7000, CAST('Zhang Wei 110101199001011237' AS BLOB))");
        QVERIFY(copy());
        QFile file(target());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("110101199001011237"));
        QVERIFY(!bytes.startsWith("SQLite format 3"));
    }

    void whatWasNotFinishedIsNoDatabase()
    {
        QVERIFY(createPrivateFile(target()));
        const auto unfinished = guarded([&] {
            PageReader reader(source());
            PageWriter writer(target(), testKey('b'), reader.count());
            for (int page = 0; page < 5000; ++page)
                writer.write(reader.next());
        });
        QVERIFY(unfinished);
        const auto opened = guarded([&]() -> Result<Done> {
            Connection made({target(), testKey('b'), Access::Write});
            (void)made.integer("SELECT count(*) FROM t");
            return Done();
        });
        QVERIFY(!opened);
    }

    void pagesThatAreMissingOrTooManyAreRefused()
    {
        QVERIFY(createPrivateFile(target()));
        const auto missing = guarded([&] {
            PageReader reader(source());
            PageWriter writer(target(), testKey('b'), reader.count());
            writer.write(reader.next());
            writer.finish();
        });
        QCOMPARE(missing.error().code, Code::VaultDamaged);
        discardUnfinished(target());
        QVERIFY(createPrivateFile(target()));
        const auto more = guarded([&] {
            PageReader reader(source());
            PageWriter writer(target(), testKey('b'), 1);
            writer.write(reader.next());
            writer.write(reader.next());
        });
        QCOMPARE(more.error().code, Code::VaultDamaged);
    }

    void whatIsNoFirstPageIsRefused()
    {
        QVERIFY(createPrivateFile(target()));
        const auto refused = guarded([&] {
            PageWriter writer(target(), testKey('b'), 2);
            writer.write(QByteArray(kPlainPageBytes, 'x'));
        });
        QCOMPARE(refused.error().code, Code::VaultDamaged);
    }

private:
    Connection &source() { return m_fixture->connection; }
    [[nodiscard]] QString target() const { return m_fixture->path(u"made.db"_s); }

    Result<Done> copy(const std::function<void(quint32)> &between = {})
    {
        if (Result<Done> made = createPrivateFile(target()); !made)
            return made;
        return guarded([&] {
            PageReader reader(source());
            PageWriter writer(target(), testKey('b'), reader.count());
            for (quint32 page = 0; page < reader.count(); ++page) {
                writer.write(reader.next());
                if (between)
                    between(page);
            }
            writer.finish();
        });
    }

    static constexpr const char *kSum = "SELECT hex(group_concat(substr(v, 1, 8))) FROM t";
    std::unique_ptr<ConnectionFixture> m_fixture;
};

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
