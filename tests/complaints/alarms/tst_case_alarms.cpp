#include "models/complaints/alarms/case_alarms.h"
#include "tests/support/complaint_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class CaseAlarmsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ComplaintFixture> m_desk;
    std::optional<CaseAlarms> m_alarms;
    Uuid m_case;

    /// In Shanghai, where the fixture's branch works from nine to six.
    void setTime(const QString &text)
    {
        QDateTime moment = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
        moment.setTimeZone(QTimeZone("Asia/Shanghai"));
        m_desk->clock.set(moment.toMSecsSinceEpoch());
    }
    QList<CaseAlarm> ring() { return m_desk->wait(m_alarms->ring()).value(); }
    /// Who was told, and how much.
    QStringList noted()
    {
        QStringList told;
        const CaseFile file = m_desk->wait(m_desk->complaints->load(m_case)).value();
        for (const CaseEvent &event : file.events) {
            if (event.kind == EventKind::Alerted)
                told.append(event.code);
        }
        return told;
    }
    void logIn(const char *name, access::Role role)
    {
        m_desk->authoriser.logIn(
            {Uuid::named("test", name), QString::fromLatin1(name), {role}, m_desk->branch});
    }

private Q_SLOTS:
    /// A usual case: its nature is due in two hours of working time, its response in eight.
    void init()
    {
        m_desk = std::make_unique<ComplaintFixture>();
        m_alarms.emplace(*m_desk->database, m_desk->authoriser, *m_desk->queue);
        setTime(u"2025-05-14 09:00"_s);
        m_case = m_desk->receive();
    }
    void cleanup()
    {
        m_alarms.reset();
        m_desk.reset();
    }

    void nobodyIsToldWhileThereIsTime()
    {
        QVERIFY(ring().isEmpty());
        setTime(u"2025-05-14 10:29"_s);
        QVERIFY(ring().isEmpty());
        QCOMPARE(m_desk->wait(m_alarms->over()).value(), 0);
    }

    void theLadderGoesUpOneStepAtATime()
    {
        setTime(u"2025-05-14 10:30"_s);
        const auto soon = ring();
        QCOMPARE(soon.size(), 1);
        QVERIFY(soon.constFirst().level == AlarmLevel::Soon);
        QVERIFY(soon.constFirst().clock == ClockKind::Step);
        QCOMPARE(soon.constFirst().complaint, m_case);
        QVERIFY(ring().isEmpty()); // once
        setTime(u"2025-05-14 11:01"_s);
        const auto over = ring();
        QCOMPARE(over.size(), 1);
        QVERIFY(over.constFirst().level == AlarmLevel::Over);
        QCOMPARE(m_desk->wait(m_alarms->over()).value(), 1);
        setTime(u"2025-05-14 14:59"_s);
        QVERIFY(ring().isEmpty());
        setTime(u"2025-05-14 15:00"_s);
        QCOMPARE(ring().size(), 1);
        QCOMPARE(noted(), (QStringList {u"step.soon"_s, u"step.over"_s, u"step.long"_s}));
    }

    void timeStandsStillAtNight()
    {
        setTime(u"2025-05-14 11:01"_s);
        (void)ring();
        setTime(u"2025-05-14 14:50"_s);
        QVERIFY(ring().isEmpty());
        QVERIFY(m_desk->write(m_case, {ComplaintFixture::happened(EventKind::Paused, u"guest_away"_s)}));
        setTime(u"2025-05-16 12:00"_s);
        QVERIFY(ring().isEmpty());
        QCOMPARE(m_desk->wait(m_alarms->over()).value(), 0);
    }

    void eachMemberIsToldOnce()
    {
        setTime(u"2025-05-14 11:01"_s);
        QCOMPARE(ring().size(), 1);
        logIn("wang", access::Role::Clerk);
        QCOMPARE(ring().size(), 1);
        QVERIFY(ring().isEmpty());
        logIn("staff", access::Role::Manager);
        QVERIFY(ring().isEmpty());
        QCOMPARE(noted().size(), 2);
    }

    void whatIsSoonDueIsForWhoeverHasTheCase()
    {
        CaseEvent passed = ComplaintFixture::happened(EventKind::Assigned);
        passed.about = Uuid::named("test", "wang");
        QVERIFY(m_desk->write(m_case, {passed}));
        setTime(u"2025-05-14 10:40"_s);
        QVERIFY(ring().isEmpty());
        logIn("wang", access::Role::Clerk);
        QCOMPARE(ring().size(), 1);
        logIn("staff", access::Role::Manager);
        setTime(u"2025-05-14 11:01"_s);
        QCOMPARE(ring().size(), 1); // that it is over is for everybody
    }

    void nothingIsToldTwiceAfterARestart()
    {
        setTime(u"2025-05-14 11:01"_s);
        QCOMPARE(ring().size(), 1);
        m_alarms.reset();
        m_alarms.emplace(*m_desk->database, m_desk->authoriser, *m_desk->queue);
        QVERIFY(ring().isEmpty());
    }

    void aNewDeadlineIsToldAnew()
    {
        setTime(u"2025-05-14 11:01"_s);
        QCOMPARE(ring().size(), 1);
        QVERIFY(m_desk->write(m_case,
            {ComplaintFixture::happened(EventKind::Nature, kOurs),
                ComplaintFixture::happened(EventKind::StepDone, {}, {}, Step::Nature)}));
        QVERIFY(ring().isEmpty()); // the response has time until six
        setTime(u"2025-05-14 17:00"_s);
        const auto soon = ring();
        QCOMPARE(soon.size(), 1);
        QVERIFY(soon.constFirst().clock == ClockKind::Response);
    }

    void whoMayNotWorkOnCasesIsToldNothing()
    {
        setTime(u"2025-05-14 11:01"_s);
        logIn("audit", access::Role::Auditor);
        QVERIFY(ring().isEmpty());
        QCOMPARE(m_desk->wait(m_alarms->over()).error().code, Error::Code::NotAllowed);
        m_desk->authoriser.logOut();
        QCOMPARE(m_desk->wait(m_alarms->ring()).error().code, Error::Code::NotLoggedIn);
    }
};

QTEST_GUILESS_MAIN(CaseAlarmsTest)
#include "tst_case_alarms.moc"
