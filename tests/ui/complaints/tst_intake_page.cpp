#include "tests/support/complaint_window.h"
#include "tests/support/keyboard_walk.h"
#include "ui/complaints/intake/intake_page.h"
#include "ui/kit/settings/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

class IntakePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }
    void init() { m_desk = std::make_unique<ComplaintWindow>(); }
    void cleanup()
    {
        m_desk.reset();
        m_trips.clear();
    }

    void theGuestsWordsAndTwoKeysAreEnough()
    {
        open();
        QVERIFY(m_desk->part(u"verbatim"_s)->hasFocus());
        m_desk->type(u"Cold coffee"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        const Complaint taken = saved();
        QCOMPARE(taken.verbatim, u"Cold coffee"_s);
        QCOMPARE(taken.category, Category::Food); // as it was guessed
        QCOMPARE(taken.severity, kUsualSeverity);
        QCOMPARE(m_desk->window->pages().location().page, u"complaints"_s);
        QCOMPARE(m_desk->window->pages().location().argument, taken.id.toString());
    }

    void theGuessIsShownAsOneAndAChoiceStands()
    {
        open();
        m_desk->type(u"It is so loud"_s);
        auto *noise = m_desk->part<QPushButton>(u"category1"_s);
        QVERIFY(noise->isChecked());
        QVERIFY(noise->text().contains(u"suggested"_s));
        QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_4, Qt::AltModifier);
        auto *staff = m_desk->part<QPushButton>(u"category4"_s);
        QTRY_VERIFY(staff->isChecked());
        QVERIFY(!noise->isChecked());
        QVERIFY(!staff->text().contains(u"suggested"_s));
        m_desk->part<QPlainTextEdit>(u"verbatim"_s)->appendPlainText(u"and noisy"_s);
        QVERIFY(staff->isChecked());
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved().category, Category::Staff);
    }

    void nothingSaidIsNotSaved()
    {
        open();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->shows(u"Write down what the guest says."_s));
        QVERIFY(m_desk->part(u"verbatim"_s)->hasFocus());
        QCOMPARE(m_desk->count("SELECT count(*) FROM complaint"), 0);
        m_desk->type(u"x"_s);
        QVERIFY(!m_desk->shows(u"Write down what the guest says."_s));
    }

    void theGuestWhoWasShownIsTaken()
    {
        const stays::Stay stay = inHouse();
        open(stay.guest.toString());
        QTRY_COMPARE(m_desk->part<QLineEdit>(u"complaintRoom"_s)->text(), u"1207"_s);
        QVERIFY(m_desk->shows(u"陳志強"_s));
        QVERIFY(!m_desk->part(u"guestField"_s)->isVisible());
        m_desk->type(u"It hums"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        const Complaint taken = saved();
        QCOMPARE(taken.guest, stay.guest);
        QCOMPARE(taken.stay, stay.id);
        QCOMPARE(taken.room, u"1207"_s);
    }

    void anotherRoomIsNotThatOfTheStay()
    {
        const stays::Stay stay = inHouse();
        open(stay.guest.toString());
        auto *room = m_desk->part<QLineEdit>(u"complaintRoom"_s);
        QTRY_COMPARE(room->text(), u"1207"_s);
        room->setText(u"Pool"_s);
        m_desk->type(u"It hums"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        const Complaint taken = saved();
        QCOMPARE(taken.guest, stay.guest);
        QVERIFY(taken.stay.isNull());
        QCOMPARE(taken.room, u"Pool"_s);
    }

    void aGuestIsFoundInTheField()
    {
        const Uuid guest = m_desk->know(u"王芳"_s);
        open();
        m_desk->type(u"It hums"_s);
        auto *field = m_desk->part<QLineEdit>(u"guestField"_s);
        field->setFocus();
        field->setText(u"王"_s);
        QTRY_VERIFY(m_desk->part(u"guestFieldList"_s)->isVisible());
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->shows(u"王芳"_s));
        m_desk->part(u"verbatim"_s)->setFocus();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved().guest, guest);
    }

    /// Guest, category, place and severity, with forty letters of his words; every key counts 0.28
    /// s and every thought 1.35 s (Keystroke-Level Model, Card, Moran and Newell 1980).
    void aWholeCaseTakesLessThanThirtySecondsByKeysAlone()
    {
        const Uuid guest = m_desk->know(u"Wang"_s);
        open();
        int keys = 1; // F4
        const auto type = [&](const QString &text) {
            keys += int(text.size());
            m_desk->type(text);
        };
        const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
            ++keys;
            m_desk->press(key, modifiers);
        };
        const auto goTo = [&](const QString &name) {
            while (m_desk->window->focusWidget() != m_desk->part(name) && keys < 100)
                press(Qt::Key_F6);
        };
        type(u"It hums all night, and nobody has come."_s);
        press(Qt::Key_2, Qt::AltModifier);
        goTo(u"guestField"_s);
        type(u"Wang"_s);
        QTRY_VERIFY(m_desk->part(u"guestFieldList"_s)->isVisible());
        press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->part(u"complaintWho"_s)->isVisible());
        goTo(u"complaintRoom"_s);
        type(u"1207"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Up); // one worse
        press(Qt::Key_Return, Qt::ControlModifier);
        const Complaint taken = saved();
        QCOMPARE(taken.guest, guest);
        QCOMPARE(taken.category, Category(1));
        QCOMPARE(taken.room, u"1207"_s);
        QCOMPARE(taken.severity, kUsualSeverity - 1);
        constexpr int kThoughts = 5;
        QVERIFY2(keys * 0.28 + kThoughts * 1.35 < 30, qPrintable(QString::number(keys)));
    }

    void somebodyWithoutAProfileHasANameAndANumber()
    {
        open();
        m_desk->type(u"It hums"_s);
        auto *field = m_desk->part<QLineEdit>(u"guestField"_s);
        field->setFocus();
        field->setText(u"Jansen"_s);
        QTRY_VERIFY(m_desk->part(u"guestFieldList"_s)->isVisible());
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->shows(u"Jansen (no profile)"_s));
        m_desk->part<QLineEdit>(u"complaintContact"_s)->setText(u"+31 6 1234"_s);
        m_desk->part(u"verbatim"_s)->setFocus();
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        const Complaint taken = saved();
        QVERIFY(taken.guest.isNull());
        QCOMPARE(taken.reporterName, u"Jansen"_s);
        QCOMPARE(taken.reporterContact, u"+31 6 1234"_s);
    }

    void whoStaysAnonymousIsNotNamed()
    {
        const stays::Stay stay = inHouse();
        open(stay.guest.toString());
        QTRY_VERIFY(m_desk->shows(u"陳志強"_s));
        m_desk->part<QCheckBox>(u"complaintAnonymous"_s)->setChecked(true);
        QVERIFY(!m_desk->shows(u"陳志強"_s));
        m_desk->type(u"It hums"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        const Complaint taken = saved();
        QVERIFY(taken.isAnonymous);
        QVERIFY(taken.guest.isNull());
        QVERIFY(taken.room.isEmpty()); // it would tell who he is
    }

    void everythingElseIsKept()
    {
        open();
        m_desk->type(u"Water from the ceiling"_s);
        m_desk->part<QComboBox>(u"complaintKind"_s)->setCurrentIndex(int(CaseKind::Defect));
        m_desk->part<QComboBox>(u"complaintSeverity"_s)->setCurrentIndex(0);
        m_desk->part<QComboBox>(u"complaintChannel"_s)->setCurrentIndex(int(Channel::Phone));
        m_desk->part<QComboBox>(u"complaintRestriction"_s)
            ->setCurrentIndex(int(Restriction::Injury));
        m_desk->part<QLineEdit>(u"complaintPlace"_s)->setText(u"Bathroom"_s);
        m_desk->part<QLineEdit>(u"complaintSummary"_s)->setText(u"Leak"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        const Complaint taken = saved();
        QCOMPARE(taken.kind, CaseKind::Defect);
        QCOMPARE(taken.severity, 1);
        QCOMPARE(taken.channel, Channel::Phone);
        QCOMPARE(taken.restriction, Restriction::Injury);
        QCOMPARE(taken.place, u"Bathroom"_s);
        QCOMPARE(taken.summary, u"Leak"_s);
    }

    void whenItHappenedIsTypedAsItIsSaid()
    {
        open();
        m_desk->type(u"Noise"_s);
        auto *when = m_desk->part<QLineEdit>(u"complaintWhen"_s);
        when->setText(u"soon"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->shows(u"Write when it happened"_s));
        QVERIFY(when->hasFocus());
        QCOMPARE(m_desk->count("SELECT count(*) FROM complaint"), 0);
        when->setText(u"yesterday 22:30"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        const QDate yesterday
            = QDateTime::fromMSecsSinceEpoch(m_desk->clock.nowMs()).date().addDays(-1);
        QCOMPARE(saved().occurredAt, yesterday.startOfDay().addSecs(81000).toMSecsSinceEpoch());
    }

    void aTripOfTheGuestIsChosen()
    {
        const Uuid guest = m_desk->know(u"王芳"_s);
        stays::Trip flight;
        flight.id = Uuid::named("test", "flight");
        flight.guest = guest;
        flight.carrier = u"CA"_s;
        flight.flightNo = u"833"_s;
        flight.departure = QDate(2025, 5, 12);
        m_trips = {flight};
        open(guest.toString());
        auto *trip = m_desk->part<QComboBox>(u"complaintTrip"_s);
        QTRY_VERIFY(trip->isVisible());
        trip->setCurrentIndex(trip->findText(u"CA 833 · 2025-05-12"_s));
        m_desk->type(u"Four hours late"_s);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved().trip, flight.id);
    }

    void whoHasNoTripsIsAskedForNone()
    {
        open(m_desk->know(u"王芳"_s).toString());
        QTRY_VERIFY(m_desk->shows(u"王芳"_s));
        QVERIFY(!m_desk->part(u"complaintTrip"_s)->isVisible());
    }

    void whatIsHalfTypedWaitsForItsAuthor()
    {
        const stays::Stay stay = inHouse();
        open(stay.guest.toString());
        QTRY_COMPARE(m_desk->part<QLineEdit>(u"complaintRoom"_s)->text(), u"1207"_s);
        m_desk->type(u"It hums"_s);
        auto *page = qobject_cast<IntakePage *>(m_desk->window->pages().page());
        const QJsonObject draft = page->draft();
        page->restoreDraft({});
        QVERIFY(page->draft().isEmpty());
        page->restoreDraft(draft);
        QCOMPARE(page->draft(), draft);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved().stay, stay.id);
    }

    void escPutsItAwayAndUndoBringsItBack()
    {
        open();
        m_desk->type(u"It hums"_s);
        m_desk->press(Qt::Key_Escape);
        QCOMPARE(m_desk->window->pages().location().page, u"today"_s);
        m_desk->window->toast().findChild<QPushButton *>()->click();
        QCOMPARE(m_desk->window->pages().location().page, u"complaint-new"_s);
        QCOMPARE(m_desk->part<QPlainTextEdit>(u"verbatim"_s)->toPlainText(), u"It hums"_s);
    }

    void whoMayNotTakeComplaintsDownIsToldSo()
    {
        m_desk->logInAs({access::Role::PrivacyOfficer});
        open();
        QVERIFY(!m_desk->part(u"complaintIntakeSave"_s)->isEnabled());
        QVERIFY(m_desk->shows(u"Your role does not include this."_s));
    }

    void tabReachesEverything()
    {
        open();
        QCOMPARE(tabProblems(*m_desk->window), QStringList());
        QCOMPARE(accessibilityProblems(*m_desk->window), QStringList());
    }

    void anotherLanguageKeepsWhatIsTyped()
    {
        open();
        m_desk->type(u"It hums"_s);
        m_language.apply(u"zh_CN"_s);
        QTRY_COMPARE(m_desk->part<QPushButton>(u"complaintIntakeCancel"_s)->text(), u"取消  Esc"_s);
        QCOMPARE(m_desk->part<QPlainTextEdit>(u"verbatim"_s)->toPlainText(), u"It hums"_s);
        m_language.apply(u"en"_s);
    }

private:
    void open(const QString &guest = {})
    {
        ComplaintServices services = m_desk->services();
        services.tripsOf = [this](const Uuid &) {
            return QtFuture::makeReadyFuture(Result<QList<stays::Trip>>(m_trips));
        };
        m_desk->openWindow({LandingPage::entry(u"today"_s), LandingPage::entry(u"complaints"_s),
                               IntakePage::entry(services)},
            {u"today"_s});
        m_desk->window->openPage({u"complaint-new"_s, guest});
    }
    stays::Stay inHouse()
    {
        const Uuid id = m_desk->booked(m_desk->wish(u"1207"_s));
        const auto done = m_desk->wait(m_desk->stays->checkIn(id));
        return done ? m_desk->StayFixture::stored(id) : stays::Stay();
    }
    /// The one case there is, once it is there.
    Complaint saved()
    {
        if (!QTest::qWaitFor(
                [this] { return m_desk->count("SELECT count(*) FROM complaint") == 1; }))
            return {};
        QTest::qWait(0);
        const auto page = m_desk->wait(m_desk->queue->page({.branch = m_desk->branch}, {}, 1));
        const Uuid id = page->rows.constFirst().complaint;
        if (!QTest::qWaitFor(
                [this] { return m_desk->window->pages().location().page == u"complaints"_s; }))
            return {};
        return m_desk->stored(id).complaint;
    }

    Language m_language;
    QList<stays::Trip> m_trips; ///< of every guest
    std::unique_ptr<ComplaintWindow> m_desk;
};

QTEST_MAIN(IntakePageTest)
#include "tst_intake_page.moc"
