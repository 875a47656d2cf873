#include "models/guests/guest_rows.h"
#include "models/quality/merging/merges.h"
#include "models/quality/quiet/quiet_minute.h"
#include "tests/support/guest_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = qint64 {24} * 3600 * 1000;

struct House : GuestDesk
{
    explicit House(const QList<access::Role> &roles = {access::Role::Manager})
        : GuestDesk(roles)
    {
        clock.set(QDateTime({2025, 5, 14}, {10, 0}).toMSecsSinceEpoch());
    }
    ~House() { database.reset(); }

    QuietMinute quiet {*database, authoriser};

    QList<QuietItem> items() { return wait(quiet.items()).value(); }
    QStringList kinds()
    {
        QStringList kinds;
        const QList<QuietItem> all = items();
        for (const QuietItem &item : all)
            kinds.append(QString(quietCode(item.kind)));
        return kinds;
    }
    Uuid addChen(const std::function<void(GuestProfile &)> &change = {})
    {
        GuestProfile profile;
        profile.guest.fullNameNative = u"陳志強"_s;
        profile.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        if (change)
            change(profile);
        return add(profile);
    }
    void addNights(const Uuid &guest, StayRank rank, QDate arrival, QDate departure)
    {
        using schema::Stay;
        commit({{sync::OpKind::Create, Stay::kTable, Uuid::v7(clock.nowMs()),
            {{Stay::BranchId, branchId.toBytes()}, {Stay::GuestId, guest.toBytes()},
                {Stay::Arrival, arrival.toString(Qt::ISODate)},
                {Stay::Departure, departure.toString(Qt::ISODate)},
                {Stay::Status, qint64(rank)}}}});
    }
};

void withEmail(GuestProfile &profile, const QString &address)
{
    profile.emails = {{.address = address, .primary = true}};
}

} // namespace

class QuietMinuteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSoughtAndWhatIsNot_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("telephone");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QStringList>("kinds");
        const QString meant = u"zq@dorm.cn"_s;
        const QString phone = u"13912345670"_s;
        const QString born = u"1981-05-14"_s;
        QTest::newRow("all meant") << meant << phone << born << QStringList();
        QTest::newRow("an address nobody has")
            << u"a@a.com"_s << phone << born << QStringList {u"dummy_email"_s};
        QTest::newRow("a portal's address")
            << u"x.1@guest.booking.com"_s << phone << born << QStringList {u"portal_alias"_s};
        QTest::newRow("a number nobody has")
            << meant << u"13800000000"_s << born << QStringList {u"dummy_telephone"_s};
        QTest::newRow("a program's birth date")
            << meant << phone << u"1900-01-01"_s << QStringList {u"dummy_birth_date"_s};
        QTest::newRow("several, the weightiest first")
            << u"a@a.com"_s << u"13800000000"_s << u"1900-01-01"_s
            << QStringList {u"dummy_birth_date"_s, u"dummy_telephone"_s, u"dummy_email"_s};
    }
    void whatIsSoughtAndWhatIsNot()
    {
        QFETCH(QString, email);
        QFETCH(QString, telephone);
        QFETCH(QString, birth);
        QFETCH(QStringList, kinds);
        House house;
        house.addChen([&](GuestProfile &profile) {
            withEmail(profile, email);
            profile.telephones = {telephoneOf(telephone, u"CN")};
            profile.guest.birthDate = *BirthDate::parse(birth);
        });
        QCOMPARE(house.kinds(), kinds);
    }
    void aBirthDateIsMissedOfWhoIsHereOrComes_data()
    {
        QTest::addColumn<StayRank>("rank");
        QTest::addColumn<int>("arrival"); // days from today
        QTest::addColumn<int>("departure");
        QTest::addColumn<bool>("missed");
        QTest::newRow("in house") << StayRank::InHouse << -2 << 1 << true;
        QTest::newRow("comes in a week") << StayRank::Expected << 7 << 9 << true;
        QTest::newRow("comes in eight days") << StayRank::Expected << 8 << 9 << false;
        QTest::newRow("has gone") << StayRank::Departed << -2 << 0 << false;
        QTest::newRow("cancelled") << StayRank::Cancelled << 1 << 2 << false;
    }
    void aBirthDateIsMissedOfWhoIsHereOrComes()
    {
        QFETCH(StayRank, rank);
        QFETCH(int, arrival);
        QFETCH(int, departure);
        QFETCH(bool, missed);
        House house;
        const Uuid guest
            = house.addChen([](GuestProfile &profile) { profile.guest.birthDate = {}; });
        const QDate today = house.clock.today();
        house.addNights(guest, rank, today.addDays(arrival), today.addDays(departure));
        QCOMPARE(house.kinds(), missed ? QStringList {u"missing_birth_date"_s} : QStringList());
    }
    void anotherRecordOfHisMayKnowIt()
    {
        House house;
        const Uuid guest
            = house.addChen([](GuestProfile &profile) { profile.guest.birthDate = {}; });
        const Uuid other = house.addChen();
        const QDate today = house.clock.today();
        house.addNights(guest, StayRank::InHouse, today, today.addDays(1));
        QCOMPARE(house.items().size(), 1);
        Merges merges(*house.database, house.authoriser);
        QVERIFY(house.wait(merges.merge({other, guest})));
        QVERIFY(house.items().isEmpty());
    }
    void anExpiredDocumentOfWhoWasHereLately_data()
    {
        QTest::addColumn<QDate>("expiry");
        QTest::addColumn<bool>("hasAnother");
        QTest::addColumn<QDate>("departure");
        QTest::addColumn<bool>("sought");
        QTest::newRow("yesterday") << QDate(2025, 5, 13) << false << QDate(2025, 5, 1) << true;
        QTest::newRow("its last day is today")
            << QDate(2025, 5, 14) << false << QDate(2025, 5, 1) << false;
        QTest::newRow("he has a valid one")
            << QDate(2025, 5, 13) << true << QDate(2025, 5, 1) << false;
        QTest::newRow("he was here long ago")
            << QDate(2025, 5, 13) << false << QDate(2023, 5, 1) << false;
    }
    void anExpiredDocumentOfWhoWasHereLately()
    {
        QFETCH(QDate, expiry);
        QFETCH(bool, hasAnother);
        QFETCH(QDate, departure);
        QFETCH(bool, sought);
        House house;
        const Uuid guest = house.addChen([&](GuestProfile &profile) {
            profile.documents
                = {{.docType = u"P"_s, .number = u"E12345678"_s, .expiryDate = expiry}};
            if (hasAnother)
                profile.documents.append(
                    {.docType = u"P"_s, .number = u"E87654321"_s, .expiryDate = QDate(2030, 1, 1)});
        });
        house.addNights(guest, StayRank::Departed, departure.addDays(-1), departure);
        QCOMPARE(house.kinds(), sought ? QStringList {u"expired_document"_s} : QStringList());
        if (sought) {
            QCOMPARE(house.items().constFirst().since, expiry);
            QVERIFY(house.items().constFirst().value.endsWith(u"5678"_s));
            QVERIFY(!house.items().constFirst().value.contains(u"E1234"_s));
        }
    }
    void aContactThatNobodyConfirmedForTwoYears()
    {
        House house;
        const Uuid guest
            = house.addChen([](GuestProfile &profile) { withEmail(profile, u"zq@dorm.cn"_s); });
        const QDate today = house.clock.today().addDays(730);
        house.addNights(guest, StayRank::Expected, today, today.addDays(2));
        house.clock.advance(730 * kDay);
        QVERIFY(house.items().isEmpty());
        house.clock.advance(1);
        QCOMPARE(house.kinds(), QStringList {u"stale_contact"_s});
        QCOMPARE(house.items().constFirst().value, u"z***@d***"_s);
        QVERIFY(house.wait(house.quiet.isRight(house.items().constFirst())));
        QVERIFY(house.items().isEmpty());
        house.clock.advance(729 * kDay);
        QVERIFY(house.items().isEmpty());
    }
    void whatIsRightIsRemembered()
    {
        House house;
        house.addChen([](GuestProfile &profile) {
            withEmail(profile, u"a@a.com"_s);
            profile.guest.birthDate = *BirthDate::parse(u"1900-01-01");
        });
        QCOMPARE(house.items().size(), 2);
        QVERIFY(house.wait(house.quiet.isRight(house.items().constFirst())));
        QCOMPARE(house.kinds(), QStringList {u"dummy_email"_s});
        QVERIFY(house.wait(house.quiet.isRight(house.items().constFirst())));
        QVERIFY(house.items().isEmpty());
        house.clock.advance(1000 * kDay);
        QVERIFY(house.items().isEmpty());
    }
    void whatIsPutOffComesAgain()
    {
        House house;
        house.addChen([](GuestProfile &profile) { withEmail(profile, u"a@a.com"_s); });
        QVERIFY(house.wait(
            house.quiet.putOff(house.items().constFirst(), house.clock.nowMs() + 7 * kDay)));
        QVERIFY(house.items().isEmpty());
        house.clock.advance(7 * kDay);
        QCOMPARE(house.items().size(), 1);
        QVERIFY(
            house.wait(house.quiet.putOff(house.items().constFirst(), house.clock.nowMs() + kDay)));
        QVERIFY(house.items().isEmpty());
    }
    void whoIsMergedIsNamedAsHeIsShown()
    {
        House house;
        const Uuid other
            = house.addChen([](GuestProfile &profile) { withEmail(profile, u"a@a.com"_s); });
        const Uuid kept = house.addChen();
        Merges merges(*house.database, house.authoriser);
        QVERIFY(house.wait(merges.merge({kept, other})));
        const QuietItem item = house.items().constFirst();
        QCOMPARE(item.guest, kept);
        QCOMPARE(item.record, other);
        QVERIFY(house.wait(house.quiet.isRight(item)));
        QVERIFY(house.items().isEmpty());
    }
    void whoIsOutOfTheListsIsLeftAlone()
    {
        House house;
        const Uuid guest
            = house.addChen([](GuestProfile &profile) { withEmail(profile, u"a@a.com"_s); });
        QVERIFY(house.wait(house.guests.archive(guest, true)));
        QVERIFY(house.items().isEmpty());
    }
    void whoMayNotChangeGuestsMayNot()
    {
        House house({access::Role::Auditor});
        QCOMPARE(house.wait(house.quiet.items()).error().code, Error::Code::NotAllowed);
        QCOMPARE(house.wait(house.quiet.isRight({})).error().code, Error::Code::NotAllowed);
        QCOMPARE(house.wait(house.quiet.putOff({}, 1)).error().code, Error::Code::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(QuietMinuteTest)
#include "tst_quiet_minute.moc"
