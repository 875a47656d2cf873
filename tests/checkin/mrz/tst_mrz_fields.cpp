#include "models/checkin/mrz/mrz_document.h"
#include "tests/checkin/mrz/mrz_samples.h"

#include <QTest>

using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);
constexpr int kSeeds = 300;

MrzDocument readTd1(const QString &first, const QString &second, const QString &third)
{
    const auto document = readMrz({first, second, third});
    return document ? *document : MrzDocument();
}

} // namespace

class MrzFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkDigitsAreThoseOfTheStandard()
    {
        QCOMPARE(checkDigit("520727"), '3'); // ICAO 9303-3, 4.9
        QCOMPARE(checkDigit("AB2134<<<"), '5');
        QCOMPARE(checkDigit("L898902C3"), '6');
        QCOMPARE(checkDigit("<<<<<<"), '0');
        QCOMPARE(checkDigit({}), '0');
    }

    void aLongNumberGoesOnInTheOptionalData()
    {
        const MrzDocument document = readTd1(u"I<UTOD23145890<7349<<<<<<<<<<<"_s,
            u"3407127M9507122UTO<<<<<<<<<<<2"_s, u"STEVENSON<<PETER<JOHN<<<<<<<<<"_s);
        QCOMPARE(document.documentNumber, u"D23145890734"_s); // ICAO 9303-5, appendix B
        QVERIFY(document.judgement.checks.number);
        QCOMPARE(document.numberCheckPlace, (MrzPlace {0, 18}));
        QCOMPARE(document.optional1, QString());
    }

    void whatIssuersPrintIsReadWholeAndHolds()
    {
        QRandomGenerator random(20261122);
        for (int seed = 0; seed < kSeeds; ++seed) {
            for (const MrzFormat format : SampleZone::kFormats) {
                const SampleZone zone(format, random);
                const auto document = readMrz(zone.lines());
                QVERIFY(document);
                QVERIFY2(document->valid(), qPrintable(zone.lines().join(u'\n')));
                QCOMPARE(document->format, format);
                QCOMPARE(document->documentNumber, zone.number());
                QCOMPARE(document->lines, zone.lines());
                QVERIFY(document->repairs.isEmpty());
                QVERIFY(document->issuerKnown && document->nationalityKnown);
            }
        }
    }

    void aWrongCheckDigitIsSeenInItsFieldAndInTheComposite_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("TD1") << int(MrzFormat::Td1);
        QTest::newRow("TD2") << int(MrzFormat::Td2);
        QTest::newRow("TD3") << int(MrzFormat::Td3);
        QTest::newRow("MRV-A") << int(MrzFormat::MrvA);
        QTest::newRow("MRV-B") << int(MrzFormat::MrvB);
    }
    void aWrongCheckDigitIsSeenInItsFieldAndInTheComposite()
    {
        QFETCH(int, format);
        const MrzLayout &layout = layoutOf(MrzFormat(format));
        QRandomGenerator random(7);
        for (int seed = 0; seed < kSeeds; ++seed) {
            SampleZone zone(MrzFormat(format), random);
            const int digit = zone.at(layout.expiryCheck).toInt();
            zone.put(layout.expiryCheck, QString::number((digit + 1 + random.bounded(9)) % 10));
            const auto document = readMrz(zone.lines());
            QVERIFY(document && !document->valid());
            QVERIFY(!document->judgement.checks.expiry);
            QVERIFY(document->judgement.checks.number && document->judgement.checks.birth);
            QVERIFY(document->judgement.plausible.all());
            QVERIFY(document->judgement.checks.composite != true);
            QVERIFY(document->repairs.isEmpty());
        }
    }

    void aDateThatCannotBeIsRefusedThoughItsDigitHolds_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<bool>("possible");
        QTest::newRow("30 February") << u"850230"_s << false;
        QTest::newRow("29 February of a leap year") << u"840229"_s << true;
        QTest::newRow("29 February of another year") << u"850229"_s << false;
        QTest::newRow("29 February 2000") << u"000229"_s << true;
        QTest::newRow("day 0") << u"850100"_s << false;
        QTest::newRow("day 31 of April") << u"850431"_s << false;
        QTest::newRow("month 0") << u"850012"_s << false;
        QTest::newRow("month 13") << u"851301"_s << false;
        QTest::newRow("day unknown") << u"8505<<"_s << true;
        QTest::newRow("month and day unknown") << u"85<<<<"_s << true;
        QTest::newRow("all unknown") << u"<<<<<<"_s << true;
        QTest::newRow("half a day") << u"85051<"_s << false;
        QTest::newRow("an unknown month that cannot be") << u"8513<<"_s << false;
    }
    void aDateThatCannotBeIsRefusedThoughItsDigitHolds()
    {
        QFETCH(QString, birth);
        QFETCH(bool, possible);
        QRandomGenerator random(3);
        SampleZone zone(MrzFormat::Td3, random);
        zone.put(layoutOf(MrzFormat::Td3).birth, birth);
        zone.seal();
        const auto document = readMrz(zone.lines());
        QVERIFY(document->judgement.checks.all());
        QCOMPARE(document->judgement.plausible.birth, possible);
        QCOMPARE(document->valid(), possible);
    }

    void theCenturyOfABirthIsTheLatestThatIsPast_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("born");
        QTest::newRow("today") << u"261122"_s << u"2026-11-22"_s;
        QTest::newRow("tomorrow, a hundred years ago") << u"261123"_s << u"1926-11-23"_s;
        QTest::newRow("a grown man") << u"740812"_s << u"1974-08-12"_s;
        QTest::newRow("a leap day of 1900s only") << u"280229"_s << u"1928-02-29"_s;
        QTest::newRow("a leap day of 2000") << u"000229"_s << u"2000-02-29"_s;
        QTest::newRow("month of this year") << u"2611<<"_s << u"2026-11"_s;
        QTest::newRow("month to come") << u"2612<<"_s << u"1926-12"_s;
        QTest::newRow("year alone") << u"85<<<<"_s << u"1985"_s;
        QTest::newRow("day without a year") << u"<<0514"_s << u"--05-14"_s;
        QTest::newRow("nothing") << u"<<<<<<"_s << QString();
    }
    void theCenturyOfABirthIsTheLatestThatIsPast()
    {
        QFETCH(QString, written);
        const auto date = MrzDate::parse(written.toStdString());
        QVERIFY(date);
        QTEST(date->bornBy(kToday).toText(), "born");
    }

    void anExpiryIsAtMostThirtyYearsAheadAndAfterTheBirth_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("birthYear");
        QTest::addColumn<QDate>("expires");
        QTest::newRow("next year") << u"271231"_s << 1980 << QDate(2027, 12, 31);
        QTest::newRow("long expired") << u"961210"_s << 1940 << QDate(1996, 12, 10);
        QTest::newRow("thirty years ahead") << u"561231"_s << 1990 << QDate(2056, 12, 31);
        QTest::newRow("further than that") << u"570101"_s << 1940 << QDate(1957, 1, 1);
        QTest::newRow("before the birth otherwise") << u"991231"_s << 2010 << QDate(2099, 12, 31);
        QTest::newRow("birth not known") << u"991231"_s << 0 << QDate(1999, 12, 31);
        QTest::newRow("none") << u"<<<<<<"_s << 1980 << QDate();
    }
    void anExpiryIsAtMostThirtyYearsAheadAndAfterTheBirth()
    {
        QFETCH(QString, written);
        QFETCH(int, birthYear);
        const auto date = MrzDate::parse(written.toStdString());
        QVERIFY(date);
        QTEST(date->expiryBy(kToday, birthYear), "expires");
    }

    void namesComeApartAtTheDoubleFiller_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("given");
        QTest::addColumn<bool>("truncated");
        QTest::newRow("two words each")
            << u"VAN<DER<BERG<<ANNA<MARIA<<<"_s << u"VAN DER BERG"_s << u"ANNA MARIA"_s << false;
        QTest::newRow("no given name") << u"SUHARTO<<<<<"_s << u"SUHARTO"_s << u""_s << false;
        QTest::newRow("no surname") << u"<<ANNA<<<"_s << u""_s << u"ANNA"_s << false;
        QTest::newRow("cut off") << u"LI<<MARIE<CLAI"_s << u"LI"_s << u"MARIE CLAI"_s << true;
        QTest::newRow("cut off in the surname") << u"PAPADOPO"_s << u"PAPADOPO"_s << u""_s << true;
        QTest::newRow("fillers alone") << u"<<<<<<"_s << u""_s << u""_s << false;
        QTest::newRow("a stray filler first") << u"<LI<<WEI<<"_s << u"LI"_s << u"WEI"_s << false;
    }
    void namesComeApartAtTheDoubleFiller()
    {
        QFETCH(QString, field);
        const MrzName name = readName(field.toStdString());
        QTEST(name.surname, "surname");
        QTEST(name.given, "given");
        QTEST(name.truncated, "truncated");
    }

    void groupsOfLettersGoBackToTheLetterOfTheCountry_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("spelling");
        QTest::newRow("German") << u"MUELLER"_s << u"D"_s << u"MÜLLER"_s;
        QTest::newRow("not in the United States") << u"MUELLER"_s << u"USA"_s << u""_s;
        QTest::newRow("Danish") << u"SOERENSEN"_s << u"DNK"_s << u"SØRENSEN"_s;
        QTest::newRow("Swedish") << u"SOEDERBERG"_s << u"SWE"_s << u"SÖDERBERG"_s;
        QTest::newRow("Spanish") << u"MUNXXOZ"_s << u"ESP"_s << u"MUÑOZ"_s;
        QTest::newRow("nothing to restore") << u"SCHMIDT"_s << u"D"_s << u""_s;
    }
    void groupsOfLettersGoBackToTheLetterOfTheCountry()
    {
        QFETCH(QString, name);
        QFETCH(QString, issuer);
        QTEST(nationalSpelling(name, issuer), "spelling");
    }

    void aBlankFieldMayLeaveItsCheckDigitOut()
    {
        QRandomGenerator random(5);
        const MrzLayout &layout = layoutOf(MrzFormat::Td3);
        SampleZone zone(MrzFormat::Td3, random);
        zone.put(layout.optional1, {});
        zone.seal();
        zone.put(layout.optional1Check, u"<"_s);
        QCOMPARE(readMrz(zone.lines())->judgement.checks.optional, true);
        zone.put(layout.birthCheck, u"<"_s);
        QCOMPARE(readMrz(zone.lines())->judgement.checks.birth, false);
    }
};

QTEST_GUILESS_MAIN(MrzFieldsTest)
#include "tst_mrz_fields.moc"
