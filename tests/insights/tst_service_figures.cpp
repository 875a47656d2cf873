#include "models/complaints/complaint_repository.h"
#include "models/insights/insights.h"
#include "models/opening/opening_times.h"
#include "tests/insights/slow_figures.h"
#include "tests/support/complaint_fixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::insights;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr int kCases = 120;

/// Cases of any course, with moments that are not round.
class RandomCases
{
public:
    RandomCases(const Uuid &branch, qint64 nowMs, quint32 seed)
        : m_branch(branch)
        , m_nowMs(nowMs)
        , m_random(seed)
    {
    }

    SlowFigures::Case next(qint64 longestAgo)
    {
        Complaint complaint;
        complaint.receivedAt = m_nowMs - m_random.bounded(longestAgo) - 1;
        complaint.id = Uuid::v7(complaint.receivedAt);
        complaint.branch = m_branch;
        complaint.verbatim = u"It hums."_s;
        complaint.kind = oneIn(5) ? CaseKind::Request : CaseKind::Complaint;
        complaint.severity = 1 + int(m_random.bounded(4));
        if (!oneIn(8))
            complaint.category = Category(m_random.bounded(kCategories));
        if (oneIn(10))
            complaint.restriction = Restriction::AboutStaff;
        m_case = {complaint, {}};
        m_atMs = complaint.receivedAt;
        go();
        return m_case;
    }

private:
    bool oneIn(int many) { return m_random.bounded(many) == 0; }

    void go()
    {
        for (int number = 2; number <= kSteps; ++number) {
            if (oneIn(9))
                return; // it is still at this step
            if (oneIn(6)) {
                happen(EventKind::Paused, kPauseReasons[0]);
                if (oneIn(4))
                    return;
                happen(EventKind::Resumed);
            }
            if (!isNeeded(m_case.complaint.kind, Step(number)))
                continue;
            if (oneIn(10)) {
                happen(EventKind::StepSkipped, kSkipReasons[0]).step = Step(number);
                continue;
            }
            if (oneIn(25)) {
                happen(EventKind::Closed, kCloseExceptions[0]);
                return;
            }
            end(Step(number));
            if (number > 3 && oneIn(12)) {
                happen(EventKind::SteppedBack).step = Step(number - 1);
                number -= 2;
            }
        }
        if (!oneIn(5))
            happen(EventKind::Closed, kDone);
        if (oneIn(10))
            happen(EventKind::Reopened).step = Step::Execution;
    }
    void end(Step step)
    {
        switch (step) {
        case Step::Nature:
            happen(EventKind::Nature, kOurs);
            break;
        case Step::Response: {
            CaseEvent &response = happen(EventKind::Response);
            response.text = response.milestone = u"soon"_s;
            response.promisedAt = response.at + kHour;
            break;
        }
        case Step::Investigation:
            happen(EventKind::Finding).text = u"worn"_s;
            break;
        case Step::Proposal: {
            const Uuid proposal = happen(EventKind::Proposal, u"apology"_s).id;
            happen(EventKind::Answer, kAccepted).about = proposal;
            break;
        }
        case Step::Execution:
            happen(EventKind::Executed).text = u"done"_s;
            happen(EventKind::ResultTold).text = u"told"_s;
            break;
        case Step::CallBack: {
            CaseEvent &call = happen(EventKind::CallBack);
            call.rating = 1 + int(m_random.bounded(5));
            call.text = u"check earlier"_s;
            break;
        }
        default:
            break;
        }
        happen(EventKind::StepDone).step = step;
    }
    CaseEvent &happen(EventKind kind, const QString &code = {})
    {
        m_atMs += 1 + m_random.bounded(oneIn(3) ? 20 * kHour : 2 * kHour);
        CaseEvent event;
        event.id = Uuid::v7(m_atMs);
        event.complaint = m_case.complaint.id;
        event.kind = kind;
        event.code = code;
        event.at = m_atMs;
        m_case.events.append(event);
        return m_case.events.last();
    }

    Uuid m_branch;
    qint64 m_nowMs;
    QRandomGenerator m_random;
    SlowFigures::Case m_case;
    qint64 m_atMs = 0;
};

} // namespace

/// Today is Wednesday, May 14th, 2025, eight o'clock in Shanghai.
class ServiceFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk.emplace();
        m_insights = std::make_unique<Insights>(*m_desk->database, m_desk->authoriser);
    }
    void cleanup()
    {
        m_insights.reset();
        m_desk.reset();
    }

    void aBranchWithoutCasesHasNoFigures()
    {
        const ServiceFigures figures = service(Reach::Week);
        QCOMPARE(figures.period, (Period {{2025, 5, 8}, {2025, 5, 14}}));
        QCOMPARE(figures.kpis, Kpis());
        QCOMPARE(figures.days.size(), 7);
        QCOMPARE(figures.weeks.size(), 2);
        QVERIFY(figures.causes.isEmpty());
        QVERIFY(figures.steps.isEmpty());
        QVERIFY(!figures.baseline);
        QVERIFY(!figures.firstCase);
    }

    void whatARestrictedCaseIsAboutIsKeptFromThoseWhoMayNotSeeIt()
    {
        Complaint complaint = m_desk->said();
        complaint.category = Category::Staff;
        complaint.restriction = Restriction::Harassment;
        (void)m_desk->receive(complaint);
        QCOMPARE(service(Reach::Week).causes, QList({Cause {Category::Staff, 1}}));
        m_desk->logInAs({access::Role::Supervisor});
        QVERIFY(!m_desk->authoriser.may(access::Permission::ComplaintConfidential));
        const ServiceFigures figures = service(Reach::Week);
        QCOMPARE(figures.causes, QList({Cause {{}, 1, true}}));
        QCOMPARE(figures.kpis.cases, 1); // counted all the same
    }

    void oneCaseIsFoundInEveryFigure()
    {
        Complaint complaint = m_desk->said();
        complaint.category = Category::Noise;
        complaint.severity = 1;
        const Uuid id = m_desk->receive(complaint);
        m_desk->clock.advance(3 * kHour); // eleven o'clock; two hours were worked
        CaseEvent response = ComplaintFixture::happened(EventKind::Response, {}, u"soon"_s);
        response.milestone = u"a call"_s;
        response.promisedAt = m_desk->clock.nowMs() + kHour;
        QVERIFY(m_desk->write(id, {response}));
        const ServiceFigures figures = service(Reach::Week);
        QCOMPARE(figures.kpis.cases, 1);
        QCOMPARE(figures.kpis.response, 2 * kHour);
        QCOMPARE(figures.kpis.overdue, 1000); // an hour was given for both steps
        QVERIFY(!figures.kpis.satisfaction);
        QCOMPARE(figures.before, Kpis());
        QCOMPARE(figures.days.constLast().bySeverity[0], 1);
        QCOMPARE(figures.causes, QList({Cause {Category::Noise, 1}}));
        QCOMPARE(
            figures.steps, QList({StepTimes {Step::Response, 1, 2 * kHour, 2 * kHour, kHour}}));
        QCOMPARE(figures.weeks.constLast().missed, 2); // nature and response
        QCOMPARE(figures.weeks.constLast().met, 0);
        QCOMPARE(figures.cases[2][8], 1);
        QCOMPARE(figures.firstCase, QDate(2025, 5, 14));
    }

    void aPausedCaseStandsStill()
    {
        const Uuid id = m_desk->receive();
        QVERIFY(m_desk->write(
            id, {ComplaintFixture::happened(EventKind::Paused, QString(kPauseReasons[0]))}));
        m_desk->clock.advance(30 * 24 * kHour);
        const ServiceFigures figures = service(Reach::Quarter);
        QCOMPARE(figures.kpis.cases, 1);
        QCOMPARE(figures.kpis.overdue, 0);
    }

    void aClockThatRunsOutIsMissedFromThenOn()
    {
        (void)m_desk->receive(); // nature is due at eleven
        m_desk->clock.advance(3 * kHour);
        QCOMPARE(service(Reach::Week).kpis.overdue, 0);
        m_desk->clock.advance(1);
        QCOMPARE(service(Reach::Week).kpis.overdue, 1000);
    }

    void figuresAreWhatCountingByHandGives_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("now");
        const auto at = [](QDate day) { return QDateTime(day, {15, 7, 11}, Qt::UTC); };
        QTest::newRow("ordinary weeks") << QByteArray("Asia/Shanghai") << at({2025, 5, 14});
        QTest::newRow("clocks go forward") << QByteArray("Europe/Berlin") << at({2025, 4, 9});
        QTest::newRow("clocks go back") << QByteArray("Europe/Berlin") << at({2025, 11, 5});
        QTest::newRow("half hours") << QByteArray("Asia/Kolkata") << at({2025, 5, 14});
        QTest::newRow("a year ends") << QByteArray("America/New_York") << at({2025, 1, 9});
    }
    void figuresAreWhatCountingByHandGives()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, now);
        m_desk->clock.set(now.toMSecsSinceEpoch());
        openIn(zone);
        QList<SlowFigures::Case> cases;
        QList<sync::Intent> intents;
        RandomCases random(m_desk->branch, m_desk->clock.nowMs(), quint32(qHash(zone)));
        for (int i = 0; i < kCases; ++i) {
            cases.append(random.next(70 * 24 * kHour));
            intents.append(ComplaintRepository::creationOf(cases.constLast().complaint));
            for (const CaseEvent &event : cases.constLast().events)
                intents.append(ComplaintRepository::appendingOf(event));
        }
        QVERIFY(m_desk->commit(intents));
        const SlowFigures slow(QTimeZone(zone), m_desk->clock.nowMs());
        for (const Reach reach : {Reach::Week, Reach::Month, Reach::Quarter})
            compare(service(reach), cases, slow);
    }

    void arrivalsAreCountedByTheHourOfTheBranch_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("now");
        QTest::newRow("Shanghai") << QByteArray("Asia/Shanghai")
                                  << QDateTime({2025, 5, 14}, {12, 0}, Qt::UTC);
        QTest::newRow("clocks go forward")
            << QByteArray("Europe/Berlin") << QDateTime({2025, 4, 2}, {12, 0}, Qt::UTC);
        QTest::newRow("clocks go back")
            << QByteArray("America/New_York") << QDateTime({2025, 11, 5}, {12, 0}, Qt::UTC);
        QTest::newRow("a year ends and half hours")
            << QByteArray("Asia/Kolkata") << QDateTime({2025, 1, 9}, {12, 0}, Qt::UTC);
    }
    void arrivalsAreCountedByTheHourOfTheBranch()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, now);
        m_desk->clock.set(now.toMSecsSinceEpoch());
        openIn(zone);
        const Period period = periodOf(Reach::Month, now.toTimeZone(QTimeZone(zone)).date());
        HourCounts counted = {};
        QRandomGenerator random(3);
        QList<sync::Intent> intents;
        for (int i = 0; i < 300; ++i) {
            const qint64 atMs = m_desk->clock.nowMs() - random.bounded(qint64 {40} * 24 * kHour);
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, QTimeZone(zone));
            stays::Stay stay;
            stay.id = Uuid::v7(atMs);
            stay.branch = i % 9 == 0 ? Uuid::named("test", "elsewhere") : m_desk->branch;
            stay.guest = Uuid::named("test", "guest");
            stay.arrival = at.date();
            stay.departure = at.date().addDays(1);
            stay.checkedInAt = atMs;
            intents.append(stays::creationOf(stay));
            if (stay.branch == m_desk->branch && period.contains(at.date()))
                ++counted[size_t(at.date().dayOfWeek() - 1)][size_t(at.time().hour())];
        }
        QVERIFY(m_desk->commit(intents));
        QCOMPARE(service(Reach::Month).arrivals, counted);
    }

    void otherHoursAreReckonedAnew()
    {
        (void)
            m_desk->receive(); // on Wednesday at eight in Shanghai: in Berlin it is Wednesday, two
        openIn("Europe/Berlin");
        QCOMPARE(service(Reach::Week).cases[2][2], 1);
    }

    void anotherBranchHasItsOwnFigures()
    {
        (void)m_desk->receive();
        Complaint elsewhere = m_desk->said();
        elsewhere.branch = Uuid::named("test", "elsewhere");
        elsewhere.id = Uuid::v7(m_desk->clock.nowMs());
        elsewhere.receivedAt = m_desk->clock.nowMs();
        QVERIFY(m_desk->commit({ComplaintRepository::creationOf(elsewhere)}));
        QCOMPARE(service(Reach::Week).kpis.cases, 1);
    }

    void aFrozenPeriodStaysAsItWas()
    {
        const Uuid id = m_desk->receive();
        const ServiceFigures seen = service(Reach::Week);
        QVERIFY(m_desk->wait(m_insights->freeze(seen.period)));
        const Baseline baseline = *service(Reach::Week).baseline;
        QCOMPARE(baseline.period, seen.period);
        QCOMPARE(baseline.kpis, seen.kpis);
        QCOMPARE(baseline.frozenAt, m_desk->clock.nowMs());
        QCOMPARE(baseline.frozenBy, Uuid::named("test", "staff"));
        m_desk->clock.advance(24 * kHour);
        QVERIFY(m_desk->write(
            id, {ComplaintFixture::happened(EventKind::Closed, u"withdrawn"_s, u"he called"_s)}));
        QVERIFY(service(Reach::Week).kpis != baseline.kpis);
        QCOMPARE(*service(Reach::Week).baseline, baseline);
        QVERIFY(m_desk->wait(m_insights->freeze(service(Reach::Week).period)));
        QCOMPARE(service(Reach::Week).baseline->kpis, service(Reach::Week).kpis);
    }

    void aPeriodWithoutCasesIsNoBaseline()
    {
        const auto refused = m_desk->wait(m_insights->freeze({{2025, 1, 1}, {2025, 1, 31}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QVERIFY(!service(Reach::Week).baseline);
    }

    void aReceptionistSeesNoneAndASupervisorFreezesNone()
    {
        (void)m_desk->receive();
        m_desk->logInAs({access::Role::Receptionist});
        QCOMPARE(
            m_desk->wait(m_insights->service(Reach::Week)).error().code, Error::Code::NotAllowed);
        m_desk->logInAs({access::Role::Supervisor});
        QVERIFY(m_desk->wait(m_insights->service(Reach::Week)));
        QVERIFY(!m_insights->mayFreeze());
        const auto refused = m_desk->wait(m_insights->freeze({{2025, 5, 1}, {2025, 5, 14}}));
        QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    }

    void itSaysWhatChangedIt()
    {
        QSignalSpy changed(m_insights.get(), &Insights::changed);
        (void)m_desk->receive();
        QTRY_COMPARE(changed.size(), 1);
    }

private:
    ServiceFigures service(Reach reach) { return m_desk->wait(m_insights->service(reach)).value(); }
    void openIn(const QByteArray &zone)
    {
        opening::OpeningTimes times(*m_desk->database, m_desk->authoriser);
        opening::BranchHours hours;
        hours.branch = m_desk->branch;
        hours.region.clear(); // nobody's holidays
        hours.timeZone = QString::fromLatin1(zone);
        QVERIFY(m_desk->wait(times.save(hours)));
    }
    static void compare(const ServiceFigures &figures, const QList<SlowFigures::Case> &cases,
        const SlowFigures &slow)
    {
        QCOMPARE(figures.kpis, slow.kpis(cases, figures.period));
        QCOMPARE(figures.before, slow.kpis(cases, before(figures.period)));
        QCOMPARE(figures.steps, slow.steps(cases, figures.period));
        QHash<QString, int> causes;
        for (const SlowFigures::Case &one : cases) {
            if (figures.period.contains(slow.dayOf(one.complaint.receivedAt)))
                ++causes[one.complaint.category ? QString::number(int(*one.complaint.category))
                                                : QString()];
        }
        QCOMPARE(figures.causes.size(), causes.size());
        int last = kCases;
        for (const Cause &cause : figures.causes) {
            QVERIFY(cause.cases <= last);
            last = cause.cases;
            QCOMPARE(cause.cases,
                causes.value(cause.category ? QString::number(int(*cause.category)) : QString()));
        }
        for (const DayCases &days : figures.days) {
            for (int severity = 1; severity <= kLeastSeverity; ++severity) {
                QCOMPARE(days.bySeverity[size_t(severity) - 1],
                    int(std::count_if(cases.begin(), cases.end(), [&](const auto &one) {
                        return one.complaint.severity == severity
                            && days.days.contains(slow.dayOf(one.complaint.receivedAt));
                    })));
            }
        }
        for (const WeekClocks &week : figures.weeks) {
            std::pair<int, int> clocks;
            for (const SlowFigures::Case &one : cases) {
                if (!week.days.contains(slow.dayOf(one.complaint.receivedAt)))
                    continue;
                const auto [met, missed] = slow.clocks(one);
                clocks.first += met;
                clocks.second += missed;
            }
            QCOMPARE(std::pair(week.met, week.missed), clocks);
        }
        HourCounts hours = {};
        for (const SlowFigures::Case &one : cases) {
            const QDateTime at = slow.local(one.complaint.receivedAt);
            if (figures.period.contains(at.date()))
                ++hours[size_t(at.date().dayOfWeek() - 1)][size_t(at.time().hour())];
        }
        QCOMPARE(figures.cases, hours);
    }

    std::optional<ComplaintFixture> m_desk;
    std::unique_ptr<Insights> m_insights;
};

QTEST_GUILESS_MAIN(ServiceFiguresTest)
#include "tst_service_figures.moc"
