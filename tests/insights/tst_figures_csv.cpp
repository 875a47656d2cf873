#include "models/insights/figures_csv.h"

#include <QTest>

using namespace lobby::insights;
using namespace Qt::StringLiterals;

class FiguresCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsWrittenAsSpreadsheetsReadIt_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("words") << u"Noise"_s << u"Noise"_s;
        QTest::newRow("Chinese") << u"噪音"_s << u"噪音"_s;
        QTest::newRow("comma") << u"a, b"_s << u"\"a, b\""_s;
        QTest::newRow("quotes") << u"say \"no\""_s << u"\"say \"\"no\"\"\""_s;
        QTest::newRow("two lines") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("number") << u"12.5"_s << u"12.5"_s;
        QTest::newRow("negative number") << u"-12"_s << u"-12"_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+cmd"_s << u"'+cmd"_s;
        QTest::newRow("minus") << u"-1+1"_s << u"'-1+1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("formula with a comma") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void aCellIsWrittenAsSpreadsheetsReadIt()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        const QByteArray text = csvOf({{cell, u"x"_s}});
        QVERIFY(text.startsWith("\xef\xbb\xbf"));
        QCOMPARE(QString::fromUtf8(text.mid(3)), written + u",x\r\n"_s);
    }

    void everyRowIsALine()
    {
        QCOMPARE(csvOf({{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}),
            QByteArrayLiteral("\xef\xbb\xbf"
                              "a,b\r\n1,2\r\n"));
    }
};

QTEST_GUILESS_MAIN(FiguresCsvTest)
#include "tst_figures_csv.moc"
