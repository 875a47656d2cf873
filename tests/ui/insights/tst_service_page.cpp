#include "models/complaints/queue/queue_link.h"
#include "models/stays/lists/checked_in.h"
#include "tests/support/complaint_window.h"
#include "tests/support/keyboard_walk.h"
#include "ui/insights/charts/figure_chart.h"
#include "ui/insights/charts/kpi_tile.h"
#include "ui/insights/service_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/kit/settings/language.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedBarSeries>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;

} // namespace

/// Today is Wednesday, May 14th, 2025, eight o'clock in Shanghai; the office opens at nine.
class ServicePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }
    void init()
    {
        m_desk = std::make_unique<ComplaintWindow>();
        m_insights = std::make_unique<insights::Insights>(*m_desk->database, m_desk->authoriser);
    }
    void cleanup()
    {
        m_desk->window.reset();
        m_insights.reset();
        m_desk.reset();
    }

    void withoutCasesThePageSaysSo()
    {
        open();
        QTRY_VERIFY(m_desk->part(u"serviceEmpty"_s)->isVisible());
        QVERIFY(m_desk->shows(u"No case has been taken down yet."_s));
        QVERIFY(!m_desk->part(u"serviceCsv"_s)->isEnabled());
    }

    void daysThatAreChosenAreShown()
    {
        (void)m_desk->receive();
        m_desk->clock.advance(40 * 24 * kHour);
        open(); // June 23rd
        QTRY_VERIFY(m_desk->shows(u"2025-05-25 to 2025-06-23"_s));
        auto *from = m_desk->part<QDateEdit>(u"serviceFrom"_s);
        auto *until = m_desk->part<QDateEdit>(u"serviceUntil"_s);
        QVERIFY(!from->isVisible());
        auto *reach = m_desk->part<SegmentBar>(u"serviceReach"_s);
        reach->setFocus();
        m_desk->press(Qt::Key_End);
        reach->setCurrentIndex(insights::kReaches);
        QVERIFY(from->isVisible());
        QCOMPARE(from->date(), QDate(2025, 5, 25)); // what was shown
        until->setDate(QDate(2025, 5, 20)); // an end before the beginning moves the beginning
        QCOMPARE(from->date(), QDate(2025, 5, 20));
        from->setDate(QDate(2025, 5, 1));
        QTRY_VERIFY(m_desk->shows(u"2025-05-01 to 2025-05-20"_s));
        QVERIFY(!m_desk->part(u"serviceEmpty"_s)->isVisible()); // the case of May 14th
        m_desk->window->openPage({u"complaints"_s});
        m_desk->window->pages().back();
        QTRY_VERIFY(m_desk->shows(u"2025-05-01 to 2025-05-20"_s));
    }

    void theLowerRowIsSeenWithoutScrolling()
    {
        (void)m_desk->receive();
        open();
        QTRY_VERIFY(m_desk->shows(u"When do cases come?"_s));
        const auto *area = m_desk->window->findChild<QScrollArea *>();
        QVERIFY(area);
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    }

    void withoutCasesInThePeriodItSaysWhenThereWasOne()
    {
        (void)m_desk->receive();
        m_desk->clock.advance(40 * 24 * kHour);
        open();
        QTRY_VERIFY(m_desk->shows(u"came on 2025-05-14"_s));
    }

    void theTableHasTheNumbersOfTheChart()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"table.cases"_s));
        m_desk->press(Qt::Key_T);
        QTRY_VERIFY(m_desk->part(u"table.cases"_s)->isVisible());
        const auto *table = m_desk->part<DeskTable>(u"table.cases"_s)->model();
        const auto *chart = m_desk->part(u"chart.cases"_s)->findChild<QChartView *>()->chart();
        const auto *bars = qobject_cast<QStackedBarSeries *>(chart->series().constFirst());
        QCOMPARE(table->rowCount(), 30);
        int sum = 0;
        for (int severity = 0; severity < kLeastSeverity; ++severity) {
            const QBarSet *set = bars->barSets().at(severity);
            QCOMPARE(set->count(), table->rowCount());
            for (int row = 0; row < table->rowCount(); ++row) {
                QCOMPARE(QString::number(set->at(row)),
                    table->index(row, severity + 1).data().toString());
                sum += int(set->at(row));
            }
        }
        QCOMPARE(sum, 3);
        QCOMPARE(table->index(29, 0).data().toString(), u"2025-05-14"_s);
        QCOMPARE(table->index(29, 5).data().toString(), u"2"_s); // together
    }

    void keysLeadFromABarToTheCasesBehindIt()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"chart.cases"_s));
        QTRY_VERIFY(m_desk->part(u"chart.cases"_s)->hasFocus());
        const auto *chart = m_desk->part<FigureView>(u"chart.cases"_s);
        QCOMPARE(chart->currentText(), u"2025-05-14: 3 – usual 2, Together 2"_s);
        m_desk->press(Qt::Key_Left);
        QCOMPARE(chart->currentText(), u"2025-05-13: 1 – grave 1, Together 1"_s);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->window->pages().location().page, u"complaints"_s);
        QCOMPARE(
            m_desk->window->pages().location().argument, u"all?from=2025-05-13&until=2025-05-13"_s);
    }

    void aRowOfATableLeadsThereToo()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"table.causes"_s));
        m_desk->press(Qt::Key_T);
        auto *table = m_desk->part<DeskTable>(u"table.causes"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(table->currentIndex().data().toString(), u"Noise"_s);
        m_desk->press(Qt::Key_Return);
        const auto link = filterOf(m_desk->window->pages().location().argument);
        QVERIFY(link);
        QCOMPARE(link->category, Category::Noise);
        QCOMPARE(link->behind.from, QDate(2025, 4, 15));
    }

    void aClickOnABarOpensItToo()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"chart.cases"_s));
        QWidget *chart = m_desk->part(u"chart.cases"_s);
        QTRY_VERIFY(chart->width() > 300);
        QTest::mouseClick(chart, Qt::LeftButton, {}, {chart->width() - 14, chart->height() / 2});
        QCOMPARE(
            m_desk->window->pages().location().argument, u"all?from=2025-05-14&until=2025-05-14"_s);
    }

    void aCellOfTheHeatMapKnowsItsHour()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"chart.case_hours"_s));
        m_desk->part(u"chart.case_hours"_s)->setFocus();
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Down);
        for (int hour = 0; hour < 8; ++hour)
            m_desk->press(Qt::Key_Right);
        QCOMPARE(
            m_desk->part<FigureView>(u"chart.case_hours"_s)->currentText(), u"Wednesday 08:00 2"_s);
        m_desk->press(Qt::Key_Return);
        const auto link = filterOf(m_desk->window->pages().location().argument);
        QVERIFY(link);
        QCOMPARE(link->behind.weekday, 2);
        QCOMPARE(link->behind.hour, 8);
    }

    void anotherPeriodIsAskedFor()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->shows(u"2025-04-15 to 2025-05-14"_s));
        m_desk->part<SegmentBar>(u"serviceReach"_s)->setCurrentIndex(0);
        QTRY_VERIFY(m_desk->shows(u"2025-05-08 to 2025-05-14"_s));
    }

    void whatIsCommittedIsCounted()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->shows(u"3 cases were taken down"_s));
        (void)m_desk->receive();
        QTRY_VERIFY(m_desk->shows(u"4 cases were taken down"_s));
    }

    void arrivalsAreCountedToo()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"chart.case_hours"_s));
        m_desk->part<QComboBox>(u"serviceWhose"_s)->setCurrentIndex(1);
        QVERIFY(m_desk->part(u"chart.arrival_hours"_s));
        QVERIFY(m_desk->shows(u"Nothing happened."_s));
    }

    void behindArrivalsStandTheStays()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"chart.case_hours"_s));
        m_desk->part<QComboBox>(u"serviceWhose"_s)->setCurrentIndex(1);
        auto *chart = m_desk->part<FigureView>(u"chart.arrival_hours"_s);
        chart->setFocus();
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Right);
        m_desk->press(Qt::Key_Return);
        const Location byKey = m_desk->window->pages().location();
        QCOMPARE(byKey.page, u"stays"_s);
        QCOMPARE(stays::checkedInOf(byKey.argument),
            (stays::CheckedIn {
                QDate(2025, 4, 15), QDate(2025, 5, 14), 1, 1, QTimeZone("Asia/Shanghai")}));
        m_desk->window->openPage({u"service"_s});
        QTRY_VERIFY(chart->isVisible() && chart->width() > 300);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->rect().center());
        QTRY_COMPARE(m_desk->window->pages().location().page, u"stays"_s);
        QVERIFY(m_desk->window->pages().location().argument != byKey.argument);
    }

    void aBaselineIsFrozenAfterAsking()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"chart.cases"_s));
        QTRY_VERIFY(m_desk->part(u"chart.cases"_s)->hasFocus());
        m_desk->press(Qt::Key_B);
        QVERIFY(m_desk->part(u"serviceFreezeYes"_s)->hasFocus());
        m_desk->press(Qt::Key_Space);
        QTRY_COMPARE(
            m_desk->part<KpiTile>(u"kpi.overdue"_s)->figure().baseline, u"Baseline 0.0 %"_s);
        QVERIFY(!m_desk->part(u"serviceMessage"_s)->isVisible());
    }

    void whoMayNotFreezeIsTold()
    {
        someCases();
        m_desk->logInAs({access::Role::Supervisor});
        open();
        QTRY_VERIFY(m_desk->part(u"chart.cases"_s));
        QVERIFY(!m_desk->part(u"serviceFreeze"_s)->isEnabled());
        m_desk->press(Qt::Key_B);
        QVERIFY(!m_desk->part(u"serviceMessage"_s)->isVisible());
    }

    void whoMaySeeNoFiguresIsTold()
    {
        someCases();
        m_desk->logInAs({access::Role::Receptionist});
        open();
        QTRY_VERIFY(m_desk->part(u"serviceMessage"_s)->isVisible());
    }

    void figuresAreSavedAsCsv()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"chart.cases"_s));
        const QString path = m_desk->folder.filePath(u"figures.csv"_s);
        page()->writeCsv(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll().mid(3));
        QVERIFY(text.startsWith(u"Service,2025-04-15 to 2025-05-14\r\n"_s));
        QVERIFY(text.contains(u"\r\n2025-05-14,0,0,2,0,2\r\n"_s));
        QVERIFY(text.contains(u"\r\nNoise,2,66.6 %,66.6 %\r\n"_s));
    }

    void figuresAreSavedAsPdf()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"chart.cases"_s));
        const QString path = m_desk->folder.filePath(u"figures.pdf"_s);
        page()->writePdf(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 10'000);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"chart.cases"_s));
        page()->writeCsv(m_desk->folder.filePath(u"no/such/folder.csv"_s));
        QTRY_VERIFY(m_desk->part(u"serviceMessage"_s)->isVisible());
    }

    void tabReachesEverything()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->part(u"chart.cases"_s));
        QCOMPARE(tabProblems(*m_desk->window), QStringList());
        QCOMPARE(accessibilityProblems(*m_desk->window), QStringList());
    }

    void anotherLanguageIsShownAtOnce()
    {
        someCases();
        open();
        QTRY_VERIFY(m_desk->shows(u"How many cases a day?"_s));
        m_language.apply(u"zh_CN"_s);
        QTRY_VERIFY(m_desk->shows(u"每天"_s));
        m_language.apply(u"en"_s);
    }

private:
    void open()
    {
        m_desk->openWindow({ServicePage::entry(*m_insights), LandingPage::entry(u"complaints"_s),
                               LandingPage::entry(u"stays"_s)},
            {u"service"_s});
    }
    [[nodiscard]] ServicePage *page() const { return m_desk->part<ServicePage>(u"service"_s); }
    /// A grave one yesterday, two usual ones today; two of them about noise.
    void someCases()
    {
        Complaint complaint = m_desk->said();
        complaint.severity = 1;
        complaint.category = Category::Noise;
        m_desk->clock.advance(-24 * kHour);
        QVERIFY(m_desk->write(m_desk->receive(complaint),
            {ComplaintFixture::happened(EventKind::Closed, u"withdrawn"_s, u"he called"_s)}));
        m_desk->clock.advance(24 * kHour);
        complaint.severity = 3;
        (void)m_desk->receive(complaint);
        (void)m_desk->receive();
    }

    Language m_language;
    std::unique_ptr<ComplaintWindow> m_desk;
    std::unique_ptr<insights::Insights> m_insights;
};

QTEST_MAIN(ServicePageTest)
#include "tst_service_page.moc"
