#include "models/complaints/queue/queue_link.h"
#include "models/opening/opening_times.h"
#include "tests/support/complaint_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;

QStringList numbersOf(const QueuePage &page)
{
    QStringList numbers;
    for (const QueueRow &row : page.rows)
        numbers.append(row.caseNo);
    return numbers;
}

} // namespace

/// Today is Wednesday, May 14th, 2025, eight o'clock in Shanghai.
class ComplaintQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk.emplace(); }
    void cleanup() { m_desk.reset(); }

    void whatIsDueFirstComesFirst()
    {
        Complaint slight = m_desk->said();
        slight.severity = 4;
        (void)m_desk->receive(slight);
        (void)m_desk->receive();
        Complaint grave = m_desk->said();
        grave.severity = 1;
        (void)m_desk->receive(grave);
        const QueuePage page = open();
        QCOMPARE(numbersOf(page), QStringList({u"1003"_s, u"1002"_s, u"1001"_s}));
        QCOMPARE(page.rows.at(1).clock, ClockKind::Step);
        QCOMPARE(page.rows.at(1).dueAt, m_desk->clock.nowMs() + 3 * kHour); // 9 to 11
        QCOMPARE(page.rows.at(1).dueFrom, m_desk->clock.nowMs());
        QCOMPARE(page.rows.at(1).steps.at(0), StepStatus::Done);
        QCOMPARE(page.rows.at(1).steps.at(1), StepStatus::Current);
        QCOMPARE(page.rows.at(1).steps.at(2), StepStatus::Ahead);
    }

    void aStepThatEndsMovesTheDeadline()
    {
        const Uuid id = m_desk->receive();
        QVERIFY(m_desk->write(id, toResponse()));
        const QueueRow row = open().rows.constFirst();
        QCOMPARE(row.clock, ClockKind::Response);
        QCOMPARE(row.dueAt, m_desk->clock.nowMs() + 9 * kHour); // eight hours from nine on
    }

    void aPausedCaseComesLastAndSaysWhy()
    {
        const Uuid id = m_desk->receive();
        (void)m_desk->receive();
        QVERIFY(
            m_desk->write(id, {ComplaintFixture::happened(EventKind::Paused, u"guest_away"_s)}));
        const QueuePage page = open();
        QCOMPARE(numbersOf(page), QStringList({u"1002"_s, u"1001"_s}));
        QVERIFY(!page.rows.at(1).dueAt);
        QCOMPARE(page.rows.at(1).pausedSince, m_desk->clock.nowMs());
        QCOMPARE(page.rows.at(1).pauseReason, u"guest_away"_s);
    }

    void aClosedCaseLeavesTheOpenOnes()
    {
        const Uuid first = m_desk->receive();
        const Uuid second = m_desk->receive();
        QVERIFY(m_desk->write(first, closing()));
        m_desk->clock.advance(1000);
        QVERIFY(m_desk->write(second, closing()));
        QVERIFY(open().rows.isEmpty());
        QCOMPARE(numbersOf(page({.branch = m_desk->branch, .list = QueueList::Closed})),
            QStringList({u"1002"_s, u"1001"_s}));
    }

    void listsAreCounted()
    {
        (void)m_desk->receive();
        QVERIFY(m_desk->write(m_desk->receive(), closing()));
        m_desk->authoriser.logIn(
            {Uuid::named("test", "another"), u"Wang"_s, {access::Role::Manager}, m_desk->branch});
        const Uuid mine = m_desk->receive();
        const QueuePage page = open();
        QCOMPARE(page.counts.at(size_t(QueueList::Mine)), 1);
        QCOMPARE(page.counts.at(size_t(QueueList::Open)), 2);
        QCOMPARE(page.counts.at(size_t(QueueList::Closed)), 1);
        const QueuePage own = this->page({.branch = m_desk->branch, .list = QueueList::Mine});
        QCOMPARE(own.rows.size(), 1);
        QCOMPARE(own.rows.constFirst().complaint, mine);
    }

    void whoIsGivenACaseHasIt()
    {
        const Uuid id = m_desk->receive();
        const Uuid other = Uuid::named("test", "another");
        CaseEvent given = ComplaintFixture::happened(EventKind::Assigned);
        given.about = other;
        given.party = u"engineering"_s;
        QVERIFY(m_desk->write(id, {given}));
        m_desk->authoriser.logIn({other, u"Wang"_s, {access::Role::Clerk}, m_desk->branch});
        const QueuePage own = page({.branch = m_desk->branch, .list = QueueList::Mine});
        QCOMPARE(own.rows.size(), 1);
        QCOMPARE(own.rows.constFirst().department, u"engineering"_s);
    }

    void filtersLetThroughWhatFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing typed") << u""_s << 2;
        QTest::newRow("of the words") << u"HUMS"_s << 1;
        QTest::newRow("of the summary") << u"空调"_s << 1;
        QTest::newRow("the room") << u"1207"_s << 1;
        QTest::newRow("the number") << u"1002"_s << 1;
        QTest::newRow("a sign that means more in SQL") << u"%"_s << 0;
        QTest::newRow("nobody said it") << u"breakfast"_s << 0;
    }
    void filtersLetThroughWhatFits()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        Complaint complaint = m_desk->said(u"It hums all night."_s);
        complaint.summary = u"空调"_s;
        (void)m_desk->receive(complaint);
        Complaint other = m_desk->said(u"Dirty."_s);
        other.room = u"1207"_s;
        (void)m_desk->receive(other);
        QCOMPARE(page({.branch = m_desk->branch, .text = text}).rows.size(), found);
    }

    void categoryAndSeverityNarrow()
    {
        Complaint noise = m_desk->said();
        noise.category = Category::Noise;
        noise.severity = 2;
        (void)m_desk->receive(noise);
        (void)m_desk->receive();
        QCOMPARE(page({.branch = m_desk->branch, .category = Category::Noise}).rows.size(), 1);
        QCOMPARE(page({.branch = m_desk->branch, .severity = 2}).rows.size(), 1);
        QCOMPARE(page({.branch = m_desk->branch, .category = Category::Food}).rows.size(), 0);
    }

    void aRestrictedCaseIsCountedAndSaysNothing()
    {
        Complaint complaint = m_desk->said(u"He touched me."_s);
        complaint.guest = m_desk->guest(u"陳志強"_s);
        complaint.room = u"1207"_s;
        complaint.category = Category::Staff;
        complaint.restriction = Restriction::Harassment;
        (void)m_desk->receive(complaint);
        QVERIFY(!open().rows.constFirst().isHidden);
        QCOMPARE(open().rows.constFirst().guestName.native, u"陳志強"_s);
        m_desk->logInAs({access::Role::Clerk});
        const QueuePage page = open();
        QCOMPARE(page.counts.at(size_t(QueueList::Open)), 1);
        const QueueRow row = page.rows.constFirst();
        QVERIFY(row.isHidden);
        QVERIFY(row.guestName.isEmpty());
        QVERIFY(row.headline.isEmpty());
        QVERIFY(row.room.isEmpty());
        QVERIFY(!row.category);
        QCOMPARE(row.caseNo, u"1001"_s);
        QVERIFY(this->page({.branch = m_desk->branch, .text = u"touched"_s}).rows.isEmpty());
        QVERIFY(this->page({.branch = m_desk->branch, .text = u"1207"_s}).rows.isEmpty());
    }

    void noFilterGivesAwayWhatARestrictedCaseIsAbout()
    {
        Complaint complaint = m_desk->said();
        complaint.category = Category::Staff;
        complaint.restriction = Restriction::Harassment;
        (void)m_desk->receive(complaint);
        complaint.category = {};
        (void)m_desk->receive(complaint);
        QueueFilter staff {.branch = m_desk->branch, .category = Category::Staff};
        QueueFilter unnamed {.branch = m_desk->branch, .list = QueueList::All};
        unnamed.behind.isUnnamed = true;
        QCOMPARE(numbersOf(page(staff)), QStringList {u"1001"_s});
        QCOMPARE(numbersOf(page(unnamed)), QStringList {u"1002"_s});
        m_desk->logInAs({access::Role::Clerk});
        QVERIFY(page(staff).rows.isEmpty());
        QVERIFY(page(unnamed).rows.isEmpty());
        staff.list = QueueList::All;
        QVERIFY(page(staff).rows.isEmpty());
    }

    void pagesFollowEachOtherByKey()
    {
        for (int i = 0; i < 5; ++i)
            (void)m_desk->receive();
        QStringList numbers;
        std::optional<QueueRow> after;
        for (int i = 0; i < 3; ++i) {
            const QueuePage page
                = m_desk->wait(m_desk->queue->page({.branch = m_desk->branch}, after, 2)).value();
            numbers += numbersOf(page);
            after = page.rows.constLast();
            QCOMPARE(page.isLast, i == 2);
        }
        numbers.sort();
        QCOMPARE(numbers, QStringList({u"1001"_s, u"1002"_s, u"1003"_s, u"1004"_s, u"1005"_s}));
    }

    void anotherCalendarMovesEveryDeadline()
    {
        (void)m_desk->receive();
        opening::OpeningTimes times(*m_desk->database, m_desk->authoriser);
        opening::BranchHours hours;
        hours.week = calendar::WeekHours::office(*calendar::readHours(u"12:00-18:00"));
        QVERIFY(m_desk->wait(times.save(hours)));
        QCOMPARE(open().rows.constFirst().dueAt, m_desk->clock.nowMs() + 6 * kHour);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_desk->clock.nowMs());
        const auto worked = [&] {
            return m_desk->queue->calendar()->addTime(now, std::chrono::hours(1)).value();
        };
        QTRY_COMPARE(worked().toMSecsSinceEpoch(), m_desk->clock.nowMs() + 5 * kHour);
    }

    void allOfThemComeByWhenTheyWereReceived()
    {
        const Uuid first = m_desk->receive();
        QVERIFY(m_desk->write(first, closing()));
        m_desk->clock.advance(kHour);
        (void)m_desk->receive();
        const QueueFilter all {.branch = m_desk->branch, .list = QueueList::All};
        QCOMPARE(numbersOf(page(all)), QStringList({u"1002"_s, u"1001"_s}));
        QCOMPARE(page(all).counts[size_t(QueueList::All)], 2);
        const QueuePage one = m_desk->wait(m_desk->queue->page(all, {}, 1)).value();
        const QueuePage next
            = m_desk->wait(m_desk->queue->page(all, one.rows.constLast(), 1)).value();
        QCOMPARE(numbersOf(next), QStringList({u"1001"_s}));
        QVERIFY(next.isLast);
    }

    void onlyWhatAFigureIsMadeOfIsListed_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QStringList>("numbers");
        const QStringList first {u"1001"_s};
        const QStringList second {u"1002"_s};
        const QStringList both {u"1002"_s, u"1001"_s};
        QTest::newRow("all") << u"all?"_s << both;
        QTest::newRow("a day") << u"all?from=2025-05-14&until=2025-05-14"_s << first;
        QTest::newRow("both days") << u"all?from=2025-05-14&until=2025-05-15"_s << both;
        QTest::newRow("days without") << u"all?from=2025-05-01&until=2025-05-13"_s << QStringList();
        QTest::newRow("Wednesday") << u"all?weekday=2"_s << first;
        QTest::newRow("nine o'clock") << u"all?hour=9"_s << second;
        QTest::newRow("category") << u"all?category=noise"_s << second;
        QTest::newRow("without a category") << u"all?category=none"_s << first;
        QTest::newRow("severity") << u"all?severity=1"_s << second;
        QTest::newRow("step done") << u"all?done=2"_s << first;
        QTest::newRow("missed") << u"all?missed=1"_s << first; // the response
        QTest::newRow("not missed") << u"all?missed=0"_s << second;
    }
    void onlyWhatAFigureIsMadeOfIsListed()
    {
        QFETCH(QString, link);
        QFETCH(QStringList, numbers);
        QVERIFY(m_desk->write(m_desk->receive(), toResponse()));
        m_desk->clock.advance(25 * kHour);
        Complaint second = m_desk->said();
        second.category = Category::Noise;
        second.severity = 1;
        (void)m_desk->receive(second);
        m_desk->clock.advance(10 * 60'000);
        QueueFilter filter = *filterOf(link);
        QCOMPARE(filterOf(linkTo(filter)), filter);
        filter.branch = m_desk->branch;
        filter.behind.asOf = m_desk->clock.nowMs();
        QCOMPARE(numbersOf(page(filter)), numbers);
    }

    void withoutItsHolidaysACaseIsStillThere()
    {
        m_desk->setToday({2027, 3, 1});
        (void)m_desk->receive();
        const QueuePage page = open();
        QCOMPARE(page.rows.size(), 1);
        QVERIFY(!page.rows.constFirst().dueAt);
        QVERIFY(!page.rows.constFirst().pausedSince);
    }

    void itSaysWhatChangedIt()
    {
        QSignalSpy changed(&*m_desk->queue, &ComplaintQueue::changed);
        (void)m_desk->receive();
        QTRY_COMPARE(changed.size(), 1);
    }

    void anAuditorSeesNone()
    {
        m_desk->logInAs({access::Role::Auditor});
        const auto refused = m_desk->wait(m_desk->queue->page({.branch = m_desk->branch}, {}, 10));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    }

private:
    QueuePage page(const QueueFilter &filter)
    {
        return m_desk->wait(m_desk->queue->page(filter, {}, 100)).value();
    }
    QueuePage open() { return page({.branch = m_desk->branch}); }
    static QList<CaseEvent> toResponse()
    {
        return {ComplaintFixture::happened(EventKind::Nature, kOurs),
            ComplaintFixture::happened(EventKind::StepDone, {}, {}, Step::Nature)};
    }
    static QList<CaseEvent> closing()
    {
        return {ComplaintFixture::happened(EventKind::Closed, u"withdrawn"_s, u"he called"_s)};
    }

    std::optional<ComplaintFixture> m_desk;
};

QTEST_GUILESS_MAIN(ComplaintQueueTest)
#include "tst_complaint_queue.moc"
