#include "tests/support/desk_fixture.h"
#include "tests/support/keyboard_walk.h"
#include "ui/desk/today_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_parts.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/kit/settings/language.h"
#include "ui/kit/toast.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::stays;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// Stands in for the pages that Today leads to, and remembers where one was led.
class NotedPage : public Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return u"Elsewhere"_s; }
    void open(const QString &argument) override { opened.append(argument); }
    QStringList opened;
};

/// A desk with Today in its window.
struct Desk : DeskFixture
{
    explicit Desk(const QList<access::Role> &roles = {access::Role::Manager})
        : DeskFixture(roles)
    {
    }

    void openWindow()
    {
        const auto titled = [](const QString &title) { return [title] { return title; }; };
        const auto elsewhere = [](QWidget *parent) { return new NotedPage(parent); };
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {
                TodayPage::entry({lists, *stays, guests, authoriser, branch}),
                {u"guest"_s, titled(u"Guest"_s), u"people"_s, elsewhere, PageEntry::Place::Hidden,
                    u"today"_s},
                {u"guest-new"_s, titled(u"New guest"_s), u"people"_s, elsewhere,
                    PageEntry::Place::Hidden, u"today"_s},
                {u"checkin"_s, titled(u"Check-in"_s), u"key"_s, elsewhere, PageEntry::Place::Hidden,
                    u"today"_s},
            });
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"today"_s});
        page = qobject_cast<TodayPage *>(window->pages().page());
        table = page->findChild<DeskTable *>();
        filter = page->findChild<QLineEdit *>(u"todayFilter"_s);
        segments = page->findChild<SegmentBar *>();
        page->focusFirst();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString currentRoom() const { return cell(table->currentRow(), 1); }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString emptySentence() const
    {
        const auto *empty = page->findChild<QWidget *>(u"todayEmpty"_s);
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

    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<MainWindow> window;
    TodayPage *page = nullptr;
    DeskTable *table = nullptr;
    QLineEdit *filter = nullptr;
    SegmentBar *segments = nullptr;
};

} // namespace

class TodayPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsArrivalsByTimeAndWhatIsLeft()
    {
        Desk desk;
        desk.bookedFor(u"王芳"_s, u"1219"_s, QTime(14, 0));
        const Uuid here = desk.bookedFor(u"欧阳娜娜"_s, u"1201"_s, QTime(12, 0));
        QVERIFY(Desk::wait(desk.stays->checkIn(here)));
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 2);
        QCOMPARE(desk.cell(0, 0), u"12:00"_s);
        QCOMPARE(desk.cell(0, 1), u"1201"_s);
        QCOMPARE(desk.cell(0, 2), u"欧阳娜娜"_s);
        QCOMPARE(desk.cell(0, 3), u"Website"_s);
        QCOMPARE(desk.cell(0, 5), u"In house"_s);
        QCOMPARE(desk.cell(1, 5), u"Document missing"_s);
        QCOMPARE(desk.segments->tabText(0), u"Arrivals  1 / 2"_s);
        QCOMPARE(desk.segments->tabText(1), u"In house  1"_s);
    }

    void altAndAFigureChoosesTheList()
    {
        Desk desk;
        const Uuid here = desk.bookedFor(u"王芳"_s, u"1219"_s);
        QVERIFY(Desk::wait(desk.stays->checkIn(here)));
        desk.bookedFor(u"李雷"_s, u"1220"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 2);
        QTest::keyClick(desk.table, Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(0, 0), u"05-17"_s); // until when, of somebody who is here
        QTest::keyClick(desk.table, Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(desk.emptySentence(), u"Nobody departs on this day."_s);
    }

    void aLineSetsTheHoursApart()
    {
        Desk desk;
        const QTime hours[] {QTime(12, 0), QTime(12, 45), QTime(13, 0), QTime()};
        for (int i = 0; i < 4; ++i)
            desk.bookedFor(u"王芳"_s, QString::number(1219 + i), hours[i]);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 4);
        QList<bool> lines;
        for (int row = 0; row < 4; ++row)
            lines.append(desk.table->model()->index(row, 0).data(RuleAboveRole).toBool());
        QCOMPARE(lines, QList<bool>({false, false, true, true}));
        QCOMPARE(desk.cell(3, 0), u"—"_s);
        desk.filter->setText(u"1222"_s);
        QCOMPARE(desk.rows(), 1);
        QVERIFY(!desk.table->model()->index(0, 0).data(RuleAboveRole).toBool());
    }

    void nothingIsCutOffOnAnotherDay()
    {
        Desk desk;
        desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        desk.window->openPage({u"today"_s, u"2025-05-13"_s});
        auto *back = desk.page->findChild<QPushButton *>(u"goToToday"_s);
        QTRY_VERIFY(back->isVisible());
        QTRY_VERIFY(desk.emptySentence().startsWith(u"Nobody"_s));
        const int last = desk.segments->count() - 1;
        QVERIFY(desk.segments->rect().contains(desk.segments->tabRect(last)));
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(desk.rows(), 1);
    }

    void aRowIsOpenedByEnterAndCheckedInByC()
    {
        Desk desk;
        const Uuid stay = desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QTest::keyClick(desk.table, Qt::Key_Return);
        QTRY_COMPARE(desk.openedOn(u"guest"_s), QStringList(desk.stored(stay).guest.toString()));
        desk.window->pages().back();
        desk.page->focusFirst();
        QTest::keyClick(desk.table, Qt::Key_C);
        QTRY_COMPARE(desk.openedOn(u"checkin"_s), QStringList(stay.toString()));
    }

    void oChecksOutAndUndoTakesItBack()
    {
        Desk desk;
        const Uuid stay
            = desk.bookedFor(u"王芳"_s, u"1219"_s, {}, QDate(2025, 5, 14), QDate(2025, 5, 16));
        QVERIFY(Desk::wait(desk.stays->checkIn(stay)));
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QTest::keyClick(desk.table, Qt::Key_O);
        QTRY_COMPARE(desk.stored(stay).status(), StayStatus::Departed);
        QTRY_VERIFY(desk.window->toast().isVisible());
        QTRY_COMPARE(desk.cell(0, 5), u"Departed"_s);
        auto *undo = desk.window->toast().findChild<QPushButton *>();
        QCOMPARE(undo->text(), u"Undo"_s);
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(desk.stored(stay).status(), StayStatus::InHouse);
        QCOMPARE(desk.stored(stay).departure, QDate(2025, 5, 16));
    }

    void whatCannotBeDoneSaysWhy()
    {
        Desk desk;
        desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        const Actions &actions = desk.window->actions();
        QVERIFY(actions.action(u"today.check_in"_s)->isEnabled());
        QCOMPARE(actions.find(u"today.check_out"_s)->reason,
            u"Only somebody who is in house can be checked out."_s);
    }

    void theFilterFindsNamesByPinyinAndKeysStillAct()
    {
        Desk desk;
        desk.bookedFor(u"王芳"_s, u"1219"_s, QTime(12, 0));
        const Uuid wanted = desk.bookedFor(u"单雄信"_s, u"1220"_s, QTime(13, 0));
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 2);
        QTest::keyClick(desk.table, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(desk.filter->hasFocus());
        QTest::keyClicks(desk.filter, u"shanxc"_s);
        QCOMPARE(desk.rows(), 0);
        QCOMPARE(desk.emptySentence(), u"Nobody in this list fits the filter."_s);
        QTest::keyClick(desk.filter, Qt::Key_Backspace);
        QCOMPARE(desk.rows(), 1); // and C is a letter here:
        QCOMPARE(desk.openedOn(u"checkin"_s), QStringList());
        QTest::keyClick(desk.filter, Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(desk.openedOn(u"checkin"_s), QStringList(wanted.toString()));
    }

    void otherDaysAreAKeyAway()
    {
        Desk desk;
        desk.bookedFor(u"王芳"_s, u"1219"_s, {}, QDate(2025, 5, 15));
        desk.openWindow();
        QTRY_COMPARE(desk.emptySentence(), u"Nobody arrives on this day."_s);
        QTest::keyClick(desk.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(desk.rows(), 1);
        desk.page->focusFirst();
        QTest::keyClick(desk.table, Qt::Key_T);
        QTRY_COMPARE(desk.emptySentence(), u"Nobody arrives on this day."_s);
        desk.window->openPage({u"today"_s, u"2016-07-01"_s});
        QCOMPARE(desk.page->findChild<QWidget *>(u"day"_s)->property("date").toDate(),
            QDate(2016, 7, 1));
    }

    void theHighlightStaysWhenOthersAreBooked()
    {
        Desk desk;
        desk.bookedFor(u"王芳"_s, u"1219"_s, QTime(14, 0));
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        desk.bookedFor(u"李雷"_s, u"1220"_s, QTime(9, 0));
        QTRY_COMPARE(desk.rows(), 2);
        QCOMPARE(desk.table->currentRow(), 1);
        QCOMPARE(desk.currentRoom(), u"1219"_s);
    }

    void anEmptyProfileSaysHowToBegin()
    {
        Desk desk;
        desk.openWindow();
        QTRY_VERIFY(desk.emptySentence().startsWith(u"There is nothing here yet."_s));
        auto *empty = desk.page->findChild<QWidget *>(u"todayEmpty"_s);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(desk.openedOn(u"guest-new"_s), QStringList(QString()));
    }

    void theLanguageChangesWhileOneLooks()
    {
        Language language;
        language.apply(u"en"_s);
        Desk desk;
        desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        language.apply(u"zh_CN"_s);
        QTRY_COMPARE(desk.segments->tabText(0), u"预抵  1 / 1"_s);
        QCOMPARE(desk.cell(0, 5), u"证件缺失"_s);
        QCOMPARE(desk.table->model()->headerData(1, Qt::Horizontal).toString(), u"房号"_s);
        language.apply(u"en"_s);
    }

    void everythingHasAName()
    {
        Desk desk;
        desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(accessibilityProblems(*desk.window), QStringList());
        QCOMPARE(tabProblems(*desk.window).join(u'\n'), QString());
        QCOMPARE(paneProblems(*desk.window, desk.page->panes(),
                     [&] { QTest::keyClick(desk.window->focusWidget(), Qt::Key_F6); })
                     .join(u'\n'),
            QString());
        QCOMPARE(desk.window->actions().conflicts(), QStringList());
        QCOMPARE(desk.table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"1219, 王芳, Document missing"_s);
    }
};

QTEST_MAIN(TodayPageTest)
#include "tst_today_page.moc"
