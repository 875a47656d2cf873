#include "models/complaints/queue/queue_table_model.h"
#include "tests/support/complaint_window.h"
#include "tests/support/keyboard_walk.h"
#include "ui/complaints/queue/complaints_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

/// Today is Wednesday, May 14th, 2025, eight o'clock in Shanghai; the office opens at nine.
class ComplaintsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }
    void init() { m_desk = std::make_unique<ComplaintWindow>(); }
    void cleanup() { m_desk.reset(); }

    void theQueueShowsWhatIsDueFirst()
    {
        (void)m_desk->receive(m_desk->said(u"Dirty."_s));
        Complaint grave = m_desk->said(u"It drips."_s);
        grave.severity = 1;
        (void)m_desk->receive(grave);
        open();
        QTRY_COMPARE(m_desk->part<DeskTable>(u"complaintQueue"_s)->model()->rowCount(), 2);
        QCOMPARE(cell(0, QueueColumn::Summary), u"It drips."_s);
        QCOMPARE(cell(0, QueueColumn::Due), u"09:30"_s);
        QCOMPARE(cell(0, QueueColumn::Left), u"30 min left"_s);
        QCOMPARE(cell(1, QueueColumn::Due), u"11:00"_s);
        QCOMPARE(cell(0, QueueColumn::Step), u"●◐○○○○○ 2 Nature"_s);
    }

    void sevenStepsByKeysAlone()
    {
        const Uuid id = m_desk->receive();
        open();
        QTRY_VERIFY(m_desk->shows(u"Step 2: Nature"_s));
        m_desk->press(Qt::Key_Return); // into the form, where ours is proposed
        finish(Step::Response);
        m_desk->type(u"The engineer is on his way"_s);
        m_desk->press(Qt::Key_Tab);
        m_desk->type(u"He calls when it is done"_s);
        finish(Step::Investigation);
        m_desk->type(u"The bearing is worn"_s);
        finish(Step::Proposal);
        m_desk->part<QComboBox>(u"stepRemedy"_s)->setCurrentIndex(3);
        m_desk->part(u"stepText"_s)->setFocus();
        m_desk->type(u"Another room tonight"_s);
        m_desk->part<QComboBox>(u"stepAnswer"_s)->setCurrentIndex(1);
        finish(Step::Execution);
        m_desk->type(u"Moved to 1510"_s);
        m_desk->press(Qt::Key_Tab);
        m_desk->type(u"Told at the desk"_s);
        finish(Step::CallBack);
        m_desk->part<QComboBox>(u"stepRating"_s)->setCurrentIndex(1);
        m_desk->part(u"stepText"_s)->setFocus();
        m_desk->type(u"Filters every month"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_desk->stored(id).state.current);
        QCOMPARE(m_desk->stored(id).state.rating, 5);
        QVERIFY(!m_desk->stored(id).state.isClosed);
        m_desk->part(u"complaintQueue"_s)->setFocus();
        QTRY_VERIFY(!m_desk->part(u"caseFinish"_s)->isVisible());
        m_desk->press(Qt::Key_X);
        QVERIFY(m_desk->part(u"actionCode"_s)->isVisible());
        m_desk->part(u"actionText"_s)->setFocus();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->stored(id).state.isClosed);
    }

    void whatIsMissingIsNamedAndNothingIsLost()
    {
        const Uuid id = m_desk->receive();
        QVERIFY(m_desk->write(id,
            {ComplaintFixture::happened(EventKind::Nature, kOurs),
                ComplaintFixture::happened(EventKind::StepDone, {}, {}, Step::Nature)}));
        open();
        QTRY_VERIFY(m_desk->shows(u"Step 3: Response"_s));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->part(u"caseMessage"_s)->isVisible());
        QVERIFY(m_desk->shows(u"Still missing: A response to the guest"_s));
        m_desk->part(u"stepText"_s)->setFocus();
        m_desk->type(u"On his way"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->part(u"stepMilestone"_s)->hasFocus()); // it is what lacks
        QCOMPARE(m_desk->part<QPlainTextEdit>(u"stepText"_s)->toPlainText(), u"On his way"_s);
        QCOMPARE(m_desk->stored(id).state.current, Step::Response);
    }

    void factsAreWrittenDownBeforeTheStepEnds()
    {
        const Uuid id = atProposal();
        open();
        QTRY_VERIFY(m_desk->shows(u"Step 5: Proposal"_s));
        m_desk->part<QComboBox>(u"stepRemedy"_s)->setCurrentIndex(6);
        m_desk->part<QLineEdit>(u"stepAmount"_s)->setText(u"200"_s);
        m_desk->part(u"stepText"_s)->setFocus();
        m_desk->type(u"Half a night"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->stored(id).state.proposals, 1);
        const CaseEvent proposal = *m_desk->stored(id).state.proposal;
        QCOMPARE(proposal.code, u"refund"_s);
        QCOMPARE(proposal.amount, 20'000);
        QCOMPARE(proposal.currency, u"CNY"_s);
        QTRY_VERIFY(m_desk->shows(u"Proposal: A refund · Half a night"_s));
        QTRY_VERIFY(m_desk->shows(u"The guest's agreement"_s));
        m_desk->part<QComboBox>(u"stepAnswer"_s)->setCurrentIndex(1);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->stored(id).state.current, Step::Execution);
    }

    void aPauseIsAskedForItsReason()
    {
        const Uuid id = m_desk->receive();
        open();
        QTRY_VERIFY(m_desk->shows(u"Step 2: Nature"_s));
        m_desk->press(Qt::Key_W);
        QVERIFY(m_desk->part(u"actionCode"_s)->isVisible());
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->stored(id).state.isPaused());
        QTRY_COMPARE(cell(0, QueueColumn::Due), u"Paused"_s);
        QCOMPARE(cell(0, QueueColumn::Left), u"Waiting for the guest"_s);
        QTRY_VERIFY(m_desk->shows(u"Paused since"_s)); // the queue may hear of it before the case
        m_desk->part(u"complaintQueue"_s)->setFocus();
        m_desk->press(Qt::Key_G);
        QTRY_VERIFY(!m_desk->stored(id).state.isPaused());
    }

    void escPutsAQuestionAway()
    {
        (void)m_desk->receive();
        open();
        QTRY_VERIFY(m_desk->shows(u"Step 2: Nature"_s));
        m_desk->press(Qt::Key_N);
        QVERIFY(m_desk->part(u"actionText"_s)->hasFocus());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->part(u"actionText"_s)->isVisible());
        QVERIFY(m_desk->shows(u"Step 2: Nature"_s));
    }

    void anEmptyReasonIsAskedForAgain()
    {
        const Uuid id = m_desk->receive();
        open();
        QTRY_VERIFY(m_desk->shows(u"Step 2: Nature"_s));
        m_desk->press(Qt::Key_X);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->part(u"actionText"_s)->hasFocus());
        m_desk->type(u"He called"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->stored(id).state.closeCode, u"withdrawn"_s);
        QTRY_VERIFY(m_desk->part(u"complaintsEmpty"_s)->isVisible());
    }

    void aCaseIsPassedOnToAColleague()
    {
        const Uuid wang = Uuid::named("test", "wang");
        QVERIFY(m_desk->commit({{sync::OpKind::Create, schema::Staff::kTable, wang,
            {{schema::Staff::Name, u"王芳"_s}, {schema::Staff::Active, qint64 {1}}}}}));
        const Uuid id = m_desk->receive();
        open();
        QTRY_VERIFY(m_desk->shows(u"Step 2: Nature"_s));
        m_desk->press(Qt::Key_P);
        auto *owner = m_desk->part<QComboBox>(u"actionOwner"_s);
        QVERIFY(owner->hasFocus());
        QTRY_COMPARE(owner->count(), 2);
        m_desk->press(Qt::Key_Down);
        QCOMPARE(owner->currentText(), u"王芳"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->stored(id).state.owner, wang);
        QTRY_COMPARE(cell(0, QueueColumn::Owner), u"王芳"_s);
    }

    void aClerkDoesNotClose()
    {
        (void)m_desk->receive();
        m_desk->logInAs({access::Role::Clerk});
        open();
        QTRY_VERIFY(m_desk->shows(u"Step 2: Nature"_s));
        m_desk->press(Qt::Key_X);
        QVERIFY(!m_desk->part(u"actionCode"_s)->isVisible());
    }

    void anOfferAboveOnesLimitWaitsForAnothersWord()
    {
        const Uuid id = atProposal();
        m_desk->logInAs({access::Role::Clerk});
        open();
        QTRY_VERIFY(m_desk->shows(u"Step 5: Proposal"_s));
        m_desk->part<QComboBox>(u"stepRemedy"_s)->setCurrentIndex(6);
        m_desk->part<QLineEdit>(u"stepAmount"_s)->setText(u"200"_s);
        m_desk->part(u"stepText"_s)->setFocus();
        m_desk->type(u"Half a night"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"This offer is above your limit"_s));
        QCOMPARE(m_desk->stored(id).state.proposals, 0);
        // Esc puts the question away and keeps what is typed; asked again, a supervisor agrees.
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->part(u"supervisorCard"_s)->isVisible());
        QCOMPARE(m_desk->part<QPlainTextEdit>(u"stepText"_s)->toPlainText(), u"Half a night"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->part(u"supervisorCard"_s)->isVisible());
        auto *password = m_desk->part(u"supervisorCard"_s)->findChild<QLineEdit *>();
        QVERIFY(password);
        password->setFocus();
        m_desk->type(u"battery staple"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->entrance.asked.size(), 1);
        m_desk->entrance.answer(Done());
        QTRY_COMPARE(m_desk->stored(id).state.proposals, 1);
        QCOMPARE(m_desk->stored(id).state.proposal->about, Uuid::named("test", "zhao"));
    }

    void aRestrictedCaseSaysNothingToThoseWithoutTheRight()
    {
        Complaint complaint = m_desk->said(u"He touched me."_s);
        complaint.restriction = Restriction::Harassment;
        (void)m_desk->receive(complaint);
        m_desk->logInAs({access::Role::Clerk});
        open();
        QTRY_COMPARE(m_desk->part<DeskTable>(u"complaintQueue"_s)->model()->rowCount(), 1);
        QCOMPARE(cell(0, QueueColumn::Summary), u"Restricted complaint"_s);
        QTRY_VERIFY(m_desk->part(u"caseMessage"_s)->isVisible());
        QVERIFY(!m_desk->shows(u"touched"_s));
    }

    void aRepeatedFaultIsPointedOut()
    {
        Complaint complaint = m_desk->said();
        complaint.room = u"1207"_s;
        complaint.category = Category::Facilities;
        (void)m_desk->receive(complaint);
        (void)m_desk->receive(complaint);
        const Uuid third = m_desk->receive(complaint);
        open(third.toString());
        QTRY_VERIFY(m_desk->shows(u"Room 1207, Room and equipment: number 3 within 30 days"_s));
    }

    void theCaseThatWasAskedForIsShown()
    {
        const Uuid first = m_desk->receive(m_desk->said(u"First."_s));
        (void)m_desk->receive(m_desk->said(u"Second."_s));
        open(first.toString());
        QTRY_VERIFY(m_desk->shows(u"#1001  First."_s));
    }

    void aLinkShowsTheCasesBehindAFigure()
    {
        Complaint noise = m_desk->said(u"Party."_s);
        noise.category = Category::Noise;
        const Uuid closed = m_desk->receive(noise);
        QVERIFY(m_desk->write(
            closed, {ComplaintFixture::happened(EventKind::Closed, u"withdrawn"_s, u"gone"_s)}));
        (void)m_desk->receive(m_desk->said(u"Dirty."_s));
        m_desk->clock.advance(24 * 3'600'000);
        (void)m_desk->receive(noise);
        open(u"all?from=2025-05-14&until=2025-05-14&category=noise"_s);
        const auto *table = m_desk->part<DeskTable>(u"complaintQueue"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(cell(0, QueueColumn::Number), u"#1001"_s);
        QCOMPARE(m_desk->part<QPushButton>(u"queueSpan"_s)->text(), u"Received on 2025-05-14"_s);
        QCOMPARE(m_desk->part<QComboBox>(u"queueCategory"_s)->currentIndex(), 1);
        m_desk->part<QPushButton>(u"queueSpan"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 2); // noise of all days
        QVERIFY(!m_desk->part(u"queueSpan"_s)->isVisible());
    }

    void whatIsHalfTypedStaysWithItsCase()
    {
        const Uuid first = atProposal();
        const Uuid second = atProposal();
        open(first.toString());
        QTRY_VERIFY(m_desk->shows(u"#1001"_s));
        QTRY_VERIFY(m_desk->part(u"stepText"_s)->isVisible());
        m_desk->part(u"stepText"_s)->setFocus();
        m_desk->type(u"half a thought"_s);
        m_desk->window->openPage({u"complaints"_s, second.toString()});
        QTRY_VERIFY(m_desk->shows(u"#1002"_s));
        QTRY_VERIFY(m_desk->part(u"stepText"_s)->isVisible());
        QVERIFY(m_desk->part<QPlainTextEdit>(u"stepText"_s)->toPlainText().isEmpty());
        m_desk->window->openPage({u"complaints"_s, first.toString()});
        QTRY_VERIFY(m_desk->shows(u"#1001"_s));
        QTRY_COMPARE(
            m_desk->part<QPlainTextEdit>(u"stepText"_s)->toPlainText(), u"half a thought"_s);
    }

    void whatIsCommittedElsewhereLeavesWhatIsTyped()
    {
        const Uuid id = atProposal();
        open();
        QTRY_VERIFY(m_desk->part(u"stepText"_s)->isVisible());
        m_desk->part(u"stepText"_s)->setFocus();
        m_desk->type(u"half a thought"_s);
        QVERIFY(
            m_desk->write(id, {ComplaintFixture::happened(EventKind::Note, {}, u"he called"_s)}));
        QTRY_VERIFY(m_desk->shows(u"he called"_s));
        QCOMPARE(m_desk->part<QPlainTextEdit>(u"stepText"_s)->toPlainText(), u"half a thought"_s);
    }

    void anEmptyQueueSaysWhatToDo()
    {
        open();
        QTRY_VERIFY(m_desk->part(u"complaintsEmpty"_s)->isVisible());
        m_desk->part(u"complaintsEmpty"_s)->findChild<QPushButton *>()->click();
        QCOMPARE(m_desk->window->pages().location().page, u"complaint-new"_s);
    }

    void tabReachesEverything()
    {
        (void)atProposal();
        open();
        QTRY_VERIFY(m_desk->part(u"stepText"_s)->isVisible());
        QCOMPARE(tabProblems(*m_desk->window), QStringList());
        QCOMPARE(accessibilityProblems(*m_desk->window), QStringList());
    }

    void anotherLanguageIsShownAtOnce()
    {
        (void)m_desk->receive();
        open();
        QTRY_VERIFY(m_desk->shows(u"Step 2: Nature"_s));
        m_language.apply(u"zh_CN"_s);
        QTRY_VERIFY(m_desk->shows(u"第 2 步 定性"_s));
        QVERIFY(cell(0, QueueColumn::Step).endsWith(u"定性"_s));
        m_language.apply(u"en"_s);
    }

private:
    void open(const QString &argument = {})
    {
        m_desk->openWindow(
            {LandingPage::entry(u"complaint-new"_s), ComplaintsPage::entry(m_desk->services())},
            {u"complaints"_s, argument});
    }
    [[nodiscard]] QString cell(int row, QueueColumn column) const
    {
        const auto *model = m_desk->part<DeskTable>(u"complaintQueue"_s)->model();
        return model->index(row, int(column)).data().toString();
    }
    /// Ends the step in hand and waits for the next, with its form in focus.
    void finish(Step next)
    {
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"Step %1:"_s.arg(numberOf(next))));
        m_desk->part(u"complaintQueue"_s)->setFocus();
        m_desk->press(Qt::Key_Return);
    }
    Uuid atProposal()
    {
        const Uuid id = m_desk->receive();
        const auto end = [](Step step) {
            return ComplaintFixture::happened(EventKind::StepDone, {}, {}, step);
        };
        CaseEvent response = ComplaintFixture::happened(EventKind::Response, {}, u"soon"_s);
        response.milestone = u"a call"_s;
        response.promisedAt = m_desk->clock.nowMs() + 1;
        m_desk->clock.advance(1);
        (void)m_desk->write(
            id, {ComplaintFixture::happened(EventKind::Nature, kOurs), end(Step::Nature)});
        response.promisedAt = m_desk->clock.nowMs() + 1000;
        m_desk->clock.advance(1);
        (void)m_desk->write(id, {response, end(Step::Response)});
        m_desk->clock.advance(1);
        (void)m_desk->write(id,
            {ComplaintFixture::happened(EventKind::Finding, {}, u"worn"_s),
                end(Step::Investigation)});
        m_desk->clock.advance(1);
        return id;
    }

    Language m_language;
    std::unique_ptr<ComplaintWindow> m_desk;
};

QTEST_MAIN(ComplaintsPageTest)
#include "tst_complaints_page.moc"
