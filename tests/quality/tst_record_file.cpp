#include "models/quality/files/record_file.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby;
using namespace lobby::quality;
using namespace Qt::StringLiterals;

class RecordFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"records.csv"_s);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
            qFatal("cannot write");
        return path;
    }
    static RecordMap map()
    {
        return RecordMap::parse("{\"columns\": {\"no\": \"id\", \"name\": \"native_name\","
                                " \"tel\": \"phone\", \"mobile\": \"phone\"}}")
            .value();
    }

private Q_SLOTS:
    void rowsBecomeRecords()
    {
        const auto records = readRecords(file("\xef\xbb\xbfno, name,remark,tel,mobile\r\n1, \"Li, "
                                              "\"\"Tom\"\"\",\"two\nlines\",12, 34\r\n"
                                              ",nobody,,,\r\n2,陈志强\r\n"),
            map());
        QVERIFY(records);
        QCOMPARE(records->size(), 2U);
        QCOMPARE(records->front().id, u"1"_s);
        QCOMPARE(records->front().native, u"Li, \"Tom\""_s);
        QCOMPARE(records->front().phones, QStringList({u"12"_s, u"34"_s}));
        QCOMPARE(records->back().native, u"陈志强"_s);
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("subject");
        QTest::newRow("a column is missing") << QByteArray("no,name,tel\n1,a,2\n") << u"mobile"_s;
        QTest::newRow("a column is there twice")
            << QByteArray("no,name,name,tel,mobile\n1,a,b,2,3\n") << u"name"_s;
        QTest::newRow("no rows") << QByteArray("no,name,tel,mobile\n") << u"rows"_s;
        QTest::newRow("an open quotation mark")
            << QByteArray("no,name,tel,mobile\n1,\"a,2,3\n") << u"quotes"_s;
    }
    void whatCannotBeReadIsRefused()
    {
        QFETCH(const QByteArray, text);
        const auto records = readRecords(file(text), map());
        QVERIFY(!records);
        QCOMPARE(records.error().code, Error::Code::FileFormat);
        QTEST(records.error().subject, "subject");
    }
    void aMissingFileIsNamed()
    {
        QCOMPARE(readRecords(u"/nowhere"_s, map()).error().code, Error::Code::NotFound);
    }

    void badMapsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no JSON") << QByteArray("columns") << u"json"_s;
        QTest::newRow("nothing in it") << QByteArray("{}") << u"columns"_s;
        QTest::newRow("no id") << QByteArray("{\"columns\": {\"a\": \"surname\"}}") << u"id"_s;
        QTest::newRow("two ids") << QByteArray("{\"columns\": {\"a\": \"id\", \"b\": \"id\"}}")
                                 << u"id"_s;
        QTest::newRow("an unknown role")
            << QByteArray("{\"columns\": {\"a\": \"id\", \"b\": \"shoe_size\"}}") << u"shoe_size"_s;
    }
    void badMapsAreRefused()
    {
        QFETCH(const QByteArray, json);
        const auto parsed = RecordMap::parse(json);
        QVERIFY(!parsed);
        QTEST(parsed.error().subject, "subject");
    }
    void shippedMapsAreSound()
    {
        int count = 0;
        QDirIterator maps(u":/quality"_s, {u"*.json"_s});
        while (maps.hasNext()) {
            QFile shipped(maps.next());
            QVERIFY(shipped.open(QIODevice::ReadOnly));
            QVERIFY2(RecordMap::parse(shipped.readAll()), qPrintable(shipped.fileName()));
            ++count;
        }
        QCOMPARE(count, 3);
    }
};

QTEST_GUILESS_MAIN(RecordFileTest)
#include "tst_record_file.moc"
