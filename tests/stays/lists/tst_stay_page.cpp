#include "models/stays/lists/stay_lists.h"
#include "tests/support/stay_fixture.h"

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

} // namespace

class StayPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lists = std::make_unique<StayLists>(*m_desk.database, m_desk.authoriser);
        const Uuid guest = m_desk.guest(u"陳志強"_s);
        const auto put = [&](const char *room, int arrival, int departure, StayStatus status) {
            Stay stay;
            stay.id = Uuid::named("stay", room);
            stay.branch = m_desk.branch;
            stay.guest = guest;
            stay.room = QString::fromLatin1(room);
            stay.confirmationNo = u"HX"_s + stay.room;
            stay.arrival = may(arrival);
            stay.departure = may(departure);
            stay.state.status = status;
            QVERIFY(m_desk.commit(creationOf(stay)));
        };
        put("101", 10, 12, Departed);
        put("102", 12, 14, NoShow);
        put("103", 12, 16, Cancelled);
        put("201", 14, 16, InHouse);
        put("202", 14, 17, Expected);
        put("20_", 16, 17, Expected);
    }

    void filters_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QList<StayStatus>>("statuses");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rooms");
        using List = QList<StayStatus>;
        const QDate none;
        QTest::newRow("everything, latest first")
            << none << none << List() << u""_s << u"20_ 202 201 103 102 101"_s;
        QTest::newRow("from a day on") << may(14) << none << List() << u""_s << u"20_ 202 201"_s;
        QTest::newRow("until a day") << none << may(12) << List() << u""_s << u"103 102 101"_s;
        QTest::newRow("one day") << may(14) << may(14) << List() << u""_s << u"202 201"_s;
        QTest::newRow("one status") << none << none << List {Expected} << u""_s << u"20_ 202"_s;
        QTest::newRow("two statuses")
            << none << none << List {NoShow, Cancelled} << u""_s << u"103 102"_s;
        QTest::newRow("beginning of a room")
            << none << none << List() << u"20"_s << u"20_ 202 201"_s;
        QTest::newRow("an underscore is no wildcard")
            << none << none << List() << u"20_"_s << u"20_"_s;
        QTest::newRow("a percent sign neither") << none << none << List() << u"%"_s << u""_s;
        QTest::newRow("a confirmation number in small letters")
            << none << none << List() << u" hx10"_s << u"103 102 101"_s;
    }

    void filters()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(QList<StayStatus>, statuses);
        QFETCH(QString, text);
        QFETCH(QString, rooms);
        const StayFilter filter {m_desk.branch, from, until, statuses, text};
        for (const int limit : {1, 2, 3, 100}) { // pages join without a gap or a repeat
            QStringList seen;
            std::optional<StayPlace> after;
            bool isLast = false;
            while (!isLast) {
                const StayPage page = *StayFixture::wait(m_lists->page(filter, after, limit));
                QVERIFY(page.rows.size() <= limit);
                QVERIFY(page.isLast || page.rows.size() == limit);
                for (const StayRow &row : page.rows) {
                    seen.append(row.room);
                    after = placeOf(row);
                }
                isLast = page.isLast;
            }
            QCOMPARE(seen.join(u' '), rooms);
        }
    }

    void thoseWhoCameAtAnHourOfAWeekdayAreFoundOverAllWeeks()
    {
        const QTimeZone zone("Asia/Shanghai");
        const auto put = [&](const char *room, QDate day, QTime time, QDate arrival) {
            Stay stay;
            stay.id = Uuid::named("came", room);
            stay.branch = m_desk.branch;
            stay.guest = Uuid::named("test", "guest");
            stay.room = QString::fromLatin1(room);
            stay.arrival = arrival;
            stay.departure = may(30);
            stay.state.status = InHouse;
            stay.checkedInAt = QDateTime(day, time, zone).toMSecsSinceEpoch();
            QVERIFY(m_desk.commit(creationOf(stay)));
        };
        put("before", may(6), {23, 59}, may(6));
        put("first", may(7), {8, 0}, may(3)); // booked for an earlier day
        put("last", may(14), {8, 59}, may(14));
        put("same day", may(14), {8, 30}, may(13));
        put("an hour later", may(14), {9, 0}, may(14));
        put("another day", may(15), {8, 30}, may(15));
        put("a week later", may(21), {8, 30}, may(21));
        StayFilter filter {m_desk.branch, {}, {}, {}, {}};
        filter.checkedIn = CheckedIn {may(7), may(20), 2, 8, zone};
        for (const int limit : {1, 2, 100})
            QCOMPARE(rooms(filter, limit), u"last,same day,first"_s);
        filter.text = u"la"_s;
        QCOMPARE(rooms(filter, 100), u"last"_s);
        filter.text.clear();
        filter.from = may(13);
        QCOMPARE(rooms(filter, 100), u"last,same day"_s);
        filter.statuses = {Departed};
        QCOMPARE(rooms(filter, 100), QString());
    }

    void anotherBranchHasItsOwn()
    {
        const StayFilter filter {Uuid::named("test", "elsewhere"), {}, {}, {}, {}};
        QVERIFY(StayFixture::wait(m_lists->page(filter, {}, 10))->rows.isEmpty());
    }

private:
    /// Of all pages.
    QString rooms(const StayFilter &filter, int limit)
    {
        QStringList seen;
        std::optional<StayPlace> after;
        for (bool isLast = false; !isLast;) {
            const StayPage page = *StayFixture::wait(m_lists->page(filter, after, limit));
            for (const StayRow &row : page.rows) {
                seen.append(row.room);
                after = placeOf(row);
            }
            isLast = page.isLast;
        }
        return seen.join(u',');
    }

    StayFixture m_desk;
    std::unique_ptr<StayLists> m_lists;
};

QTEST_GUILESS_MAIN(StayPageTest)
#include "tst_stay_page.moc"
