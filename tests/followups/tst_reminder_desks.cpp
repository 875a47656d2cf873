#include "models/followups/reminder_scheduler.h"
#include "tests/support/agreeing_desks.h"
#include "tests/support/follow_up_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

/// A desk of the branch whose program runs. It is ten o'clock.
struct RunningDesk : FollowUpDesk
{
    RunningDesk()
    {
        QObject::connect(
            &scheduler, &ReminderScheduler::fired, [this](const QList<ReminderRow> &rows) {
                for (const ReminderRow &row : rows)
                    said.append(row.reminder.title);
            });
    }
    ~RunningDesk()
    {
        scheduler.stop();
        database.reset();
    }
    /// Time passes, and the program wakes.
    void wakeAt(const QString &moment)
    {
        clock.set(momentOf(moment));
        remind(QStringLiteral("far away"), QStringLiteral("2030-01-01 09:00"));
    }
    [[nodiscard]] QStringList openTitles()
    {
        QStringList titles;
        const QList<ReminderRow> rows = open();
        for (const ReminderRow &row : rows)
            titles.append(row.reminder.title);
        return titles;
    }
    [[nodiscard]] qint64 noted(const char *kind)
    {
        return count(QByteArray("SELECT count(*) FROM reminder_event WHERE present = 1"
                                " AND kind = '")
                         .append(kind)
                         .append('\'')
                         .constData());
    }

    ReminderScheduler scheduler {reminders, *database};
    QStringList said;
};

/// Two desks and the server's own core between them.
struct Branch
{
    Branch()
    {
        server.enrol(*front.database);
        server.enrol(*back.database);
        server.settle();
    }

    RunningDesk front;
    RunningDesk back;
    AgreeingDesks server;
};

} // namespace

/// What one desk has said, or seen to, another does not say again once it has heard of it.
class ReminderDesksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Branch> m_branch;

    [[nodiscard]] RunningDesk &front() const { return m_branch->front; }
    [[nodiscard]] RunningDesk &back() const { return m_branch->back; }
    void settle() const { m_branch->server.settle(); }

private Q_SLOTS:
    /// Both programs run, and hold a call that is due at half past ten.
    void init()
    {
        m_branch = std::make_unique<Branch>();
        m_call = front().remind(u"call"_s, u"2025-05-14 10:30"_s);
        settle();
        QCOMPARE(back().openTitles(), QStringList {u"call"_s});
        for (RunningDesk *desk : {&front(), &back()}) {
            desk->scheduler.start();
            // Else what comes due is what was missed before it had looked around.
            QTRY_VERIFY(desk->scheduler.sleepsMs());
        }
    }
    void cleanup() { m_branch.reset(); }

    void whatOneDeskHasSaidTheOtherDoesNotSayAgain()
    {
        front().wakeAt(u"2025-05-14 10:31"_s);
        QTRY_COMPARE(front().said, QStringList {u"call"_s});
        settle();
        // Something that is due there alone tells when the other has looked.
        back().remind(u"taxi"_s, u"2025-05-14 10:20"_s);
        back().wakeAt(u"2025-05-14 10:31"_s);
        QTRY_COMPARE(back().said, QStringList {u"taxi"_s});
        QTRY_COMPARE(back().scheduler.unseen().size(), 2); // it is still to be looked at
        settle();
        front().wakeAt(u"2025-05-14 10:32"_s);
        QTRY_COMPARE(front().scheduler.unseen().size(), 2);
        QCOMPARE(front().said, QStringList {u"call"_s});
        QCOMPARE(front().noted("fired"), 2);
        QCOMPARE(back().noted("fired"), 2);
    }

    void whatOneDeskHasDoneNeverComesDueAtTheOther()
    {
        QVERIFY(FollowUpDesk::wait(front().reminders.finish(m_call)));
        settle();
        back().remind(u"taxi"_s, u"2025-05-14 10:20"_s);
        back().wakeAt(u"2025-05-14 10:31"_s);
        QTRY_COMPARE(back().said, QStringList {u"taxi"_s});
        QTRY_COMPARE(back().scheduler.unseen().size(), 1);
    }

    void whatOneDeskHasDoneOrLookedAtGoesFromTheOthersStrip()
    {
        back().wakeAt(u"2025-05-14 10:31"_s);
        QTRY_COMPARE(back().scheduler.unseen().size(), 1);
        QVERIFY(FollowUpDesk::wait(front().reminders.finish(m_call)));
        settle();
        QTRY_VERIFY(back().scheduler.unseen().isEmpty());
        QCOMPARE(back().said, QStringList {u"call"_s});
    }

    void whatWasPutOffIsSaidAgainByOneAlone()
    {
        front().wakeAt(u"2025-05-14 10:31"_s);
        QTRY_COMPARE(front().said.size(), 1);
        const qint64 later = FollowUpDesk::momentOf(u"2025-05-14 11:00"_s);
        QVERIFY(FollowUpDesk::wait(front().reminders.snooze(m_call, later)));
        settle();
        back().wakeAt(u"2025-05-14 11:01"_s);
        QTRY_COMPARE(back().said, QStringList {u"call"_s}); // another moment
        settle();
        front().remind(u"taxi"_s, u"2025-05-14 10:50"_s);
        front().wakeAt(u"2025-05-14 11:01"_s);
        QTRY_VERIFY(front().said.contains(u"taxi"_s));
        QCOMPARE(front().said.count(u"call"_s), 1);
    }

    void twoThatCannotHearEachOtherNoteOneThing()
    {
        for (RunningDesk *desk : {&front(), &back()}) {
            desk->wakeAt(u"2025-05-14 10:31"_s);
            QTRY_COMPARE(desk->said, QStringList {u"call"_s});
        }
        settle();
        for (RunningDesk *desk : {&front(), &back()}) {
            desk->wakeAt(u"2025-05-14 10:32"_s);
            QTRY_COMPARE(desk->scheduler.unseen().size(), 1);
            QCOMPARE(desk->noted("fired"), 1);
            QCOMPARE(desk->said.size(), 1);
        }
    }

private:
    Uuid m_call;
};

QTEST_GUILESS_MAIN(ReminderDesksTest)
#include "tst_reminder_desks.moc"
