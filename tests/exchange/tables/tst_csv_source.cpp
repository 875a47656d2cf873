#include "models/exchange/tables/csv_source.h"
#include "tests/exchange/encoding/encoded.h"
#include "tests/exchange/tables/table_rows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray packed(const QByteArray &plain)
{
    QTemporaryDir folder;
    gzFile file = gzopen(QFile::encodeName(folder.filePath(u"x"_s)).constData(), "wb");
    gzwrite(file, plain.constData(), static_cast<unsigned>(plain.size()));
    gzclose(file);
    QFile read(folder.filePath(u"x"_s));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

} // namespace

class CsvSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRowsByTheirLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const QByteArray &text, const QString &rows) {
            QTest::newRow(name) << text << rows;
        };
        row("nothing", "", u""_s);
        row("one cell", "a", u"1 a"_s);
        row("rows", "a,b\nc,d\n", u"1 a|b; 2 c|d"_s);
        row("no end of the last line", "a,b\nc,d", u"1 a|b; 2 c|d"_s);
        row("ends of lines as on Windows", "a,b\r\nc,d\r\n", u"1 a|b; 2 c|d"_s);
        row("ends of lines as on old Macs", "a,b\rc,d\r", u"1 a|b; 2 c|d"_s);
        row("empty lines", "a\n\n  \nb\n\n", u"1 a; 4 b"_s);
        row("rows of empty cells", "a,b\n,\n\"\",\nc,d", u"1 a|b; 4 c|d"_s);
        row("empty cells", "a,,c\n,b,\n", u"1 a||c; 2 |b|"_s);
        row("blanks around cells", " a , b \n", u"1 a|b"_s);
        row("quoted blanks", "\" a \",b\n", u"1  a |b"_s);
        row("a quoted delimiter", "\"a,b\",c\n", u"1 a,b|c"_s);
        row("a quoted quotation mark", "\"a \"\"b\"\"\",c\n", u"1 a \"b\"|c"_s);
        row("a cell over three lines", "a,\"b\nc\r\nd\"\ne,f\n", u"1 a|b\nc\r\nd; 4 e|f"_s);
        row("ragged rows", "a,b\nc\nd,e,f\n", u"1 a|b; 2 c; 3 d|e|f"_s);
        row("a quotation that is never closed", "a\n\"b\nc\nd\n", u"1 a; 2 quotes; 3 c; 4 d"_s);
        row("a quotation mark within a cell", "a\n5\" pipe\nc\n", u"1 a; 2 quotes; 3 c"_s);
        row("text behind a quotation", "\"a\"b\nc\n", u"1 quotes; 2 c"_s);
        row("one that spoils the next line", "\"a\n\"b\nc\n", u"1 quotes; 2 quotes; 3 c"_s);
        row("a zero byte", QByteArray("a,b\nc,d\0e\nf,g\n", 14), u"1 a|b; 2 zero_byte B2; 3 f|g"_s);
        row("bytes that are no UTF-8", "a\nAndr\xe9\nb\n", u"1 a; 2 undecodable A2; 3 b"_s);
        row("a guarded formula", "'=1+1,'+4912\n", u"1 =1+1|+4912"_s);
        row("a formula as text", "=1+1\n", u"1 =1+1"_s);
        row("a line that says the delimiter", "sep=,\na,b\n", u"2 a|b"_s);
        row("such a line further down", "a,b\nsep=;\n", u"1 a|b; 2 sep=;"_s);
        row("a mark in front", "\xef\xbb\xbfName\n", u"1 Name"_s);
    }

    void readsRowsByTheirLines()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rows);
        QCOMPARE(told(open(text)), rows);
        QCOMPARE(told(open(packed(text))), rows);
    }

    void readsInAnyEncodingAndWithAnyDelimiter_data()
    {
        QTest::addColumn<QByteArray>("icu");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::newRow("UTF-8") << QByteArray("UTF-8") << TextEncoding::Utf8;
        QTest::newRow("UTF-16") << QByteArray("UTF-16LE") << TextEncoding::Utf16Le;
        QTest::newRow("GB 18030") << QByteArray("gb18030") << TextEncoding::Gb18030;
        QTest::newRow("Big5") << QByteArray("windows-950") << TextEncoding::Big5;
    }

    /// 許功蓋 has backslashes in Big5, and other characters of it have |.
    void readsInAnyEncodingAndWithAnyDelimiter()
    {
        QFETCH(QByteArray, icu);
        QFETCH(TextEncoding, encoding);
        for (const char delimiter : {',', ';', '\t', '|', '\\', '^'}) {
            const QChar c = QLatin1Char(delimiter);
            const QString text = u"姓名"_s + c + u"城市\n許功蓋"_s + c + u"育院\n"_s;
            QCOMPARE(told(open(encoded(text, icu.constData()), {encoding, delimiter})),
                u"1 姓名|城市; 2 許功蓋|育院"_s);
        }
    }

    void aQuotationWithoutEndCostsOneRowOfALongFile()
    {
        const QByteArray rows = QByteArray("Lisboa,2\n").repeated(100'000);
        const auto source = open("a,b\n\"open,1\n" + rows);
        QVERIFY(source);
        int sound = 0;
        int bad = 0;
        TableRow row;
        for (;;) {
            const Result<bool> more = (*source)->next(row);
            QVERIFY(more);
            if (!*more)
                break;
            ++(row.fault ? bad : sound);
        }
        QCOMPARE(bad, 1);
        QCOMPARE(sound, 100'001);
        QCOMPARE(row.line, 0);
    }

    void keepsToItsLimits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const QByteArray &text, const QString &rows) {
            QTest::newRow(name) << text << rows;
        };
        row("as many rows as may be", "a\nb\n\nc\n", u"1 a; 2 b; 4 c"_s);
        row("one more", "a\nb\nc\nd\n", u"1 a; 2 b; 3 c; !file_too_large"_s);
        row("as many columns", "a,b,c\n", u"1 a|b|c"_s);
        row("one column more", "a,b,c,d\ne\n", u"1 too_wide D1; 2 e"_s);
        row("as long a cell", "0123456789\n", u"1 0123456789"_s);
        row("one character more", "01234567890\ne\n", u"1 too_long A1; 2 e"_s);
        row("characters, not bytes", QString(10, u'张').toUtf8(), u"1 "_s + QString(10, u'张'));
        row("a line that goes on and on", "a\n" + QByteArray(3'000'000, 'x') + "\nb\n",
            u"1 a; 2 too_long; 3 b"_s);
        row("and never ends", "a\n" + QByteArray(3'000'000, 'x'), u"1 a; 2 too_long"_s);
        row("more bytes than may be", QByteArray(5'000'000, '\n'), u"!file_too_large"_s);
    }

    void keepsToItsLimits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rows);
        TableLimits limits;
        limits.rows = 3;
        limits.columns = 3;
        limits.cellUnits = 10;
        limits.fileBytes = 4'000'000;
        QCOMPARE(told(open(text, {}, limits)), rows);
        QCOMPARE(told(open(packed(text), {}, limits)), rows);
    }

    void refusesWhatCannotBeRead()
    {
        const QByteArray whole = packed(QByteArray("a,b\n").repeated(5000));
        QCOMPARE(told(openCsv(m_folder.path(), {})), u"!not_found"_s);
        QCOMPARE(told(openCsv(m_folder.filePath(u"none"_s), {})), u"!not_found"_s);
        QVERIFY(told(open(whole.chopped(20))).endsWith(u"!file_format gzip"_s));
        put("a,b\n", u"x.gz"_s);
        QCOMPARE(told(openCsv(m_folder.filePath(u"x.gz"_s), {})), u"!file_format gzip"_s);
    }

    void aFileThatChangesIsRefused()
    {
        auto source = open(QByteArray("a,b\n").repeated(100'000));
        TableRow row;
        QVERIFY((*source)->next(row));
        QFile file(m_folder.filePath(u"x.csv"_s));
        QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
        file.close();
        QVERIFY(told(**source).endsWith(u"!unavailable changed_file"_s));
    }

    void saysHowFarItIs()
    {
        auto source = open(QByteArray("a,b\n").repeated(100'000));
        TableRow row;
        double before = 0;
        while (*(*source)->next(row)) {
            QVERIFY((*source)->share() >= before && (*source)->share() <= 1);
            before = (*source)->share();
        }
        QCOMPARE(before, 1.0);
    }

    void guessesTheDelimiter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("delimiter");
        const auto row = [](const char *name, const QString &text, char delimiter) {
            QTest::newRow(name) << text << delimiter;
        };
        row("nothing", u""_s, ',');
        row("one column", u"Name\nSmith\n"_s, ',');
        row("commas", u"a,b\nc,d\n"_s, ',');
        row("semicolons", u"a;b\nc;d\n"_s, ';');
        row("tabs", u"a\tb\nc\td\n"_s, '\t');
        row("bars", u"a|b\nc|d\n"_s, '|');
        row("semicolons with commas in prices", u"a;b\n1,5;2,5\n3,5;4,5\n"_s, ';');
        row("tabs with commas in names", u"a\tb\tc\nSmith, John\t1\t2\nDoe, Jane\t1\t2\n"_s, '\t');
        row("quoted delimiters", u"a,b\n\"x;y;z\",d\n\"x;y;z\",d\n"_s, ',');
        row("said in the first line", u"sep=^\na^b\n"_s, '^');
        row("a title above", u"Guests; all\na,b,c\nd,e,f\n"_s, ',');
        row("cut off at the end", u"a;b\nc;d\ne,f,\"g"_s, ';');
    }

    void guessesTheDelimiter()
    {
        QFETCH(QString, text);
        QFETCH(char, delimiter);
        QCOMPARE(guessDelimiter(text), delimiter);
    }

    void guessesHowAFileIsToBeRead()
    {
        const QString text = u"姓名;手机\n张伟;13800138000\n王芳;13900139000\n"_s;
        put(encoded(text, "gb18030"));
        const auto dialect = guessDialect(m_folder.filePath(u"x.csv"_s));
        QVERIFY(dialect);
        QCOMPARE(*dialect, (CsvDialect {TextEncoding::Gb18030, ';', false}));
        QCOMPARE(told(openCsv(m_folder.filePath(u"x.csv"_s), *dialect)),
            u"1 姓名|手机; 2 张伟|13800138000; 3 王芳|13900139000"_s);
    }

    void namesCellsAsSpreadsheetsDo()
    {
        QCOMPARE(cellName(1, 0), u"A1"_s);
        QCOMPARE(cellName(12, 25), u"Z12"_s);
        QCOMPARE(cellName(3, 26), u"AA3"_s);
        QCOMPARE(cellName(3, 701), u"ZZ3"_s);
        QCOMPARE(cellName(1'048'576, 16'383), u"XFD1048576"_s);
    }

private:
    void put(const QByteArray &content, const QString &name = u"x.csv"_s)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    Result<std::unique_ptr<TableSource>> open(
        const QByteArray &content, const CsvDialect &dialect = {}, const TableLimits &limits = {})
    {
        put(content);
        return openCsv(m_folder.filePath(u"x.csv"_s), dialect, limits);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CsvSourceTest)
#include "tst_csv_source.moc"
