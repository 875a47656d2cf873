#include "models/exchange/tables/csv_source.h"
#include "models/exchange/workbook/sheet_source.h"
#include "models/exchange/writing/csv_writer.h"
#include "models/exchange/writing/workbook_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;
using Created = Result<std::unique_ptr<TableWriter>>;

/// Both kinds of file, alike to whoever writes and reads.
struct Format
{
    const char *name;
    Created (*create)(const QString &path);
    Result<std::unique_ptr<TableSource>> (*open)(const QString &path);
};

constexpr Format kCsv = {"csv", [](const QString &path) { return createCsv(path); },
    [](const QString &path) { return openCsv(path, {}); }};
constexpr Format kWorkbook
    = {"xlsx", [](const QString &path) { return createWorkbook(path, u"Guests"_s); },
        [](const QString &path) { return openSheet(path, 0); }};

bool write(const Format &format, const QString &path, const Rows &rows)
{
    const Created writer = format.create(path);
    return writer && std::all_of(rows.begin(), rows.end(), [&](const QStringList &row) {
        return (*writer)->write(row).has_value();
    }) && (*writer)->finish();
}

/// As wide as they were; nothing if a row is at fault.
Rows read(const Format &format, const QString &path, qsizetype columns)
{
    const auto source = format.open(path);
    Rows rows;
    TableRow row;
    while (source) {
        const Result<bool> more = (*source)->next(row);
        if (!more || row.fault)
            return {};
        if (!*more)
            break;
        row.cells.resize(std::max(columns, row.cells.size()));
        rows.append(row.cells);
    }
    return rows;
}

/// Everything that ever broke a table, and characters of all kinds.
QString anyCell()
{
    const auto unit = rc::gen::element(u'a', u' ', u',', u';', u'"', u'\'', u'\n', u'\r', u'\t',
        u'=', u'+', u'-', u'@', u'_', u'x', u'0', u'D', u'张', u'é', u'&', u'<', u'\u0001',
        u'\u200d', u'\ufeff', u'\ufffe', u'\u2028');
    const auto units = *rc::gen::container<std::vector<char16_t>>(unit);
    QString text(reinterpret_cast<const QChar *>(units.data()), qsizetype(units.size()));
    if (*rc::gen::inRange(0, 10) == 0)
        text += u"_x000D_ _x005F_ 𠮷"_s;
    return text;
}

} // namespace

class TableWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data() { formats(); }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(bool, workbook);
        const Format &format = workbook ? kWorkbook : kCsv;
        QVERIFY(rc::check("what is written is read again", [&] {
            const qsizetype columns = *rc::gen::inRange(1, 5);
            const int count = *rc::gen::inRange(0, 8);
            Rows rows;
            for (int i = 0; i < count; ++i) {
                QStringList row {u"row "_s + QString::number(i)}; // a row of nothing is left out
                while (row.size() < columns)
                    row.append(anyCell());
                rows.append(row);
            }
            RC_ASSERT(write(format, path(), rows));
            RC_ASSERT(read(format, path(), columns) == rows);
        }));
    }

    void numbersOfTelephonesAndDocumentsStayAsTheyAre_data() { formats(); }
    void numbersOfTelephonesAndDocumentsStayAsTheyAre()
    {
        QFETCH(bool, workbook);
        const Format &format = workbook ? kWorkbook : kCsv;
        const Rows rows = {{u"手机"_s, u"证件号"_s}, {u"+8613800138000"_s, u"110101199003076990"_s},
            {u"007"_s, u"1E5"_s}};
        QVERIFY(write(format, path(), rows));
        QCOMPARE(read(format, path(), 2), rows);
    }

    void noCellBeginsAFormula()
    {
        QVERIFY(write(kCsv, path(), {{u"=1+1"_s, u"@x"_s, u"plain"_s}}));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\xef\xbb\xbf\"'=1+1\",\"'@x\",\"plain\"\r\n"));
    }

    void onlyThisUserMayReadIt_data() { formats(); }
    void onlyThisUserMayReadIt()
    {
        QFETCH(bool, workbook);
        QVERIFY(write(workbook ? kWorkbook : kCsv, path(), {{u"a"_s}}));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), 0);
    }

    void whatIsNotFinishedIsNotThere_data() { formats(); }
    void whatIsNotFinishedIsNotThere()
    {
        QFETCH(bool, workbook);
        QTemporaryDir folder;
        const QString name = folder.filePath(u"out"_s);
        const Format &format = workbook ? kWorkbook : kCsv;
        {
            const Created writer = format.create(name);
            QVERIFY(writer);
            QVERIFY((*writer)->write({u"a"_s}));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(write(format, name, {{u"before"_s}}));
        {
            const Created writer = format.create(name);
            QVERIFY(writer && (*writer)->write({u"a"_s}));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"out"_s});
        QCOMPARE(read(format, name, 1), (Rows {{u"before"_s}}));
    }

    void aFullDiskLeavesNothing_data() { formats(); }
    /// A file may not grow over 64 KiB: as a full disk, but for the name of the error.
    void aFullDiskLeavesNothing()
    {
        QFETCH(bool, workbook);
        QTemporaryDir folder;
        const QString name = folder.filePath(u"out"_s);
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 64 * 1024;
        setrlimit(RLIMIT_FSIZE, &small);
        Rows rows;
        for (int i = 0; i < 5000; ++i)
            rows.append({QString::number(i * 7919) + QString(40, QChar(u'a' + i % 26))});
        const bool written = write(workbook ? kWorkbook : kCsv, name, rows);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, ignored);
        QVERIFY(!written);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aFolderThatIsNotThereIsAnError_data() { formats(); }
    void aFolderThatIsNotThereIsAnError()
    {
        QFETCH(bool, workbook);
        const QString name = m_folder.filePath(u"none/out"_s);
        const Created writer = (workbook ? kWorkbook : kCsv).create(name);
        QVERIFY(!writer);
        QCOMPARE(writer.error().subject, u"path"_s);
    }

    void aWorkbookRefusesWhatItCannotHold()
    {
        const Created writer = createWorkbook(path(), u"Guests"_s);
        QVERIFY((*writer)->write({QString(32'767, u'x')}));
        const Result<Done> longer = (*writer)->write({QString(32'768, u'x')});
        QVERIFY(!longer);
        QCOMPARE(longer.error().subject, u"cell"_s);
    }

    void sheetsHaveSoundNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sound");
        QTest::newRow("sound") << u"客户"_s << u"客户"_s;
        QTest::newRow("nothing") << u""_s << u"Sheet1"_s;
        QTest::newRow("what no name has") << u"a/b:[c]*?\\"_s << u"abc"_s;
        QTest::newRow("apostrophes") << u"'guests'"_s << u"guests"_s;
        QTest::newRow("too long") << QString(40, u'x') << QString(31, u'x');
    }

    void sheetsHaveSoundNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, sound);
        QCOMPARE(soundSheetName(name), sound);
    }

private:
    static void formats()
    {
        QTest::addColumn<bool>("workbook");
        QTest::newRow("separated values") << false;
        QTest::newRow("a workbook") << true;
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"out"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TableWritingTest)
#include "tst_table_writing.moc"
