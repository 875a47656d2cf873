#include "models/followups/reminders.h"
#include "tests/support/other_desk.h"
#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
Error::Code refusalCode(const Result<T> &result)
{
    return result ? Error::Code::Unavailable : result.error().code;
}

QStringList titlesOf(const Result<QList<ReminderRow>> &rows)
{
    QStringList titles;
    if (!rows)
        return {codeName(rows.error().code)};
    for (const ReminderRow &row : *rows)
        titles.append(row.reminder.title);
    return titles;
}

} // namespace

/// Today is May 14th, 2025, a Wednesday; it is ten o'clock.
class RemindersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StayFixture>();
        m_desk->clock.set(momentOf(u"2025-05-14 10:00"_s));
        m_reminders.emplace(*m_desk->database, m_desk->authoriser);
    }
    void cleanup()
    {
        m_reminders.reset();
        m_desk.reset();
    }

    void keepsEverythingThatIsSaid()
    {
        const Uuid guest = m_desk->guest(u"陳志強"_s);
        Reminder said = wish(u"Ask about the noise"_s, u"2025-05-16 14:00"_s);
        said.subject = guest;
        said.kind = ReminderKind::CallBack;
        said.aboutKind = u"stay"_s;
        said.aboutId = Uuid::named("test", "stay");
        said.leadDays = 1;
        said.rule = u"FREQ=WEEKLY"_s;
        said.owner = Uuid::named("test", "staff");
        said.department = u"front_desk"_s;
        said.id = create(said);
        said.branch = m_desk->branch;
        said.nextAt = momentOf(u"2025-05-15 14:00"_s);
        reopen();
        const QList<ReminderRow> rows = open().value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().reminder, said);
        QCOMPARE(rows.constFirst().guest.native, u"陳志強"_s);
    }

    void theEarliestComesFirstAndPagesFollow()
    {
        for (int hour = 23; hour > 10; --hour)
            create(wish(QString::number(hour), u"2025-05-14 %1:00"_s.arg(hour)));
        create(wish(u"13 again"_s, u"2025-05-14 13:00"_s));
        ReminderWish some;
        some.limit = 4;
        QStringList seen;
        for (;;) {
            const QList<ReminderRow> page = m_desk->wait(m_reminders->open(some)).value();
            if (page.isEmpty())
                break;
            QVERIFY(page.size() <= 4);
            seen += titlesOf(page);
            some.after = {dueAt(page.constLast().reminder), page.constLast().reminder.id};
        }
        QCOMPARE(seen,
            QStringList({u"11"_s, u"12"_s, u"13"_s, u"13 again"_s, u"14"_s, u"15"_s, u"16"_s,
                u"17"_s, u"18"_s, u"19"_s, u"20"_s, u"21"_s, u"22"_s, u"23"_s}));
    }

    void mineAreThoseOfNobodyToo()
    {
        Reminder other = wish(u"his"_s, u"2025-05-14 11:00"_s);
        other.owner = Uuid::named("test", "another member");
        create(other);
        Reminder mine = wish(u"mine"_s, u"2025-05-14 12:00"_s);
        mine.owner = Uuid::named("test", "staff");
        create(mine);
        create(wish(u"anybody's"_s, u"2025-05-14 13:00"_s));
        QCOMPARE(titlesOf(open()), QStringList({u"mine"_s, u"anybody's"_s}));
        ReminderWish all;
        all.whose = Whose::Everybodys;
        QCOMPARE(titlesOf(m_desk->wait(m_reminders->open(all))),
            QStringList({u"his"_s, u"mine"_s, u"anybody's"_s}));
    }

    void countsByWhenTheyAreDue()
    {
        for (const char *when :
            {"2025-05-13 16:00", "2025-05-14 10:00", "2025-05-14 10:01", "2025-05-14 23:59",
                "2025-05-15 00:00", "2025-05-16 00:00", "2025-05-18 23:59", "2025-05-19 00:00"}) {
            create(wish(QString::fromLatin1(when), QString::fromLatin1(when)));
        }
        const ReminderCounts counts = m_desk->wait(m_reminders->counts({})).value();
        QCOMPARE(counts, ReminderCounts({2, 2, 1, 2, 1}));
        const auto days = m_desk->wait(m_reminders->days({}, {2025, 5, 1}, {2025, 5, 19})).value();
        QCOMPARE(days.value({2025, 5, 14}), 3);
        QCOMPARE(days.value({2025, 5, 18}), 1);
        QVERIFY(!days.contains({2025, 5, 19}));
    }

    void onASundayTheWeekIsOver()
    {
        m_desk->clock.set(momentOf(u"2025-05-18 10:00"_s));
        create(wish(u"Monday"_s, u"2025-05-19 09:00"_s));
        create(wish(u"Tuesday"_s, u"2025-05-20 09:00"_s));
        const ReminderCounts counts = m_desk->wait(m_reminders->counts({})).value();
        QCOMPARE(counts, ReminderCounts({0, 0, 1, 0, 1}));
    }

    void whatIsPutOffMovesAndIsShownAgain()
    {
        const Uuid id = create(wish(u"call"_s, u"2025-05-14 09:30"_s));
        QCOMPARE(titlesOf(fire()), QStringList {u"call"_s});
        QVERIFY(m_desk->wait(m_reminders->snooze(id, momentOf(u"2025-05-14 11:00"_s))));
        QVERIFY(fire().value().isEmpty());
        m_desk->clock.set(momentOf(u"2025-05-14 11:00"_s));
        QCOMPARE(titlesOf(fire()), QStringList {u"call"_s});
        QVERIFY(fire().value().isEmpty());
    }

    void nothingIsPutOffIntoThePast()
    {
        const Uuid id = create(wish(u"call"_s, u"2025-05-14 09:30"_s));
        const auto refused = m_desk->wait(m_reminders->snooze(id, momentOf(u"2025-05-14 10:00"_s)));
        QCOMPARE(refusalCode(refused), Error::Code::Invalid);
    }

    void whatIsDoneIsKeptWithWhoAndWhen()
    {
        const Uuid id = create(wish(u"call"_s, u"2025-05-14 09:30"_s));
        QVERIFY(m_desk->wait(m_reminders->finish(id, u"all is well"_s)));
        QVERIFY(open().value().isEmpty());
        const QList<ReminderRow> done = m_desk->wait(m_reminders->done({})).value();
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.constFirst().reminder.doneAt, momentOf(u"2025-05-14 10:00"_s));
        QCOMPARE(done.constFirst().reminder.doneBy, Uuid::named("test", "staff"));
        QCOMPARE(done.constFirst().reminder.result, u"all is well"_s);
        QCOMPARE(m_desk->count("SELECT count(*) FROM reminder_event WHERE kind = 'done'"), 1);
        QCOMPARE(refusalCode(m_desk->wait(m_reminders->finish(id))), Error::Code::Conflict);
        QCOMPARE(
            refusalCode(m_desk->wait(m_reminders->snooze(id, momentOf(u"2025-05-14 11:00"_s)))),
            Error::Code::Conflict);
    }

    void whatWasDoneByMistakeIsOpenAgainAndNotShownTwice()
    {
        create(wish(u"call"_s, u"2025-05-14 09:30"_s));
        const Reminder before = fire().value().constFirst().reminder;
        QVERIFY(m_desk->wait(m_reminders->finish(before.id)));
        QVERIFY(m_desk->wait(m_reminders->restore(before)));
        QCOMPARE(titlesOf(open()), QStringList {u"call"_s});
        QVERIFY(fire().value().isEmpty());
    }

    void whatRecursIsDueTheNextTime()
    {
        Reminder daily = wish(u"count the keys"_s, u"2025-05-14 10:30"_s);
        daily.rule = u"FREQ=DAILY"_s;
        const Uuid id = create(daily);
        m_desk->clock.set(momentOf(u"2025-05-14 10:30"_s));
        QCOMPARE(fire().value().size(), 1);
        QVERIFY(m_desk->wait(m_reminders->finish(id)));
        QCOMPARE(dueAt(open().value().constFirst().reminder), momentOf(u"2025-05-15 10:30"_s));
        QVERIFY(fire().value().isEmpty());
        m_desk->clock.set(momentOf(u"2025-05-15 10:30"_s));
        QCOMPARE(fire().value().size(), 1);
    }

    void nothingFiresTwice()
    {
        create(wish(u"over"_s, u"2025-05-14 09:30"_s));
        create(wish(u"now"_s, u"2025-05-14 10:00"_s));
        create(wish(u"to come"_s, u"2025-05-14 10:01"_s));
        QCOMPARE(titlesOf(fire()), QStringList({u"over"_s, u"now"_s}));
        QVERIFY(fire().value().isEmpty());
        reopen(); // the program was killed after it had noted them
        QVERIFY(fire().value().isEmpty());
        QCOMPARE(titlesOf(m_desk->wait(m_reminders->unseen())), QStringList({u"over"_s, u"now"_s}));
    }

    void whatWasNotNotedFiresAfterTheStart()
    {
        create(wish(u"over"_s, u"2025-05-14 09:30"_s));
        reopen(); // killed before it noted anything: nothing was shown either
        QCOMPARE(titlesOf(fire()), QStringList {u"over"_s});
    }

    void whatWasAcknowledgedIsNotSummedUpAgain()
    {
        create(wish(u"over"_s, u"2025-05-14 09:30"_s));
        const Reminder fired = fire().value().constFirst().reminder;
        QVERIFY(m_desk->wait(m_reminders->acknowledge({fired})));
        QVERIFY(m_desk->wait(m_reminders->unseen()).value().isEmpty());
        QCOMPARE(titlesOf(open()), QStringList {u"over"_s}); // it is still to be done
        // Put off it is due anew.
        QVERIFY(m_desk->wait(m_reminders->snooze(fired.id, momentOf(u"2025-05-14 11:00"_s))));
        m_desk->clock.set(momentOf(u"2025-05-14 11:00"_s));
        QCOMPARE(titlesOf(m_desk->wait(m_reminders->unseen())), QStringList {u"over"_s});
    }

    void whatAnotherDeskHasFiredIsNotFiredHere()
    {
        const Uuid id = create(wish(u"over"_s, u"2025-05-14 09:30"_s));
        hear({firedElsewhere(id, momentOf(u"2025-05-14 09:30"_s))});
        QVERIFY(fire().value().isEmpty());
        QCOMPARE(titlesOf(m_desk->wait(m_reminders->unseen())), QStringList {u"over"_s});
    }

    void whatTwoDesksHaveFiredUnseenIsNotedOnce()
    {
        const Uuid id = create(wish(u"over"_s, u"2025-05-14 09:30"_s));
        QCOMPARE(fire().value().size(), 1);
        hear({firedElsewhere(id, momentOf(u"2025-05-14 09:30"_s))});
        QCOMPARE(m_desk->count("SELECT count(*) FROM reminder_event"), 1);
        QVERIFY(fire().value().isEmpty());
    }

    void theNextMomentIsAskedForOnce()
    {
        QVERIFY(!m_desk->wait(m_reminders->nextDue()).value());
        create(wish(u"over"_s, u"2025-05-14 09:30"_s));
        QVERIFY(!m_desk->wait(m_reminders->nextDue()).value());
        create(wish(u"later"_s, u"2025-05-14 18:00"_s));
        create(wish(u"sooner"_s, u"2025-05-14 11:00"_s));
        QCOMPARE(m_desk->wait(m_reminders->nextDue()).value(), momentOf(u"2025-05-14 11:00"_s));
    }

    void aGuestsAreThoseAboutHim()
    {
        const Uuid guest = m_desk->guest(u"陳志強"_s);
        Reminder his = wish(u"his"_s, u"2025-05-15 09:00"_s);
        his.subject = guest;
        create(his);
        create(wish(u"nobody's"_s, u"2025-05-15 09:00"_s));
        QCOMPARE(titlesOf(m_desk->wait(m_reminders->ofGuest(guest))), QStringList {u"his"_s});
    }

    void whatIsErasedWithAGuestTakesHisRemindersAlong()
    {
        const Uuid guest = m_desk->guest(u"陳志強"_s);
        Reminder his = wish(u"his"_s, u"2025-05-14 09:00"_s);
        his.subject = guest;
        const Uuid id = create(his);
        QCOMPARE(fire().value().size(), 1);
        QVERIFY(m_desk->wait(m_reminders->finish(id, u"said a lot"_s)));
        QVERIFY(m_desk->commit({{sync::OpKind::Erase, schema::Guest::kTable, guest}}));
        QCOMPARE(m_desk->count("SELECT count(*) FROM reminder"), 0);
        QCOMPARE(m_desk->count("SELECT count(*) FROM reminder_event"), 0);
    }

    void aBirthdayIsTheGuestsOwn_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("due");
        const QString never;
        QTest::newRow("to come") << u"1985-05-20"_s << u"birthday"_s << u"2025-05-17 09:00"_s;
        QTest::newRow("over") << u"1985-05-01"_s << u"birthday"_s << u"2026-04-28 09:00"_s;
        QTest::newRow("without its year") << u"--05-20"_s << u"birthday"_s << u"2025-05-17 09:00"_s;
        QTest::newRow("a leap day") << u"--02-29"_s << u"birthday"_s << u"2026-02-25 09:00"_s;
        QTest::newRow("lunar") << u"1985-06-10"_s << u"lunar_birthday"_s << u"2025-05-16 09:00"_s;
        QTest::newRow("lunar without its year") << u"--06-06"_s << u"lunar_birthday"_s << never;
        QTest::newRow("the year alone") << u"1985"_s << u"birthday"_s << never;
        QTest::newRow("unknown") << QString() << u"birthday"_s << never;
    }
    void aBirthdayIsTheGuestsOwn()
    {
        QFETCH(QString, born);
        QFETCH(QString, kind);
        QFETCH(QString, due);
        Reminder birthday;
        birthday.subject = m_desk->guest(u"王芳"_s, {{schema::Guest::BirthDate, born}});
        birthday.kind = *reminderKindNamed(kind);
        birthday.title = u"Flowers"_s;
        birthday.baseTime = {9, 0};
        birthday.leadDays = 3;
        const auto made = m_desk->wait(m_reminders->create(birthday));
        QCOMPARE(made.has_value(), !due.isEmpty());
        if (made)
            QCOMPARE(dueAt(open().value().constFirst().reminder), momentOf(due));
        else
            QCOMPARE(made.error().subject, u"base_date"_s);
    }

    void anUnsoundOneIsRefused()
    {
        Reminder unsound = wish({}, u"2025-05-15 09:00"_s);
        const auto refused = m_desk->wait(m_reminders->create(unsound));
        QCOMPARE(refusalCode(refused), Error::Code::Invalid);
        QCOMPARE(refused.error().subject, u"title"_s);
        Reminder over = wish(u"over"_s, u"2025-05-01 09:00"_s);
        over.rule = u"FREQ=DAILY;COUNT=2"_s;
        QCOMPARE(m_desk->wait(m_reminders->create(over)).error().subject, u"rule"_s);
        QVERIFY(open().value().isEmpty());
    }

    void aRoleWithoutFollowUpsSeesAndWritesNone()
    {
        create(wish(u"over"_s, u"2025-05-14 09:30"_s));
        m_desk->authoriser.logIn(
            {Uuid::named("test", "staff"), u"王芳"_s, {access::Role::Auditor}, m_desk->branch});
        QCOMPARE(refusalCode(open()), Error::Code::NotAllowed);
        QCOMPARE(refusalCode(fire()), Error::Code::NotAllowed);
        QCOMPARE(refusalCode(
                     m_desk->wait(m_reminders->create(wish(u"another"_s, u"2025-05-14 11:00"_s)))),
            Error::Code::NotAllowed);
        m_desk->authoriser.logOut();
        QCOMPARE(refusalCode(fire()), Error::Code::NotLoggedIn);
        QCOMPARE(m_desk->count("SELECT count(*) FROM reminder_event"), 0);
    }

private:
    static qint64 momentOf(const QString &text)
    {
        return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s).toMSecsSinceEpoch();
    }
    static Reminder wish(const QString &title, const QString &when)
    {
        const QDateTime moment = QDateTime::fromString(when, u"yyyy-MM-dd HH:mm"_s);
        Reminder reminder;
        reminder.title = title;
        reminder.baseDate = moment.date();
        reminder.baseTime = moment.time();
        return reminder;
    }
    Uuid create(const Reminder &reminder)
    {
        const auto made = m_desk->wait(m_reminders->create(reminder));
        return made ? *made : Uuid();
    }
    Result<QList<ReminderRow>> open() { return m_desk->wait(m_reminders->open({})); }
    Result<QList<ReminderRow>> fire() { return m_desk->wait(m_reminders->fire()); }
    void reopen()
    {
        m_reminders.reset();
        m_desk->reopen();
        m_reminders.emplace(*m_desk->database, m_desk->authoriser);
    }
    void hear(const QList<sync::Op> &ops)
    {
        QVERIFY(m_desk->wait(m_desk->database->sync(hearingOf(schema::registry(), ops))));
    }
    sync::Op firedElsewhere(const Uuid &reminder, qint64 occurrence)
    {
        using Row = schema::ReminderEvent;
        sync::Op op;
        op.kind = sync::OpKind::Append;
        op.table = Row::kTable;
        op.id = idOf(ReminderEvent::Fired, reminder, occurrence);
        op.fields = {{Row::SubjectId, m_desk->branch.toBytes()},
            {Row::ReminderId, reminder.toBytes()}, {Row::Kind, u"fired"_s},
            {Row::OccurrenceAt, occurrence}, {Row::At, m_desk->clock.nowMs()},
            {Row::StaffId, Uuid::named("test", "another member").toBytes()}};
        op.stamp.device = 7;
        op.stamp.hlc = static_cast<decltype(op.stamp.hlc)>(m_desk->clock.nowMs()) << 16U;
        op.transaction = Uuid::named("test", "elsewhere");
        op.uid = sync::uidOf(op.transaction, 0);
        op.actor = Uuid::named("test", "another member");
        return op;
    }

    std::unique_ptr<StayFixture> m_desk;
    std::optional<Reminders> m_reminders;
};

QTEST_GUILESS_MAIN(RemindersTest)
#include "tst_reminders.moc"
