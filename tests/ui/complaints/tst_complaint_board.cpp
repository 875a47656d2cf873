#include "tests/support/complaint_window.h"
#include "tests/support/keyboard_walk.h"
#include "ui/complaints/board/board_view.h"
#include "ui/complaints/queue/complaints_page.h"
#include "ui/kit/settings/language.h"

#include <QListWidget>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

/// Today is Wednesday, May 14th, 2025, eight o'clock in Shanghai; the office opens at nine.
class ComplaintBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }
    void init()
    {
        m_desk = std::make_unique<ComplaintWindow>();
        m_slight = m_desk->receive(m_desk->said(u"Dirty."_s));
        Complaint grave = m_desk->said(u"It drips."_s);
        grave.severity = 1;
        m_grave = m_desk->receive(grave);
        m_later = m_desk->receive(m_desk->said(u"It hums."_s));
        QVERIFY(m_desk->write(m_later,
            {ComplaintFixture::happened(EventKind::Nature, kOurs),
                ComplaintFixture::happened(EventKind::StepDone, {}, {}, Step::Nature)}));
        m_desk->openWindow({ComplaintsPage::entry(m_desk->services())}, {u"complaints"_s});
        QTRY_VERIFY(m_desk->shows(u"Step 2: Nature"_s));
        m_desk->press(Qt::Key_V);
    }
    void cleanup() { m_desk.reset(); }

    void casesStandByTheirStepTheFirstDueFirst()
    {
        QVERIFY(board()->isVisible());
        QVERIFY(!m_desk->part(u"caseView"_s)->isVisible());
        QVERIFY(m_desk->shows(u"2 Nature  2"_s));
        QVERIFY(m_desk->shows(u"3 Response  1"_s));
        QVERIFY(m_desk->shows(u"To be closed  0"_s));
        const auto *nature = m_desk->part<QListWidget>(u"board2"_s);
        QCOMPARE(nature->item(0)->text(), u"09:30  30 min left\n#1002\nIt drips."_s);
        QCOMPARE(nature->item(1)->text().section(u'\n', -1), u"Dirty."_s);
    }

    void keysMoveAndEnterOpens()
    {
        QVERIFY(board()->hasBoardFocus());
        QCOMPARE(board()->current(), m_grave); // the one that was chosen in the queue
        m_desk->press(Qt::Key_Down);
        QCOMPARE(board()->current(), m_slight);
        m_desk->press(Qt::Key_Right);
        QCOMPARE(board()->current(), m_later);
        m_desk->press(Qt::Key_Right); // nothing is there
        QCOMPARE(board()->current(), m_later);
        m_desk->press(Qt::Key_Left);
        QCOMPARE(board()->current(), m_grave); // at the same height
        m_desk->press(Qt::Key_Right);
        m_desk->press(Qt::Key_Return);
        QVERIFY(!board()->isVisible());
        QTRY_VERIFY(m_desk->shows(u"#1003  It hums."_s));
        QVERIFY(m_desk->part(u"complaintQueue"_s)->hasFocus());
    }

    void aCaseThatMovesOnTakesTheFocusAlong()
    {
        m_desk->press(Qt::Key_Down);
        QVERIFY(m_desk->write(m_slight,
            {ComplaintFixture::happened(EventKind::Nature, kOurs),
                ComplaintFixture::happened(EventKind::StepDone, {}, {}, Step::Nature)}));
        QTRY_COMPARE(m_desk->part<QListWidget>(u"board3"_s)->count(), 2);
        QCOMPARE(board()->current(), m_slight);
        QVERIFY(m_desk->part(u"board3"_s)->hasFocus());
    }

    void theQueueIsBackWithTheSameKey()
    {
        m_desk->press(Qt::Key_V);
        QVERIFY(!board()->isVisible());
        QVERIFY(m_desk->part(u"caseView"_s)->isVisible());
        QVERIFY(m_desk->part(u"complaintQueue"_s)->hasFocus());
    }

    void aRestrictedCaseIsACardWithoutWords()
    {
        Complaint complaint = m_desk->said(u"He touched me."_s);
        complaint.severity = 1;
        complaint.restriction = Restriction::Harassment;
        m_desk->logInAs({access::Role::Clerk});
        (void)m_desk->receive(complaint);
        const auto *nature = m_desk->part<QListWidget>(u"board2"_s);
        QTRY_COMPARE(nature->count(), 3);
        QStringList cards;
        for (int i = 0; i < 3; ++i)
            cards.append(nature->item(i)->text());
        QCOMPARE(cards.filter(u"Restricted complaint"_s).size(), 1);
        QVERIFY(cards.filter(u"touched"_s).isEmpty());
    }

    void tabReachesEverything()
    {
        QCOMPARE(tabProblems(*m_desk->window), QStringList());
        QCOMPARE(accessibilityProblems(*m_desk->window), QStringList());
    }

private:
    [[nodiscard]] BoardView *board() const { return m_desk->part<BoardView>(u"complaintBoard"_s); }

    Language m_language;
    std::unique_ptr<ComplaintWindow> m_desk;
    Uuid m_slight;
    Uuid m_grave;
    Uuid m_later;
};

QTEST_MAIN(ComplaintBoardTest)
#include "tst_complaint_board.moc"
