#include "models/exchange/json/json_source.h"
#include "tests/exchange/tables/table_rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

class JsonSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatObjectsSay_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const QByteArray &file, const QString &rows) {
            QTest::newRow(name) << file << rows;
        };
        row("a list", "[{\"a\":\"1\",\"b\":\"2\"},\n {\"a\":\"3\"}]"_ba, u"0 a|b; 1 1|2; 2 3|"_s);
        row("an object a line", "{\"a\":\"1\"}\n\n{\"b\":\"2\"}\n"_ba, u"0 a|b; 1 1|; 3 |2"_s);
        row("lines of Windows, with a mark", "\xef\xbb\xbf{\"a\":\"1\"}\r\n"_ba, u"0 a; 1 1"_s);
        row("one object over many lines", "{\n\"a\":\n\"}{\\\"\"\n}"_ba, u"0 a; 1 }{\""_s);
        row("an empty list", "[ ]"_ba, u""_s);
        row("objects of nothing", "[{},{\"a\":null},{\"a\":\"1\"}]"_ba, u"0 a; 1 1"_s);
        row("values of all kinds", "{\"a\":true,\"b\":false,\"c\":7,\"d\":-1.5,\"e\":null}"_ba,
            u"0 a|b|c|d|e; 1 TRUE|FALSE|7|-1.5|"_s);
        row("long numbers stay as they are", "{\"a\":110101199003076990}"_ba,
            u"0 a; 1 110101199003076990"_s);
        row("longer ones have lost digits", "{\"a\":11010119900307699012}"_ba,
            u"0 a; 1 lost_digits"_s);
        row("several values", "[{\"a\":[\"1\",\"2\"],\"b\":\"3\"},{\"a\":\"4\"}]"_ba,
            u"0 a|a 2|b; 1 1|2|3; 1 4||"_s);
        row("an object within", "{\"a\":{\"x\":\"1\",\"y\":2}}"_ba, u"0 a.x|a.y; 1 1|2"_s);
        row("a list of objects", "{\"a\":[{\"x\":\"1\"},{\"x\":\"2\"}]}"_ba,
            u"0 a.x|a.x 2; 1 1|2"_s);
        row("what lies deeper", "{\"a\":{\"x\":{\"y\":[1,2]}},\"b\":[[1]]}"_ba,
            u"0 a.x|b; 1 {\"y\":[1,2]}|[1]"_s);
        row("as deep as may be", QByteArray("{\"a\":").repeated(32) + '1' + QByteArray(32, '}'),
            u"0 a.a; 1 "_s + u"{\"a\":"_s.repeated(30) + u'1' + QString(30, u'}'));
        row("characters by number", "{\"a\":\"\\u9648\\ud842\\udfb7\"}"_ba, u"0 a; 1 陈𠮷"_s);
        row("a zero byte", "{\"a\":\"x\\u0000\"}"_ba, u"0 a; 1 zero_byte A1"_s);
        row("half a character", "{\"a\":\"\\ud842\"}"_ba, u"0 a; 1 undecodable A1"_s);
    }
    void whatObjectsSay()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, rows);
        QCOMPARE(told(file), rows);
    }

    void whatIsNoJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &file) {
            QTest::newRow(name) << file << u"!file_format json"_s;
        };
        row("nothing", "");
        row("spaces", " \n");
        row("a table", "name,phone\n");
        row("a value", "\"text\"");
        row("a list of values", "[1,2]");
        row("a list that is cut off", "[{\"a\":1}");
        row("an object that is cut off", "{\"a\":1");
        row("something behind the list", "[{\"a\":1}]x");
        row("a second list", "[{\"a\":1}][{\"a\":2}]");
        row("what is no object inside", "{\"a\"}");
        row("a text that does not end", "{\"a\":\"}\n");
        row("nesting without end", QByteArray("{\"a\":").repeated(100'000));
        row("lists without end", "{\"a\":" + QByteArray(100'000, '['));
        row("one level too much", QByteArray("{\"a\":").repeated(33) + '1' + QByteArray(33, '}'));
        row("an object behind the list", "[{\"a\":1}]{\"a\":2}");
        row("half of a character", "{\"a\":\"\xe9\x99\"}");
        row("another encoding", "{\0\"\0a\0\"\0"_ba);
        QTest::newRow("an object without end")
            << "{\"a\":\"" + QByteArray(2'000'000, 'x') + "\"}" << u"!file_too_large"_s;
    }
    void whatIsNoJsonIsRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, error);
        QCOMPARE(told(file), error);
    }

    void thereIsAnEndToEverything()
    {
        TableLimits limits;
        limits.columns = 2;
        limits.rows = 2;
        limits.cellUnits = 3;
        QCOMPARE(told("{\"a\":1,\"b\":2,\"c\":3}", limits), u"0 a|b; 1 too_wide"_s);
        QCOMPARE(told("{\"a\":[1,2,3]}", limits), u"0 a|a 2; 1 too_wide"_s);
        QCOMPARE(told("{\"a\":\"1234\"}", limits), u"0 a; 1 too_long A1"_s);
        QCOMPARE(told("{\"a\":1}{\"a\":2}{\"a\":3}", limits), u"!file_too_large"_s);
    }

private:
    [[nodiscard]] QString told(const QByteArray &bytes, const TableLimits &limits = {}) const
    {
        QFile file(m_folder.filePath(u"x.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return u"cannot be written"_s;
        file.close();
        return lobby::test::told(openJson(file.fileName(), limits));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(JsonSourceTest)
#include "tst_json_source.moc"
