#include "models/checkin/reading/document_lines.h"
#include "models/checkin/reading/read_document.h"
#include "models/checkin/reading/scan.h"
#include "tests/checkin/mrz/mrz_samples.h"

#include <QTest>

using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ScanKind)

namespace {

const QDate kToday(2026, 11, 22);
const QStringList kPassport {
    u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
    u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s,
};
const QStringList kCard {u"I<UTOD231458907<<<<<<<<<<<<<<<"_s, u"7408122F1204159UTO<<<<<<<<<<<6"_s,
    u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s};
const QString kPermit = u"CSC000000004<2404200<8108038<6"_s;

} // namespace

class ScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldApartByItsContent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ScanKind>("kind");
        using K = ScanKind;
        QTest::newRow("nothing") << u" \r\n"_s << K::Nothing;
        QTest::newRow("passport") << kPassport.join(u'\n') << K::Document;
        QTest::newRow("half a passport") << kPassport[0] << K::Document;
        QTest::newRow("card") << kCard.join(u"\r\n"_s) << K::Document;
        QTest::newRow("permit of one line") << kPermit + u"\r"_s << K::Document;
        QTest::newRow("resident's number") << u"35020319870312721X"_s << K::ResidentId;
        QTest::newRow("with small x and Enter") << u"35020319870312721x\r"_s << K::ResidentId;
        QTest::newRow("of fifteen digits") << u"342821650529061"_s << K::ResidentId;
        QTest::newRow("in double width") << u"３４２８２１６５０５２９０６１"_s << K::ResidentId;
        QTest::newRow("boarding pass")
            << u"M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100"_s << K::BoardingPass;
        QTest::newRow("own code") << u"LOBBY:G:0190A5D4-7B3C-7DEF-8123-456789ABCDEF"_s
                                  << K::OwnCode;
        QTest::newRow("visiting card") << u"BEGIN:VCARD\nFN:A\nEND:VCARD"_s << K::VCard;
        QTest::newRow("member's number") << u"M1234567"_s << K::Other;
        QTest::newRow("a name") << u"CHEN"_s << K::Other;
        QTest::newRow("a link") << u"https://example.com/?a<b"_s << K::Other;
        QTest::newRow("ten thousand letters") << QString(10'000, u'P') << K::Other;
        QTest::newRow("ten thousand fillers") << QString(10'000, u'<') << K::Other;
    }
    void isToldApartByItsContent()
    {
        QFETCH(QString, text);
        QTEST(classify(text).kind, "kind");
    }

    void aZoneIsFoundHoweverItArrives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("line feeds") << kPassport.join(u'\n');
        QTest::newRow("carriage returns") << kPassport.join(u'\r') + u'\r';
        QTest::newRow("both") << kPassport.join(u"\r\n"_s) + u"\r\n"_s;
        QTest::newRow("tabs") << kPassport.join(u'\t');
        QTest::newRow("nothing between") << kPassport.join(QString());
        QTest::newRow("caps lock off") << kPassport.join(u'\n').toLower();
        QTest::newRow("blanks around") << u"  "_s + kPassport.join(u"  \n\n  "_s) + u' ';
        QTest::newRow("in control characters") << u"\x02"_s + kPassport.join(u'\r') + u"\x03"_s;
        QString wide;
        for (const QChar c : kPassport.join(u'\n'))
            wide.append(c == u'\n' ? c : QChar(char16_t(c.unicode() + 0xfee0)));
        QTest::newRow("in double width") << wide;
        QTest::newRow("after something else") << u"READER 1\n"_s + kPassport.join(u'\n');
    }
    void aZoneIsFoundHoweverItArrives()
    {
        QFETCH(QString, text);
        QCOMPARE(documentLines(text), QList<QStringList> {kPassport});
    }

    void twoDocumentsInOneBurstAreTwo_data()
    {
        QTest::addColumn<QString>("between");
        QTest::newRow("line feeds") << u"\n"_s;
        QTest::newRow("nothing") << QString();
    }
    void twoDocumentsInOneBurstAreTwo()
    {
        QFETCH(QString, between);
        const QString text = (kPassport + kCard + kPassport).join(between);
        QCOMPARE(documentLines(text), (QList<QStringList> {kPassport, kCard, kPassport}));
    }

    void aZoneThatLacksALineDoesNotTakeTheNextOnes()
    {
        const QString text = (kPassport.first(1) + kPassport + kCard.first(2) + kCard).join(u'\n');
        const QList<QStringList> zones = documentLines(text);
        QCOMPARE(
            zones, (QList<QStringList> {kPassport.first(1), kPassport, kCard.first(2), kCard}));
        const auto half = readDocument(zones.first(), kToday);
        QVERIFY(!half);
        QCOMPARE(half.error().problem, MrzProblem::MissingLine);
    }

    void permitsOfOneLineStandAlone()
    {
        const QString text = (QStringList {kPermit, kPermit} + kCard).join(u'\n');
        QCOMPARE(documentLines(text), (QList<QStringList> {{kPermit}, {kPermit}, kCard}));
    }

    void burstsOfAnyDocumentsComeApart()
    {
        QRandomGenerator random(71);
        for (int seed = 0; seed < 200; ++seed) {
            QList<QStringList> zones;
            QStringList all;
            for (int i = 0; i < 3; ++i) {
                const auto format = SampleZone::kFormats[std::size_t(random.bounded(5))];
                zones.append(SampleZone(format, random).lines());
                all += zones.last();
            }
            QCOMPARE(documentLines(all.join(u'\n')), zones);
            QCOMPARE(documentLines(all.join(QString())), zones);
        }
    }
};

QTEST_GUILESS_MAIN(ScanTest)
#include "tst_scan.moc"
