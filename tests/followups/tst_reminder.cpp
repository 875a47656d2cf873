#include "models/followups/reminder.h"

#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ReminderProblem)

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
}

Reminder callBack()
{
    Reminder reminder;
    reminder.id = Uuid::named("test", "reminder");
    reminder.subject = Uuid::named("test", "guest");
    reminder.branch = Uuid::named("test", "branch");
    reminder.kind = ReminderKind::CallBack;
    reminder.title = u"Ask how the room was"_s;
    reminder.baseDate = {2025, 5, 16};
    reminder.baseTime = {14, 0};
    reminder.nextAt = at(u"2025-05-16 14:00"_s).toMSecsSinceEpoch();
    return reminder;
}

QString textOf(const std::optional<qint64> &moment)
{
    return moment ? QDateTime::fromMSecsSinceEpoch(*moment).toString(u"yyyy-MM-dd HH:mm"_s)
                  : u"never"_s;
}

} // namespace

class ReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstMoment_data()
    {
        QTest::addColumn<Reminder>("reminder");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *name, const QString &first,
                             const std::function<void(Reminder &)> &change) {
            Reminder reminder = callBack();
            change(reminder);
            QTest::newRow(name) << reminder << first;
        };
        row("once", u"2025-05-16 14:00"_s, [](Reminder &) {});
        row("once, days ahead", u"2025-05-13 14:00"_s, [](Reminder &one) { one.leadDays = 3; });
        row("once, long ago", u"2020-01-01 14:00"_s, [](Reminder &one) {
            one.baseDate = {2020, 1, 1};
        });
        row("every week from a day to come", u"2025-05-16 14:00"_s,
            [](Reminder &one) { one.rule = u"FREQ=WEEKLY"_s; });
        row("every week from a day gone by", u"2025-05-15 14:00"_s, [](Reminder &one) {
            one.rule = u"FREQ=WEEKLY"_s;
            one.baseDate = {2025, 5, 1};
        });
        row("every day, today's hour to come", u"2025-05-14 14:00"_s, [](Reminder &one) {
            one.rule = u"FREQ=DAILY"_s;
            one.baseDate = {2025, 5, 1};
        });
        row("every day, today's hour gone", u"2025-05-15 09:00"_s, [](Reminder &one) {
            one.rule = u"FREQ=DAILY"_s;
            one.baseDate = {2025, 5, 1};
            one.baseTime = {9, 0};
        });
        row("a birthday this year", u"2025-05-20 14:00"_s, [](Reminder &one) {
            one.kind = ReminderKind::Birthday;
            one.baseDate = {1985, 5, 20};
        });
        row("a birthday seven days ahead", u"2025-05-14 14:00"_s, [](Reminder &one) {
            one.kind = ReminderKind::Birthday;
            one.baseDate = {1985, 5, 21};
            one.leadDays = 7;
        });
        row("a birthday for which it is too late to be told ahead", u"2026-05-11 14:00"_s,
            [](Reminder &one) {
                one.kind = ReminderKind::Birthday;
                one.baseDate = {1985, 5, 18};
                one.leadDays = 7;
            });
        row("born on a leap day", u"2026-02-28 14:00"_s, [](Reminder &one) {
            one.kind = ReminderKind::Birthday;
            one.baseDate = {2000, 2, 29};
        });
        row("a lunar birthday the day before", u"2025-05-14 14:00"_s, [](Reminder &one) {
            one.kind = ReminderKind::LunarBirthday;
            one.baseDate = {1985, 6, 6};
            one.leadDays = 1;
        });
        row("a rule that has ended", u"never"_s, [](Reminder &one) {
            one.rule = u"FREQ=DAILY;COUNT=2"_s;
            one.baseDate = {2025, 5, 1};
        });
    }
    void theFirstMoment()
    {
        QFETCH(Reminder, reminder);
        QFETCH(QString, first);
        QCOMPARE(textOf(firstMoment(reminder, m_now, plainCalendars())), first);
    }

    void whatHappensOnceIsDoneForGood()
    {
        const Reminder done = finished(callBack(), m_staff, u"glad"_s, m_now, plainCalendars());
        QCOMPARE(done.doneAt, std::optional(m_now.toMSecsSinceEpoch()));
        QCOMPARE(done.doneBy, m_staff);
        QCOMPARE(done.result, u"glad"_s);
    }

    void whatRecursWaitsForTheNextTime_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("next");
        QTest::newRow("done when it was due") << u"2025-05-14 09:00"_s << u"2025-05-15 09:00"_s;
        QTest::newRow("done ahead of its time") << u"2025-05-20 09:00"_s << u"2025-05-21 09:00"_s;
        QTest::newRow("done days late: none of the past")
            << u"2025-05-02 09:00"_s << u"2025-05-15 09:00"_s;
    }
    void whatRecursWaitsForTheNextTime()
    {
        QFETCH(QString, due);
        QFETCH(QString, next);
        Reminder daily = callBack();
        daily.rule = u"FREQ=DAILY"_s;
        daily.baseDate = {2025, 5, 1};
        daily.baseTime = {9, 0};
        daily.nextAt = at(due).toMSecsSinceEpoch();
        daily.snoozedUntil = at(u"2025-05-14 10:30"_s).toMSecsSinceEpoch();
        const Reminder after = finished(daily, m_staff, {}, m_now, plainCalendars());
        QVERIFY(!after.doneAt);
        QVERIFY(!after.snoozedUntil);
        QCOMPARE(textOf(after.nextAt), next);
    }

    void theLastTimeOfARuleIsDoneForGood()
    {
        Reminder twice = callBack();
        twice.rule = u"FREQ=DAILY;COUNT=2"_s;
        const Reminder once = finished(twice, m_staff, {}, m_now, plainCalendars());
        QVERIFY(!once.doneAt);
        QVERIFY(finished(once, m_staff, {}, m_now.addDays(10), plainCalendars()).doneAt);
    }

    void whatIsPutOffIsDueThen()
    {
        Reminder reminder = callBack();
        QCOMPARE(dueAt(reminder), reminder.nextAt);
        reminder.snoozedUntil = 17;
        QCOMPARE(dueAt(reminder), 17);
    }

    void anEntrysIdentityFollowsFromWhatItSays()
    {
        const Uuid one = Uuid::named("test", "one");
        const Uuid other = Uuid::named("test", "other");
        const Uuid id = idOf(ReminderEvent::Fired, one, 100);
        QCOMPARE(idOf(ReminderEvent::Fired, one, 100), id);
        QVERIFY(idOf(ReminderEvent::Fired, one, 101) != id);
        QVERIFY(idOf(ReminderEvent::Fired, other, 100) != id);
        QVERIFY(idOf(ReminderEvent::Done, one, 100) != id);
    }

    void problems_data()
    {
        QTest::addColumn<Reminder>("reminder");
        QTest::addColumn<std::optional<ReminderProblem>>("problem");
        const auto row = [](const char *name, const std::optional<ReminderProblem> &problem,
                             const std::function<void(Reminder &)> &change) {
            Reminder reminder = callBack();
            change(reminder);
            QTest::newRow(name) << reminder << problem;
        };
        using enum ReminderProblem;
        row("sound", {}, [](Reminder &) {});
        row("about nothing", SubjectMissing, [](Reminder &one) { one.subject = {}; });
        row("of no branch", BranchMissing, [](Reminder &one) { one.branch = {}; });
        row("of blanks", TitleMissing, [](Reminder &one) { one.title = u"  "_s; });
        row("of 200 characters", {}, [](Reminder &one) { one.title.fill(u'a', 200); });
        row("of 201 characters", TitleTooLong, [](Reminder &one) { one.title.fill(u'a', 201); });
        row("of no day", DateMissing, [](Reminder &one) { one.baseDate = {}; });
        row("of no time", DateMissing, [](Reminder &one) { one.baseTime = {}; });
        row("a year ahead", {}, [](Reminder &one) { one.leadDays = 366; });
        row("more than a year ahead", LeadDaysOutOfRange,
            [](Reminder &one) { one.leadDays = 367; });
        row("a day behind", LeadDaysOutOfRange, [](Reminder &one) { one.leadDays = -1; });
        row("every week", {}, [](Reminder &one) { one.rule = u"FREQ=WEEKLY"_s; });
        row("every now and then", RuleUnknown, [](Reminder &one) { one.rule = u"often"_s; });
    }
    void problems()
    {
        QFETCH(Reminder, reminder);
        QFETCH(std::optional<ReminderProblem>, problem);
        QCOMPARE(problemOf(reminder), problem);
    }

    void everyKindHasACodeOfItsOwn()
    {
        for (const ReminderKind kind : kReminderKinds)
            QCOMPARE(reminderKindNamed(QString(codeOf(kind))), std::optional(kind));
        QVERIFY(!reminderKindNamed(u"whim"));
    }

private:
    QDateTime m_now = at(u"2025-05-14 10:00"_s); // a Wednesday
    Uuid m_staff = Uuid::named("test", "staff");
};

QTEST_GUILESS_MAIN(ReminderTest)
#include "tst_reminder.moc"
