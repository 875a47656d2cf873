#include "models/checkin/authority/report_runner.h"
#include "tests/support/report_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

/// A desk whose reports go by themselves.
struct RunningDesk : ReportDesk
{
    void switchOn() { runner.setTarget(ReportTarget {place(), ReportFormat::Json, since}); }
    [[nodiscard]] bool rests() const { return !runner.isRunning() && database->isIdle(); }

    ReportRunner runner {reports, *database};
    QSignalSpy passes {&runner, &ReportRunner::waitingChanged};
};

} // namespace

class ReportRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCheckedInIsHandedOverByItself()
    {
        RunningDesk desk;
        desk.switchOn();
        QTRY_COMPARE(desk.passes.size(), 1);
        desk.arrived();
        QTRY_COMPARE_WITH_TIMEOUT(desk.files().size(), 1, 30'000);
        QTRY_COMPARE(desk.states(), QStringList {u"arrival to_process"_s});
    }

    void itSaysHowManyWaitForSomebody()
    {
        RunningDesk desk;
        const Uuid stay = desk.stayOf(desk.known(u"陳志強"_s, {}));
        QVERIFY(RunningDesk::wait(desk.stays->checkIn(stay)));
        desk.switchOn();
        QTRY_COMPARE(desk.passes.size(), 1);
        QCOMPARE(desk.passes.constLast().constFirst().toInt(), 1);
        desk.runner.setTarget({});
        QCOMPARE(desk.passes.constLast().constFirst().toInt(), 0);
    }

    void itsOwnChangesDoNotSetItOff()
    {
        RunningDesk desk;
        desk.arrived();
        desk.settle();
        desk.switchOn();
        QTRY_COMPARE(desk.passes.size(), 1);
        QTRY_VERIFY(desk.rests());
        desk.settle();
        QCOMPARE(desk.passes.size(), 1);
        QVERIFY(!desk.runner.isRunning());
    }

    void switchedOffItDoesNothing()
    {
        RunningDesk desk;
        desk.arrived();
        desk.settle();
        desk.runner.run();
        QVERIFY(!desk.runner.isRunning());
        QCOMPARE(desk.count("SELECT count(*) FROM authority_report"), 0);
    }

    void itWaitsUntilSomebodyIsAtTheDesk()
    {
        RunningDesk desk;
        desk.arrived();
        const access::Session session = *desk.authoriser.session();
        desk.authoriser.logOut();
        desk.switchOn();
        QVERIFY(!desk.runner.isRunning());
        desk.authoriser.logIn(session);
        desk.runner.run();
        QTRY_COMPARE(desk.passes.size(), 1);
        QCOMPARE(desk.files().size(), 1);
    }

    void askedWhileItRunsItRunsOnceMore()
    {
        RunningDesk desk;
        desk.switchOn();
        QVERIFY(desk.runner.isRunning());
        desk.runner.run();
        desk.runner.run();
        QTRY_COMPARE_WITH_TIMEOUT(desk.passes.size(), 2, 30'000);
        QTRY_VERIFY(desk.rests());
        QCOMPARE(desk.passes.size(), 2);
    }

    void itMayGoInTheMiddleOfAPass()
    {
        RunningDesk desk;
        for (int i = 0; i < 5; ++i)
            desk.arrived(u"陳志強%1"_s.arg(i));
        auto runner = std::make_unique<ReportRunner>(desk.reports, *desk.database);
        runner->setTarget(ReportTarget {desk.place(), ReportFormat::Json, desk.since});
        runner.reset();
        desk.reports.stop(); // waits for the report that is being handed over
        QVERIFY(desk.files().size() <= 5);
    }
};

QTEST_GUILESS_MAIN(ReportRunnerTest)
#include "tst_report_runner.moc"
