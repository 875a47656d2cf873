#include "models/complaints/queue/queue_table_model.h"
#include "tests/support/complaint_window.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/pdf_reading.h"
#include "ui/complaints/dossier/dossier_pdf.h"
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

    void fourWhoComplainNameWhoSpeaksForThem()
    {
        begin();
        for (const QString &name : {u"王芳"_s, u"Ada Byron"_s, u"张伟"_s}) {
            ask();
            m_desk->part<QComboBox>(u"disputeKind"_s)->setCurrentIndex(4);
            QVERIFY(!m_desk->part(u"disputeCode"_s)->isVisible());
            m_desk->part<QLineEdit>(u"disputeText"_s)->setText(name);
            m_desk->press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(m_desk->shows(name));
        }
        QTRY_VERIFY(m_desk->shows(u"4 complain: the guest of the case, 王芳, Ada Byron, 张伟"_s));
        QVERIFY(m_desk->shows(u"one to three of them speak for all: write down who."_s));
        ask();
        m_desk->part<QComboBox>(u"disputeCode"_s)->setCurrentIndex(int(Stage::Mediation));
        m_desk->part<QLineEdit>(u"disputeParty"_s)->setText(u"旅游协会"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"Nobody speaks yet for all who complain."_s));
        QCOMPARE(m_desk->stored(m_case).dispute.current, Stage::Negotiation);
        m_desk->press(Qt::Key_Escape);

        ask();
        m_desk->part<QComboBox>(u"disputeKind"_s)->setCurrentIndex(6);
        auto *who = m_desk->part<QComboBox>(u"disputeCode"_s);
        QCOMPARE(who->count(), 4); // the guest of the case first
        who->setCurrentIndex(2);
        QVERIFY(!m_desk->part(u"disputeText"_s)->isVisible());
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shows(u"Ada Byron (speaks for all)"_s));
        QVERIFY(m_desk->shows(u"needs the consent of all."_s));

        ask();
        m_desk->part<QComboBox>(u"disputeKind"_s)->setCurrentIndex(5);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier); // the first who joined
        QTRY_VERIFY(m_desk->shows(u"3 complain: the guest of the case, Ada Byron"_s));
    }

    void theDossierSaysHowTheDisputeWent()
    {
        const auto said = [](DisputeEntry kind, const QString &code, const QString &text = {}) {
            DisputeEvent event;
            event.kind = kind;
            event.code = code;
            event.text = text;
            event.on = QDate(2025, 5, 4);
            return event;
        };
        QList<DisputeEvent> events {said(DisputeEntry::Stage, u"negotiation"_s, u"800 back"_s),
            said(DisputeEntry::Stage, u"legal_basis"_s, u"House rules, 4"_s),
            said(DisputeEntry::Milestone, u"notice_received"_s),
            said(DisputeEntry::Joined, {}, u"王芳"_s)};
        DisputeEvent mediation = said(DisputeEntry::Stage, u"mediation"_s);
        mediation.party = u"旅游协会"_s;
        mediation.reference = u"118"_s;
        DisputeEvent outcome = said(DisputeEntry::Outcome, u"mediated"_s, u"Half of it"_s);
        outcome.amount = 10'000;
        outcome.currency = u"CNY"_s;
        QVERIFY(
            m_desk->wait(m_desk->complaints->writeDispute(m_case, events << mediation << outcome)));
        DossierContents contents;
        contents.file = m_desk->stored(m_case);
        const QString text = textOfPdf(dossierPdf(contents, {QTimeZone("Asia/Shanghai"), u"en"_s}))
                                 .remove(u' ')
                                 .remove(u'\n');
        for (const QString &wanted : {u"Dispute: Negotiation"_s, u"2025-05-04 · 800 back"_s,
                 u"Dispute: Legal basis"_s, u"House rules, 4"_s, u"Dispute: Mediation"_s,
                 u"旅游协会 · 118"_s, u"Who complains"_s, u"the guest of the case, 王芳"_s,
                 u"2025-05-14: We answer the authority"_s, u"10 days from 2025-05-04"_s,
                 u"ended 2025-05-04"_s, u"The dispute is over: Settled by mediation"_s,
                 u"Half of it"_s, u"100.00"_s}) {
            QVERIFY2(text.contains(
                         QString(wanted).remove(u' ').normalized(QString::NormalizationForm_KC)),
                qPrintable(wanted + u": "_s + text));
        }
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
