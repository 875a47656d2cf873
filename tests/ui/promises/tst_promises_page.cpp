#include "tests/support/keyboard_walk.h"
#include "tests/support/promise_window.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"
#include "ui/kit/toast.h"
#include "ui/promises/promise_table_model.h"
#include "ui/shell/page/actions.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>

using namespace lobby;
using namespace lobby::promises;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

class PromisesPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PromiseWindow> m_desk;
    Language m_language;

    void open(const QString &argument = {}) { m_desk->openWindow({u"promises"_s, argument}); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] DeskTable *table() const { return m_desk->part<DeskTable>(u"promiseTable"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_language.apply(u"en"_s);
        m_desk = std::make_unique<PromiseWindow>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_language.apply(u"en"_s);
    }

    void whatIsDueFirstStandsFirst()
    {
        const Uuid chen = m_desk->guest(u"陳志強"_s);
        (void)m_desk->make(PromiseDesk::told(chen, PromiseKind::Refund, 300'00));
        Promise sooner = PromiseDesk::told();
        sooner.dueAt = m_desk->clock.nowMs() + 60'000;
        sooner.text = u"A cot"_s;
        (void)m_desk->make(sooner);
        m_desk->clock.advance(120'000);
        open();
        const QAbstractItemModelTester tester(table()->model());
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(cell(0, PromiseTableModel::WhatColumn), u"A cot"_s);
        QCOMPARE(cell(1, PromiseTableModel::GuestColumn), u"陳志強"_s);
        QCOMPARE(cell(1, PromiseTableModel::WorthColumn), u"300.00 CNY"_s);
        QTRY_VERIFY(m_desk->shows(u"2 open · 1 overdue"_s));
        QVERIFY(table()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"overdue"_s));
        QVERIFY(!m_desk->window->windowTitle().contains(u'陳'));
    }

    void aPromiseIsKeptWithAProofByKeysAlone()
    {
        (void)m_desk->make(PromiseDesk::told());
        open();
        QTRY_COMPARE(rows(), 1);
        m_desk->press(Qt::Key_D);
        QVERIFY(m_desk->part(u"proofText"_s)->hasFocus());
        m_desk->press(Qt::Key_Return);
        QVERIFY(m_desk->shows(u"A word is needed here."_s));
        m_desk->type(u"Handed over at 15:00"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(
            m_desk->list(PromiseList::Ended).constFirst().promise.proof, u"Handed over at 15:00"_s);
        auto *undo = m_desk->window->toast().findChild<QPushButton *>();
        QTRY_VERIFY(undo->isVisible());
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(rows(), 1);
    }

    void xWithdrawsAndEscLeavesTheQuestion()
    {
        (void)m_desk->make(PromiseDesk::told());
        open();
        QTRY_COMPARE(rows(), 1);
        m_desk->press(Qt::Key_X);
        QVERIFY(m_desk->part(u"proofBar"_s)->isVisible());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->part(u"proofBar"_s)->isVisible());
        QVERIFY(table()->hasFocus());
        m_desk->press(Qt::Key_X);
        m_desk->type(u"The coat was found"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(rows(), 0);
        m_desk->part<QTabBar>(u"promiseLists"_s)->setCurrentIndex(2);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(
            cell(0, PromiseTableModel::WhatColumn).contains(u"Withdrawn: The coat was found"_s));
        QVERIFY(!m_desk->window->actions().find(u"promise.keep"_s)->reason.isEmpty());
    }

    void whatWasAskedForIsChosen()
    {
        (void)m_desk->make(PromiseDesk::told());
        Promise later = PromiseDesk::told(m_desk->guest(u"陳志強"_s));
        later.dueAt += 60'000;
        const Uuid id = m_desk->make(later);
        open(id.toString());
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(table()->currentRow(), 1);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->at(), u"guest"_s);
    }

    void anEmptyListSaysWhatToDo()
    {
        open();
        QTRY_VERIFY(m_desk->shows(u"Every promise is kept."_s));
    }

    void whatIsCommittedElsewhereAppears()
    {
        open();
        QTRY_VERIFY(m_desk->shows(u"Every promise is kept."_s));
        (void)m_desk->make(PromiseDesk::told());
        QTRY_COMPARE(rows(), 1);
    }

    void whoMayNotIsToldSo()
    {
        m_desk->logInAs({access::Role::Auditor});
        open();
        QTRY_VERIFY(m_desk->part(u"promisesMessage"_s)->isVisible());
        QVERIFY(!m_desk->window->actions().find(u"promise.keep"_s)->reason.isEmpty());
    }

    void tabReachesEverything()
    {
        (void)m_desk->make(PromiseDesk::told());
        open();
        QTRY_COMPARE(rows(), 1);
        m_desk->press(Qt::Key_D);
        QCOMPARE(tabProblems(*m_desk->window), QStringList());
    }

    void anotherLanguageIsShownAtOnce()
    {
        (void)m_desk->make(PromiseDesk::told());
        open();
        QTRY_COMPARE(rows(), 1);
        m_language.apply(u"zh_CN"_s);
        QTRY_COMPARE(m_desk->window->pages().page()->title(), u"承诺"_s);
    }
};

QTEST_MAIN(PromisesPageTest)
#include "tst_promises_page.moc"
