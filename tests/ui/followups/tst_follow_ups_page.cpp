#include "tests/support/follow_up_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "ui/followups/follow_up_page.h"
#include "ui/followups/follow_ups_page.h"
#include "ui/followups/month_calendar.h"
#include "ui/followups/snooze_bar.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/kit/settings/language.h"
#include "ui/kit/toast.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// A desk with the agenda in its window.
struct Desk : FollowUpDesk
{
    ~Desk()
    {
        window.reset();
        database.reset();
    }
    void openWindow(const QString &argument = {})
    {
        const FollowUpServices services {reminders, *database, guests, authoriser};
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {FollowUpsPage::entry(services), FollowUpPage::entry(services),
                {u"guest"_s, [] { return u"Guest"_s; }, u"people"_s,
                    [](QWidget *parent) { return new LandingPage(parent); },
                    PageEntry::Place::Hidden, u"follow-ups"_s}});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"follow-ups"_s, argument});
        page = qobject_cast<FollowUpsPage *>(window->pages().page());
        table = page->findChild<DeskTable *>(u"followUpTable"_s);
        snooze = page->findChild<SnoozeBar *>();
        page->focusFirst();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString reason(const QString &id) const
    {
        return window->actions().find(id)->reason;
    }
    [[nodiscard]] QString emptySentence() const
    {
        const auto *empty = page->findChild<QWidget *>(u"followUpsEmpty"_s);
        QString text;
        for (const QLabel *label : empty->findChildren<QLabel *>())
            text += label->text();
        return empty->isVisible() ? text : QString();
    }
    [[nodiscard]] std::optional<qint64> snoozedUntil()
    {
        const auto rows = open();
        return rows.isEmpty() ? std::nullopt : rows.constFirst().reminder.snoozedUntil;
    }
    void undo() const
    {
        auto *button = window->toast().findChild<QPushButton *>();
        QTRY_VERIFY(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
    }

    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<MainWindow> window;
    FollowUpsPage *page = nullptr;
    DeskTable *table = nullptr;
    SnoozeBar *snooze = nullptr;
};

} // namespace

class FollowUpsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }
    void cleanup() { m_language.apply(u"en"_s); }

    void saysHowMuchThereIsToDo()
    {
        Desk desk;
        desk.remind(u"Call"_s, u"2025-05-14 09:30"_s, desk.guest(u"陳志強"_s));
        desk.remind(u"Cot"_s, u"2025-05-14 14:00"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 2);
        QStringList said;
        for (const QLabel *label : desk.page->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY(said.contains(u"1 overdue · 1 today · 0 tomorrow · 0 later this week"_s));
        QVERIFY(!desk.window->windowTitle().contains(u'陳'));
        QVERIFY(!desk.window->windowTitle().contains(u"Call"_s));
    }

    void dIsDoneAndCanBeUndone()
    {
        Desk desk;
        desk.remind(u"Call"_s, u"2025-05-14 09:30"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QTest::keyClick(desk.table, Qt::Key_D);
        QTRY_COMPARE(desk.rows(), 0);
        QTRY_COMPARE(desk.emptySentence(), u"Everything is done."_s);
        desk.undo();
        QTRY_COMPARE(desk.rows(), 1);
    }

    void eChangesIt()
    {
        Desk desk;
        const Uuid id = desk.remind(u"Call"_s, u"2025-05-14 09:30"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QTest::keyClick(desk.table, Qt::Key_E);
        QCOMPARE(
            desk.window->pages().location(), (Location {u"follow-up"_s, FollowUpPage::toEdit(id)}));
    }

    void aWeekStandsDayByDay()
    {
        Desk desk;
        desk.remind(u"Mon"_s, u"2025-05-12 09:30"_s);
        desk.remind(u"Wed 1"_s, u"2025-05-14 11:00"_s);
        desk.remind(u"Wed 2"_s, u"2025-05-14 12:00"_s);
        desk.remind(u"Sun"_s, u"2025-05-18 23:59"_s);
        desk.remind(u"next"_s, u"2025-05-19 00:00"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 5);
        QTest::keyClick(desk.table, Qt::Key_W);
        QTRY_COMPARE(desk.rows(), 4);
        QCOMPARE(desk.cell(0, AgendaModel::SectionColumn), u"Mon 05-12"_s);
        QCOMPARE(desk.cell(1, AgendaModel::SectionColumn), u"Wed 05-14"_s);
        QCOMPARE(desk.cell(2, AgendaModel::SectionColumn), QString());
        QCOMPARE(desk.cell(3, AgendaModel::SectionColumn), u"Sun 05-18"_s);
        QStringList said;
        for (const QLabel *label : desk.page->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY(said.contains(u"Week 20: 05-12 to 05-18"_s));
        QTest::keyClick(desk.table, Qt::Key_BracketRight);
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(0, AgendaModel::SectionColumn), u"Mon 05-19"_s);
        QTest::keyClick(desk.table, Qt::Key_BracketLeft);
        QTRY_COMPARE(desk.rows(), 4);
        QTest::keyClick(desk.table, Qt::Key_D); // what is done goes from it, too
        QTRY_COMPARE(desk.rows(), 3);
        QTest::keyClick(desk.table, Qt::Key_W);
        QTRY_COMPARE(desk.rows(), 4);
    }

    void whatRecursComesAgain()
    {
        Desk desk;
        desk.remind(u"Keys"_s, u"2025-05-14 10:30"_s, {}, u"FREQ=DAILY"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QTest::keyClick(desk.table, Qt::Key_D);
        QTRY_COMPARE(desk.cell(0, AgendaModel::WhenColumn), u"Thu 05-15 10:30"_s);
    }

    void snoozeKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("until");
        QTest::newRow("1: ten minutes") << Qt::Key_1 << u"2025-05-14 10:10"_s;
        QTest::newRow("2: an hour") << Qt::Key_2 << u"2025-05-14 11:00"_s;
        QTest::newRow("3: after lunch") << Qt::Key_3 << u"2025-05-14 13:30"_s;
        QTest::newRow("4: tomorrow") << Qt::Key_4 << u"2025-05-15 09:00"_s;
        QTest::newRow("5: the next working day") << Qt::Key_5 << u"2025-05-15 09:00"_s;
    }
    void snoozeKeys()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, until);
        Desk desk;
        desk.remind(u"Call"_s, u"2025-05-14 09:30"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QTest::keyClick(desk.table, Qt::Key_S);
        QVERIFY(desk.snooze->isVisible());
        QTest::keyClick(desk.window->focusWidget(), key);
        QTRY_COMPARE(desk.snoozedUntil(), std::optional(Desk::momentOf(until)));
        QVERIFY(!desk.snooze->isVisible());
        QVERIFY(desk.table->hasFocus());
        desk.undo();
        QTRY_VERIFY(!desk.snoozedUntil());
    }

    void tTakesATimeAsOneSaysIt()
    {
        Desk desk;
        desk.remind(u"Call"_s, u"2025-05-14 09:30"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QTest::keyClick(desk.table, Qt::Key_S);
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_T);
        auto *typed = desk.snooze->findChild<QLineEdit *>(u"momentText"_s);
        QVERIFY(typed->hasFocus());
        const auto *reading = desk.snooze->findChild<QLabel *>(u"momentReading"_s);
        QTest::keyClicks(typed, u"some day"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(reading->text().startsWith(u"This is not understood"_s));
        QVERIFY(desk.snooze->isVisible());
        typed->setText(u"周五下午3点"_s);
        QCOMPARE(reading->text(), u"Fri 05-16 15:00"_s); // before it counts
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(desk.snoozedUntil(), std::optional(Desk::momentOf(u"2025-05-16 15:00"_s)));
    }

    void escLeavesItAsItIs()
    {
        Desk desk;
        desk.remind(u"Call"_s, u"2025-05-14 09:30"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QTest::keyClick(desk.table, Qt::Key_S);
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!desk.snooze->isVisible());
        QVERIFY(desk.table->hasFocus());
        QVERIFY(!desk.snoozedUntil());
    }

    void enterOpensTheGuest()
    {
        Desk desk;
        const Uuid guest = desk.guest(u"陳志強"_s);
        desk.remind(u"Call"_s, u"2025-05-14 09:30"_s, guest);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QTest::keyClick(desk.table, Qt::Key_Return);
        QCOMPARE(desk.window->pages().location(), (Location {u"guest"_s, guest.toString()}));
    }

    void aDayOfTheMonthIsShownAloneAndTheAgendaAgain()
    {
        Desk desk;
        desk.remind(u"today"_s, u"2025-05-14 14:00"_s);
        desk.remind(u"tomorrow"_s, u"2025-05-15 14:00"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 2);
        auto *days = desk.page->findChild<QTableView *>(u"qt_calendar_calendarview"_s);
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(0, AgendaModel::WhatColumn), u"tomorrow"_s);
        auto *whole = desk.page->findChild<QPushButton *>(u"followUpWholeAgenda"_s);
        QVERIFY(whole->isVisible());
        QTest::keyClick(whole, Qt::Key_Space);
        QTRY_COMPARE(desk.rows(), 2);
        QVERIFY(!whole->isVisible());
    }

    void whatIsDoneStandsInItsList()
    {
        Desk desk;
        QVERIFY(Desk::wait(desk.reminders.finish(desk.remind(u"Call"_s, u"2025-05-14 09:30"_s))));
        desk.openWindow();
        auto *lists = desk.page->findChild<SegmentBar *>();
        lists->setFocus();
        QTest::keyClick(lists, Qt::Key_Right);
        QTest::keyClick(lists, Qt::Key_Right);
        QTRY_COMPARE(desk.rows(), 1);
        QTRY_COMPARE(desk.reason(u"followup.done"_s), u"This follow-up is done."_s);
    }

    void withoutTheRightItSaysSo()
    {
        Desk desk;
        desk.remind(u"Call"_s, u"2025-05-14 09:30"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        desk.authoriser.logIn(
            {Uuid::named("test", "other"), u"王伟"_s, {access::Role::Auditor}, desk.branch});
        desk.page->refresh();
        QTRY_COMPARE(desk.rows(), 0);
        QCOMPARE(desk.page->findChild<QLabel *>(u"inlineMessageWhat"_s)->text(),
            u"Your role does not include this. Nothing was changed."_s);
        QVERIFY(!desk.reason(u"followup.done"_s).isEmpty());
    }

    void everyKindHasWordsOfItsOwn()
    {
        QStringList words;
        for (const ReminderKind kind : kReminderKinds)
            words.append(FollowUpWords::kind(kind));
        QCOMPARE(words.removeDuplicates(), 0);
        QStringList rules;
        for (const QString &rule : FollowUpWords::rules())
            rules.append(FollowUpWords::rule(rule));
        QCOMPARE(rules.removeDuplicates(), 0);
        QVERIFY(!rules.contains(QString()));
    }

    void readersLanguagesAndTheKeyboardAreServed()
    {
        Desk desk;
        desk.remind(u"Call"_s, u"2025-05-14 09:30"_s);
        desk.openWindow();
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(accessibilityProblems(*desk.page), QStringList());
        QCOMPARE(tabProblems(*desk.window), QStringList());
        m_language.apply(u"zh_CN"_s);
        QCOMPARE(desk.page->title(), u"跟进提醒"_s);
        QTRY_COMPARE(desk.cell(0, AgendaModel::SectionColumn), u"逾期 1"_s);
        QTest::keyClick(desk.table, Qt::Key_S);
        QCOMPARE(accessibilityProblems(*desk.page), QStringList());
    }

private:
    Language m_language;
};

QTEST_MAIN(FollowUpsPageTest)
#include "tst_follow_ups_page.moc"
