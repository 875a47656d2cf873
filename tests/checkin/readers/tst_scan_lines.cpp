#include "models/checkin/readers/scan_lines.h"
#include "models/checkin/reading/scan.h"

#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kFirst = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const QByteArray kSecond = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
const QString kPassport = QString::fromLatin1(kFirst) + u'\n' + QString::fromLatin1(kSecond);

} // namespace

class ScanLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesBecomeScans_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("scans");
        const QStringList one {u"E1234567"_s};
        QTest::newRow("CR") << QByteArray("E1234567\r") << one;
        QTest::newRow("LF") << QByteArray("E1234567\n") << one;
        QTest::newRow("CR LF") << QByteArray("E1234567\r\n") << one;
        QTest::newRow("Tab") << QByteArray("E1234567\t") << one;
        QTest::newRow("nothing at its end") << QByteArray("E1234567") << QStringList();
        QTest::newRow("two") << QByteArray("E1234567\r\nE7654321\r\n")
                             << QStringList {u"E1234567"_s, u"E7654321"_s};
        QTest::newRow("empty lines") << QByteArray("\r\n\r\nE1234567\r\n\r\n") << one;
        QTest::newRow("STX and ETX") << QByteArray("\x02"
                                                   "E1234567"
                                                   "\x03")
                                     << one;
        QTest::newRow("STX, ETX and CR LF") << QByteArray("\x02"
                                                          "E1234567\r\n"
                                                          "\x03\r\n")
                                            << one;
        QTest::newRow("lines between STX and ETX") << QByteArray("\x02"
                                                                 "one\rtwo\r\x03")
                                                   << QStringList {u"one\ntwo"_s};
        QTest::newRow("STX that ends what was before") << QByteArray("lost\x02"
                                                                     "E1234567\x03")
                                                       << QStringList {u"lost"_s, u"E1234567"_s};
        QTest::newRow("GS inside") << QByteArray("0109506000134352\x1d"
                                                 "10A\r")
                                   << QStringList {u"0109506000134352\x1d"_s + u"10A"_s};
        QTest::newRow("other control characters") << QByteArray("\x06"
                                                                "E12\x1b"
                                                                "34567\x7f\0\r",
            13) << one;
        QTest::newRow("blanks around it") << QByteArray("  E1234567 \r") << one;
        QTest::newRow("UTF-8") << QByteArray("\xe7\x8e\x8b\xe4\xbc\x9f\r")
                               << QStringList {u"王伟"_s};
        QTest::newRow("Latin-1") << QByteArray("M\xfcller\r") << QStringList {u"Müller"_s};
        QTest::newRow("a passport in one line")
            << kFirst + kSecond + '\r' << QStringList {kPassport.simplified().remove(u' ')};
        QTest::newRow("a passport in two lines")
            << kFirst + '\r' + kSecond + '\r' << QStringList {kPassport};
        QTest::newRow("a passport in two lines of CR LF") << kFirst + "\r\n" + kSecond + "\r\n"
                                                          << QStringList {kPassport};
    }
    void bytesBecomeScans()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, scans);
        ScanLines whole(isUnfinished);
        QCOMPARE(whole.feed(bytes).texts, scans);
        ScanLines piecemeal(isUnfinished); // as they come from the line
        QStringList found;
        for (const char c : bytes)
            found += piecemeal.feed(QByteArrayView(&c, 1)).texts;
        QCOMPARE(found, scans);
    }

    void silenceEndsAScan()
    {
        ScanLines lines(isUnfinished);
        QVERIFY(!lines.isPending());
        QVERIFY(lines.feed("E1234567").texts.isEmpty());
        QVERIFY(lines.isPending());
        QCOMPARE(lines.silence().texts, QStringList {u"E1234567"_s});
        QVERIFY(!lines.isPending());
        QVERIFY(lines.feed(kFirst + '\r').texts.isEmpty()); // the second line never comes
        QCOMPARE(lines.silence().texts, QStringList {QString::fromLatin1(kFirst)});
        QVERIFY(lines.silence().texts.isEmpty());
    }

    void atMostTenThousandBytesAreAScan()
    {
        ScanLines lines;
        const QByteArray longest(ScanLines::kLongest, 'A');
        const ScanLines::Scans kept = lines.feed(longest + '\r');
        QCOMPARE(kept.texts, QStringList {QString::fromLatin1(longest)});
        QVERIFY(!kept.tooLong);
        const ScanLines::Scans dropped = lines.feed(longest + longest + "A\rE1234567\r");
        QVERIFY(dropped.tooLong);
        QCOMPARE(dropped.texts, QStringList {u"E1234567"_s});
        (void)lines.feed(longest + 'A');
        QVERIFY(lines.isPending());
        QVERIFY(lines.silence().tooLong);
        QVERIFY(!lines.isPending());
    }
};

QTEST_GUILESS_MAIN(ScanLinesTest)
#include "tst_scan_lines.moc"
