#include "models/exchange/workbook/sheet_source.h"
#include "tests/exchange/tables/table_rows.h"
#include "tests/exchange/workbook/made_workbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kStrings = "<si><t>姓名</t></si>"
                            "<si><r><t>张</t></r><r><rPr><b/></rPr><t>伟</t></r></si>"
                            "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>"
                            "<si><t xml:space=\"preserve\"> a </t></si>"
                            "<si><t/></si>"
                            "<si><t>two_x000D_\nlines _x005F_x000D_ _xZZZZ_ _x12</t></si>"
                            "<si><t>'=1+1</t></si>";
const QByteArray kStyles = "<numFmts count=\"2\"><numFmt numFmtId=\"164\" "
                           "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
                           "<numFmt numFmtId=\"165\" formatCode=\"00000\"/></numFmts>"
                           "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                           "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>";

QByteArray row(int number, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

QByteArray inlineCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

} // namespace

class SheetSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCellsAsText_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, const QByteArray &rows, const QString &text) {
            QTest::newRow(name) << rows << text;
        };
        add("nothing", "", u""_s);
        add("shared strings", row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>"), u"1 姓名"_s);
        add("strings of several fonts", row(1, "<c t=\"s\"><v>1</v></c>"), u"1 张伟"_s);
        add("how it is read aloud is no text", row(1, "<c t=\"s\"><v>2</v></c>"), u"1 東京"_s);
        add("blanks around", row(1, "<c t=\"s\"><v>3</v></c>"), u"1  a"_s);
        add("escaped characters", row(1, "<c t=\"s\"><v>5</v></c><c><v>1</v></c>"),
            u"1 two\r\nlines _x000D_ _xZZZZ_ _x12|1"_s);
        add("a guarded formula", row(1, "<c t=\"s\"><v>6</v></c>"), u"1 =1+1"_s);
        add("inline strings", row(1, inlineCell("张伟") + inlineCell("上海")), u"1 张伟|上海"_s);
        add("inline strings of several fonts",
            row(1, "<c t=\"inlineStr\"><is><r><t>张</t></r><r><t>伟</t></r></is></c>"),
            u"1 张伟"_s);
        add("numbers", row(1, "<c><v>42</v></c><c t=\"n\"><v>1.5</v></c>"), u"1 42|1.5"_s);
        add("dates by their style",
            row(1, "<c s=\"1\"><v>46156</v></c><c s=\"2\"><v>46156</v></c>"),
            u"1 2026-05-14|2026-05-14"_s);
        add("codes with zeros in front", row(1, "<c s=\"3\"><v>42</v></c>"), u"1 00042"_s);
        add("a style that is not there", row(1, "<c s=\"99\"><v>42</v></c>"), u"1 42"_s);
        add("dates as text", row(1, "<c t=\"d\"><v>2026-05-14T10:30:00</v></c>"),
            u"1 2026-05-14 10:30:00"_s);
        add("truth", row(1, "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"), u"1 TRUE|FALSE"_s);
        add("what a formula came to",
            row(1,
                "<c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1</f>"
                "<v>x</v></c><c t=\"str\"><f>A1</f><v></v></c>"),
            u"1 2|x"_s);
        add("a formula that was never calculated",
            row(1, "<c><v>1</v></c><c><f>1+1</f></c>") + row(2, "<c><v>3</v></c>"),
            u"1 no_value B1; 2 3"_s);
        add("an error of the sheet", row(1, "<c t=\"e\"><v>#N/A</v></c>"), u"1 error_value A1"_s);
        add("an identity number kept as a number", row(1, "<c><v>1.1010119900307699E17</v></c>"),
            u"1 lost_digits A1"_s);
        add("cells that are left out", row(1, "<c r=\"B1\"><v>1</v></c><c r=\"D1\"><v>2</v></c>"),
            u"1 |1||2"_s);
        add("rows that are left out",
            row(3, "<c r=\"A3\"><v>1</v></c>") + row(7, "<c><v>2</v></c>"), u"3 1; 7 2"_s);
        add("rows and cells without numbers",
            "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>", u"1 1; 2 2"_s);
        add("rows of colours alone", row(1, "<c s=\"1\"/><c s=\"1\"/>") + row(2, "<c><v>1</v></c>"),
            u"2 1"_s);
        add("a prefix", "<x:row xmlns:x=\"urn:x\"><x:c><x:v>1</x:v></x:c></x:row>", u"1 1"_s);
        add("a zero byte", row(1, inlineCell("a_x0000_b")), u"1 zero_byte A1"_s);
        add("half a character", row(1, inlineCell("a_xD800_b")), u"1 undecodable A1"_s);
        add("text outside of cells", "<row r=\"1\">x<c>y<v>1</v>z</c></row>", u"1 1"_s);
    }

    void readsCellsAsText()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, text);
        QCOMPARE(told(open(workbookParts(rows, kStrings, kStyles))), text);
    }

    void daysMayBeCountedFrom1904()
    {
        const auto parts = workbookParts(
            row(1, "<c s=\"1\"><v>44694</v></c>"), {}, kStyles, "<workbookPr date1904=\"1\"/>");
        QCOMPARE(told(open(parts)), u"1 2026-05-14"_s);
    }

    void keepsToItsLimits_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, const QByteArray &rows, const QString &text) {
            QTest::newRow(name) << rows << text;
        };
        const QByteArray one = "<c><v>1</v></c>";
        const QByteArray empty = "<row><c s=\"1\"/></row>";
        add("as many rows as may be", row(1, one) + row(2, one) + row(9, one), u"1 1; 2 1; 9 1"_s);
        add("one more", row(1, one) + row(2, one) + row(3, one) + row(4, one),
            u"1 1; 2 1; 3 1; !file_too_large"_s);
        add("empty ones do not count", empty.repeated(1000) + row(1001, one), u"1001 1"_s);
        add("as many columns", row(1, one.repeated(3)), u"1 1|1|1"_s);
        add("one column more", row(1, one.repeated(4)) + row(2, one), u"1 too_wide D1; 2 1"_s);
        add("empty cells behind", row(1, one + "<c r=\"XFD1\" s=\"1\"/>"), u"1 1"_s);
        add("as long a cell", row(1, inlineCell("0123456789")), u"1 0123456789"_s);
        add("one character more", row(1, inlineCell("01234567890")), u"1 too_long A1"_s);
        add("a very long one", row(1, inlineCell(QByteArray(900'000, 'x'))), u"1 too_long A1"_s);
        add("a very long shared one", row(1, "<c t=\"s\"><v>0</v></c>"), u"1 too_long A1"_s);
    }

    void keepsToItsLimits()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, text);
        TableLimits limits;
        limits.rows = 3;
        limits.columns = 3;
        limits.cellUnits = 10;
        limits.inflatedRatio = 100'000;
        const QByteArray strings = "<si><t>" + QByteArray(2'000'000, 'x') + "</t></si>";
        QCOMPARE(told(open(workbookParts(rows, strings), 0, limits)), text);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<Parts>("parts");
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("error");
        const auto add
            = [](const char *name, const Parts &parts, const QString &error,
                  int method = ZIP_CM_DEFLATE) { QTest::newRow(name) << parts << method << error; };
        const Parts sound = workbookParts(row(1, "<c><v>1</v></c>"), kStrings, kStyles);
        const auto with = [&sound](const QByteArray &name, const QByteArray &bytes) {
            Parts parts = sound;
            parts[name] = bytes;
            return parts;
        };
        const auto without = [&sound](const QByteArray &name) {
            Parts parts = sound;
            parts.remove(name);
            return parts;
        };
        const QString refused = u"!file_format workbook"_s;
        const QByteArray sheet = "xl/worksheets/sheet1.xml";
        Parts crowd = sound;
        for (int i = 0; i < 100; ++i)
            crowd["media/" + QByteArray::number(i)] = "x";
        Parts twins = sound;
        twins["XL/workbook.xml"] = twins["xl/workbook.xml"];
        add("sound, to compare", sound, u"1 1"_s);
        add("sound and not packed", sound, u"1 1"_s, ZIP_CM_STORE);
        add("no relations", without("_rels/.rels"), refused);
        add("no workbook", without("xl/workbook.xml"), refused);
        add("no relations of the workbook", without("xl/_rels/workbook.xml.rels"), refused);
        add("no sheet", without(sheet), refused);
        add("another kind of document",
            with("_rels/.rels", relations(relation("rId1", "coreProperties", "docProps/core.xml"))),
            refused);
        add("a sheet outside of the package",
            with("xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "../../../etc/passwd"))),
            refused);
        add("no XML", with(sheet, "PK\3\4"), refused + u""_s);
        add("an empty sheet", with(sheet, ""), refused);
        add("a sheet that is cut off", with(sheet, sheetXml(row(1, "<c><v>1</v></c>")).chopped(20)),
            u"1 1; "_s + refused);
        add("entities",
            with(sheet,
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                    + sheetXml(row(1, inlineCell("&b;"))).mid(38)),
            refused);
        add("an entity of a file",
            with(sheet,
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                    + sheetXml(row(1, inlineCell("&a;"))).mid(38)),
            refused);
        add("a document type elsewhere", with("xl/workbook.xml", "<!DOCTYPE x><workbook/>"),
            refused);
        add("deep nesting",
            with(sheet,
                sheetXml(QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000))),
            refused);
        add("an attribute without end", with(sheet, "<worksheet x=\"" + QByteArray(3'000'000, 'a')),
            refused);
        add("rows that go back", with(sheet, sheetXml(row(2, "<c><v>1</v></c>") + row(1, ""))),
            refused);
        add("a row that no sheet has", with(sheet, sheetXml(row(1'048'577, "<c><v>1</v></c>"))),
            refused);
        add("cells that go back",
            with(sheet, sheetXml(row(1, "<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>"))),
            refused);
        add("a column that no sheet has",
            with(sheet, sheetXml(row(1, "<c r=\"XFE1\"><v>1</v></c>"))), refused);
        add("a column of many letters",
            with(sheet, sheetXml(row(1, "<c r=\"AAAAAAAAAAAAAAA1\"><v>1</v></c>"))), refused);
        add("a string that is not there", with(sheet, sheetXml(row(1, "<c t=\"s\"><v>7</v></c>"))),
            refused);
        add("a string before the first", with(sheet, sheetXml(row(1, "<c t=\"s\"><v>-1</v></c>"))),
            refused);
        add("words for a number", with(sheet, sheetXml(row(1, "<c><v>many</v></c>"))), refused);
        add("more than a hundred files", crowd, u"!file_too_large"_s);
        add("two parts of one name", twins, refused);
        add("a bomb",
            with(sheet, sheetXml(row(1, "<c><v>1</v></c>") + QByteArray(30'000'000, ' '))),
            u"1 1; !file_too_large"_s);
        add("a bomb of strings",
            with("xl/sharedStrings.xml",
                "<sst><si><t>" + QByteArray(30'000'000, 'x') + "</t></si></sst>"),
            u"!file_too_large"_s);
        add("packed otherwise than workbooks are", sound, refused, ZIP_CM_BZIP2);
    }

    void hostileFilesAreRefused()
    {
        QFETCH(Parts, parts);
        QFETCH(int, method);
        QFETCH(QString, error);
        if (zip_compression_method_supported(method, 1) == 0)
            QSKIP("this libzip cannot pack so");
        QCOMPARE(told(open(parts, 0, {}, method)), error);
    }

    void allPartsTogetherMayNotBeMoreThanTheirLimit()
    {
        TableLimits limits;
        limits.inflatedBytes = 4000;
        const auto parts = workbookParts(row(1, inlineCell(QByteArray(3000, 'x'))));
        QVERIFY(told(open(parts, 0, limits)).endsWith(u"!file_too_large"_s));
        limits.inflatedBytes = 8000;
        QVERIFY(told(open(parts, 0, limits)).startsWith(u"1 xxx"_s));
    }

    void refusesWhatIsNoWorkbook_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("subject");
        QTest::newRow("nothing") << QByteArray() << u"workbook"_s;
        QTest::newRow("separated values") << QByteArray("a,b\n1,2\n") << u"workbook"_s;
        QTest::newRow("the beginning of an archive")
            << QByteArray("PK\3\4\x14\0\6\0\n", 9) << u"workbook"_s;
        QTest::newRow("one of before 2007, or with a password")
            << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on") << u"old_workbook"_s;
    }

    void refusesWhatIsNoWorkbook()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, subject);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(told(openSheet(path(), 0)), u"!file_format "_s + subject);
        QCOMPARE(sheetsOf(path()).error().subject, subject);
        QCOMPARE(told(openSheet(m_folder.path(), 0)), u"!not_found"_s);
    }

    void aDamagedFileIsNotReadToItsEnd()
    {
        const auto parts = workbookParts(row(1, inlineCell(QByteArray(50'000, 'x'))));
        writePackage(path(), parts, ZIP_CM_STORE);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[bytes.indexOf("xxxxx") + 30'000] = 'y';
        file.seek(0);
        file.write(bytes);
        file.close();
        QVERIFY(told(openSheet(path(), 0)).endsWith(u"!file_format workbook"_s));
    }

    void namesItsSheets()
    {
        Parts parts = workbookParts(row(1, "<c><v>1</v></c>"));
        parts["xl/workbook.xml"] = QByteArray("<workbook xmlns:r=\"") + kRelations
            + "\"><sheets><sheet name=\"客户\" r:id=\"rId1\"/>"
              "<sheet name=\"chart\" r:id=\"rId8\"/>"
              "<sheet name=\"旧\" state=\"veryHidden\" r:id=\"rId9\"/></sheets></workbook>";
        parts["xl/_rels/workbook.xml.rels"]
            = relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId8", "chartsheet", "chartsheets/sheet1.xml")
                + relation("rId9", "worksheet", "/xl/worksheets/other.xml"));
        parts["xl/worksheets/other.xml"] = sheetXml(row(1, "<c><v>2</v></c>"));
        writePackage(path(), parts);
        const auto sheets = sheetsOf(path());
        QVERIFY(sheets);
        QCOMPARE(*sheets, (QList<SheetName> {{u"客户"_s, false}, {u"旧"_s, true}}));
        QCOMPARE(told(openSheet(path(), 0)), u"1 1"_s);
        QCOMPARE(told(openSheet(path(), 1)), u"1 2"_s);
        QCOMPARE(told(openSheet(path(), 2)), u"!not_found sheet"_s);
        QCOMPARE(told(openSheet(path(), -1)), u"!not_found sheet"_s);
    }

    void aFileThatChangesIsRefused()
    {
        auto source = open(workbookParts(row(1, "<c><v>1</v></c>") + row(2, "<c><v>2</v></c>")));
        TableRow first;
        QVERIFY((*source)->next(first));
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
        file.close();
        QVERIFY(told(**source).endsWith(u"!unavailable changed_file"_s));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"x.xlsx"_s); }

    Result<std::unique_ptr<TableSource>> open(const Parts &parts, int sheet = 0,
        const TableLimits &limits = {}, int method = ZIP_CM_DEFLATE)
    {
        writePackage(path(), parts, method);
        return openSheet(path(), sheet, limits);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SheetSourceTest)
#include "tst_sheet_source.moc"
