#include "models/checkin/mrz/mrz_repair.h"
#include "tests/checkin/mrz/mrz_samples.h"

#include <QTest>

using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSeeds = 400;
constexpr QStringView kDigits = u"0125680";
constexpr QStringView kLetters = u"OIZSGBQ";

/// Turns some digits of a field into the letters that they are taken for; answers how many.
int confuse(SampleZone &zone, MrzSpan span, int atMost, QRandomGenerator &random)
{
    QString field = zone.at(span);
    int confused = 0;
    for (int tries = 0; tries < 20 && confused < atMost; ++tries) {
        const qsizetype at = random.bounded(field.size());
        const qsizetype which = kDigits.indexOf(field[at]);
        if (which < 0)
            continue;
        field[at] = kLetters[which];
        ++confused;
    }
    zone.put(span, field);
    return confused;
}

QStringList passport(const QString &name, const QString &second)
{
    return {name.leftJustified(44, u'<'), second};
}

} // namespace

class MrzRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersInDatesAreMendedAndNamed()
    {
        const auto document = readMrz(passport(
            u"P<UTOERIKSSON<<ANNA<MARIA"_s, u"L898902C36UTO74O8I22F1204159ZE184226B<<<<<10"_s));
        QVERIFY(document->valid());
        QCOMPARE(document->birth, u"740812"_s);
        QCOMPARE(document->repairs, (QList<MrzRepair> {{{1, 15}, 'O', '0'}, {{1, 17}, 'I', '1'}}));
        QCOMPARE(document->lines[1], u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s);
    }

    void whatWasConfusedComesBackInEveryFormat()
    {
        QRandomGenerator random(11);
        for (int seed = 0; seed < kSeeds; ++seed) {
            for (const MrzFormat format : SampleZone::kFormats) {
                const MrzLayout &layout = layoutOf(format);
                SampleZone zone(format, random);
                const QStringList clean = zone.lines();
                int confused = 0;
                for (const MrzSpan &span : {layout.birth, layout.birthCheck, layout.expiry,
                         layout.expiryCheck, layout.composite}) {
                    if (span.length > 0 && random.bounded(2) == 0)
                        confused += confuse(zone, span, 3, random);
                }
                const auto document = readMrz(zone.lines());
                QVERIFY2(document->valid(), qPrintable(zone.lines().join(u'\n')));
                QCOMPARE(document->lines, clean);
                QCOMPARE(document->repairs.size(), confused);
            }
        }
    }

    void aDocumentThatIsBrokenElsewhereStaysAsItWasRead()
    {
        // The expiry's check digit is wrong by more than a confusion.
        const QStringList lines = passport(
            u"P<UTOERIKSSON<<ANNA<MARIA"_s, u"L898902C36UTO74O8122F1204154ZE184226B<<<<<10"_s);
        const auto document = readMrz(lines);
        QVERIFY(!document->valid());
        QVERIFY(document->repairs.isEmpty());
        QCOMPARE(document->lines, lines);
        QCOMPARE(document->suggestions, (QList<MrzRepair> {{{1, 15}, 'O', '0'}}));
    }

    void digitsInANameAreSuggestedNotChanged()
    {
        const auto document = readMrz(passport(
            u"P<UTOER1K5SON<<ANNA<MARIA"_s, u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s));
        QVERIFY(!document->valid());
        QCOMPARE(document->name.surname, u"ER1K5SON"_s);
        QCOMPARE(
            document->suggestions, (QList<MrzRepair> {{{0, 7}, '1', 'I'}, {{0, 9}, '5', 'S'}}));
    }

    void digitsInACountryBecomeTheOneCodeThatIsKnown()
    {
        const auto document = readMrz(passport(
            u"P<UTOERIKSSON<<ANNA<MARIA"_s, u"L898902C36UT07408122F1204159ZE184226B<<<<<10"_s));
        QCOMPARE(document->nationality, u"UTO"_s);
        QCOMPARE(document->repairs, (QList<MrzRepair> {{{1, 12}, '0', 'O'}}));
        const auto german = readMrz(passport(
            u"P<0<<MUSTERMANN<<ERIKA"_s, u"C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0"_s));
        QCOMPARE(german->issuer, u"D"_s);
    }

    void aNumberIsMendedIfItsReaderIsKnownToConfuse()
    {
        // "L8989O2C3": O for 0. No other zero or letter would make the digit right.
        const QString name = u"P<UTOERIKSSON<<ANNA<MARIA"_s;
        const auto alone
            = readMrz(passport(name, u"L8989O2C36UTO7408122F1204159ZE184226B<<<<<10"_s));
        QVERIFY(!alone->valid());
        QVERIFY(alone->repairs.isEmpty());
        QCOMPARE(alone->suggestions, (QList<MrzRepair> {{{1, 5}, 'O', '0'}}));
        const auto picture = readMrz(alone->lines, MrzSource::Picture);
        QVERIFY(picture->valid());
        QCOMPARE(picture->repairs, alone->suggestions);
        const auto beside
            = readMrz(passport(name, u"L8989O2C36UTO74O8122F1204159ZE184226B<<<<<10"_s));
        QVERIFY(beside->valid());
        QCOMPARE(beside->documentNumber, u"L898902C3"_s);
        QCOMPARE(beside->repairs.size(), 2);
    }

    void ofSeveralChangesAPictureTakesTheUsualOne()
    {
        // "G0PAN0RLY": 0 for O would hold, and so would 4 for A; pictures confuse the first pair.
        const QStringList lines = passport(
            u"P<UTOERIKSSON<<ANNA<MARIA"_s, u"GOPAN0RLY2UTO7408122F1204159ZE184226B<<<<<18"_s);
        QVERIFY(!readMrz(lines)->valid());
        const auto picture = readMrz(lines, MrzSource::Picture);
        QVERIFY(picture->valid());
        QCOMPARE(picture->documentNumber, u"G0PAN0RLY"_s);
    }

    void aNumberThatTwoChangesWouldMendIsLeftAlone()
    {
        // The second and the fifth character weigh the same, so either O may be the zero.
        QRandomGenerator random(1);
        const MrzLayout &layout = layoutOf(MrzFormat::Td3);
        SampleZone zone(MrzFormat::Td3, random);
        zone.put(layout.number, u"A077O7709"_s);
        zone.put(layout.birth, u"740812"_s);
        zone.seal();
        zone.put(layout.number, u"AO77O7709"_s);
        zone.put(layout.birth, u"74O812"_s);
        const auto document = readMrz(zone.lines());
        QVERIFY(!document->judgement.checks.number);
        QCOMPARE(document->lines, zone.lines());
        QCOMPARE(document->suggestions, (QList<MrzRepair> {{{1, 15}, 'O', '0'}}));
    }

    void aWrongCheckDigitIsNeverExplainedAway()
    {
        QRandomGenerator random(23);
        for (int seed = 0; seed < kSeeds; ++seed) {
            for (const MrzFormat format : SampleZone::kFormats) {
                const MrzLayout &layout = layoutOf(format);
                SampleZone zone(format, random);
                const MrzSpan span
                    = std::array {layout.birth, layout.expiry, layout.number}[seed % 3];
                QString field = zone.at(span);
                const qsizetype at = random.bounded(field.size());
                if (field[at] < u'0' || field[at] > u'9')
                    continue;
                const int digit = field[at].digitValue();
                field[at] = QChar(char16_t(u'0' + (digit + 1 + random.bounded(9)) % 10));
                zone.put(span, field);
                const auto document = readMrz(zone.lines());
                QVERIFY2(!document->valid(), qPrintable(zone.lines().join(u'\n')));
                QVERIFY(document->repairs.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(MrzRepairTest)
#include "tst_mrz_repair.moc"
