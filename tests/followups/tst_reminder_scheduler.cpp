#include "models/followups/reminder_scheduler.h"
#include "tests/support/other_desk.h"
#include "tests/support/stay_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

qint64 momentOf(const QString &text)
{
    return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s).toMSecsSinceEpoch();
}

/// Today is May 14th, 2025; it is ten o'clock.
struct Desk : StayFixture
{
    Desk() { clock.set(momentOf(u"2025-05-14 10:00"_s)); }
    ~Desk() { database.reset(); }

    Uuid create(const QString &title, const QString &when)
    {
        const QDateTime moment = QDateTime::fromString(when, u"yyyy-MM-dd HH:mm"_s);
        Reminder reminder;
        reminder.title = title;
        reminder.baseDate = moment.date();
        reminder.baseTime = moment.time();
        return wait(reminders.create(reminder)).value();
    }
    /// Another desk of the branch has said it.
    void hearThatItWasFired(const Uuid &reminder, qint64 occurrence)
    {
        using Row = schema::ReminderEvent;
        sync::Op op;
        op.kind = sync::OpKind::Append;
        op.table = Row::kTable;
        op.id = idOf(ReminderEvent::Fired, reminder, occurrence);
        op.fields = {{Row::SubjectId, branch.toBytes()}, {Row::ReminderId, reminder.toBytes()},
            {Row::Kind, u"fired"_s}, {Row::OccurrenceAt, occurrence}, {Row::At, clock.nowMs()},
            {Row::StaffId, Uuid::named("test", "another member").toBytes()}};
        op.stamp.device = 7;
        op.stamp.hlc = static_cast<decltype(op.stamp.hlc)>(clock.nowMs()) << 16U;
        op.transaction = Uuid::named("test", "elsewhere");
        op.uid = sync::uidOf(op.transaction, 0);
        op.actor = Uuid::named("test", "another member");
        QVERIFY(wait(database->sync(hearingOf(schema::registry(), {op}))));
    }
    [[nodiscard]] static QStringList titles(const QSignalSpy &spy)
    {
        QStringList titles;
        for (const QList<QVariant> &call : spy) {
            for (const ReminderRow &row : call.constFirst().value<QList<ReminderRow>>())
                titles.append(row.reminder.title);
        }
        return titles;
    }

    Reminders reminders {*database, authoriser};
};

/// A program that runs, and is killed at the end of its scope.
struct Program
{
    explicit Program(Desk &desk)
        : scheduler(desk.reminders, *desk.database)
    {
    }

    ReminderScheduler scheduler;
    QSignalSpy fired {&scheduler, &ReminderScheduler::fired};
    QSignalSpy missed {&scheduler, &ReminderScheduler::missed};
};

} // namespace

class ReminderSchedulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleepsUntilTheNextMoment()
    {
        Desk desk;
        desk.create(u"later"_s, u"2025-05-14 10:40"_s);
        desk.create(u"sooner"_s, u"2025-05-14 10:20"_s);
        Program program(desk);
        program.scheduler.start();
        QTRY_COMPARE(program.scheduler.sleepsMs(), std::optional(20 * 60 * 1000));
        QVERIFY(program.fired.isEmpty());
        QVERIFY(program.missed.isEmpty());
    }

    void looksAtTheClockOnceAnHour()
    {
        Desk desk;
        desk.create(u"next week"_s, u"2025-05-21 10:00"_s);
        Program program(desk);
        program.scheduler.start();
        QTRY_COMPARE(program.scheduler.sleepsMs(),
            std::optional(static_cast<int>(ReminderScheduler::kLongestSleepMs)));
    }

    void sleepsForGoodWithNothingAhead()
    {
        Desk desk;
        Program program(desk);
        QSignalSpy changed(desk.database.get(), &store::Database::changed);
        program.scheduler.start();
        QTRY_VERIFY(desk.database->isIdle());
        QVERIFY(!program.scheduler.sleepsMs());
        desk.create(u"soon"_s, u"2025-05-14 10:01"_s); // wakes it
        QTRY_COMPARE(program.scheduler.sleepsMs(), std::optional(60 * 1000));
        QCOMPARE(changed.size(), 1); // and it wrote nothing
    }

    void tellsWhatComesDueByItself()
    {
        Desk desk;
        Program program(desk);
        program.scheduler.start();
        QTRY_VERIFY(desk.database->isIdle());
        desk.create(u"soon"_s, u"2025-05-14 10:01"_s);
        QTRY_VERIFY(program.scheduler.sleepsMs());
        desk.clock.set(momentOf(u"2025-05-14 10:01"_s));
        desk.create(u"another"_s, u"2025-05-14 10:30"_s); // instead of the minute
        QTRY_COMPARE(Desk::titles(program.fired), QStringList {u"soon"_s});
        QTRY_COMPARE(program.scheduler.sleepsMs(), std::optional(29 * 60 * 1000));
        QVERIFY(program.missed.isEmpty());
        QCOMPARE(program.fired.size(), 1);
    }

    void whatCouldNotBeNotedIsTriedAgain()
    {
        Desk desk;
        desk.create(u"the only one"_s, u"2025-05-14 09:59"_s);
        const auto letWrite = [&desk](bool isOn) {
            QVERIFY(desk.wait(desk.database->local([isOn](store::Connection &connection) {
                connection.execute(isOn ? "DROP TRIGGER full"
                                        : "CREATE TRIGGER full BEFORE INSERT ON reminder_event"
                                          " BEGIN SELECT RAISE(ABORT, 'full'); END");
            })));
        };
        letWrite(false); // as a full disk would
        Program program(desk);
        program.scheduler.start();
        QTRY_COMPARE(program.scheduler.sleepsMs(),
            std::optional(static_cast<int>(ReminderScheduler::kRetryMs)));
        letWrite(true);
        desk.create(u"later"_s, u"2025-05-14 10:30"_s); // instead of the minute
        QTRY_COMPARE(program.scheduler.sleepsMs(), std::optional(30 * 60 * 1000));
        QCOMPARE(program.missed.size(), 1); // told all the same
        QCOMPARE(Desk::titles(program.fired), QStringList {u"the only one"_s});
    }

    void whatWasMissedIsToldAsOne()
    {
        Desk desk;
        desk.create(u"one"_s, u"2025-05-14 08:00"_s);
        desk.create(u"two"_s, u"2025-05-14 09:00"_s);
        Program program(desk);
        program.scheduler.start();
        QTRY_COMPARE(program.missed.size(), 1);
        QCOMPARE(Desk::titles(program.missed), QStringList({u"one"_s, u"two"_s}));
        QVERIFY(program.fired.isEmpty());
        QCOMPARE(desk.count("SELECT count(*) FROM reminder_event WHERE kind = 'fired'"), 2);
    }

    void whatWasFiredBeforeAKillIsSummedUpAndNotFiredAgain()
    {
        Desk desk;
        desk.create(u"one"_s, u"2025-05-14 09:00"_s);
        QVERIFY(desk.wait(desk.reminders.fire())); // noted, and killed before it was shown
        for (int start = 0; start < 2; ++start) {
            Program program(desk);
            program.scheduler.start();
            QTRY_COMPARE(program.missed.size(), 1);
            QVERIFY(program.fired.isEmpty());
            QCOMPARE(program.scheduler.unseen().size(), 1);
        }
        QCOMPARE(desk.count("SELECT count(*) FROM reminder_event WHERE kind = 'fired'"), 1);
    }

    void whatWasLookedAtIsNotToldAtTheNextStart()
    {
        Desk desk;
        desk.create(u"one"_s, u"2025-05-14 09:00"_s);
        {
            Program program(desk);
            program.scheduler.start();
            QTRY_COMPARE(program.missed.size(), 1);
            program.scheduler.acknowledge();
            QTRY_VERIFY(program.scheduler.unseen().isEmpty());
        }
        Program again(desk);
        again.scheduler.start();
        QTRY_VERIFY(desk.database->isIdle());
        QCoreApplication::processEvents();
        QVERIFY(again.missed.isEmpty());
    }

    void whatAnotherDeskHasSaidIsShownAndNotSaid()
    {
        Desk desk;
        Program program(desk);
        program.scheduler.start();
        QTRY_VERIFY(desk.database->isIdle());
        const Uuid id = desk.create(u"soon"_s, u"2025-05-14 10:01"_s);
        QTRY_VERIFY(program.scheduler.sleepsMs());
        desk.hearThatItWasFired(id, momentOf(u"2025-05-14 10:01"_s));
        desk.clock.set(momentOf(u"2025-05-14 10:01"_s));
        desk.create(u"another"_s, u"2025-05-14 10:30"_s); // wakes it, instead of the minute
        QTRY_COMPARE(program.scheduler.unseen().size(), 1);
        QTRY_COMPARE(program.scheduler.sleepsMs(), std::optional(29 * 60 * 1000));
        QVERIFY(program.fired.isEmpty());
        QCOMPARE(desk.count("SELECT count(*) FROM reminder_event WHERE kind = 'fired'"), 1);
    }

    void nothingIsNotedWhileNobodyIsThere()
    {
        Desk desk;
        Program program(desk);
        program.scheduler.start();
        QTRY_VERIFY(desk.database->isIdle());
        program.scheduler.stop();
        desk.create(u"one"_s, u"2025-05-14 09:00"_s);
        QTRY_VERIFY(desk.database->isIdle());
        QCOMPARE(desk.count("SELECT count(*) FROM reminder_event"), 0);
        program.scheduler.start();
        QTRY_COMPARE(program.missed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ReminderSchedulerTest)
#include "tst_reminder_scheduler.moc"
