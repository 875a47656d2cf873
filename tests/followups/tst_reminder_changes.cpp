#include "models/followups/reminder_changes.h"
#include "models/followups/reminders.h"
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

} // namespace

/// Today is May 14th, 2025, a Wednesday; it is ten o'clock.
class ReminderChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StayFixture>();
        m_desk->clock.set(momentOf(u"2025-05-14 10:00"_s));
        m_reminders.emplace(*m_desk->database, m_desk->authoriser);
        m_changes.emplace(*m_desk->database, m_desk->authoriser, plainCalendars());
    }
    void cleanup()
    {
        m_changes.reset();
        m_reminders.reset();
        m_desk.reset();
    }

    void aChangeWritesWhatWasChangedAlone()
    {
        Reminder said = wish(u"Call"_s, u"2025-05-15 09:00"_s);
        said.rule = u"FREQ=WEEKLY"_s;
        const Uuid id = create(said);
        const Reminder seen = m_desk->wait(m_changes->load(id)).value();
        // Meanwhile somebody puts it off, and somebody gives it to a department.
        QVERIFY(m_desk->wait(m_reminders->snooze(id, momentOf(u"2025-05-16 09:00"_s))));
        Reminder given = seen;
        given.department = u"Housekeeping"_s;
        QVERIFY(m_desk->wait(m_changes->save(seen, given)));
        Reminder after = seen;
        after.title = u"Write"_s;
        QVERIFY(m_desk->wait(m_changes->save(seen, after)));
        const Reminder now = m_desk->wait(m_changes->load(id)).value();
        QCOMPARE(now.title, u"Write"_s);
        QCOMPARE(now.department, u"Housekeeping"_s);
        QCOMPARE(dueAt(now), momentOf(u"2025-05-16 09:00"_s));
        QCOMPARE(now.nextAt, seen.nextAt);
    }

    void whatIsMovedIsNoLongerPutOff()
    {
        const Uuid id = create(wish(u"Call"_s, u"2025-05-15 09:00"_s));
        QVERIFY(m_desk->wait(m_reminders->snooze(id, momentOf(u"2025-05-16 09:00"_s))));
        const Reminder seen = m_desk->wait(m_changes->load(id)).value();
        Reminder after = seen;
        after.baseDate = QDate(2025, 5, 20);
        after.leadDays = 1;
        QVERIFY(m_desk->wait(m_changes->save(seen, after)));
        const Reminder now = m_desk->wait(m_changes->load(id)).value();
        QCOMPARE(dueAt(now), momentOf(u"2025-05-19 09:00"_s));
        QVERIFY(!now.snoozedUntil);
    }

    void whatBecomesABirthdayIsTheGuests()
    {
        const Uuid guest = m_desk->guest(u"王芳"_s, {{schema::Guest::BirthDate, u"1985-05-20"_s}});
        Reminder said = wish(u"Flowers"_s, u"2025-05-15 09:00"_s);
        said.subject = guest;
        const Uuid id = create(said);
        const Reminder seen = m_desk->wait(m_changes->load(id)).value();
        Reminder after = seen;
        after.kind = ReminderKind::Birthday;
        after.baseDate = {};
        QVERIFY(m_desk->wait(m_changes->save(seen, after)));
        QCOMPARE(dueAt(m_desk->wait(m_changes->load(id)).value()), momentOf(u"2025-05-20 09:00"_s));
    }

    void whatMayNotBeChangedIsRefused()
    {
        const Uuid id = create(wish(u"Call"_s, u"2025-05-15 09:00"_s));
        const Reminder seen = m_desk->wait(m_changes->load(id)).value();
        Reminder after = seen;
        after.title = u" "_s;
        const auto untitled = m_desk->wait(m_changes->save(seen, after));
        QCOMPARE(refusalCode(untitled), Error::Code::Invalid);
        QCOMPARE(untitled.error().subject, u"title"_s);
        after = seen;
        after.rule = u"FREQ=HOURLY"_s;
        QCOMPARE(refusalCode(m_desk->wait(m_changes->save(seen, after))), Error::Code::Invalid);
        QVERIFY(m_desk->wait(m_reminders->finish(id)));
        after = seen;
        after.title = u"Write"_s;
        QCOMPARE(refusalCode(m_desk->wait(m_changes->save(seen, after))), Error::Code::Conflict);
        Reminder nowhere = seen;
        nowhere.id = Uuid::named("test", "nowhere");
        QCOMPARE(refusalCode(m_desk->wait(m_changes->save(nowhere, after))), Error::Code::NotFound);
        QCOMPARE(refusalCode(m_desk->wait(m_changes->load(nowhere.id))), Error::Code::NotFound);
    }

    void colleaguesAreThoseWhoWorkHere()
    {
        for (const auto &[name, active] : {std::pair(u"周敏"_s, 1), std::pair(u"吴刚"_s, 0)}) {
            QVERIFY(m_desk->commit(
                {{sync::OpKind::Create, schema::Staff::kTable, Uuid::named("test", name.toUtf8()),
                    {{schema::Staff::Name, name}, {schema::Staff::Active, qint64 {active}}}}}));
        }
        const auto colleagues = m_desk->wait(m_changes->colleagues()).value();
        QCOMPARE(colleagues.size(), 1);
        QCOMPARE(colleagues.constFirst().second, u"周敏"_s);
    }

    void aRoleWithoutFollowUpsReadsAndChangesNone()
    {
        const Uuid id = create(wish(u"Call"_s, u"2025-05-15 09:00"_s));
        const Reminder seen = m_desk->wait(m_changes->load(id)).value();
        m_desk->authoriser.logIn(
            {Uuid::named("test", "staff"), u"王芳"_s, {access::Role::Auditor}, m_desk->branch});
        QCOMPARE(refusalCode(m_desk->wait(m_changes->load(id))), Error::Code::NotAllowed);
        QCOMPARE(refusalCode(m_desk->wait(m_changes->colleagues())), Error::Code::NotAllowed);
        QCOMPARE(refusalCode(m_desk->wait(m_changes->save(seen, seen))), Error::Code::NotAllowed);
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
        return m_desk->wait(m_reminders->create(reminder)).value();
    }

    std::unique_ptr<StayFixture> m_desk;
    std::optional<Reminders> m_reminders;
    std::optional<ReminderChanges> m_changes;
};

QTEST_GUILESS_MAIN(ReminderChangesTest)
#include "tst_reminder_changes.moc"
