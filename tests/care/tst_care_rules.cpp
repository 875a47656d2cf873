#include "models/care/care_rules.h"

#include <QTest>

using namespace lobby;
using namespace lobby::care;
using namespace Qt::StringLiterals;
using privacy::Purpose;

namespace {

privacy::GuestConsents agreed(const QList<Purpose> &purposes)
{
    privacy::GuestConsents consents;
    for (const Purpose purpose : purposes)
        consents.latest.append({purpose, true, 1, 1});
    return consents;
}

CareGuest born(const QString &birth, bool lunar = false)
{
    CareGuest guest;
    guest.birth = guests::BirthDate::parse(birth).value();
    guest.keepsLunarBirthday = lunar;
    return guest;
}

} // namespace

class CareRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBirthdayIsFoundByItsCalendar_data()
    {
        QTest::addColumn<CareGuest>("guest");
        QTest::addColumn<QDate>("day");
        QTest::newRow("today") << born(u"1981-05-14"_s) << QDate(2025, 5, 14);
        QTest::newRow("the last of the days") << born(u"1981-05-21"_s) << QDate(2025, 5, 21);
        QTest::newRow("a day later") << born(u"1981-05-22"_s) << QDate();
        QTest::newRow("yesterday") << born(u"1981-05-13"_s) << QDate();
        QTest::newRow("without its year") << born(u"--05-15"_s) << QDate(2025, 5, 15);
        QTest::newRow("a month alone") << born(u"1981-05"_s) << QDate();
        // Born on the 18th of the 4th lunar month, which is May 15th in 2025.
        QTest::newRow("a lunar one") << born(u"1981-05-21"_s, true) << QDate(2025, 5, 15);
        QTest::newRow("a lunar one without its year") << born(u"--05-15"_s, true) << QDate();
    }
    void aBirthdayIsFoundByItsCalendar()
    {
        QFETCH(const CareGuest, guest);
        QFETCH(const QDate, day);
        const auto occasion = birthdayOf(guest, {2025, 5, 14}, {2025, 5, 21});
        QCOMPARE(occasion ? occasion->date : QDate(), day);
    }

    void februaryThe29thIsKeptInEveryYear()
    {
        const auto occasion = birthdayOf(born(u"2000-02-29"_s), {2025, 2, 20}, {2025, 3, 5});
        QVERIFY(occasion);
        QCOMPARE(occasion->date, QDate(2025, 2, 28));
    }

    void onlyWhatHeHasAllowed_data()
    {
        QTest::addColumn<bool>("isHere");
        QTest::addColumn<QList<Purpose>>("granted");
        QTest::addColumn<QList<CareWay>>("ways");
        QTest::newRow("who agreed to nothing, in the house")
            << true << QList<Purpose>() << QList<CareWay>();
        QTest::newRow("who lets us remember what he likes, in the house")
            << true << QList {Purpose::Preferences} << QList {CareWay::InPerson};
        QTest::newRow("the same, at home")
            << false << QList {Purpose::Preferences} << QList<CareWay>();
        QTest::newRow("messages") << false << QList {Purpose::OffersByPhone}
                                  << QList {CareWay::Message};
        QTest::newRow("e-mail") << false << QList {Purpose::OffersByEmail}
                                << QList {CareWay::Email};
        QTest::newRow("a membership is no consent to messages")
            << true << QList {Purpose::Loyalty, Purpose::ThirdParties} << QList<CareWay>();
    }
    void onlyWhatHeHasAllowed()
    {
        QFETCH(const bool, isHere);
        QFETCH(const QList<Purpose>, granted);
        QFETCH(const QList<CareWay>, ways);
        CareGuest guest = born(u"1981-05-14"_s);
        if (isHere) {
            guest.arrival = {2025, 5, 13};
            guest.departure = {2025, 5, 14};
        }
        const Occasion birthday {OccasionKind::Birthday, {2025, 5, 14}};
        QCOMPARE(waysOf(guest, birthday, agreed(granted)), ways);
    }

    void whoHasLeftByThenIsNotGreetedInTheHouse()
    {
        CareGuest guest = born(u"1981-05-14"_s);
        guest.arrival = {2025, 5, 11};
        guest.departure = {2025, 5, 13};
        const Occasion birthday {OccasionKind::Birthday, {2025, 5, 14}};
        QVERIFY(waysOf(guest, birthday, agreed({Purpose::Preferences})).isEmpty());
    }

    void festivalsAreThoseOfHisCountryElseOfHisLanguage_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("China") << u"CN"_s << QString() << QStringList {u"chinese.mid_autumn"_s};
        QTest::newRow("a Chinese of the United States") << u"US"_s << u"zh-CN"_s << QStringList();
        QTest::newRow("by his language")
            << QString() << u"zh-CN"_s << QStringList {u"chinese.mid_autumn"_s};
        QTest::newRow("Korea") << u"KR"_s << QString() << QStringList {u"korean.chuseok"_s};
        QTest::newRow("nobody knows") << QString() << QString() << QStringList();
    }
    void festivalsAreThoseOfHisCountryElseOfHisLanguage()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, language);
        QFETCH(const QStringList, codes);
        QStringList found;
        const auto festivals = festivalsOf(country, language, {2025, 10, 1}, {2025, 10, 8});
        for (const Occasion &occasion : festivals)
            found.append(codeOf(occasion));
        QCOMPARE(found, codes);
    }

    void nobodyIsGreetedForADayOfMourning()
    {
        const auto chinese = festivalsOf(u"CN"_s, {}, {2025, 1, 1}, {2025, 12, 31});
        QVERIFY(!chinese.isEmpty());
        for (const Occasion &occasion : chinese) {
            QVERIFY(occasion.festival.code != "qingming"_L1);
            QVERIFY(occasion.festival.code != "ghost_festival"_L1);
        }
    }

    void anOccasionComesOnceAYearOfItsOwnCalendar()
    {
        const Uuid guest = Uuid::named("test", "guest");
        const auto spring = [&](int year) {
            for (const Occasion &occasion :
                festivalsOf(u"CN"_s, {}, {year, 1, 1}, {year, 12, 31})) {
                if (occasion.festival.code == "spring_festival"_L1)
                    return greetingId(guest, occasion);
            }
            return Uuid();
        };
        QCOMPARE(spring(2025), spring(2025));
        QVERIFY(spring(2025) != spring(2026));
        const Occasion birthday {OccasionKind::Birthday, {2025, 5, 14}};
        Occasion moved = birthday; // somebody corrected the birth date
        moved.date = {2025, 5, 15};
        QCOMPARE(greetingId(guest, birthday), greetingId(guest, moved));
        // Two Eids of one of our years are two of theirs.
        const calendar::Festival eid {u"islamic"_s, u"eid_al_fitr"_s};
        QVERIFY(yearOf({OccasionKind::Festival, {2033, 1, 2}, eid})
            != yearOf({OccasionKind::Festival, {2033, 12, 23}, eid}));
    }
};

QTEST_GUILESS_MAIN(CareRulesTest)
#include "tst_care_rules.moc"
