#include "models/checkin/capture/boarding_trips.h"

#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace Qt::StringLiterals;

class BoardingTripsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameIsWithoutATitle_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << u"LUC"_s << u"LUC"_s;
        QTest::newRow("behind a space") << u"LUC MR"_s << u"LUC"_s;
        QTest::newRow("behind two names") << u"ANNA MARIA MRS"_s << u"ANNA MARIA"_s;
        QTest::newRow("joined") << u"ZHIQIANGMR"_s << u"ZHIQIANG"_s;
        QTest::newRow("joined, of a child") << u"WEIMSTR"_s << u"WEI"_s;
        QTest::newRow("joined to the second name") << u"ANNA MARIAMISS"_s << u"ANNA MARIA"_s;
        QTest::newRow("names end with MS and DR")
            << u"WILLIAMS ALEXANDR"_s << u"WILLIAMS ALEXANDR"_s;
        QTest::newRow("a title that is the name") << u"MR"_s << u"MR"_s;
        QTest::newRow("one letter would remain") << u"AMR"_s << u"AMR"_s;
        QTest::newRow("no given name") << QString() << QString();
    }
    void theNameIsWithoutATitle()
    {
        QFETCH(QString, given);
        QFETCH(QString, name);
        BoardingPass pass;
        pass.surname = u"DESMARAIS"_s;
        pass.given = given;
        QCOMPARE(passengerOf(pass).surname, u"DESMARAIS"_s);
        QCOMPARE(passengerOf(pass).given, name);
        QCOMPARE(guestOf(pass).guest.latinSurname, u"DESMARAIS"_s);
        QCOMPARE(guestOf(pass).guest.latinGivenName, name);
    }

    void eachFlightIsATrip()
    {
        const auto pass
            = readBoardingPass(u"M2DESMARAIS/LUC MR    EABC123 YULFRAAC 0834 326J001A0025 100"
                               "DEF456 FRAGVALH 3664 327C012C0002 100"_s,
                QDate(2026, 11, 20));
        QVERIFY(pass);
        const Uuid branch = Uuid::named("test", "branch");
        const QList<stays::Trip> trips = tripsOf(*pass, branch);
        QCOMPARE(trips.size(), 2);
        stays::Trip first;
        first.branch = branch;
        first.origin = u"YUL"_s;
        first.destination = u"FRA"_s;
        first.departure = {2026, 11, 22};
        first.carrier = u"AC"_s;
        first.flightNo = u"834"_s;
        first.seat = u"1A"_s;
        first.recordLocator = u"ABC123"_s;
        QCOMPARE(trips.at(0), first);
        QCOMPARE(trips.at(1).flightNo, u"3664"_s);
        QCOMPARE(trips.at(1).departure, QDate(2026, 11, 23));
        QCOMPARE(trips.at(1).recordLocator, u"DEF456"_s);
    }
};

QTEST_GUILESS_MAIN(BoardingTripsTest)
#include "tst_boarding_trips.moc"
