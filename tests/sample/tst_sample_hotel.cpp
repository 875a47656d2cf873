#include "models/sample/sample_hotel.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QTest>

using namespace lobby::sample;
using Status = SampleStay::Status;

namespace {

SampleHotel::Options options()
{
    SampleHotel::Options options;
    options.seed = 9;
    options.today = QDate(2025, 5, 14);
    return options;
}

QList<SampleStay> allStays(const SampleHotel &hotel, int rooms)
{
    QList<SampleStay> stays;
    for (int room = 0; room < rooms; ++room)
        stays += hotel.staysOfRoom(room);
    return stays;
}

bool occupies(const SampleStay &stay)
{
    return stay.status != Status::Cancelled && stay.status != Status::NoShow;
}

} // namespace

class SampleHotelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedMakesTheSameStays()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const SampleStay &stay : allStays(SampleHotel(options()), 120)) {
            const QStringList text
                = {stay.confirmation, stay.room, stay.arrival.toString(Qt::ISODate),
                    stay.departure.toString(Qt::ISODate), QString::number(int(stay.status)),
                    QString::number(stay.guest), QString::number(stay.amount), stay.source};
            hash.addData(text.join(u'|').toUtf8());
        }
        QCOMPARE(hash.result().toHex().left(16), QByteArray("ae492f7de368ab19"));
    }

    void noRoomAndNoGuestIsTakenTwice()
    {
        QHash<QString, QDate> roomFree;
        QHash<qint64, QList<std::pair<QDate, QDate>>> nights;
        for (const SampleStay &stay : allStays(SampleHotel(options()), 120)) {
            QVERIFY(stay.departure > stay.arrival);
            QCOMPARE(stay.room.isEmpty(), !occupies(stay));
            if (!occupies(stay))
                continue;
            QVERIFY(!roomFree.contains(stay.room) || roomFree.value(stay.room) <= stay.arrival);
            roomFree.insert(stay.room, stay.departure);
            for (const auto &[from, to] : std::as_const(nights[stay.guest]))
                QVERIFY(to <= stay.arrival || from >= stay.departure);
            nights[stay.guest].append({stay.arrival, stay.departure});
        }
        QCOMPARE(roomFree.size(), 120);
    }

    void statusAgreesWithTheDay()
    {
        const QDate today = options().today;
        QHash<Status, int> seen;
        int arrivingToday = 0;
        int leavingToday = 0;
        for (const SampleStay &stay : allStays(SampleHotel(options()), 120)) {
            ++seen[stay.status];
            arrivingToday += occupies(stay) && stay.arrival == today ? 1 : 0;
            leavingToday += occupies(stay) && stay.departure == today ? 1 : 0;
            switch (stay.status) {
            case Status::Expected:
                QVERIFY(stay.arrival >= today);
                break;
            case Status::InHouse:
                QVERIFY(stay.arrival <= today && stay.departure >= today);
                break;
            case Status::Departed:
                QVERIFY(stay.departure <= today);
                break;
            case Status::NoShow:
                QVERIFY(stay.arrival < today);
                break;
            case Status::Cancelled:
                break;
            }
            QCOMPARE(stay.amount, stay.rate * stay.arrival.daysTo(stay.departure));
            QVERIFY(stay.rate > 0);
        }
        QCOMPARE(seen.size(), 5);
        QVERIFY(seen.value(Status::InHouse) > 40 && seen.value(Status::InHouse) <= 240);
        QVERIFY(arrivingToday > 5 && leavingToday > 5);
    }

    void hoursAreThoseOfAFrontDesk()
    {
        const QDate today = options().today;
        int beforeNoon = 0;
        int wishes = 0;
        for (const SampleStay &stay : allStays(SampleHotel(options()), 120)) {
            QVERIFY(stay.arrivesAt >= QTime(7, 0) && stay.arrivesAt <= QTime(22, 0));
            QVERIFY(stay.leavesAt >= QTime(7, 0) && stay.leavesAt <= QTime(12, 0));
            if (stay.arrival == today && stay.status == Status::InHouse)
                QVERIFY(stay.arrivesAt <= QTime(12, 0));
            beforeNoon += stay.arrival == today && stay.arrivesAt < QTime(12, 0) ? 1 : 0;
            wishes += stay.wish.isEmpty() ? 0 : 1;
        }
        QVERIFY(beforeNoon > 1);
        QVERIFY(wishes > 100);
    }

    void guestsComeAgain()
    {
        QHash<qint64, int> visits;
        QSet<QString> confirmations;
        bool together = false;
        const QList<SampleStay> stays = allStays(SampleHotel(options()), 120);
        for (const SampleStay &stay : stays) {
            ++visits[stay.guest];
            confirmations.insert(stay.confirmation);
            together = together || !stay.companions.isEmpty();
            QVERIFY(stay.guest >= 0 && stay.guest < options().guests);
            QVERIFY(!stay.companions.contains(stay.guest));
        }
        QCOMPARE(confirmations.size(), stays.size());
        QVERIFY(*std::max_element(visits.cbegin(), visits.cend()) >= 5);
        QVERIFY(together);
    }

    void fewGuestsInManyRoomsAreStillGuests()
    {
        SampleHotel::Options few = options();
        few.guests = 3;
        few.rooms = 10;
        for (const SampleStay &stay : allStays(SampleHotel(few), 10))
            QVERIFY(stay.guest >= 0 && stay.guest < 3);
        QCOMPARE(SampleHotel::roomNumber(0), QStringLiteral("0201"));
        QCOMPARE(SampleHotel::roomNumber(119), QStringLiteral("0720"));
    }
};

QTEST_GUILESS_MAIN(SampleHotelTest)
#include "tst_sample_hotel.moc"
