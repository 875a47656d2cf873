#include "models/complaints/queue/queue_table_model.h"
#include "tests/support/complaint_window.h"
#include "tests/support/keyboard_walk.h"
#include "ui/complaints/queue/complaints_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

/// Today is Wednesday, May 14th, 2025, eight o'clock in Shanghai; the office opens at nine.
class CaseDisputeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }
    void init()
    {
        m_desk = std::make_unique<ComplaintWindow>();
        m_case = m_desk->receive();
        m_desk->openWindow({ComplaintsPage::entry(m_desk->services())}, {u"complaints"_s});
        QTRY_VERIFY(m_desk->shows(u"Step 2: Nature"_s));
        QTRY_VERIFY(m_desk->part(u"complaintQueue"_s)->hasFocus());
    }
    void cleanup() { m_desk.reset(); }

    void aDisputeByKeysAlone()
    {
        QVERIFY(!m_desk->part(u"disputePane"_s)->isVisible());
        m_desk->press(Qt::Key_T);
        QVERIFY(m_desk->part(u"disputeKind"_s)->hasFocus());
        QCOMPARE(m_desk->part<QComboBox>(u"disputeKind"_s)->count(), 1); // it begins with a stage
        write(u"His deposit back"_s);
        QTRY_VERIFY(m_desk->part(u"disputePane"_s)->isVisible());
        QTRY_VERIFY(m_desk->shows(
            u"▶ Negotiation  →  Legal basis  →  Mediation  →  Arbitration  →  Litigation"_s));
        QCOMPARE(m_desk->stored(m_case).complaint.kind, CaseKind::Dispute);

        ask();
        QCOMPARE(m_desk->part<QComboBox>(u"disputeCode"_s)->currentText(), u"Legal basis"_s);
        write(u"House rules, 4"_s);
        QTRY_VERIFY(m_desk->shows(u"✓ Negotiation  →  ▶ Legal basis"_s));

        ask();
        m_desk->part<QComboBox>(u"disputeKind"_s)->setCurrentIndex(3);
        m_desk->part<QLineEdit>(u"disputeAmount"_s)->setText(u"100"_s);
        write(u"Half of it"_s);
        QTRY_VERIFY(m_desk->stored(m_case).dispute.outcome);
        QCOMPARE(m_desk->stored(m_case).dispute.outcome->amount, 10'000);
        QTRY_VERIFY(m_desk->shows(u"The dispute is over: Settled between guest and house"_s));
    }

    void aClockOfTheLawIsADateAndALaw()
    {
        begin();
        ask();
        m_desk->part<QComboBox>(u"disputeKind"_s)->setCurrentIndex(1);
        m_desk->part<QComboBox>(u"disputeCode"_s)->setCurrentIndex(int(Milestone::NoticeReceived));
        m_desk->part<QDateEdit>(u"disputeOn"_s)->setDate(QDate(2025, 5, 4));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(
            m_desk->shows(u"2025-05-14: We answer the authority in writing · 0 days left"_s));
        QVERIFY(m_desk->shows(u"10 days from 2025-05-04 · 旅游投诉处理办法"_s));
        QVERIFY(m_desk->shows(u"check the article before you rely on it"_s));
        QVERIFY(m_desk->write(
            m_case, {ComplaintFixture::happened(EventKind::Paused, u"waiting_for_authority"_s)}));
        QTRY_COMPARE(cell(QueueColumn::Due), u"23:59"_s);
        QCOMPARE(cell(QueueColumn::Left), u"0 days left"_s);
    }

    void whatLacksIsAskedForAndNothingIsLost()
    {
        begin();
        ask();
        m_desk->part<QComboBox>(u"disputeCode"_s)->setCurrentIndex(int(Stage::Litigation));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"On what law or clause the house stands"_s));
        QCOMPARE(m_desk->part<QComboBox>(u"disputeCode"_s)->currentIndex(), int(Stage::Litigation));
        m_desk->part<QComboBox>(u"disputeCode"_s)->setCurrentIndex(int(Stage::Mediation));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->part(u"disputeParty"_s)->hasFocus());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->part(u"disputeKind"_s)->isVisible());
        QCOMPARE(m_desk->stored(m_case).dispute.current, Stage::Negotiation);
    }

    void aCaseIsNotClosedOverIt()
    {
        begin();
        m_desk->part(u"complaintQueue"_s)->setFocus();
        m_desk->press(Qt::Key_X);
        m_desk->part(u"actionText"_s)->setFocus();
        m_desk->type(u"He called"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"The dispute is still open, and the law goes on counting."_s));
        QVERIFY(!m_desk->stored(m_case).state.isClosed);
    }

    void tabReachesEverything()
    {
        begin();
        ask();
        QCOMPARE(tabProblems(*m_desk->window), QStringList());
        QCOMPARE(accessibilityProblems(*m_desk->window), QStringList());
    }

private:
    void ask() const
    {
        m_desk->part(u"complaintQueue"_s)->setFocus();
        m_desk->press(Qt::Key_T);
        QVERIFY(m_desk->part(u"disputeKind"_s)->hasFocus());
    }
    void write(const QString &text) const
    {
        m_desk->part(u"disputeText"_s)->setFocus();
        m_desk->type(text);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    }
    void begin()
    {
        m_desk->press(Qt::Key_T);
        write(u"His deposit back"_s);
        QTRY_VERIFY(m_desk->part(u"disputePane"_s)->isVisible());
    }
    [[nodiscard]] QString cell(QueueColumn column) const
    {
        const auto *model = m_desk->part<DeskTable>(u"complaintQueue"_s)->model();
        return model->index(0, int(column)).data().toString();
    }

    Language m_language;
    std::unique_ptr<ComplaintWindow> m_desk;
    Uuid m_case;
};

QTEST_MAIN(CaseDisputeTest)
#include "tst_case_dispute.moc"
