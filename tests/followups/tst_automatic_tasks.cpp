#include "models/followups/automatic/automatic_tasks.h"
#include "models/followups/choices/follow_up_choices.h"
#include "models/followups/reminders.h"
#include "models/opening/opening_times.h"
#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr TaskWishes kBoth {TaskWishes::Stays::All, true};

/// "task.before_stay 2025-05-16 09:00"
QStringList saidOf(const QList<Reminder> &tasks)
{
    QStringList said;
    for (const Reminder &task : tasks) {
        said.append(task.title
            + QDateTime::fromMSecsSinceEpoch(dueAt(task)).toString(u" yyyy-MM-dd HH:mm"_s));
    }
    said.sort();
    return said;
}

} // namespace

/// Today is May 14th, 2025, a Wednesday; it is ten o'clock.
class AutomaticTasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StayFixture>();
        m_desk->clock.set(QDateTime(QDate(2025, 5, 14), QTime(10, 0)).toMSecsSinceEpoch());
        m_reminders.emplace(*m_desk->database, m_desk->authoriser);
        m_tasks.emplace(*m_desk->database, m_desk->authoriser);
    }
    void cleanup()
    {
        m_desk->database.reset();
        m_tasks.reset();
        m_reminders.reset();
        m_desk.reset();
    }

    void whatRulesAskFor_data()
    {
        QTest::addColumn<TaskSubject>("subject");
        QTest::addColumn<QStringList>("said");
        TaskSubject stay;
        stay.id = Uuid::named("test", "stay");
        stay.begin = {2025, 5, 20};
        stay.end = {2025, 5, 23};
        QTest::newRow("a stay") << stay
                                << QStringList {u"task.after_stay 2025-05-24 09:00"_s,
                                       u"task.before_stay 2025-05-17 09:00"_s,
                                       u"task.stay_begins 2025-05-20 09:00"_s};
        TaskSubject off = stay;
        off.isOff = true;
        QTest::newRow("a stay that is off") << off << QStringList();
        TaskSubject trip = stay;
        trip.about = TaskAbout::Trip;
        trip.booked = {2025, 5, 8}; // a Thursday
        QTest::newRow("a trip, with five working days for its contract")
            << trip
            << QStringList {u"task.after_trip 2025-05-24 09:00"_s,
                   u"task.before_trip 2025-05-17 09:00"_s, u"task.trip_begins 2025-05-20 09:00"_s,
                   u"task.trip_contract 2025-05-15 09:00"_s};
        TaskSubject open = trip;
        open.begin = open.end = {};
        open.booked = {};
        QTest::newRow("a trip of which no day is known") << open << QStringList();
    }
    void whatRulesAskFor()
    {
        QFETCH(const TaskSubject, subject);
        QFETCH(const QStringList, said);
        const QList<Reminder> tasks = tasksOf(subject, shippedRules(), plainCalendars());
        QCOMPARE(saidOf(tasks), said);
        for (const Reminder &task : tasks)
            QVERIFY(isAutomatic(task));
    }

    void everyDeskComesToTheSameTasks()
    {
        TaskSubject stay;
        stay.id = Uuid::named("test", "stay");
        stay.begin = {2025, 5, 20};
        stay.end = {2025, 5, 23};
        QCOMPARE(tasksOf(stay, shippedRules(), plainCalendars()),
            tasksOf(stay, shippedRules(), plainCalendars()));
        TaskSubject moved = stay;
        moved.begin = {2025, 5, 21};
        const QList<Reminder> before = tasksOf(stay, shippedRules(), plainCalendars());
        const QList<Reminder> after = tasksOf(moved, shippedRules(), plainCalendars());
        QVERIFY(before.at(0).id != after.at(0).id); // another day is another task
        QCOMPARE(before.at(2).id, after.at(2).id);
    }

    void writesWhatIsNearAndNothingTwice()
    {
        book({2025, 5, 17}, {2025, 5, 19});
        book({2025, 6, 17}, {2025, 6, 19}); // far away
        book({2025, 5, 10}, {2025, 5, 12}); // over
        QCOMPARE(lookAfter(), (AutomaticTasks::Made {4, 0}));
        QCOMPARE(open(),
            QStringList({u"task.after_stay 2025-05-13 09:00"_s,
                u"task.after_stay 2025-05-20 09:00"_s, u"task.before_stay 2025-05-14 09:00"_s,
                u"task.stay_begins 2025-05-17 09:00"_s}));
        QCOMPARE(lookAfter(), AutomaticTasks::Made());
    }

    void whatIsDoneDoesNotComeAgain()
    {
        book({2025, 5, 15}, {2025, 5, 30});
        QCOMPARE(lookAfter().written, 1);
        const auto rows = m_desk->wait(m_reminders->open({})).value();
        QVERIFY(m_desk->wait(m_reminders->finish(rows.constFirst().reminder.id)));
        QCOMPARE(lookAfter(), AutomaticTasks::Made());
        QVERIFY(open().isEmpty());
    }

    void aCancelledStayTakesItsTasksAlong()
    {
        const Uuid stay = book({2025, 5, 17}, {2025, 5, 19});
        QCOMPARE(lookAfter().written, 3);
        QVERIFY(m_desk->wait(m_desk->stays->cancel(stay)));
        QCOMPARE(lookAfter(), (AutomaticTasks::Made {0, 3}));
        QVERIFY(open().isEmpty());
        QCOMPARE(lookAfter(), AutomaticTasks::Made());
    }

    void aStayThatMovesMovesItsTasks()
    {
        const Uuid id = book({2025, 5, 17}, {2025, 5, 30});
        QCOMPARE(lookAfter().written, 2);
        stays::Stay stay = m_desk->stored(id);
        const stays::Stay before = stay;
        stay.arrival = {2025, 5, 18};
        QVERIFY(m_desk->wait(m_desk->stays->save(before, stay)));
        QCOMPARE(lookAfter(), (AutomaticTasks::Made {2, 2}));
        QCOMPARE(open(),
            QStringList(
                {u"task.before_stay 2025-05-15 09:00"_s, u"task.stay_begins 2025-05-18 09:00"_s}));
    }

    void onlyWhatIsWishedIsWritten()
    {
        using Stays = TaskWishes::Stays;
        book({2025, 5, 17}, {2025, 5, 19});
        trip({2025, 5, 17}, {2025, 5, 19});
        QCOMPARE(lookAfter({Stays::None, false}), AutomaticTasks::Made());
        QCOMPARE(lookAfter({Stays::OfVips, false}), AutomaticTasks::Made());
        QCOMPARE(lookAfter({Stays::None, true}), (AutomaticTasks::Made {3, 0}));
        for (const QString &one : open())
            QVERIFY2(one.contains(u"trip"_s), qPrintable(one));
    }

    void ofVipsEveryStayIsThoughtOf()
    {
        stays::Stay stay = m_desk->wish({});
        stay.guest = m_desk->guest(u"王芳"_s, {{schema::Guest::VipCode, u"V1"_s}});
        stay.arrival = {2025, 5, 17};
        stay.departure = {2025, 5, 19};
        m_desk->booked(stay);
        book({2025, 5, 17}, {2025, 5, 19}); // somebody else's
        QCOMPARE(lookAfter({TaskWishes::Stays::OfVips, false}), (AutomaticTasks::Made {3, 0}));
    }

    void whatSomebodyWroteIsLeftAlone()
    {
        const Uuid stay = book({2025, 5, 17}, {2025, 5, 19});
        Reminder own;
        own.title = u"task of my own"_s;
        own.subject = m_desk->stored(stay).guest;
        own.aboutKind = u"stay"_s;
        own.aboutId = stay;
        own.baseDate = {2025, 5, 16};
        own.baseTime = {9, 0};
        QVERIFY(m_desk->wait(m_reminders->create(own)));
        QVERIFY(m_desk->wait(m_desk->stays->cancel(stay)));
        QCOMPARE(lookAfter(), AutomaticTasks::Made());
        QCOMPARE(open().size(), 1);
    }

    void aHouseTurnsRulesOffAndCountsOtherDays()
    {
        book({2025, 5, 17}, {2025, 5, 19});
        QCOMPARE(lookAfter().written, 3);
        TaskPlan plan = planOf({}, kBoth);
        for (TaskChoice &choice : plan.rules) {
            if (choice.code == "task.stay_begins"_L1)
                choice.isOn = false;
            if (choice.code == "task.before_stay"_L1)
                choice.days = 2;
        }
        choose(choicesOf(plan, kBoth));
        QCOMPARE(lookAfter(), (AutomaticTasks::Made {1, 2})); // the call is on another day
        QCOMPARE(open(),
            QStringList(
                {u"task.after_stay 2025-05-20 09:00"_s, u"task.before_stay 2025-05-15 09:00"_s}));
        choose(choicesOf(planOf({}, kBoth), kBoth)); // as shipped: what was withdrawn stays so
        QCOMPARE(lookAfter(), (AutomaticTasks::Made {0, 1}));
    }

    void aHouseAsksForAllStaysOrForTrips()
    {
        book({2025, 5, 17}, {2025, 5, 19});
        trip({2025, 5, 17}, {2025, 5, 19});
        const TaskWishes house {TaskWishes::Stays::OfVips, false};
        QCOMPARE(lookAfter(house), AutomaticTasks::Made());
        TaskPlan plan = planOf({}, house);
        plan.ofAllStays = true;
        for (TaskChoice &choice : plan.rules)
            choice.isOn = choice.isOn || choice.code == "task.before_trip"_L1;
        choose(choicesOf(plan, house));
        QCOMPARE(lookAfter(house), (AutomaticTasks::Made {4, 0}));
    }

    void aPlanIsStoredAsWhatDiffersFromTheShippedOne()
    {
        const TaskWishes house {TaskWishes::Stays::OfVips, false};
        for (const QString &value : choicesOf(planOf({}, house), house))
            QCOMPARE(value, QString());
        TaskPlan plan = planOf({}, house);
        plan.rules[0].days = 5;
        plan.rules[1].isOn = false;
        plan.rules[3].isOn = true;
        plan.ofAllStays = true;
        QCOMPARE(planOf(choicesOf(plan, house), house), plan);
        // What a newer program or a hand wrote is no reason to write tasks wildly.
        const Choices odd {{u"task.before_stay"_s, u"-4"_s}, {u"task.after_stay"_s, u"999"_s},
            {u"task.stay_begins"_s, u"sometimes"_s}, {u"task.unheard_of"_s, u"1"_s}};
        const TaskPlan read = planOf(odd, house);
        QCOMPARE(read.rules.at(0).days, 1);
        QVERIFY(!read.rules.at(1).isOn);
        QCOMPARE(read.rules.at(2).days, kMostTaskDays);
    }

    void aContractIsDueAfterFiveDaysOnWhichTheBranchWorks_data()
    {
        QTest::addColumn<QDate>("booked");
        QTest::addColumn<QDate>("closed");
        QTest::addColumn<QString>("due");
        QTest::newRow("an ordinary week")
            << QDate(2025, 5, 12) << QDate() << u"task.trip_contract 2025-05-19 09:00"_s;
        QTest::newRow("a day on which the branch is closed")
            << QDate(2025, 5, 12) << QDate(2025, 5, 16) << u"task.trip_contract 2025-05-20 09:00"_s;
        QTest::newRow("public holidays, May 1st to 5th, and a closed day")
            << QDate(2025, 4, 30) << QDate(2025, 5, 12) << u"task.trip_contract 2025-05-13 09:00"_s;
    }
    void aContractIsDueAfterFiveDaysOnWhichTheBranchWorks()
    {
        QFETCH(const QDate, booked);
        QFETCH(const QDate, closed);
        QFETCH(const QString, due);
        if (closed.isValid()) {
            opening::ClosingDay day;
            day.change.date = closed;
            day.change.kind = calendar::DayChange::Kind::Closed;
            opening::OpeningTimes times(*m_desk->database, m_desk->authoriser);
            QVERIFY(m_desk->wait(times.add(day)));
        }
        trip({2025, 9, 17}, {2025, 9, 19}, booked);
        const QList<QString> said = [&] {
            lookAfter();
            return open();
        }();
        QCOMPARE(said, QStringList {due});
    }

    void whoMayNotWritesNothing()
    {
        book({2025, 5, 17}, {2025, 5, 19});
        m_desk->authoriser.logIn(
            {Uuid::named("test", "staff"), u"王芳"_s, {access::Role::Auditor}, m_desk->branch});
        const auto refused = m_desk->wait(m_tasks->lookAfter(kBoth));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NotAllowed);
        QCOMPARE(m_desk->count("SELECT count(*) FROM reminder"), 0);
    }

private:
    Uuid book(QDate arrival, QDate departure)
    {
        stays::Stay stay = m_desk->wish({});
        stay.arrival = arrival;
        stay.departure = departure;
        return m_desk->booked(stay);
    }
    void choose(const Choices &choices)
    {
        FollowUpChoices chosen(*m_desk->database, m_desk->authoriser);
        QVERIFY(m_desk->wait(chosen.save(choices)));
    }
    void trip(QDate departure, QDate returning, QDate booked = {})
    {
        using Row = schema::Trip;
        const sync::Value when = booked.isValid()
            ? sync::Value(booked.startOfDay().toMSecsSinceEpoch())
            : sync::Value();
        QVERIFY(m_desk->commit({{sync::OpKind::Create, Row::kTable, Uuid::named("test", "trip"),
            {{Row::BranchId, m_desk->branch.toBytes()},
                {Row::GuestId, m_desk->guest(u"王芳"_s).toBytes()}, {Row::Product, u"三亚五日"_s},
                {Row::BookedAt, when}, {Row::DepartureDate, departure.toString(Qt::ISODate)},
                {Row::ReturnDate, returning.toString(Qt::ISODate)}}}}));
    }
    AutomaticTasks::Made lookAfter(const TaskWishes &wishes = kBoth)
    {
        return m_desk->wait(m_tasks->lookAfter(wishes)).value();
    }
    QStringList open()
    {
        QList<Reminder> tasks;
        const auto rows = m_desk->wait(m_reminders->open({Whose::Everybodys})).value();
        for (const ReminderRow &row : rows)
            tasks.append(row.reminder);
        return saidOf(tasks);
    }

    std::unique_ptr<StayFixture> m_desk;
    std::optional<Reminders> m_reminders;
    std::optional<AutomaticTasks> m_tasks;
};

QTEST_GUILESS_MAIN(AutomaticTasksTest)
#include "tst_automatic_tasks.moc"
