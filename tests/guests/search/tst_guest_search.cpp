#include "models/store/engine/statement.h"
#include "tests/support/guest_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using names::MatchKind;

namespace {

struct Person
{
    QString key;
    QString native;
    QString surname;
    QString given;
    QString phone = {};
    QString document = {};
    QString email = {};
    QString member = {};
};

const QList<Person> &people()
{
    static const QList<Person> all = {
        {u"zxm"_s, u"张晓明"_s, u"ZHANG"_s, u"XIAOMING"_s, u"+8613800138810"_s,
            u"110105198105141233"_s, u"zhang.xm@example.com"_s, u"M100200"_s},
        {u"chen"_s, u"陳志強"_s, u"CHEN"_s, u"ZHIQIANG"_s, u"+85291234567"_s, u"E12345678"_s},
        {u"shan"_s, u"单雄信"_s, {}, {}},
        {u"zeng"_s, u"曾国藩"_s, {}, {}},
        {u"ouyang"_s, u"歐陽娜娜"_s, u"OUYANG"_s, u"NANA"_s},
        {u"lv"_s, u"吕静"_s, {}, {}},
        {u"smith"_s, {}, u"Smith"_s, u"John"_s, u"+447911123456"_s},
        {u"garcia"_s, {}, u"García López"_s, u"María José"_s},
        {u"obrien"_s, {}, u"O'Brien"_s, u"Seán"_s},
        {u"sato"_s, u"佐藤 健"_s, u"SATO"_s, u"KEN"_s},
        {u"kim"_s, u"김철수"_s, u"KIM"_s, u"CHEOLSU"_s},
        {u"somchai"_s, u"สมชาย ใจดี"_s, u"JAIDEE"_s, u"SOMCHAI"_s},
    };
    return all;
}

GuestProfile profileOf(const Person &person)
{
    GuestProfile profile;
    profile.guest.fullNameNative = person.native;
    profile.guest.latinSurname = person.surname;
    profile.guest.latinGivenName = person.given;
    profile.guest.memberNo = person.member;
    if (!person.phone.isEmpty())
        profile.telephones = {telephoneOf(person.phone, u"CN")};
    if (!person.document.isEmpty())
        profile.documents = {{.docType = u"P"_s, .number = person.document}};
    if (!person.email.isEmpty())
        profile.emails = {{.address = person.email}};
    return profile;
}

GuestProfile named(const QString &native)
{
    return profileOf({{}, native, {}, {}});
}

} // namespace

class GuestSearchTest : public QObject
{
    Q_OBJECT

    /// Everybody of people(), by key; made once.
    struct House : GuestDesk
    {
        House()
        {
            for (const Person &person : people())
                ids.insert(person.key, add(profileOf(person)));
            addStay(ids.value(u"chen"_s),
                {StayRank::InHouse, u"1207"_s, clock.today(), u"HTL-00456"_s});
        }
        QHash<QString, Uuid> ids;
    };

    static QList<SearchHit> find(GuestDesk &desk, const QString &text, int limit = 8)
    {
        return desk.wait(desk.search.search(text, limit)).value();
    }
    static QStringList natives(GuestDesk &desk, const QString &text)
    {
        QStringList names;
        const QList<SearchHit> hits = find(desk, text);
        for (const SearchHit &hit : hits)
            names.append(hit.guest.native);
        return names;
    }

private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<House>(); }
    void cleanupTestCase() { m_house.reset(); }

    void everyFormOfAQueryFindsItsGuest_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::addColumn<MatchKind>("kind");
        QTest::newRow("Chinese fragment") << u"晓明"_s << u"zxm"_s << MatchKind::Name;
        QTest::newRow("Simplified finds Traditional")
            << u"陈志强"_s << u"chen"_s << MatchKind::Name;
        QTest::newRow("Traditional finds Simplified") << u"張曉明"_s << u"zxm"_s << MatchKind::Name;
        QTest::newRow("full pinyin") << u"zhangxiao"_s << u"zxm"_s << MatchKind::Pinyin;
        QTest::newRow("initials") << u"zxm"_s << u"zxm"_s << MatchKind::Initials;
        QTest::newRow("initials with zh") << u"zhx"_s << u"zxm"_s << MatchKind::Initials;
        QTest::newRow("mixed") << u"张x"_s << u"zxm"_s << MatchKind::Initials;
        QTest::newRow("reading of a surname: Shan") << u"shan"_s << u"shan"_s << MatchKind::Pinyin;
        QTest::newRow("reading of a surname: Zeng")
            << u"zengguo"_s << u"zeng"_s << MatchKind::Pinyin;
        QTest::newRow("compound surname") << u"欧阳"_s << u"ouyang"_s << MatchKind::Name;
        QTest::newRow("ü as v") << u"lvjing"_s << u"lv"_s << MatchKind::Pinyin;
        QTest::newRow("ü as u") << u"lujing"_s << u"lv"_s << MatchKind::Pinyin;
        QTest::newRow("Latin, surname first") << u"smith jo"_s << u"smith"_s << MatchKind::Latin;
        QTest::newRow("Latin, given first") << u"john smi"_s << u"smith"_s << MatchKind::Latin;
        QTest::newRow("Latin glued") << u"johnsmith"_s << u"smith"_s << MatchKind::Latin;
        QTest::newRow("pinyin, given first")
            << u"xiongxin shan"_s << u"shan"_s << MatchKind::Pinyin;
        QTest::newRow("without accents") << u"garcia lopez"_s << u"garcia"_s << MatchKind::Latin;
        QTest::newRow("without apostrophe") << u"obrien"_s << u"obrien"_s << MatchKind::Latin;
        QTest::newRow("Japanese") << u"佐藤健"_s << u"sato"_s << MatchKind::Name;
        QTest::newRow("Korean") << u"철수"_s << u"kim"_s << MatchKind::Name;
        QTest::newRow("Thai") << u"สมชาย"_s << u"somchai"_s << MatchKind::Name;
        QTest::newRow("phone tail") << u"8810"_s << u"zxm"_s << MatchKind::PhoneTail;
        QTest::newRow("whole phone") << u"138 0013 8810"_s << u"zxm"_s << MatchKind::PhoneTail;
        QTest::newRow("document tail") << u"5678"_s << u"chen"_s << MatchKind::DocumentTail;
        QTest::newRow("whole document") << u"e12345678"_s << u"chen"_s << MatchKind::DocumentTail;
        QTest::newRow("whole identity number")
            << u"110105198105141233"_s << u"zxm"_s << MatchKind::DocumentTail;
        QTest::newRow("e-mail") << u"zhang.xm@"_s << u"zxm"_s << MatchKind::Email;
        QTest::newRow("member number") << u"M100200"_s << u"zxm"_s << MatchKind::Member;
        QTest::newRow("room") << u"1207"_s << u"chen"_s << MatchKind::Room;
        QTest::newRow("confirmation") << u"HTL-00456"_s << u"chen"_s << MatchKind::Confirmation;
    }
    void everyFormOfAQueryFindsItsGuest()
    {
        QFETCH(QString, typed);
        QFETCH(QString, key);
        QFETCH(MatchKind, kind);
        const QList<SearchHit> hits = find(*m_house, typed);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().guest.guest, m_house->ids.value(key));
        QCOMPARE(hits.first().why.kind, kind);
    }

    void whateverIsTypedIsOnlyText_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", " ", "\"", "'", "*", "a*", "NEAR(a b)", "a AND", "OR",
                 "NOT x", "name:张", "^a", "a + b", "{name} : x", "(((", "--",
                 "';DROP TABLE guest;--", "%", "_", "\\", "-1", "<b>", "@", "+", "00"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
        QTest::newRow("ten thousand letters") << QString(10'000, u'a');
        QTest::newRow("ten thousand quotes") << QString(10'000, u'"');
        QTest::newRow("ten thousand digits") << QString(10'000, u'8');
        QTest::newRow("NUL") << u"a\u0000b"_s;
        QTest::newRow("half a surrogate pair") << QString(QChar(0xd842));
    }
    void whateverIsTypedIsOnlyText()
    {
        QFETCH(QString, typed);
        QVERIFY(m_house->wait(m_house->search.search(typed)));
        const auto all = std::make_shared<const std::vector<quint32>>(1, 1);
        QVERIFY(m_house->wait(m_house->search.filtered(typed, all)));
    }

    void whatIsFoundIsMasked()
    {
        const SearchHit byPhone = find(*m_house, u"8810"_s).first();
        QCOMPARE(byPhone.why.text, u"+86138****8810"_s);
        QCOMPARE(byPhone.why.ranges, (QList<names::TextRange> {{10, 4}}));
        QCOMPARE(byPhone.guest.phone, u"+86138****8810"_s);
        QCOMPARE(byPhone.guest.document, u"*****1233"_s);
        QCOMPARE(find(*m_house, u"zhang.xm@"_s).first().why.text, u"z***@e***"_s);
        const SearchHit byRoom = find(*m_house, u"chen"_s).first();
        QCOMPARE(byRoom.guest.room, u"1207"_s);
        QVERIFY(byRoom.guest.inHouse);
        QCOMPARE(byRoom.guest.latin, u"CHEN, ZHIQIANG"_s);
    }

    void theOneInHouseComesBeforeTheOneArrivingBeforeTheOneWhoseNameBegins()
    {
        GuestDesk desk;
        const QDate today = desk.clock.today();
        const Uuid inside = desk.add(named(u"李明"_s)); // 明 is not at the beginning
        const Uuid arriving = desk.add(named(u"王明"_s));
        const Uuid begins = desk.add(named(u"明道"_s));
        const Uuid tomorrow = desk.add(named(u"赵明"_s));
        desk.addStay(inside, {StayRank::InHouse, u"301"_s, today});
        desk.addStay(arriving, {StayRank::Expected, u"302"_s, today});
        desk.addStay(tomorrow, {StayRank::Expected, u"303"_s, today.addDays(1)});
        const QList<SearchHit> hits = find(desk, u"明"_s);
        QCOMPARE(hits.size(), 4);
        QCOMPARE(hits.at(0).guest.guest, inside);
        QCOMPARE(hits.at(1).guest.guest, arriving);
        QVERIFY(hits.at(1).arrivingToday);
        QCOMPARE(hits.at(2).guest.guest, begins);
        QCOMPARE(hits.at(3).guest.guest, tomorrow);
        QVERIFY(!hits.at(3).arrivingToday);
    }

    void anExactTailComesBeforeTheOneInHouse()
    {
        GuestDesk desk;
        const Uuid inside = desk.add(profileOf({{}, u"李一"_s, {}, {}, u"+8613888109999"_s}));
        const Uuid tail = desk.add(profileOf({{}, u"王二"_s, {}, {}, u"+8613900008810"_s}));
        desk.addStay(inside, {StayRank::InHouse, u"88101"_s, desk.clock.today()});
        QCOMPARE(find(desk, u"8810"_s).first().guest.guest, tail);
        QCOMPARE(find(desk, u"88101"_s).first().guest.guest, inside);
    }

    void theLatestStayThenTheNewestGuestBreaksTies()
    {
        GuestDesk desk;
        const QDate today = desk.clock.today();
        const Uuid stayed = desk.add(named(u"王伟"_s));
        const Uuid older = desk.add(named(u"王伟"_s));
        const Uuid newer = desk.add(named(u"王伟"_s));
        desk.addStay(stayed, {StayRank::Departed, u"1"_s, today.addDays(-9)});
        const QList<SearchHit> hits = find(desk, u"王伟"_s);
        QCOMPARE(hits.at(0).guest.guest, stayed);
        QCOMPARE(hits.at(0).guest.lastStay, today.addDays(-9));
        QCOMPARE(hits.at(1).guest.guest, newer);
        QCOMPARE(hits.at(2).guest.guest, older);
    }

    void theOneInHouseIsFoundAmongManyNewerGuests()
    {
        GuestDesk desk;
        const Uuid inside = desk.add(named(u"王大山"_s));
        desk.addStay(inside, {StayRank::InHouse, u"301"_s, desk.clock.today()});
        QList<GuestProfile> many;
        for (int i = 0; i < 150; ++i)
            many.append(named(u"王大海"_s));
        desk.addAll(many);
        QCOMPARE(find(desk, u"wangda"_s).first().guest.guest, inside);
        QCOMPARE(find(desk, u"wangda"_s, 3).size(), 3);
    }

    void recentGuestsComeLatestFirst()
    {
        GuestDesk desk;
        QList<Uuid> ids;
        for (int i = 0; i < 20; ++i) {
            ids.append(desk.add(named(u"客人"_s + QChar(u'A' + i))));
            desk.clock.advance(1000);
            QVERIFY(desk.wait(desk.search.remember(ids.last())));
        }
        desk.clock.advance(1000);
        QVERIFY(desk.wait(desk.search.remember(ids.at(15))));
        const QList<GuestRow> recents = desk.wait(desk.search.recents()).value();
        QCOMPARE(recents.size(), 8);
        QCOMPARE(recents.first().guest, ids.at(15));
        QCOMPARE(recents.at(1).guest, ids.at(19));
        QCOMPARE(recents.last().guest, ids.at(12));
    }

    void theListIsInTheOrderOfPinyin()
    {
        GuestDesk desk;
        for (const QString &name : {u"周一"_s, u"阿明"_s, u"王二"_s, u"单雄信"_s, u"李四"_s})
            desk.add(named(name));
        const auto order = desk.wait(desk.search.order()).value();
        const QList<GuestRow> rows = desk.wait(desk.search.rows(order)).value();
        QStringList names;
        for (const GuestRow &row : rows)
            names.append(row.native);
        // ICU sorts by the character, not by the surname's reading: 单 stands under dan.
        QCOMPARE(names, (QStringList {u"阿明"_s, u"单雄信"_s, u"李四"_s, u"王二"_s, u"周一"_s}));
        QCOMPARE(desk.wait(desk.search.order(2))->size(), 2U);
        const auto among = std::make_shared<const std::vector<quint32>>(order);
        const auto filtered = desk.wait(desk.search.filtered(u"w"_s, among)).value();
        QCOMPARE(filtered, (std::vector<quint32> {3}));
    }

    void onlyThoseWhoMaySearchDo()
    {
        GuestDesk desk({access::Role::Auditor});
        const auto denied = [](const auto &result) {
            return !result && result.error().code == Error::Code::NotAllowed;
        };
        QVERIFY(denied(desk.wait(desk.search.search(u"a"_s))));
        QVERIFY(denied(desk.wait(desk.search.order())));
        QVERIFY(denied(desk.wait(desk.search.rows({1}))));
        QVERIFY(denied(desk.wait(desk.search.recents())));
        QVERIFY(denied(desk.wait(desk.search.remember(Uuid::named("a", "b")))));
        desk.authoriser.logOut();
        QCOMPARE(desk.wait(desk.search.search(u"a"_s)).error().code, Error::Code::NotLoggedIn);
    }

private:
    std::unique_ptr<House> m_house;
};

QTEST_GUILESS_MAIN(GuestSearchTest)
#include "tst_guest_search.moc"
