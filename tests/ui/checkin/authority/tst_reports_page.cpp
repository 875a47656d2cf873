#include "tests/support/keyboard_walk.h"
#include "tests/support/report_desk.h"
#include "ui/checkin/authority/report_table_model.h"
#include "ui/checkin/authority/report_words.h"
#include "ui/checkin/authority/reports_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/kit/settings/language.h"
#include "ui/kit/toast.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// Stands in for the pages that this one leads to, and remembers where one was led.
class NotedPage : public Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return u"Elsewhere"_s; }
    void open(const QString &argument) override { opened.append(argument); }
    QStringList opened;
};

/// A desk with the page of reports in its window.
struct Desk : ReportDesk
{
    explicit Desk(const QList<access::Role> &roles = {access::Role::Manager})
        : ReportDesk(roles)
    {
        switchOn(true);
    }
    void switchOn(bool on)
    {
        DeskSettings changed = settings.settings();
        changed.reports.on = on;
        changed.reports.folder = place();
        QVERIFY(settings.change(changed));
    }

    void openWindow()
    {
        const auto titled = [](const QString &title) { return [title] { return title; }; };
        const auto elsewhere = [](QWidget *parent) { return new NotedPage(parent); };
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {
                {u"today"_s, titled(u"Today"_s), u"people"_s, elsewhere},
                ReportsPage::entry({reports, *database, settings, [this] { ++asked; }}),
                {u"guest"_s, titled(u"Guest"_s), u"people"_s, elsewhere, PageEntry::Place::Hidden,
                    u"today"_s},
                {u"settings"_s, titled(u"Settings"_s), u"gear"_s, elsewhere,
                    PageEntry::Place::Hidden, u"today"_s},
            });
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"reports"_s});
        page = qobject_cast<ReportsPage *>(window->pages().page());
        table = page->findChild<DeskTable *>();
        page->focusFirst();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    /// The state of the row that is chosen.
    [[nodiscard]] QString state() const
    {
        return cell(table->currentRow(), ReportTableModel::StateColumn);
    }
    [[nodiscard]] QString advice() const
    {
        return cell(table->currentRow(), ReportTableModel::AdviceColumn);
    }
    [[nodiscard]] QString emptySentence() const
    {
        const auto *empty = page->findChild<QWidget *>(u"reportsEmpty"_s);
        QString text;
        for (const QLabel *label : empty->findChildren<QLabel *>())
            text += label->text();
        return empty->isVisible() ? text : QString();
    }
    [[nodiscard]] QStringList openedOn(const QString &id) const
    {
        const auto *there = dynamic_cast<NotedPage *>(window->pages().made(id));
        return there ? there->opened : QStringList();
    }
    /// An arrival whose report could not be sent.
    Uuid unsent()
    {
        const Uuid stay = arrived();
        collected();
        diskIsFull = true;
        sent();
        diskIsFull = false;
        return stay;
    }

    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<MainWindow> window;
    ReportsPage *page = nullptr;
    DeskTable *table = nullptr;
    int asked = 0; ///< how often something was to be sent at once
};

} // namespace

class ReportsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }
    void cleanup() { m_language.apply(u"en"_s); }

    void showsWhatIsOpenInWords()
    {
        Desk desk;
        const Uuid stay = desk.stayOf(desk.known(u"陳志強"_s, {}));
        QVERIFY(Desk::wait(desk.stays->checkIn(stay)));
        desk.collected();
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.state(), u"Incomplete"_s);
        QCOMPARE(desk.cell(0, ReportTableModel::GuestColumn), u"陳志強"_s);
        QCOMPARE(desk.cell(0, ReportTableModel::RoomColumn), u"1207"_s);
        QCOMPARE(desk.cell(0, ReportTableModel::KindColumn), u"Arrival"_s);
        QCOMPARE(desk.advice(), u"Missing: Document. Open the guest and add it."_s);
        QCOMPARE(desk.table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"Incomplete, Arrival, 陳志強, Room 1207, "
            "Missing: Document. Open the guest and add it."_s);
        QVERIFY(!desk.window->windowTitle().contains(u'陳'));
    }

    void followsWhatIsCommittedAndKeepsTheRow()
    {
        Desk desk;
        desk.arrived();
        desk.arrived(u"李雷"_s);
        desk.collected();
        desk.openWindow();
        const QAbstractItemModelTester tester(
            desk.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(desk.rows(), 2);
        QTest::keyClick(desk.table, Qt::Key_Down);
        const QString chosen = desk.cell(desk.table->currentRow(), ReportTableModel::GuestColumn);
        desk.clock.advance(60'000);
        const auto rows = desk.all();
        QVERIFY(Desk::wait(desk.reports.markProcessed(rows.at(0).report.id)));
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(desk.table->currentRow(), ReportTableModel::GuestColumn), chosen);
        desk.sent();
        QTRY_COMPARE(desk.state(), u"Sent"_s);
        desk.arrived(u"韩梅梅"_s);
        desk.collected();
        QTRY_COMPARE(desk.rows(), 2);
        QVERIFY(Desk::wait(desk.reports.unmarkProcessed(rows.at(0).report)));
        QTRY_COMPARE(desk.rows(), 3);
        QCOMPARE(desk.cell(desk.table->currentRow(), ReportTableModel::GuestColumn), chosen);
    }

    void rSendsAgainAtOnce()
    {
        Desk desk;
        desk.unsent();
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.state(), u"Not sent"_s);
        QCOMPARE(desk.advice(),
            u"The disk is full. Make room; then it goes out by itself, or at once with R."_s);
        QTest::keyClick(desk.table, Qt::Key_R);
        QTRY_COMPARE(desk.state(), u"To be sent"_s);
        QTRY_COMPARE(desk.asked, 1);
        QCOMPARE(desk.advice(), u"Goes out again by itself."_s);
    }

    void dMarksAsDoneAndCanBeUndone()
    {
        Desk desk;
        desk.unsent();
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QTest::keyClick(desk.table, Qt::Key_D);
        QTRY_COMPARE(desk.rows(), 0);
        QTRY_COMPARE(
            desk.emptySentence(), u"The authority knows of everybody who came and left."_s);
        auto *undo = desk.window->toast().findChild<QPushButton *>();
        QTRY_VERIFY(undo->isVisible());
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.state(), u"Not sent"_s);
    }

    void enterOpensTheGuest()
    {
        Desk desk;
        const Uuid stay = desk.unsent();
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QTest::keyClick(desk.table, Qt::Key_Return);
        QCOMPARE(desk.openedOn(u"guest"_s), QStringList {desk.stored(stay).guest.toString()});
        QCOMPARE(desk.page->currentGuest(), desk.stored(stay).guest.toString());
    }

    void whatCannotBeDoneSaysWhy()
    {
        Desk desk;
        const Uuid stay = desk.stayOf(desk.known(u"陳志強"_s, {}));
        QVERIFY(Desk::wait(desk.stays->checkIn(stay)));
        desk.openWindow();
        const auto reason
            = [&](const QString &id) { return desk.window->actions().find(id)->reason; };
        QTRY_COMPARE(reason(u"reports.retry"_s), u"No report is chosen."_s);
        desk.collected();
        QTRY_COMPARE(reason(u"reports.retry"_s),
            u"Something is missing: open the guest with Enter and add it."_s);
        QCOMPARE(reason(u"reports.done"_s), QString());
        QVERIFY(Desk::wait(desk.reports.markProcessed(desk.only().id)));
        desk.page->findChild<SegmentBar *>()->setCurrentIndex(1);
        QTRY_COMPARE(reason(u"reports.done"_s), u"This report is done."_s);
    }

    void theOtherSegmentShowsWhatIsDoneToo()
    {
        Desk desk;
        desk.arrived();
        desk.collected();
        QVERIFY(Desk::wait(desk.reports.markProcessed(desk.only().id)));
        desk.openWindow();
        QTRY_VERIFY(!desk.emptySentence().isEmpty());
        auto *filter = desk.page->findChild<SegmentBar *>();
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Right);
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.state(), u"Done"_s);
        QTest::keyClick(filter, Qt::Key_Left);
        QTRY_COMPARE(desk.rows(), 0);
    }

    void switchedOffItLeadsToTheSettings()
    {
        Desk desk;
        desk.switchOn(false);
        desk.openWindow();
        QTRY_VERIFY(desk.emptySentence().contains(u"not reported from this desk"_s));
        auto *button = desk.page->findChild<QPushButton *>(u"emptyStateButton"_s);
        QVERIFY(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(desk.openedOn(u"settings"_s), QStringList {u"authority"_s});
    }

    void whoMayNotSeesNothingAndIsTold()
    {
        Desk desk;
        desk.unsent();
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        desk.authoriser.logIn(
            {Uuid::named("test", "other"), u"王伟"_s, {access::Role::Auditor}, desk.branch});
        desk.page->refresh();
        QTRY_COMPARE(desk.rows(), 0);
        QCOMPARE(desk.page->findChild<QLabel *>(u"inlineMessageWhat"_s)->text(),
            u"Your role does not include this. Nothing was changed."_s);
    }

    void everyStateHasWordsAndAPictureOfItsOwn()
    {
        QStringList words;
        for (const ReportState state :
            {ReportState::Incomplete, ReportState::ToSend, ReportState::ToProcess,
                ReportState::ErrorSending, ReportState::ErrorProcessing, ReportState::Processed}) {
            words.append(ReportWords::state(state));
            QVERIFY(!ReportWords::glyph(state).icon.isEmpty());
        }
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void adviceSaysWhatToDo_data()
    {
        QTest::addColumn<ReportState>("state");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("said");
        QTest::newRow("several things are missing")
            << ReportState::Incomplete << u"birth_date,room"_s << u"Missing: Birth date, Room."_s;
        QTest::newRow("no folder")
            << ReportState::ErrorSending << u"not_found"_s << u"The folder is not there."_s;
        QTest::newRow("no leave to write") << ReportState::ErrorSending << u"unavailable"_s
                                           << u"The folder cannot be written to."_s;
        QTest::newRow("a number that is sealed for ever")
            << ReportState::ErrorSending << u"document_number"_s
            << u"The number of the document cannot be read."_s;
        QTest::newRow("refused") << ReportState::ErrorProcessing << u"No such %1 room."_s
                                 << u"The authority says: “No such %1 room.”"_s;
        QTest::newRow("refused without a word")
            << ReportState::ErrorProcessing << QString() << u"The authority gave no reason."_s;
        QTest::newRow("tried twice") << ReportState::ToProcess << QString() << u"Tried 2 times"_s;
    }
    void adviceSaysWhatToDo()
    {
        QFETCH(ReportState, state);
        QFETCH(QString, problem);
        QFETCH(QString, said);
        AuthorityReport report;
        report.state = state;
        report.problem = problem;
        report.tries = 2;
        QVERIFY2(
            ReportWords::advice(report).startsWith(said), qPrintable(ReportWords::advice(report)));
    }

    void readersLanguagesAndTheKeyboardAreServed()
    {
        Desk desk;
        desk.unsent();
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(accessibilityProblems(*desk.page), QStringList());
        QCOMPARE(tabProblems(*desk.window), QStringList());
        QCOMPARE(desk.window->actions().conflicts(), QStringList());
        m_language.apply(u"zh_CN"_s);
        QTRY_COMPARE(desk.state(), u"未能发送"_s);
        QCOMPARE(desk.page->title(), u"向主管机关报送"_s);
    }

private:
    Language m_language;
};

QTEST_MAIN(ReportsPageTest)
#include "tst_reports_page.moc"
