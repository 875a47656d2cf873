#include "tests/support/handover_window.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/pdf_reading.h"
#include "ui/handover/threads/thread_table_model.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/page/actions.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace lobby;
using namespace lobby::handover;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

class HandoverPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HandoverWindow> m_desk;
    Language m_language;

    [[nodiscard]] DeskTable *table() const { return m_desk->part<DeskTable>(u"handoverTable"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString decision(int row) const
    {
        return cell(row, ThreadTableModel::DecisionColumn);
    }
    /// Wang, by keys: the combo has the focus when nobody takes over yet.
    void chooseWang()
    {
        auto *to = m_desk->part<QComboBox>(u"handoverTo"_s);
        QTRY_COMPARE(to->count(), 3);
        QVERIFY(to->hasFocus());
        m_desk->press(Qt::Key_Down);
        QCOMPARE(to->currentText(), u"王芳"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->shift().handover);
        QTRY_VERIFY(table()->hasFocus());
        QTRY_VERIFY(m_desk->window->actions().find(u"handover.sign"_s)->reason.isEmpty());
    }
    void sign()
    {
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        auto *card = m_desk->part(u"supervisorCard"_s);
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(m_desk->window->focusWidget()->objectName(), u"loginPassword"_s);
        m_desk->type(u"battery staple"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->entrance.asked.size(), 1);
        QCOMPARE(m_desk->entrance.asked.constFirst(), HandoverDesk::kWang);
        m_desk->entrance.answer(Done());
    }

private Q_SLOTS:
    void init()
    {
        m_language.apply(u"en"_s);
        m_desk = std::make_unique<HandoverWindow>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_language.apply(u"en"_s);
    }

    void aShiftIsHandedOverByKeysAlone()
    {
        const Uuid complaint = m_desk->receive(u"It hums."_s);
        const Uuid promise = m_desk->promise(u"A cot"_s);
        const Uuid reminder = m_desk->remind(u"Taxi at six"_s);
        m_desk->openWindow();
        const QAbstractItemModelTester tester(table()->model());
        QTRY_COMPARE(rows(), 3);
        QVERIFY(!m_desk->window->actions().find(u"handover.accept"_s)->reason.isEmpty());
        chooseWang();

        m_desk->press(Qt::Key_A);
        QTRY_COMPARE(decision(0), u"Accepted"_s);
        QTRY_COMPARE(table()->currentRow(), 1); // on to the next one
        m_desk->press(Qt::Key_R);
        QVERIFY(m_desk->part(u"decisionNote"_s)->hasFocus());
        m_desk->press(Qt::Key_Return);
        QVERIFY(m_desk->shows(u"Say why, in 200 letters at the most."_s));
        m_desk->type(u"I know him"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(decision(1), u"Returned: I know him"_s);
        QTRY_COMPARE(table()->currentRow(), 2);
        m_desk->press(Qt::Key_G);
        QVERIFY(m_desk->part(u"decisionTo"_s)->hasFocus());
        QCOMPARE(m_desk->part<QComboBox>(u"decisionTo"_s)->currentText(), u"赵敏"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(decision(2), u"To 赵敏"_s);
        QTRY_VERIFY(m_desk->shows(u"0 undecided"_s));
        QVERIFY(m_desk->ownerOf(complaint).isNull()); // nothing has moved yet

        sign();
        QTRY_COMPARE(m_desk->ownerOf(complaint), HandoverDesk::kWang);
        QCOMPARE(m_desk->reminded(promise), HandoverDesk::kLi);
        QCOMPARE(m_desk->reminded(reminder), HandoverDesk::kZhao);
        QTRY_VERIFY(m_desk->shows(u"王芳 has taken over 3 threads."_s));
        QTRY_VERIFY(m_desk->shows(u"0 dropped at handovers of the last 30 days"_s));
        QTRY_COMPARE(rows(), 1); // what came back
    }

    void withoutEveryDecisionNobodyIsAskedToSign()
    {
        (void)m_desk->receive();
        (void)m_desk->promise();
        m_desk->openWindow();
        QTRY_COMPARE(rows(), 2);
        chooseWang();
        m_desk->press(Qt::Key_A);
        QTRY_COMPARE(decision(0), u"Accepted"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"1 thread has no decision yet."_s));
        QVERIFY(!m_desk->part(u"supervisorCard"_s)->isVisible());
        QCOMPARE(table()->currentRow(), 1);
        QVERIFY(table()->hasFocus());
    }

    void whatComesInWhileTheySignIsDecidedToo()
    {
        (void)m_desk->receive();
        m_desk->openWindow();
        QTRY_COMPARE(rows(), 1);
        chooseWang();
        m_desk->press(Qt::Key_A);
        QTRY_VERIFY(m_desk->shows(u"0 undecided"_s));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->part(u"supervisorCard"_s)->isVisible());
        m_desk->type(u"battery staple"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->entrance.asked.size(), 1);
        (void)m_desk->promise();
        m_desk->entrance.answer(Done());
        QTRY_VERIFY(m_desk->shows(u"Something came in meanwhile"_s));
        QTRY_COMPARE(rows(), 2);
        QVERIFY(m_desk->shift().handover);
        QCOMPARE(m_desk->record().finished.size(), 0);
    }

    void aDecisionIsTakenBackAndEscLeavesTheQuestion()
    {
        (void)m_desk->receive();
        m_desk->openWindow();
        QTRY_COMPARE(rows(), 1);
        chooseWang();
        m_desk->press(Qt::Key_R);
        QVERIFY(m_desk->part(u"decisionBar"_s)->isVisible());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->part(u"decisionBar"_s)->isVisible());
        QVERIFY(table()->hasFocus());
        m_desk->press(Qt::Key_A);
        QTRY_COMPARE(decision(0), u"Accepted"_s);
        m_desk->press(Qt::Key_X);
        QTRY_COMPARE(decision(0), u"Undecided"_s);
        m_desk->press(Qt::Key_A);
        QTRY_VERIFY(m_desk->shows(u"0 undecided"_s));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->part(u"supervisorCard"_s)->isVisible());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->part(u"supervisorCard"_s)->isVisible());
        QVERIFY(!table()->isColumnHidden(ThreadTableModel::DueColumn));
    }

    void whoMayNotHaveItIsRefusedInPlace()
    {
        complaints::Complaint restricted = m_desk->said();
        restricted.restriction = complaints::Restriction::Theft;
        (void)m_desk->receive(restricted);
        m_desk->openWindow();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, ThreadTableModel::WhatColumn), u"Restricted case"_s);
        chooseWang();
        m_desk->press(Qt::Key_A);
        QTRY_VERIFY(m_desk->shows(u"This member may not see restricted cases."_s));
        QCOMPARE(decision(0), u"Undecided"_s);
    }

    void theSheetIsPrintedOrKeptAsAFile()
    {
        (void)m_desk->receive(u"It hums."_s);
        m_desk->openWindow();
        QTRY_COMPARE(rows(), 1);
        chooseWang();
        m_desk->press(Qt::Key_A);
        QTRY_VERIFY(m_desk->shows(u"0 undecided"_s));
        sign();
        QTRY_VERIFY(m_desk->part(u"handoverPrint"_s));
        QTRY_VERIFY(m_desk->window->actions().find(u"handover.print"_s)->reason.isEmpty());
        m_desk->press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->printed.size(), 1);
        const QString text = textOfPdf(m_desk->printed.constFirst());
        const QString head
            = QString::number(m_desk->record().finished.constFirst().first.head.sequence);
        for (const QString &told : {u"Shift sheet"_s, u"李晓"_s, u"王芳"_s, u"Case #1001"_s,
                 u"It hums."_s, u"Accepted"_s, head})
            QVERIFY2(text.contains(told.normalized(QString::NormalizationForm_KC)),
                qPrintable(told + u": "_s + text));
        m_desk->hasPrinter = false;
        m_desk->press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"No printer took the shift sheet."_s));
    }

    void whatOneLeftBehindIsTakenOverByKeys()
    {
        const Uuid complaint = m_desk->receive(u"It hums."_s);
        const Uuid promise = m_desk->promise(u"A cot"_s);
        m_desk->logIn(HandoverDesk::kWang, u"王芳"_s, {access::Role::Clerk});
        m_desk->openWindow();
        auto *whose = m_desk->part<QComboBox>(u"handoverFrom"_s);
        QTRY_COMPARE(whose->count(), 2);
        QCOMPARE(whose->itemText(1), u"李晓: 1 open"_s); // the case is nobody's
        whose->setFocus();
        m_desk->press(Qt::Key_Down);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!m_desk->part(u"handoverTo"_s)->isVisible());
        QCOMPARE(m_desk->window->actions().find(u"handover.accept"_s)->reason,
            u"Say first that you take over."_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->window->actions().find(u"handover.sign"_s)->reason.isEmpty());
        QTRY_VERIFY(table()->hasFocus());
        m_desk->press(Qt::Key_A);
        QTRY_COMPARE(decision(0), u"Accepted"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"1 thread has no decision yet."_s));
        m_desk->press(Qt::Key_A);
        QTRY_VERIFY(m_desk->shows(u"0 undecided"_s));

        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->part(u"supervisorCard"_s)->isVisible());
        QVERIFY(m_desk->shows(
            u"王芳 takes over 2 threads from 李晓, who left without handing over."_s));
        m_desk->part<QLineEdit>(u"loginPassword"_s)->setFocus();
        m_desk->type(u"battery staple"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->entrance.asked.size(), 1);
        m_desk->entrance.answer(Done());
        QTRY_COMPARE(m_desk->ownerOf(complaint), HandoverDesk::kWang);
        QCOMPARE(m_desk->reminded(promise), HandoverDesk::kWang);
        QTRY_VERIFY(m_desk->window->actions().find(u"handover.print"_s)->reason.isEmpty());
        m_desk->press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->printed.size(), 1);
        const QString text = textOfPdf(m_desk->printed.constFirst());
        QVERIFY(text.contains(
            u"李晓 left without handing over; 赵敏 let it be taken over."_s.normalized(
                QString::NormalizationForm_KC)));
    }

    void enterOpensWhatTheThreadIsAbout()
    {
        (void)m_desk->promise();
        m_desk->openWindow();
        QTRY_COMPARE(rows(), 1);
        table()->setFocus();
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->at(), u"promises"_s);
    }

    void nothingOpenSaysSo()
    {
        m_desk->openWindow();
        QTRY_VERIFY(m_desk->shows(u"Nothing of yours is open."_s));
    }

    void whoMayNotIsToldSo()
    {
        m_desk->logIn(HandoverDesk::kAuditor, u"Ada"_s, {access::Role::Auditor});
        m_desk->openWindow();
        QTRY_VERIFY(m_desk->part(u"handoverMessage"_s)->isVisible());
        QVERIFY(!m_desk->part(u"handoverTo"_s)->isEnabled());
        QVERIFY(!m_desk->window->actions().find(u"handover.sign"_s)->reason.isEmpty());
    }

    void tabReachesEverything()
    {
        (void)m_desk->receive();
        m_desk->openWindow();
        QTRY_COMPARE(rows(), 1);
        chooseWang();
        m_desk->press(Qt::Key_R);
        QCOMPARE(tabProblems(*m_desk->window), QStringList());
    }

    void anotherLanguageIsShownAtOnce()
    {
        (void)m_desk->receive();
        m_desk->openWindow();
        QTRY_COMPARE(rows(), 1);
        m_language.apply(u"zh_CN"_s);
        QTRY_COMPARE(m_desk->window->pages().page()->title(), u"交接班"_s);
        QVERIFY(!m_desk->window->windowTitle().contains(u'陳'));
    }
};

QTEST_MAIN(HandoverPageTest)
#include "tst_handover_page.moc"
