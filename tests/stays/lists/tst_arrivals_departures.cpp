#include "models/stays/lists/stay_lists.h"
#include "tests/support/stay_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::stays;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using enum lobby::stays::StayStatus;

namespace {

QDate may(int day)
{
    return {2025, 5, day};
}

QStringList roomsOf(const QList<StayRow> &rows)
{
    QStringList rooms;
    for (const StayRow &row : rows)
        rooms.append(row.room);
    return rooms;
}

} // namespace

/// Today is May 14th.
class ArrivalsDeparturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StayFixture>();
        m_lists = std::make_unique<StayLists>(*m_desk->database, m_desk->authoriser);
    }
    void cleanup()
    {
        m_lists.reset();
        m_desk.reset();
    }

    void eachStayIsWhereTheDeskLooksForIt_data()
    {
        QTest::addColumn<int>("arrival");
        QTest::addColumn<int>("departure");
        QTest::addColumn<StayStatus>("status");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("found"); // A arrivals, I in house, D departures
        const auto row = [](const char *name, int arrival, int departure, StayStatus status,
                             int day, const char *found) {
            QTest::newRow(name) << arrival << departure << status << day
                                << QString::fromLatin1(found);
        };
        row("comes today", 14, 16, Expected, 14, "A");
        row("comes tomorrow", 15, 16, Expected, 14, "");
        row("comes tomorrow, asked for tomorrow", 15, 16, Expected, 15, "A");
        row("has cancelled", 14, 16, Cancelled, 14, "");
        row("did not come", 14, 16, NoShow, 14, "");
        row("came today", 14, 16, InHouse, 14, "AI");
        row("came yesterday", 13, 16, InHouse, 14, "I");
        row("leaves today", 13, 14, InHouse, 14, "ID");
        row("should have left", 12, 13, InHouse, 14, "ID");
        row("should have left, asked for that day", 12, 13, InHouse, 13, "ID");
        row("should have left, asked for tomorrow", 12, 13, InHouse, 15, "");
        row("leaves tomorrow, asked for tomorrow", 13, 15, InHouse, 15, "D");
        row("stays on, asked for tomorrow", 13, 16, InHouse, 15, "I");
        row("is in house, asked for before he came", 13, 16, InHouse, 12, "");
        row("has left today", 13, 14, Departed, 14, "D");
        row("came and left today", 14, 14, Departed, 14, "AD");
        row("slept here, asked for the last night", 10, 13, Departed, 12, "I");
        row("slept here, asked for the departure", 10, 13, Departed, 13, "D");
        row("slept here, asked for the arrival", 10, 13, Departed, 10, "AI");
        row("slept here, asked for the day before", 10, 13, Departed, 9, "");
    }

    void eachStayIsWhereTheDeskLooksForIt()
    {
        QFETCH(int, arrival);
        QFETCH(int, departure);
        QFETCH(StayStatus, status);
        QFETCH(int, day);
        QFETCH(QString, found);
        put(u"1207"_s, may(arrival), may(departure), status);
        const Day read = dayOf(may(day));
        QString seen;
        for (const auto &[list, letter] : {std::pair {DayList::Arrivals, u'A'},
                 {DayList::InHouse, u'I'}, {DayList::Departures, u'D'}}) {
            if (!read.rows(list).isEmpty())
                seen += letter;
            QVERIFY(read.rows(list).size() <= 1);
        }
        QCOMPARE(seen, found);
    }

    void countsWhatIsLeft()
    {
        put(u"1"_s, may(14), may(16), Expected);
        put(u"2"_s, may(14), may(16), InHouse);
        put(u"3"_s, may(13), may(14), InHouse);
        put(u"4"_s, may(13), may(14), Departed);
        put(u"5"_s, may(10), may(12), InHouse); // overdue
        const Day day = dayOf(may(14));
        QCOMPARE(day.count(DayList::Arrivals), (DayCount {1, 2}));
        QCOMPARE(day.count(DayList::InHouse), (DayCount {3, 3}));
        QCOMPARE(day.count(DayList::Departures), (DayCount {2, 3}));
    }

    void onlyOfTheBranchAndNothingHidden()
    {
        const Uuid hidden = put(u"1"_s, may(14), may(16), Expected);
        QVERIFY(m_desk->commit({{sync::OpKind::Archive, schema::Stay::kTable, hidden,
            {{sync::kArchivedField, qint64(1)}}}}));
        QCOMPARE(dayOf(may(14)).rows(DayList::Arrivals).size(), 0);
        put(u"2"_s, may(14), may(16), Expected);
        QCOMPARE(dayOf(may(14)).rows(DayList::Arrivals).size(), 1);
        const auto other = wait(m_lists->day(Uuid::named("test", "elsewhere"), may(14)));
        QCOMPARE(other->rows(DayList::Arrivals).size(), 0);
    }

    void arrivalsStandByTimeAndMissingDocumentsFirst()
    {
        put(u"none"_s, may(14), may(16), Expected);
        put(u"late"_s, may(14), may(16), Expected, QTime(18, 0));
        const Uuid ready = put(u"ready"_s, may(14), may(16), Expected, QTime(12, 0));
        giveDocument(m_desk->stored(ready).guest);
        put(u"zero"_s, may(14), may(16), Expected, QTime(12, 0));
        const Day day = dayOf(may(14));
        QCOMPARE(roomsOf(day.rows(DayList::Arrivals)),
            (QStringList {u"zero"_s, u"ready"_s, u"late"_s, u"none"_s}));
        QCOMPARE(roomsOf(day.rows(DayList::PreRegistered)), QStringList {u"ready"_s});
    }

    void departuresStandByRoomWhoIsStillHereFirst()
    {
        put(u"1201"_s, may(12), may(14), Departed, QTime(9, 0));
        put(u"1205"_s, may(12), may(14), InHouse, QTime(8, 0));
        put(u"1203"_s, may(12), may(14), InHouse, QTime(22, 0));
        QCOMPARE(roomsOf(dayOf(may(14)).rows(DayList::Departures)),
            (QStringList {u"1203"_s, u"1205"_s, u"1201"_s}));
    }

    void aDocumentIsMissingWhenSomebodyWhoStaysHasNone()
    {
        const Uuid stay = put(u"1207"_s, may(14), may(16), Expected);
        QVERIFY(arrival().documentMissing);
        giveDocument(m_desk->stored(stay).guest);
        QVERIFY(!arrival().documentMissing);
        const Uuid booker = m_desk->guest(u"Secretary"_s);
        QVERIFY(wait(m_desk->stays->addGuest(stay, {booker, StayRole::Booker})));
        QVERIFY(!arrival().documentMissing);
        const Uuid companion = m_desk->guest(u"欧阳娜娜"_s);
        QVERIFY(wait(m_desk->stays->addGuest(stay, {companion})));
        QVERIFY(arrival().documentMissing);
        giveDocument(companion);
        QVERIFY(!arrival().documentMissing);
    }

    void notesAreInTheOrderOfTheirGlyphs()
    {
        using schema::Guest;
        Stay wish = m_desk->wish();
        wish.remark = u"婴儿床"_s;
        wish.guest = m_desk->guest(u"陳志強"_s,
            {{Guest::VipCode, u"2"_s}, {Guest::BirthDate, u"1981-05-15"_s},
                {Guest::LatinSurname, u"CHEN"_s}, {Guest::LatinGivenName, u"Zhiqiang"_s},
                {Guest::NameOrder, u"family_first"_s}});
        const Uuid stay = m_desk->booked(wish);
        const Uuid companion = m_desk->guest(u"欧阳娜娜"_s);
        QVERIFY(wait(m_desk->stays->addGuest(stay, {companion})));
        giveAlert(companion, u"allergy"_s, u"花生"_s);
        giveAlert(wish.guest, u"other"_s, u"loud"_s);
        const QList<Notice> expected = {{NoticeKind::Allergy, u"花生"_s}, {NoticeKind::Vip, u"2"_s},
            {NoticeKind::Birthday, {}}, {NoticeKind::Other, u"loud"_s},
            {NoticeKind::Remark, u"婴儿床"_s}};
        QCOMPARE(arrival().notices, expected);
        QCOMPARE(arrival().name.listForm(), u"陳志強 CHEN Zhiqiang"_s);
    }

    void tellsOfChangesThatConcernIt()
    {
        QSignalSpy changed(m_lists.get(), &StayLists::changed);
        QVERIFY(m_desk->commit({{sync::OpKind::Create, schema::Staff::kTable,
            Uuid::named("test", "new"), {{schema::Staff::Name, u"王伟"_s}}}}));
        put(u"1"_s, may(14), may(16), Expected);
        QTRY_COMPARE(changed.size(), 2); // the guest and the stay, not the member of staff
    }

    void onlyForThoseWhoMaySee()
    {
        m_desk->authoriser.logIn(
            {Uuid::named("test", "other"), u"王伟"_s, {access::Role::Auditor}, m_desk->branch});
        QCOMPARE(wait(m_lists->day(m_desk->branch, may(14))).error().code, Error::Code::NotAllowed);
        QCOMPARE(wait(m_lists->page({}, {}, 10)).error().code, Error::Code::NotAllowed);
    }

private:
    template <typename T>
    static T wait(QFuture<T> future)
    {
        return StayFixture::wait(std::move(future));
    }
    Day dayOf(QDate date) { return wait(m_lists->day(m_desk->branch, date)).value(); }
    StayRow arrival() { return dayOf(may(14)).rows(DayList::Arrivals).value(0); }

    /// As it would stand after whatever happened.
    Uuid put(
        const QString &room, QDate arrival, QDate departure, StayStatus status, QTime expected = {})
    {
        Stay stay = m_desk->wish(room);
        stay.id = Uuid::v7(m_desk->clock.nowMs());
        stay.arrival = arrival;
        stay.departure = departure;
        stay.expectedTime = expected;
        stay.state.status = status;
        return m_desk->commit(creationOf(stay)) ? stay.id : Uuid();
    }
    void giveDocument(const Uuid &guest)
    {
        QVERIFY(m_desk->commit({{sync::OpKind::Add, schema::IdentityDocument::kTable,
            Uuid::named("document", guest.view()),
            {{schema::IdentityDocument::GuestId, guest.toBytes()}}}}));
    }
    void giveAlert(const Uuid &guest, const QString &code, const QString &text)
    {
        QVERIFY(m_desk->commit(
            {{sync::OpKind::Add, schema::Alert::kTable, Uuid::named("alert", guest.view()),
                {{schema::Alert::GuestId, guest.toBytes()}, {schema::Alert::Code, code},
                    {schema::Alert::Text, text}}}}));
    }

    std::unique_ptr<StayFixture> m_desk;
    std::unique_ptr<StayLists> m_lists;
};

QTEST_GUILESS_MAIN(ArrivalsDeparturesTest)
#include "tst_arrivals_departures.moc"
