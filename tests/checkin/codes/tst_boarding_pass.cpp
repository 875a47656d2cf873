#include "models/checkin/codes/boarding_pass.h"

#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(BoardingPassProblem)

namespace {

const QDate kToday(2026, 11, 22);

/// What must be there for a leg, but for the size that follows.
QString leg(const QString &locator, const QString &route, const QString &flight, const QString &day,
    const QString &seat)
{
    return locator.leftJustified(7) + route + flight + day + u'Y' + seat + u"0025 1"_s;
}

QString sized(const QString &items)
{
    return QString::number(items.size(), 16).toUpper().rightJustified(2, u'0') + items;
}

const QString kHead = u"DESMARAIS/LUC MR    E"_s;
const QString kLeg = leg(u"ABC123"_s, u"YULFRAAC "_s, u"0834 "_s, u"326"_s, u"001A"_s);

} // namespace

class BoardingPassTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLegWithWhatMustBeThere()
    {
        const auto pass = readBoardingPass(u"M1"_s + kHead + kLeg + u"00"_s, kToday);
        QVERIFY(pass);
        QCOMPARE(pass->surname, u"DESMARAIS"_s);
        QCOMPARE(pass->given, u"LUC MR"_s);
        QVERIFY(pass->electronicTicket);
        QCOMPARE(pass->version, 0);
        QCOMPARE(pass->legs.size(), 1);
        const FlightLeg &flight = pass->legs.first();
        QCOMPARE(flight.recordLocator, u"ABC123"_s);
        QCOMPARE(flight.from, u"YUL"_s);
        QCOMPARE(flight.to, u"FRA"_s);
        QCOMPARE(flight.carrier, u"AC"_s);
        QCOMPARE(flight.flight, u"834"_s);
        QCOMPARE(flight.date, QDate(2026, 11, 22));
        QCOMPARE(flight.compartment, u"Y"_s);
        QCOMPARE(flight.seat, u"1A"_s);
        QCOMPARE(flight.sequence, u"25"_s);
        QCOMPARE(flight.passengerStatus, u"1"_s);
    }

    void theConditionalItemsOfTwoLegsAndSecurityData()
    {
        const QString unique
            = u"0"_s + u"WW"_s + u"6325"_s + u"B"_s + u"AC "_s + u"0014123456002"_s;
        const QString repeated = u"014"_s + u"1234567890"_s + u"1"_s + u" "_s + u"LH "_s + u"AC "_s
            + u"1234567890123   "_s + u"0"_s + u"1PC"_s;
        const QString first = u">6"_s + sized(unique) + sized(repeated) + u"LX58Z"_s;
        const QString second = sized(repeated);
        const QString text = u"M2"_s + kHead + kLeg + sized(first)
            + leg(u"DEF456"_s, u"FRAGVALH "_s, u"3664 "_s, u"327"_s, u"012C"_s) + sized(second)
            + u"^164GIWVC5EH7JNT684FVNJ9"_s;
        const auto pass = readBoardingPass(text, kToday);
        QVERIFY(pass);
        QCOMPARE(pass->version, 6);
        QCOMPARE(pass->passengerDescription, u"0"_s);
        QCOMPARE(pass->issued, QDate(2026, 11, 21));
        QCOMPARE(pass->baggageTags, QStringList {u"0014123456002"_s});
        QCOMPARE(pass->legs.size(), 2);
        QCOMPARE(pass->legs[0].ticketNumber, u"0141234567890"_s);
        QCOMPARE(pass->legs[0].marketingCarrier, u"LH"_s);
        QCOMPARE(pass->legs[0].frequentFlyerAirline, u"AC"_s);
        QCOMPARE(pass->legs[0].frequentFlyerNumber, u"1234567890123"_s);
        QCOMPARE(pass->legs[0].freeBaggage, u"1PC"_s);
        QCOMPARE(pass->legs[0].airlineUse, u"LX58Z"_s);
        QCOMPARE(pass->legs[1].to, u"GVA"_s);
        QCOMPARE(pass->legs[1].seat, u"12C"_s);
        QCOMPARE(pass->legs[1].date, QDate(2026, 11, 23));
        QCOMPARE(pass->legs[1].ticketNumber, u"0141234567890"_s);
        QVERIFY(pass->secured);
    }

    void theDayOfAFlightIsTheNearestOne_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("date");
        QTest::newRow("this year") << u"326"_s << kToday << kToday;
        QTest::newRow("soon, next year") << u"002"_s << kToday << QDate(2027, 1, 2);
        QTest::newRow("just past, last year")
            << u"365"_s << QDate(2027, 1, 3) << QDate(2026, 12, 31);
        QTest::newRow("day 366 of a leap year")
            << u"366"_s << QDate(2029, 1, 3) << QDate(2028, 12, 31);
        QTest::newRow("day 366 of no leap year") << u"366"_s << QDate(2026, 7, 1) << QDate();
        QTest::newRow("open") << u"000"_s << kToday << QDate();
    }
    void theDayOfAFlightIsTheNearestOne()
    {
        QFETCH(QString, day);
        QFETCH(QDate, today);
        const QString text = u"M1"_s + kHead
            + leg(u"ABC123"_s, u"YULFRAAC "_s, u"0834 "_s, day, u"001A"_s) + u"00"_s;
        const auto pass = readBoardingPass(text, today);
        QVERIFY(pass);
        QTEST(pass->legs.first().date, "date");
    }

    void itemsThatAreNotLaidOutAreTheCarriersOwn()
    {
        const auto pass
            = readBoardingPass(u"M1"_s + kHead + kLeg + sized(u"*30600000K09"_s), kToday);
        QVERIFY(pass);
        QCOMPARE(pass->legs.first().airlineUse, u"*30600000K09"_s);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<BoardingPassProblem>("problem");
        using P = BoardingPassProblem;
        const QString good = u"M1"_s + kHead + kLeg;
        QTest::newRow("nothing") << u""_s << P::NotBoardingPass;
        QTest::newRow("a name") << u"MARTIN"_s << P::NotBoardingPass;
        QTest::newRow("no legs") << u"M0"_s + kHead << P::WrongItem;
        QTest::newRow("cut in the leg") << good.chopped(3) << P::TooShort;
        QTest::newRow("no size") << good << P::TooShort;
        QTest::newRow("half a size") << good + u'0' << P::TooShort;
        QTest::newRow("no hexadecimal size") << good + u"0G"_s << P::WrongSize;
        QTest::newRow("a size beyond the end") << good + u"05ABCD"_s << P::WrongSize;
        QTest::newRow("the second leg missing") << u"M2"_s + kHead + kLeg + u"00"_s << P::TooShort;
        QTest::newRow("an airport of digits")
            << u"M1"_s + kHead + QString(kLeg).replace(u"YUL"_s, u"Y1L"_s) + u"00"_s
            << P::WrongItem;
        QTest::newRow("day 367") << u"M1"_s + kHead + QString(kLeg).replace(u"326"_s, u"367"_s)
                + u"00"_s << P::WrongItem;
        QTest::newRow("a control character")
            << u"M1\x01"_s + kHead + kLeg + u"00"_s << P::ForeignCharacter;
        QTest::newRow("not ASCII") << u"M1É"_s + kHead + kLeg + u"00"_s << P::ForeignCharacter;
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, text);
        const auto pass = readBoardingPass(text, kToday);
        QVERIFY(!pass);
        QTEST(pass.error(), "problem");
    }
};

QTEST_GUILESS_MAIN(BoardingPassTest)
#include "tst_boarding_pass.moc"
