#include "models/followups/activities/activities.h"
#include "models/followups/reminders.h"
#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'747'216'800'000; // 2025-05-14 10:00

/// A call in which something was promised.
ContactActivity call()
{
    ContactActivity activity;
    activity.guest = Uuid::named("test", "somebody");
    activity.branch = Uuid::named("test", "branch");
    activity.type = u"care"_s;
    activity.startAt = kNow;
    activity.endAt = kNow + 300'000;
    activity.method = ContactMethod::WeChat;
    activity.subject = u"The noise of last night"_s;
    activity.description = u"The air conditioning hummed."_s;
    activity.result = u"He moves to another room."_s;
    activity.nextStep = u"Ask how he slept"_s;
    activity.nextStepOn = {2025, 5, 15};
    return activity;
}

template <typename T>
Error::Code refusalOf(const Result<T> &result)
{
    return result ? Error::Code::Unavailable : result.error().code;
}

} // namespace

class ActivitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StayFixture>();
        m_desk->clock.set(kNow);
        m_activities.emplace(*m_desk->database, m_desk->authoriser);
        m_guest = m_desk->guest(u"陳志強"_s);
    }
    void cleanup()
    {
        m_activities.reset();
        m_desk.reset();
    }

    void keepsEverythingThatIsSaid()
    {
        ContactActivity said = call();
        said.guest = m_guest;
        said.id = record(said).value();
        said.owner = Uuid::named("test", "staff");
        m_desk->reopen();
        m_activities.emplace(*m_desk->database, m_desk->authoriser);
        QCOMPARE(stored(), QList<ContactActivity> {said});
    }

    void theLatestComesFirst()
    {
        ContactActivity earlier = call();
        earlier.guest = m_guest;
        earlier.subject = u"earlier"_s;
        earlier.startAt -= 86'400'000;
        ContactActivity later = call();
        later.guest = m_guest;
        later.subject = u"later"_s;
        QVERIFY(record(later));
        QVERIFY(record(earlier));
        QCOMPARE(stored().size(), 2);
        QCOMPARE(stored().constFirst().subject, u"later"_s);
    }

    void theNextStepIsAReminder()
    {
        ContactActivity said = call();
        said.guest = m_guest;
        const Uuid id = record(said).value();
        const Reminders reminders(*m_desk->database, m_desk->authoriser);
        const auto rows = m_desk->wait(reminders.ofGuest(m_guest)).value();
        QCOMPARE(rows.size(), 1);
        const Reminder reminder = rows.constFirst().reminder;
        QCOMPARE(reminder.title, u"Ask how he slept"_s);
        QCOMPARE(reminder.kind, ReminderKind::Activity);
        QCOMPARE(reminder.aboutId, id);
        QCOMPARE(reminder.owner, Uuid::named("test", "staff"));
        QCOMPARE(dueAt(reminder), QDateTime({2025, 5, 15}, {9, 0}).toMSecsSinceEpoch());
    }

    void withoutADayThereIsNone()
    {
        ContactActivity said = call();
        said.guest = m_guest;
        said.nextStepOn = {};
        QVERIFY(record(said));
        QCOMPARE(m_desk->count("SELECT count(*) FROM reminder"), 0);
    }

    void onlyOfAGuestThereIs()
    {
        QCOMPARE(refusalOf(record(call())), Error::Code::NotFound);
        QCOMPARE(m_desk->count("SELECT count(*) FROM reminder"), 0);
    }

    void problems_data()
    {
        QTest::addColumn<ContactActivity>("activity");
        QTest::addColumn<std::optional<ActivityProblem>>("problem");
        const auto row = [](const char *name, const std::optional<ActivityProblem> &problem,
                             const std::function<void(ContactActivity &)> &change) {
            ContactActivity activity = call();
            change(activity);
            QTest::newRow(name) << activity << problem;
        };
        using enum ActivityProblem;
        row("sound", {}, [](ContactActivity &) {});
        row("nobody's", GuestMissing, [](ContactActivity &one) { one.guest = {}; });
        row("of no branch", BranchMissing, [](ContactActivity &one) { one.branch = {}; });
        row("about nothing", SubjectMissing, [](ContactActivity &one) { one.subject = u" "_s; });
        row("at no time", StartMissing, [](ContactActivity &one) { one.startAt = 0; });
        row("over at once", {}, [](ContactActivity &one) { one.endAt = one.startAt; });
        row("over before it began", EndBeforeStart,
            [](ContactActivity &one) { one.endAt = one.startAt - 1; });
        row("a subject of 200", {}, [](ContactActivity &one) { one.subject.fill(u'a', 200); });
        row("a subject of 201", TextTooLong,
            [](ContactActivity &one) { one.subject.fill(u'a', 201); });
        row("a description of 4000", {},
            [](ContactActivity &one) { one.description.fill(u'a', 4000); });
        row("a description of 4001", TextTooLong,
            [](ContactActivity &one) { one.description.fill(u'a', 4001); });
        row("a day for no next step", NextStepMissing,
            [](ContactActivity &one) { one.nextStep.clear(); });
    }
    void problems()
    {
        QFETCH(ContactActivity, activity);
        QFETCH(std::optional<ActivityProblem>, problem);
        QCOMPARE(problemOf(activity), problem);
    }

    void everyMethodHasACodeOfItsOwn()
    {
        for (const ContactMethod method : kContactMethods)
            QCOMPARE(contactMethodNamed(QString(codeOf(method))), std::optional(method));
        QVERIFY(!contactMethodNamed(u"pigeon"));
    }

    void aRoleWithoutFollowUpsWritesNone()
    {
        ContactActivity said = call();
        said.guest = m_guest;
        m_desk->authoriser.logIn({Uuid::named("test", "staff"), u"王芳"_s,
            {access::Role::PrivacyOfficer}, m_desk->branch});
        QCOMPARE(refusalOf(record(said)), Error::Code::NotAllowed);
        QVERIFY(stored().isEmpty());
        m_desk->authoriser.logOut();
        QCOMPARE(refusalOf(m_desk->wait(m_activities->ofGuest(m_guest))), Error::Code::NotLoggedIn);
    }

private:
    Result<Uuid> record(const ContactActivity &activity)
    {
        return m_desk->wait(m_activities->record(activity));
    }
    [[nodiscard]] QList<ContactActivity> stored()
    {
        return m_desk->wait(m_activities->ofGuest(m_guest)).value();
    }

    std::unique_ptr<StayFixture> m_desk;
    std::optional<Activities> m_activities;
    Uuid m_guest;
};

QTEST_GUILESS_MAIN(ActivitiesTest)
#include "tst_activities.moc"
