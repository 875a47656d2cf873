#include "tests/support/follow_up_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "ui/followups/follow_up_page.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// A desk at which something new is to be remembered.
struct Desk : FollowUpDesk
{
    using FollowUpDesk::FollowUpDesk;
    ~Desk()
    {
        window.reset();
        database.reset();
    }
    void openWindow(const QString &guest = {})
    {
        const FollowUpServices services {reminders, *database, this->guests, authoriser};
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {{u"follow-ups"_s, [] { return u"Agenda"_s; }, u"people"_s,
                                  [](QWidget *parent) { return new LandingPage(parent); }},
                FollowUpPage::entry(services)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"follow-ups"_s});
        window->openPage({u"follow-up"_s, guest});
        page = qobject_cast<FollowUpPage *>(window->pages().page());
        page->focusFirst();
    }
    [[nodiscard]] QWidget *focus() const { return window->focusWidget(); }
    [[nodiscard]] QString reading() const
    {
        return page->findChild<QLabel *>(u"momentReading"_s)->text();
    }
    void save() const { QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier); }
    template <typename Field>
    [[nodiscard]] Field *field(const QString &name) const
    {
        return page->findChild<Field *>(name);
    }
    [[nodiscard]] bool says(const QString &sentence) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    }

    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<MainWindow> window;
    FollowUpPage *page = nullptr;
};

} // namespace

class FollowUpPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }
    void cleanup() { m_language.apply(u"en"_s); }

    void isWrittenDownByKeysAlone()
    {
        Desk desk;
        desk.openWindow();
        QTest::keyClicks(desk.focus(), u"Call the agency"_s);
        QTest::keyClick(desk.focus(), Qt::Key_Tab);
        QTest::keyClicks(desk.focus(), u"fri 15:00"_s);
        QCOMPARE(desk.reading(), u"Fri 05-16 15:00"_s);
        QTest::keyClick(desk.focus(), Qt::Key_Tab);
        QTest::keyClick(desk.focus(), Qt::Key_Down); // a call-back
        desk.save();
        QTRY_COMPARE(desk.open().size(), 1);
        const Reminder made = desk.open().constFirst().reminder;
        QCOMPARE(made.title, u"Call the agency"_s);
        QCOMPARE(made.kind, ReminderKind::CallBack);
        QCOMPARE(dueAt(made), Desk::momentOf(u"2025-05-16 15:00"_s));
        QCOMPARE(made.owner, Uuid::named("test", "staff"));
        QCOMPARE(made.subject, desk.branch);
        QTRY_COMPARE(desk.window->pages().location().page, u"follow-ups"_s);
    }

    void isAboutTheGuestThatItWasOpenedFor()
    {
        Desk desk;
        const Uuid guest = desk.guest(u"陳志強"_s);
        desk.openWindow(guest.toString());
        QTRY_VERIFY(desk.says(u"About 陳志強"_s));
        QVERIFY(!desk.window->windowTitle().contains(u'陳'));
        QTest::keyClicks(desk.focus(), u"Call"_s);
        desk.field<QLineEdit>(u"momentText"_s)->setText(u"tomorrow 9"_s);
        desk.field<QComboBox>(u"followUpRule"_s)->setCurrentIndex(3);
        desk.field<QComboBox>(u"followUpOwner"_s)->setCurrentIndex(1);
        desk.save();
        QTRY_COMPARE(desk.open().size(), 1);
        const Reminder made = desk.open().constFirst().reminder;
        QCOMPARE(made.subject, guest);
        QCOMPARE(made.rule, u"FREQ=WEEKLY"_s);
        QVERIFY(made.owner.isNull());
    }

    void mayBeAboutNobodyAfterAll()
    {
        Desk desk;
        desk.openWindow(desk.guest(u"陳志強"_s).toString());
        auto *nobody = desk.field<QPushButton>(u"followUpNoGuest"_s);
        QTRY_VERIFY(nobody->isVisible());
        QTest::keyClick(nobody, Qt::Key_Space);
        QVERIFY(!nobody->isVisible());
        QCOMPARE(desk.page->currentGuest(), QString());
    }

    void saysWhatIsMissing()
    {
        Desk desk;
        desk.openWindow();
        desk.save();
        QVERIFY(desk.says(u"Say in at most 200 characters what is to be done."_s));
        QVERIFY(desk.says(u"Say when, for example “tomorrow 9” or “in 2 hours”."_s));
        QCOMPARE(desk.focus()->objectName(), u"followUpWhat"_s);
        QTest::keyClicks(desk.focus(), u"Call"_s);
        desk.field<QLineEdit>(u"momentText"_s)->setText(u"yesterday"_s);
        desk.save();
        QCOMPARE(desk.focus()->objectName(), u"momentText"_s);
        QVERIFY(desk.says(
            u"This is not understood as a time. Write it like “fri 15:00” or “in 3 days”."_s));
        desk.field<QLineEdit>(u"momentText"_s)->setText(u"today 9:00"_s);
        desk.save();
        QVERIFY(desk.says(u"This is over already."_s));
        QVERIFY(desk.open().isEmpty());
    }

    void aBirthdayIsTheGuests()
    {
        Desk desk;
        const Uuid guest = desk.guest(u"王芳"_s, {{schema::Guest::BirthDate, u"1985-05-20"_s}});
        desk.openWindow(guest.toString());
        QTest::keyClicks(desk.focus(), u"Flowers"_s);
        desk.field<QComboBox>(u"followUpKind"_s)->setCurrentIndex(5);
        QVERIFY(!desk.field<QLineEdit>(u"momentText"_s)->isEnabled());
        desk.save();
        QTRY_COMPARE(desk.open().size(), 1);
        QCOMPARE(dueAt(desk.open().constFirst().reminder), Desk::momentOf(u"2025-05-20 09:00"_s));
    }

    void aBirthdayThatIsNotKnownIsSaid()
    {
        Desk desk;
        desk.openWindow(desk.guest(u"王芳"_s).toString());
        QTest::keyClicks(desk.focus(), u"Flowers"_s);
        desk.field<QComboBox>(u"followUpKind"_s)->setCurrentIndex(5);
        desk.save();
        QTRY_VERIFY(desk.says(u"The guest's birthday is not known. Add it to his profile."_s));
        QVERIFY(desk.open().isEmpty());
    }

    void aBirthdayOfNobodyIsRefused()
    {
        Desk desk;
        desk.openWindow();
        QTest::keyClicks(desk.focus(), u"Flowers"_s);
        desk.field<QComboBox>(u"followUpKind"_s)->setCurrentIndex(5);
        desk.save();
        QVERIFY(desk.says(u"A birthday is a guest's: press F7 on one."_s));
        QVERIFY(desk.open().isEmpty());
    }

    void whatWasTypedIsKeptAsADraft()
    {
        Desk desk;
        const Uuid guest = desk.guest(u"陳志強"_s);
        desk.openWindow(guest.toString());
        QCOMPARE(desk.page->draft(), QJsonObject());
        QTest::keyClicks(desk.focus(), u"Call"_s);
        const QJsonObject draft = desk.page->draft();
        QVERIFY(!draft.isEmpty());
        desk.page->restoreDraft({});
        QCOMPARE(desk.page->draft(), QJsonObject());
        QCOMPARE(desk.page->currentGuest(), QString());
        desk.page->restoreDraft(draft);
        QCOMPARE(desk.page->draft(), draft);
        QCOMPARE(desk.page->currentGuest(), guest.toString());
    }

    void escLeavesAndWhatWasTypedComesBackWithUndo()
    {
        Desk desk;
        desk.openWindow();
        QTest::keyClicks(desk.focus(), u"Call"_s);
        QTest::keyClick(desk.focus(), Qt::Key_Escape);
        QCOMPARE(desk.window->pages().location().page, u"follow-ups"_s);
        auto *undo = desk.window->findChild<QPushButton *>(u"toastAction"_s);
        QTRY_VERIFY(undo->isVisible());
        QTest::keyClick(undo, Qt::Key_Space);
        QCOMPARE(desk.window->pages().location().page, u"follow-up"_s);
        QCOMPARE(desk.field<QLineEdit>(u"followUpWhat"_s)->text(), u"Call"_s);
    }

    void aPromiseIsNotOffered()
    {
        Desk desk;
        desk.openWindow();
        QCOMPARE(desk.field<QComboBox>(u"followUpKind"_s)->count(),
            static_cast<int>(kReminderKinds.size()) - 1);
        QCOMPARE(desk.field<QComboBox>(u"followUpKind"_s)->findText(u"Promise"_s), -1);
    }

    void isAColleaguesOrADepartments()
    {
        Desk desk;
        const Uuid colleague = desk.member(u"周敏"_s);
        desk.openWindow();
        auto *owner = desk.field<QComboBox>(u"followUpOwner"_s);
        QTRY_COMPARE(owner->findText(u"周敏"_s), 2);
        QTest::keyClicks(desk.focus(), u"Call"_s);
        desk.field<QLineEdit>(u"momentText"_s)->setText(u"tomorrow 9"_s);
        owner->setCurrentIndex(2);
        desk.field<QLineEdit>(u"followUpDepartment"_s)->setText(u" Housekeeping "_s);
        desk.save();
        QTRY_COMPARE(desk.open().size(), 1);
        const ReminderRow made = desk.open().constFirst();
        QCOMPARE(made.reminder.owner, colleague);
        QCOMPARE(made.owner, u"周敏"_s);
        QCOMPARE(made.reminder.department, u"Housekeeping"_s);
    }

    void aDepartmentsIsNobodysOwn()
    {
        Desk desk;
        desk.openWindow();
        QTest::keyClicks(desk.focus(), u"Cot"_s);
        desk.field<QLineEdit>(u"momentText"_s)->setText(u"tomorrow 9"_s);
        auto *department = desk.field<QLineEdit>(u"followUpDepartment"_s);
        department->setFocus();
        QTest::keyClicks(department, u"Housekeeping"_s);
        desk.save();
        QTRY_COMPARE(desk.open().size(), 1);
        QVERIFY(desk.open().constFirst().reminder.owner.isNull());
        QCOMPARE(desk.open().constFirst().reminder.department, u"Housekeeping"_s);
    }

    void whatIsThereIsChangedByKeys()
    {
        Desk desk;
        const Uuid guest = desk.guest(u"陳志強"_s);
        const Uuid id = desk.remind(u"Call"_s, u"2025-05-14 09:30"_s, guest, u"FREQ=WEEKLY"_s);
        desk.openWindow(FollowUpPage::toEdit(id));
        auto *what = desk.field<QLineEdit>(u"followUpWhat"_s);
        QTRY_COMPARE(what->text(), u"Call"_s);
        QCOMPARE(desk.page->title(), u"Change a follow-up"_s);
        QCOMPARE(desk.field<QLineEdit>(u"momentText"_s)->text(), u"2025-05-14 09:30"_s);
        QCOMPARE(desk.field<QComboBox>(u"followUpRule"_s)->currentText(), u"Every week"_s);
        QCOMPARE(desk.page->draft(), QJsonObject()); // nothing has been changed yet
        QTRY_VERIFY(desk.says(u"About 陳志強"_s));
        QVERIFY(!desk.field<QPushButton>(u"followUpNoGuest"_s)->isVisible());
        const qint64 due = dueAt(desk.open().constFirst().reminder);
        QTest::keyClicks(desk.focus(), u"Write"_s); // in place of what is selected
        desk.save();
        QTRY_COMPARE(desk.open().constFirst().reminder.title, u"Write"_s);
        QCOMPARE(dueAt(desk.open().constFirst().reminder), due); // and it is not over
        QTRY_COMPARE(desk.window->pages().location().page, u"follow-ups"_s);
    }

    void anotherMomentIsAnotherMoment()
    {
        Desk desk;
        const Uuid id = desk.remind(u"Call"_s, u"2025-05-15 09:30"_s);
        desk.openWindow(FollowUpPage::toEdit(id));
        auto *when = desk.field<QLineEdit>(u"momentText"_s);
        QTRY_VERIFY(!when->text().isEmpty());
        when->setText(u"fri 15:00"_s);
        desk.save();
        QTRY_COMPARE(
            dueAt(desk.open().constFirst().reminder), Desk::momentOf(u"2025-05-16 15:00"_s));
    }

    void aChangeThatWasLeftComesBackWithUndo()
    {
        Desk desk;
        const Uuid id = desk.remind(u"Call"_s, u"2025-05-15 09:30"_s);
        desk.openWindow(FollowUpPage::toEdit(id));
        auto *what = desk.field<QLineEdit>(u"followUpWhat"_s);
        QTRY_COMPARE(what->text(), u"Call"_s);
        QTest::keyClicks(desk.focus(), u"Write"_s);
        QTest::keyClick(desk.focus(), Qt::Key_Escape);
        QCOMPARE(desk.page->draft(), QJsonObject());
        auto *undo = desk.window->findChild<QPushButton *>(u"toastAction"_s);
        QTRY_VERIFY(undo->isVisible());
        QTest::keyClick(undo, Qt::Key_Space);
        QCOMPARE(what->text(), u"Write"_s);
        QTRY_COMPARE(desk.page->title(), u"Change a follow-up"_s);
        QCOMPARE(what->text(), u"Write"_s);
        what->setFocus();
        desk.save();
        QTRY_COMPARE(desk.open().constFirst().reminder.title, u"Write"_s);
        QCOMPARE(desk.open().size(), 1);
    }

    void whatIsGoneIsSaid()
    {
        Desk desk;
        desk.openWindow(FollowUpPage::toEdit(Uuid::named("test", "gone")));
        QTRY_VERIFY(desk.page->findChild<QWidget *>(u"followUpMessage"_s)->isVisible());
    }

    void whoMayNotSavesNothing()
    {
        Desk desk({access::Role::Auditor});
        desk.openWindow();
        QVERIFY(!desk.field<QPushButton>(u"followUpSave"_s)->isEnabled());
    }

    void readersLanguagesAndTheKeyboardAreServed()
    {
        Desk desk;
        desk.openWindow();
        QCOMPARE(accessibilityProblems(*desk.page), QStringList());
        QCOMPARE(tabProblems(*desk.window), QStringList());
        m_language.apply(u"zh_CN"_s);
        QCOMPARE(desk.page->title(), u"新建跟进"_s);
        QCOMPARE(accessibilityProblems(*desk.page), QStringList());
    }

private:
    Language m_language;
};

QTEST_MAIN(FollowUpPageTest)
#include "tst_follow_up_page.moc"
