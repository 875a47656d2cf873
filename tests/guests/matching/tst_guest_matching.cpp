#include "models/guests/matching/guest_matching.h"
#include "tests/support/guest_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class GuestMatchingTest : public QObject
{
    Q_OBJECT

    struct House : GuestDesk
    {
        House()
        {
            GuestProfile chen;
            chen.guest.fullNameNative = u"陳志強"_s;
            chen.guest.latinSurname = u"CHEN"_s;
            chen.guest.latinGivenName = u"ZHIQIANG"_s;
            chen.guest.birthDate = *BirthDate::parse(u"1981-05-14");
            chen.documents = {{.docType = u"P"_s, .number = u"E12345678"_s}};
            chen.telephones = {telephoneOf(u"+85291234567"_s, u"CN")};
            ids.insert(u"chen"_s, add(chen));
            addStay(
                ids.value(u"chen"_s), {StayRank::Departed, u"1207"_s, clock.today().addDays(-9)});

            GuestProfile young = chen; // the same name, another person
            young.guest.birthDate = *BirthDate::parse(u"1999-01-02");
            young.documents.clear();
            young.telephones.clear();
            ids.insert(u"young chen"_s, add(young));

            GuestProfile native; // of whom only the native name is known
            native.guest.fullNameNative = u"张晓明"_s;
            native.guest.birthDate = *BirthDate::parse(u"1970-11-30");
            ids.insert(u"zhang"_s, add(native));

            GuestProfile unborn; // without a birth date
            unborn.guest.latinSurname = u"Smith"_s;
            unborn.guest.latinGivenName = u"John"_s;
            ids.insert(u"smith"_s, add(unborn));

            GuestProfile barred;
            barred.guest.latinSurname = u"Ivanov"_s;
            barred.guest.latinGivenName = u"Petr"_s;
            barred.guest.birthDate = *BirthDate::parse(u"1960-02-03");
            barred.guest.doNotRoom = true;
            ids.insert(u"barred"_s, add(barred));
        }
        QStringList likely(const Somebody &somebody)
        {
            QStringList keys;
            const QList<LikelyGuest> all = wait(matching.find(somebody)).value();
            for (const LikelyGuest &one : all) {
                keys += ids.key(one.guest.guest) + (one.document ? u" document"_s : QString())
                    + (one.name ? u" name"_s : QString()) + (one.phone ? u" phone"_s : QString())
                    + (one.birth == LikelyGuest::Birth::Same ? u" birth"_s : QString())
                    + (one.birth == LikelyGuest::Birth::Different ? u" otherbirth"_s : QString());
            }
            return keys;
        }
        GuestMatching matching {*database, authoriser, numbers};
        QHash<QString, Uuid> ids;
    };

    static names::PersonalName latin(const QString &surname, const QString &given)
    {
        return {{}, surname, given};
    }
    static names::PersonalName native(const QString &name) { return {name, {}, {}}; }

private Q_SLOTS:
    void whoItMayBe_data()
    {
        QTest::addColumn<Somebody>("somebody");
        QTest::addColumn<QStringList>("likely");
        const BirthDate may = *BirthDate::parse(u"1981-05-14");
        const BirthDate other = *BirthDate::parse(u"2001-01-01");
        QTest::newRow("nobody known") << Somebody {} << QStringList {};
        QTest::newRow("the document alone")
            << Somebody {.documentNumber = u"e1234 5678"_s} << QStringList {u"chen document"_s};
        QTest::newRow("document, name and birth date")
            << Somebody {u"E12345678"_s, latin(u"CHEN"_s, u"ZHIQIANG"_s), may, {}}
            << QStringList {u"chen document name birth"_s};
        QTest::newRow("a new passport, the same person") << Somebody {u"E99999999"_s,
            latin(u"CHEN"_s, u"ZHIQIANG"_s), may, {}} << QStringList {u"chen name birth"_s};
        QTest::newRow("a passport against a native name")
            << Somebody {{}, latin(u"ZHANG"_s, u"XIAOMING"_s), *BirthDate::parse(u"1970-11-30"), {}}
            << QStringList {u"zhang name birth"_s};
        QTest::newRow("the native name in other characters")
            << Somebody {{}, native(u"陈志强"_s), may, {}} << QStringList {u"chen name birth"_s};
        QTest::newRow("the name of two") << Somebody {{}, latin(u"CHEN"_s, u"ZHIQIANG"_s), {}, {}}
                                         << QStringList {u"young chen name"_s, u"chen name"_s};
        QTest::newRow("the same name, born on another day")
            << Somebody {{}, latin(u"CHEN"_s, u"ZHIQIANG"_s), other, {}} << QStringList {};
        QTest::newRow("a birth date that is not kept yet") << Somebody {
            {}, latin(u"SMITH"_s, u"JOHN"_s), other, {}} << QStringList {u"smith name"_s};
        QTest::newRow("half of the name")
            << Somebody {{}, latin(u"SMI"_s, {}), {}, {}} << QStringList {};
        QTest::newRow("the same birth date alone") << Somebody {{}, {}, may, {}} << QStringList {};
        QTest::newRow("the phone")
            << Somebody {{}, {}, {}, u"+85291234567"_s} << QStringList {u"chen phone"_s};
        QTest::newRow("must not be given a room, by the name alone") << Somebody {{},
            latin(u"IVANOV"_s, u"PETR"_s), other, {}} << QStringList {u"barred name otherbirth"_s};
    }
    void whoItMayBe()
    {
        QFETCH(const Somebody, somebody);
        QFETCH(const QStringList, likely);
        static House house;
        QCOMPARE(house.likely(somebody), likely);
    }

    void othersLikeAGuestWhoIsThere_data()
    {
        QTest::addColumn<QString>("other"); // what else there is of 陳志強
        QTest::addColumn<GuestProfile>("second");
        QTest::addColumn<bool>("isVeryLikely");
        GuestProfile none;
        none.guest.latinSurname = u"Tanaka"_s;
        QTest::newRow("nothing in common") << QString() << none << false;
        GuestProfile name;
        name.guest.fullNameNative = u"陈志强"_s;
        QTest::newRow("the name alone") << u"name"_s << name << false;
        GuestProfile phone = name;
        phone.telephones
            = {telephoneOf(u"010 6552 9988"_s, u"CN"), telephoneOf(u"+85291234567"_s, u"CN")};
        QTest::newRow("name, and a second telephone") << u"name phone"_s << phone << true;
        GuestProfile relative = phone;
        relative.guest.fullNameNative = u"陈晓"_s;
        QTest::newRow("the telephone alone") << u"phone"_s << relative << false;
        GuestProfile birth = name;
        birth.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        QTest::newRow("name and birth date") << u"name birth"_s << birth << true;
        GuestProfile father = phone;
        father.guest.birthDate = *BirthDate::parse(u"1950-05-14");
        QTest::newRow("name and telephone, born on another day")
            << u"name phone otherbirth"_s << father << false;
        GuestProfile document;
        document.guest.latinSurname = u"Chan"_s;
        document.documents = {{.docType = u"P"_s, .number = u"E12345678"_s}};
        QTest::newRow("the document") << u"document"_s << document << true;
    }
    void othersLikeAGuestWhoIsThere()
    {
        QFETCH(const QString, other);
        QFETCH(const GuestProfile, second);
        QFETCH(const bool, isVeryLikely);
        House house;
        const Uuid added = house.add(second);
        const auto likely
            = house
                  .wait(house.database->read([&house](store::Connection &connection) {
                      return house.matching.othersLike(connection, house.ids.value(u"chen"_s));
                  }))
                  .value();
        const auto found = std::ranges::find_if(
            likely, [&added](const LikelyGuest &one) { return one.guest.guest == added; });
        QCOMPARE(found != likely.end(), !other.isEmpty());
        for (const LikelyGuest &one : likely)
            QVERIFY(one.guest.guest != house.ids.value(u"chen"_s)); // not he himself
        if (other.isEmpty())
            return;
        const QStringList evidence {found->document ? u"document"_s : QString(),
            found->name ? u"name"_s : QString(), found->phone ? u"phone"_s : QString(),
            found->birth == LikelyGuest::Birth::Same ? u"birth"_s : QString(),
            found->birth == LikelyGuest::Birth::Different ? u"otherbirth"_s : QString()};
        QCOMPARE(evidence.join(u' ').simplified(), other);
        QCOMPARE(found->isVeryLikely(), isVeryLikely);
    }

    void twoWhoAreBothVeryLikelyMayBeOne()
    {
        const auto likely = [](const char *name, bool isVeryLikely) {
            LikelyGuest one;
            one.guest.guest = Uuid::named("guest", name);
            one.name = true;
            one.birth = isVeryLikely ? LikelyGuest::Birth::Same : LikelyGuest::Birth::Unknown;
            return one;
        };
        QVERIFY(!twoOfOne({}));
        QVERIFY(!twoOfOne({likely("a", true), likely("b", false)}));
        const auto two = twoOfOne(
            {likely("a", false), likely("b", true), likely("c", true), likely("d", true)});
        QVERIFY(two);
        QCOMPARE(two->first.guest.guest, Uuid::named("guest", "b"));
        QCOMPARE(two->second.guest.guest, Uuid::named("guest", "c"));
    }

    void staysAreCounted()
    {
        House house;
        const auto likely = house.wait(house.matching.find({.documentNumber = u"E12345678"_s}));
        QCOMPARE(likely->constFirst().stays, 1);
    }

    void whoIsGoneIsNobody()
    {
        House house;
        QVERIFY(house.wait(house.guests.archive(house.ids.value(u"chen"_s), true)));
        QCOMPARE(house.likely({.documentNumber = u"E12345678"_s}), QStringList());
    }

    void onlyWhoMaySearchMayMatch()
    {
        GuestDesk desk({access::Role::Auditor});
        GuestMatching matching(*desk.database, desk.authoriser, desk.numbers);
        const auto answer = desk.wait(matching.find({.documentNumber = u"E12345678"_s}));
        QCOMPARE(answer.error().code, Error::Code::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(GuestMatchingTest)
#include "tst_guest_matching.moc"
