#include "tests/support/keyboard_walk.h"
#include "tests/support/promise_window.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/page/actions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace lobby;
using namespace lobby::promises;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

class PromisePageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PromiseWindow> m_desk;
    Language m_language;

    void open(const QString &guest = {}) { m_desk->openWindow({u"promise"_s, guest}); }
    void save() { m_desk->press(Qt::Key_Return, Qt::ControlModifier); }
    void typeRefund(const QString &amount)
    {
        m_desk->type(u"Half a night"_s);
        m_desk->press(Qt::Key_Tab);
        m_desk->type(u"Ref"_s);
        m_desk->press(Qt::Key_Tab);
        m_desk->type(amount);
        m_desk->press(Qt::Key_Tab);
        m_desk->type(u"tomorrow 12:00"_s);
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

    void isWrittenDownByKeysAlone()
    {
        open(m_desk->guest(u"陳志強"_s).toString());
        QTRY_VERIFY(m_desk->shows(u"To 陳志強"_s));
        QVERIFY(!m_desk->window->windowTitle().contains(u'陳'));
        typeRefund(u"300"_s);
        save();
        QTRY_COMPARE(m_desk->list().size(), 1);
        const Promise made = m_desk->list().constFirst().promise;
        QVERIFY(made.kind == PromiseKind::Refund);
        QCOMPARE(made.amount, 300'00);
        QCOMPARE(made.dueAt, PromiseDesk::momentOf(u"2025-05-15 12:00"_s));
        QTRY_COMPARE(m_desk->at(), u"follow-ups"_s);
    }

    void workingDaysLeaveTheWeekendOut()
    {
        open();
        m_desk->type(u"The contract"_s);
        m_desk->part<QSpinBox>(u"promiseDays"_s)->setValue(5);
        save();
        QTRY_COMPARE(m_desk->list().size(), 1);
        const Promise made = m_desk->list().constFirst().promise;
        QCOMPARE(made.workingDays, 5);
        // From Wednesday, May 14th, to Wednesday, May 21st; six in the evening in Shanghai.
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(made.dueAt, QTimeZone("Asia/Shanghai")),
            QDateTime({2025, 5, 21}, {18, 0}, QTimeZone("Asia/Shanghai")));
    }

    void aYearWithoutHolidaysIsNotGuessed()
    {
        m_desk->clock.set(PromiseDesk::momentOf(u"2039-12-30 10:00"_s));
        open();
        m_desk->type(u"The contract"_s);
        m_desk->part<QSpinBox>(u"promiseDays"_s)->setValue(5);
        save();
        QTRY_VERIFY(m_desk->shows(u"The public holidays of that year are not entered"_s));
        QVERIFY(m_desk->list().isEmpty());
    }

    void whatIsMissingIsNamedAndNothingIsLost()
    {
        open();
        save();
        QTRY_VERIFY(m_desk->shows(u"Say what was promised"_s));
        QVERIFY(m_desk->part(u"promiseWhat"_s)->hasFocus());
        m_desk->type(u"A bottle of wine"_s);
        save();
        QTRY_VERIFY(m_desk->shows(u"Say by when"_s));
        m_desk->part<QLineEdit>(u"momentText"_s)->setText(u"tomorrow 9"_s);
        m_desk->part<QLineEdit>(u"promiseAmount"_s)->setText(u"a lot"_s);
        save();
        QTRY_VERIFY(m_desk->shows(u"Say what it is worth"_s));
        QCOMPARE(m_desk->part<QLineEdit>(u"promiseWhat"_s)->text(), u"A bottle of wine"_s);
        QVERIFY(m_desk->list().isEmpty());
    }

    void whatTheGuestAlreadyHadIsThere()
    {
        const Uuid chen = m_desk->guest(u"陳志強"_s);
        (void)m_desk->make(PromiseDesk::told(chen, PromiseKind::Refund, 300'00));
        open(chen.toString());
        QTRY_VERIFY(m_desk->shows(u"The guest was given 300.00 CNY in the last year, 1 time."_s));
        m_desk->part<QComboBox>(u"promiseKind"_s)->setCurrentIndex(int(PromiseKind::Refund));
        QTRY_VERIFY(m_desk->shows(
            u"Like cases received 300.00 to 300.00 CNY, half of them up to 300.00 CNY."_s));
        QVERIFY(m_desk->shows(u"You may give up to 10000.00 CNY at a time."_s));
    }

    void aboveTheLimitASupervisorAgreesOnTheSamePage()
    {
        m_desk->logInAs({access::Role::Clerk});
        open();
        typeRefund(u"800"_s);
        save();
        QTRY_VERIFY(m_desk->shows(u"800.00 CNY is above your limit."_s));
        QVERIFY(m_desk->list().isEmpty());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->part(u"supervisorCard"_s)->isVisible());
        QCOMPARE(m_desk->at(), u"promise"_s);
        save();
        QTRY_VERIFY(m_desk->part(u"supervisorCard"_s)->isVisible());
        m_desk->part(u"supervisorCard"_s)->findChild<QLineEdit *>()->setFocus();
        m_desk->type(u"battery staple"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->entrance.asked.size(), 1);
        m_desk->entrance.answer(Done());
        QTRY_COMPARE(m_desk->list().size(), 1);
        QCOMPARE(m_desk->list().constFirst().promise.approvedBy, Uuid::named("test", "zhao"));
    }

    void escLeavesAndUndoBringsItBack()
    {
        open();
        m_desk->type(u"A cot"_s);
        m_desk->press(Qt::Key_Escape);
        QTRY_COMPARE(m_desk->at(), u"follow-ups"_s);
        QVERIFY(m_desk->list().isEmpty());
    }

    void whatIsTypedIsADraft()
    {
        open();
        m_desk->type(u"A cot"_s);
        m_desk->part<QSpinBox>(u"promiseDays"_s)->setValue(3);
        Page *page = m_desk->window->pages().page();
        const QJsonObject draft = page->draft();
        page->restoreDraft({});
        QVERIFY(page->draft().isEmpty());
        page->restoreDraft(draft);
        QCOMPARE(page->draft(), draft);
    }

    void whoMayNotIsToldSo()
    {
        m_desk->logInAs({access::Role::Auditor});
        open();
        QVERIFY(!m_desk->part(u"promiseSave"_s)->isEnabled());
        QVERIFY(!m_desk->window->actions().find(u"promise.create"_s)->reason.isEmpty());
    }

    void tabReachesEverything()
    {
        open();
        QCOMPARE(tabProblems(*m_desk->window), QStringList());
    }
};

QTEST_MAIN(PromisePageTest)
#include "tst_promise_page.moc"
