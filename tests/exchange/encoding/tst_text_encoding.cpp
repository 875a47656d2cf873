#include "models/exchange/encoding/encoding_detector.h"
#include "models/exchange/encoding/text_encoding.h"
#include "tests/exchange/encoding/encoded.h"

#include <QTest>

using namespace lobby::exchange;
using namespace lobby::test;
using namespace Qt::StringLiterals;

namespace {

const QString kMainland = u"姓名,手机,城市\n张伟,13800138000,上海\n王芳,13900139000,北京\n"_s;
const QString kTaiwan = u"姓名,手機,城市\n陳志強,0912345678,臺北\n林美玲,0922333444,高雄\n"_s;
const QString kHongKong = u"姓名,電話\n梁𨋢仔,91234567\n何嘉琪,92345678\n"_s; // 𨋢: HKSCS
const QString kRare = u"姓名\n㛃䶮,1\n𠮷田,2\n"_s; // GB 18030 with four bytes

QString decoded(TextEncoding encoding, const QByteArray &bytes, qsizetype pieceBytes)
{
    TextDecoder decoder(encoding);
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes)
        text += decoder.decode(bytes.mid(at, pieceBytes), false);
    return text + decoder.decode({}, true);
}

} // namespace

class TextEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten_data()
    {
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("text");
        const auto row
            = [](const char *title, TextEncoding encoding, const char *name, const QString &text) {
                  QTest::newRow(title) << encoding << QByteArray(name) << text;
              };
        row("UTF-8", TextEncoding::Utf8, "UTF-8", kMainland + kRare);
        row("UTF-16, little end first", TextEncoding::Utf16Le, "UTF-16LE", kMainland + kRare);
        row("UTF-16, big end first", TextEncoding::Utf16Be, "UTF-16BE", kMainland + kRare);
        row("GB 18030", TextEncoding::Gb18030, "gb18030", kMainland + kTaiwan + kRare);
        row("Big5", TextEncoding::Big5, "windows-950", kTaiwan);
        row("Big5, a backslash as second byte", TextEncoding::Big5, "windows-950", u"許功蓋"_s);
        row("Big5 of Hong Kong", TextEncoding::Big5, "Big5-HKSCS", kHongKong);
        row("Western Europe", TextEncoding::Windows1252, "windows-1252", u"Zoë “Müller” €"_s);
    }

    void readsWhatWasWritten()
    {
        QFETCH(TextEncoding, encoding);
        QFETCH(QByteArray, name);
        QFETCH(QString, text);
        const QByteArray bytes = encoded(text, name.constData());
        for (const qsizetype piece : {qsizetype(1), qsizetype(3), bytes.size()})
            QCOMPARE(decoded(encoding, bytes, piece), text);
    }

    void aByteOrderMarkIsNoText()
    {
        QCOMPARE(decoded(TextEncoding::Utf8, "\xef\xbb\xbfName", 1), u"Name"_s);
        QCOMPARE(decoded(TextEncoding::Utf16Le, QByteArray("\xff\xfeN\0", 4), 1), u"N"_s);
        QCOMPARE(decoded(TextEncoding::Utf16Be, QByteArray("\xfe\xff\0N", 4), 4), u"N"_s);
    }

    void whatIsNotInTheEncodingShows_data()
    {
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Latin-1 in UTF-8") << TextEncoding::Utf8 << QByteArray("Andr\xe9,");
        QTest::newRow("cut off in UTF-8") << TextEncoding::Utf8 << QByteArray("\xe5\xbc");
        QTest::newRow("cut off in GB 18030") << TextEncoding::Gb18030 << QByteArray("\xd5");
        QTest::newRow("no pair in GB 18030") << TextEncoding::Gb18030 << QByteArray("\xd5,\xff");
        QTest::newRow("no pair in Big5") << TextEncoding::Big5 << QByteArray("\xa4 ");
        QTest::newRow("half a character in UTF-16")
            << TextEncoding::Utf16Le << QByteArray("\x41\0\x42", 3);
        QTest::newRow("a lone surrogate in UTF-16")
            << TextEncoding::Utf16Le << QByteArray("\0\xd8\x41\0", 4);
    }

    void whatIsNotInTheEncodingShows()
    {
        QFETCH(TextEncoding, encoding);
        QFETCH(QByteArray, bytes);
        QVERIFY(decoded(encoding, bytes, 1).contains(QChar::ReplacementCharacter));
        QVERIFY(decoded(encoding, bytes, bytes.size()).contains(QChar::ReplacementCharacter));
    }

    void namesAreReadBack()
    {
        for (const TextEncoding encoding : textEncodings())
            QCOMPARE(encodingNamed(QString(encodingName(encoding)).toLower()), encoding);
        QVERIFY(!encodingNamed(u"EBCDIC"));
    }

    void tellsTheEncodingOfAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<bool>("certain");
        const auto row
            = [](const char *title, const QByteArray &bytes, TextEncoding encoding, bool certain) {
                  QTest::newRow(title) << bytes << encoding << certain;
              };
        const QByteArray ascii = QByteArray("number,city\n1,Lisboa\n").repeated(20'000);
        row("nothing", {}, TextEncoding::Utf8, true);
        row("plain letters", "Name,Phone\nSmith,1\n", TextEncoding::Utf8, true);
        row("UTF-8", kMainland.toUtf8(), TextEncoding::Utf8, true);
        row("UTF-8 with a mark", "\xef\xbb\xbf" + kTaiwan.toUtf8(), TextEncoding::Utf8, true);
        row("UTF-16 with a mark", "\xff\xfe" + encoded(kMainland, "UTF-16LE"),
            TextEncoding::Utf16Le, true);
        row("UTF-16 without one", encoded(kMainland, "UTF-16LE"), TextEncoding::Utf16Le, false);
        row("UTF-16, big end first", encoded(kTaiwan, "UTF-16BE"), TextEncoding::Utf16Be, false);
        row("GBK of the mainland", encoded(kMainland, "gb18030"), TextEncoding::Gb18030, false);
        row("GB 18030 with rare characters", encoded(kRare, "gb18030"), TextEncoding::Gb18030,
            true);
        row("Big5 of Taiwan", encoded(kTaiwan, "windows-950"), TextEncoding::Big5, false);
        row("Big5 of Hong Kong", encoded(u"姓名,電話\n何嘉琪,92345678\n黃子華,1\n"_s, "Big5-HKSCS"),
            TextEncoding::Big5, false);
        row("Big5 of one name", encoded(u"姓名\n王小明\n"_s, "windows-950"), TextEncoding::Big5,
            false);
        row("GBK of one name", encoded(u"姓名\n王小明\n"_s, "gb18030"), TextEncoding::Gb18030,
            false);
        row("Traditional names in GBK", encoded(kTaiwan, "gb18030"), TextEncoding::Gb18030, true);
        row("GBK after a long stretch of plain letters", ascii + encoded(kMainland, "gb18030"),
            TextEncoding::Gb18030, false);
        row("Big5 after a long stretch of plain letters", ascii + encoded(kTaiwan, "windows-950"),
            TextEncoding::Big5, false);
        row("French of Windows",
            encoded(u"Nom,Ville\nAndré Lefèvre,Orléans\nZoë Müller,Zürich\nJosé Núñez,Málaga\n"_s,
                "windows-1252"),
            TextEncoding::Windows1252, false);
        row("a row of GBK among UTF-8",
            kMainland.toUtf8() + encoded(u"李娜,1,广州\n"_s, "gb18030") + kMainland.toUtf8(),
            TextEncoding::Utf8, false);
        row("a zero byte among letters",
            "Name\nSm" + QByteArray(1, '\0') + "ith\n" + QByteArray("and so on\n").repeated(10),
            TextEncoding::Utf8, true);
    }

    void tellsTheEncodingOfAFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TextEncoding, encoding);
        QFETCH(bool, certain);
        for (const qsizetype piece : {qsizetype(7), std::max(bytes.size(), qsizetype(1))}) {
            EncodingDetector detector;
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                detector.feed(bytes.mid(at, piece));
            const EncodingDetector::Guess guess = detector.guess();
            QCOMPARE(encodingName(guess.encoding), encodingName(encoding));
            QCOMPARE(guess.certain, certain);
        }
    }
};

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "tst_text_encoding.moc"
