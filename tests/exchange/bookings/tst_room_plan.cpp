#include "models/exchange/bookings/room_plan.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

QDate june(int day)
{
    return QDate(2016, 6, 1).addDays(day - 1);
}

} // namespace

class RoomPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomIsFreeFromTheDayOfDeparture()
    {
        RoomPlan plan;
        QCOMPARE(plan.assign(u"A"_s, june(1), june(3)), u"0101"_s);
        QCOMPARE(plan.assign(u"A"_s, june(2), june(4)), u"0102"_s);
        QCOMPARE(plan.assign(u"A"_s, june(3), june(5)), u"0101"_s);
        QCOMPARE(plan.assign(u"A"_s, june(3), june(5)), u"0103"_s);
    }

    void aDayUseTakesTheDay()
    {
        RoomPlan plan;
        QCOMPARE(plan.assign(u"A"_s, june(1), june(1)), u"0101"_s);
        QCOMPARE(plan.assign(u"A"_s, june(1), june(2)), u"0102"_s);
        QCOMPARE(plan.assign(u"A"_s, june(2), june(3)), u"0101"_s);
    }

    void eachTypeHasItsRooms()
    {
        RoomPlan plan;
        QCOMPARE(plan.assign(u"A"_s, june(1), june(2)), u"0101"_s);
        QCOMPARE(plan.assign(u"B"_s, june(2), june(3)), u"0102"_s);
        QCOMPARE(plan.assign(u"A"_s, june(3), june(4)), u"0101"_s);
    }

    void aFloorHasTwentyRooms()
    {
        RoomPlan plan;
        QString last;
        for (int i = 0; i < 21; ++i)
            last = plan.assign(u"A"_s, june(1), june(2));
        QCOMPARE(last, u"0201"_s);
    }

    void whatIsTakenAlreadyIsKeptClear()
    {
        RoomPlan plan;
        plan.occupy(u"0101"_s, u"A"_s, june(5), june(8));
        QCOMPARE(plan.assign(u"A"_s, june(3), june(6)), u"0102"_s); // would run into it
        QCOMPARE(plan.assign(u"A"_s, june(3), june(5)), u"0101"_s); // fits before it
        QCOMPARE(plan.assign(u"A"_s, june(8), june(9)), u"0101"_s);
    }

    void noTwoStaysShareANight()
    {
        RoomPlan plan;
        QRandomGenerator random(1);
        QSet<std::pair<QString, qint64>> nights;
        for (int i = 0; i < 3000; ++i) {
            const QDate from = june(random.bounded(200)); // in no order
            const QDate until = from.addDays(random.bounded(6));
            const QString room = plan.assign(QString(QChar(u'A' + random.bounded(3))), from, until);
            for (QDate night = from; night == from || night < until; night = night.addDays(1)) {
                const auto key = std::pair(room, night.toJulianDay());
                QVERIFY(!nights.contains(key));
                nights.insert(key);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RoomPlanTest)
#include "tst_room_plan.moc"
