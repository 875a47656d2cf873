#include "models/store/salvage/database_remains.h"
#include "models/store/salvage/record_format.h"
#include "models/store/salvage/tree_page.h"
#include "tests/support/connection_fixture.h"

#include <QTest>

#include <random>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = SealedPages::kPageBytes;
constexpr qint64 kPlainRows = 4000;
constexpr qint64 kKeyedRows = 3000;
constexpr qint64 kLargeRows = 40;
constexpr qint64 kDeleted = 500;

const char *const kTables
    = "CREATE TABLE plain (id INTEGER PRIMARY KEY, v TEXT);"
      "CREATE TABLE keyed (v TEXT, id BLOB NOT NULL, PRIMARY KEY (id)) WITHOUT ROWID;"
      "CREATE TABLE large (id INTEGER PRIMARY KEY, v BLOB);"
      "CREATE INDEX plain_v ON plain (v);";
const char *const kContent
    = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4500)"
      " INSERT INTO plain SELECT i, printf('plain %d %s', i, hex(randomblob(20))) FROM n;"
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
      " INSERT INTO keyed SELECT printf('keyed %d', i), randomblob(16) FROM n;"
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)"
      " INSERT INTO large SELECT i, randomblob(20000) FROM n;"
      "DELETE FROM plain WHERE id > 4000;";

/// What a read of remains found, by table and key.
struct Found
{
    QHash<qint64, QString> plain;
    QHash<QByteArray, QString> keyed;
    QHash<qint64, QByteArray> large;
    quint32 lostPages = 0; ///< of the three tables
    quint32 lostRows = 0;
    bool isProved = false;

    [[nodiscard]] qsizetype rows() const { return plain.size() + keyed.size() + large.size(); }
};

} // namespace

/// What is read past SQLite is what SQLite wrote, and only that.
class DatabaseRemainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        {
            ConnectionFixture fixture;
            Connection &connection = fixture.connection;
            connection.execute(kTables);
            connection.execute(kContent);
            for (const char *name : {"plain", "keyed", "large"}) {
                Statement root(connection, "SELECT rootpage FROM sqlite_schema WHERE name = :name");
                QVERIFY(root.bind(":name", QString::fromLatin1(name)).step());
                m_roots.append(static_cast<quint32>(root.integer(0)));
            }
            connection.checkpoint();
            m_file = read(fixture.path());
            // What was never moved out of the log.
            connection.execute("UPDATE plain SET v = 'of the log' WHERE id <= 10");
            m_log = read(fixture.path() + u"-wal"_s);
        }
        QVERIFY(m_log.size() > kPage);
        m_whole = find(m_file);
        QCOMPARE(m_whole.plain.size(), kPlainRows);
        QCOMPARE(m_whole.keyed.size(), kKeyedRows);
        QCOMPARE(m_whole.large.size(), kLargeRows);
    }

    void everythingIsFoundAsItWas()
    {
        QVERIFY(m_whole.isProved);
        QCOMPARE(m_whole.lostPages + m_whole.lostRows, 0U);
        QVERIFY(m_whole.plain.value(1).startsWith(u"plain 1 "_s));
        QCOMPARE(m_whole.large.value(7).size(), 20'000);
        QSet<QString> names(m_whole.keyed.cbegin(), m_whole.keyed.cend());
        QCOMPARE(names.size(), kKeyedRows);
    }

    void whatWasDeletedDoesNotComeBack()
    {
        for (qint64 id = kPlainRows + 1; id <= kPlainRows + kDeleted; ++id)
            QVERIFY(!m_whole.plain.contains(id));
    }

    void whatStandsInTheLogAloneIsFound()
    {
        const Found found = find(m_file, m_log);
        QCOMPARE(found.plain.value(10), u"of the log"_s);
        QCOMPARE(found.plain.value(11), m_whole.plain.value(11));
        QCOMPARE(found.rows(), m_whole.rows());
    }

    void aLogThatWasCutShortIsWhatWasBefore()
    {
        const Found found = find(m_file, m_log.first(m_log.size() / 2));
        QCOMPARE(found.plain, m_whole.plain);
        QByteArray flipped = m_log;
        flipped[100] = static_cast<char>(flipped[100] ^ 1);
        QCOMPARE(find(m_file, flipped).plain, m_whole.plain);
    }

    void aPageThatIsGoneTakesOnlyItsOwnRows()
    {
        int damages = 0;
        for (qsizetype at = kPage; at < m_file.size(); at += 7 * kPage) {
            QByteArray damaged = m_file;
            damaged.replace(at, kPage, QByteArray(kPage, 'x'));
            const Found found = find(damaged);
            compareWithWhole(found);
            const qsizetype missing = m_whole.rows() - found.rows();
            QVERIFY2(missing <= 140, qPrintable(QString::number(missing)));
            // What is missing is said.
            QVERIFY2(missing == 0 || found.lostPages + found.lostRows > 0,
                qPrintable(QString::number(at / kPage)));
            damages += missing > 0 ? 1 : 0;
        }
        QVERIFY(damages > 20);
    }

    void aFlippedBitIsAPageThatIsGone()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 30; ++i) {
            QByteArray damaged = m_file;
            const auto at = qsizetype(random() % quint32(damaged.size() - kPage)) + kPage;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << (random() % 8)));
            compareWithWhole(find(damaged));
        }
    }

    void ofAFileThatEndsTooEarlyTheBeginningIsFound()
    {
        const Found found = find(m_file.first(m_file.size() / 2 + 100));
        compareWithWhole(found);
        QVERIFY(found.rows() > m_whole.rows() / 4);
        QVERIFY(found.lostPages > 0);
    }

    void withoutTheFirstPageEverythingElseIsFoundUnproved()
    {
        for (const char filler : {'\0', 'x'}) {
            QByteArray damaged = m_file;
            damaged.replace(0, kPage, QByteArray(kPage, filler));
            const Found found = find(damaged);
            QVERIFY(!found.isProved);
            compareWithWhole(found);
            QCOMPARE(found.rows(), m_whole.rows());
        }
    }

    void withoutTheMapItIsFoundByThePagesAbove()
    {
        QByteArray damaged = m_file;
        damaged.replace(kPage, kPage, QByteArray(kPage, 'x')); // the second page
        const Found found = find(damaged);
        compareWithWhole(found);
        QCOMPARE(found.rows(), m_whole.rows());
    }

    void ofAnotherKeyNothingIsFound()
    {
        m_key = testKey('z');
        const Found found = find(m_file);
        m_key = testKey();
        QVERIFY(!found.isProved);
        QCOMPARE(found.rows(), 0);
    }

    void noiseIsReadWithoutHarm()
    {
        std::mt19937 random(11);
        for (int i = 0; i < 5000; ++i) {
            QByteArray page(kPage, Qt::Uninitialized);
            for (char &byte : page)
                byte = static_cast<char>(random());
            page[0] = static_cast<char>(std::array {2, 5, 10, 13}[random() % 4]);
            page[3] = 0;
            page[4] = static_cast<char>(random() % 4);
            const auto tree = readTreePage(page, 3);
            if (!tree)
                continue;
            for (const TreeCell &cell : tree->cells)
                (void)decodeRecord(cell.here);
        }
        QVERIFY(!readTreePage(QByteArray(), 1));
        QVERIFY(!decodeRecord(QByteArray()));
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        Q_ASSERT(!bytes.isEmpty());
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        file.write(bytes);
    }

    Found find(const QByteArray &bytes, const QByteArray &log = {})
    {
        const QTemporaryDir folder(vaultFolderTemplate());
        const QString path = folder.filePath(u"damaged.db"_s);
        write(path, bytes);
        if (!log.isEmpty())
            write(path + u"-wal"_s, log);
        SealedPages pages(path, m_key);
        Found found;
        if (!pages.open())
            return found;
        DatabaseRemains remains(pages);
        const QSet<quint32> roots(m_roots.cbegin(), m_roots.cend());
        const bool isRead = remains.survey()
            && remains.takeRows(
                roots, [&](quint32 root, qint64 rowid, const QList<sync::Value> &values) {
                    note(found, root, rowid, values);
                });
        Q_ASSERT(isRead);
        for (const auto &[root, loss] : remains.losses()) {
            found.lostPages += loss.pages;
            found.lostRows += loss.rows;
        }
        found.lostPages += remains.strayPages();
        found.isProved = pages.authenticates();
        return found;
    }

    void note(Found &found, quint32 root, qint64 rowid, const QList<sync::Value> &values) const
    {
        if (root == m_roots[0])
            found.plain.insert(rowid, std::get<QString>(values[1]));
        else if (root == m_roots[1]) // the key is stored first
            found.keyed.insert(std::get<QByteArray>(values[0]), std::get<QString>(values[1]));
        else
            found.large.insert(rowid, std::get<QByteArray>(values[1]));
    }

    void compareWithWhole(const Found &found) const
    {
        for (auto it = found.plain.begin(); it != found.plain.end(); ++it)
            QCOMPARE(it.value(), m_whole.plain.value(it.key()));
        for (auto it = found.keyed.begin(); it != found.keyed.end(); ++it)
            QCOMPARE(it.value(), m_whole.keyed.value(it.key()));
        for (auto it = found.large.begin(); it != found.large.end(); ++it)
            QCOMPARE(it.value(), m_whole.large.value(it.key()));
    }

    QByteArray m_key = testKey();
    QList<quint32> m_roots;
    QByteArray m_file;
    QByteArray m_log;
    Found m_whole;
};

QTEST_GUILESS_MAIN(DatabaseRemainsTest)
#include "tst_database_remains.moc"
