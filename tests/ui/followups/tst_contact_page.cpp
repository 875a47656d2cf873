#include "models/followups/activities/activities.h"
#include "tests/support/follow_up_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "ui/followups/contacts/contact_page.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// A desk at which somebody has just hung up.
struct Desk : FollowUpDesk {
  using FollowUpDesk::FollowUpDesk;
  ~Desk() {
    window.reset();
    database.reset();
  }
  void openWindow(const QString &guest = {}) {
    const ContactServices services{activities, this->guests, authoriser, clock};
    window = std::make_unique<MainWindow>(
        settings, QList<PageEntry>{
                      {u"follow-ups"_s, [] { return u"Agenda"_s; }, u"people"_s,
                       [](QWidget *parent) { return new LandingPage(parent); }},
                      ContactPage::entry(services)});
    window->resize(1366, 768);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->openPage({u"follow-ups"_s});
    window->openPage({u"contact"_s, guest});
    page = qobject_cast<ContactPage *>(window->pages().page());
    page->focusFirst();
  }
  [[nodiscard]] QWidget *focus() const { return window->focusWidget(); }
  void save() const {
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
  }
  void next(int fields = 1) const {
    for (int field = 0; field < fields; ++field)
      QTest::keyClick(focus(), Qt::Key_Tab);
  }
  [[nodiscard]] bool says(const QString &sentence) const {
    const auto labels = page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
      return label->isVisible() && label->text() == sentence;
    });
  }
  [[nodiscard]] QList<ContactActivity> contacts(const Uuid &guest) {
    return wait(activities.ofGuest(guest)).value();
  }

  Activities activities{*database, authoriser};
  DeskSettingsFile settings{folder.filePath(u"desk.json"_s)};
  std::unique_ptr<MainWindow> window;
  ContactPage *page = nullptr;
};

} // namespace

class ContactPageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { m_language.apply(u"en"_s); }
  void cleanup() { m_language.apply(u"en"_s); }

  void isWrittenDownByKeysAloneAndFollowed() {
    Desk desk;
    const Uuid guest = desk.guest(u"陳志強"_s);
    desk.openWindow(guest.toString());
    QTRY_VERIFY(desk.says(u"With 陳志強"_s));
    QVERIFY(!desk.window->windowTitle().contains(u'陳'));
    QTest::keyClick(desk.focus(), Qt::Key_Down); // an e-mail instead of a call
    desk.next(2);
    QTest::keyClicks(desk.focus(), u"greeting"_s);
    desk.next();
    QTest::keyClicks(desk.focus(), u"Spring Festival"_s);
    desk.next();
    QTest::keyClicks(desk.focus(), u"Wished him well"_s);
    desk.next();
    QTest::keyClicks(desk.focus(), u"glad"_s);
    desk.next();
    QTest::keyClicks(desk.focus(), u"Send the offer"_s);
    desk.next();
    QTest::keyClicks(desk.focus(), u"fri"_s);
    desk.save();
    QTRY_COMPARE(desk.contacts(guest).size(), 1);
    const ContactActivity made = desk.contacts(guest).constFirst();
    QCOMPARE(made.method, ContactMethod::Email);
    QCOMPARE(made.type, u"greeting"_s);
    QCOMPARE(made.subject, u"Spring Festival"_s);
    QCOMPARE(made.description, u"Wished him well"_s);
    QCOMPARE(made.result, u"glad"_s);
    QCOMPARE(made.startAt, Desk::momentOf(u"2025-05-14 10:00"_s));
    QCOMPARE(made.owner, Uuid::named("test", "staff"));
    const QList<ReminderRow> open = desk.open();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().reminder.title, u"Send the offer"_s);
    QCOMPARE(dueAt(open.constFirst().reminder),
             Desk::momentOf(u"2025-05-16 09:00"_s));
    QTRY_COMPARE(desk.window->pages().location().page, u"follow-ups"_s);
  }

  void saysWhatIsMissing() {
    Desk desk;
    const Uuid guest = desk.guest(u"陳志強"_s);
    desk.openWindow(guest.toString());
    desk.page->findChild<QLineEdit *>(u"momentText"_s)->setText(u"fri"_s);
    desk.save();
    QVERIFY(desk.says(u"Say in a few words what it was about."_s));
    QVERIFY(desk.says(u"Say what is to be done then."_s));
    QCOMPARE(desk.focus()->objectName(), u"contactSubject"_s);
    QVERIFY(desk.contacts(guest).isEmpty());
  }

  void whatIsToComeIsNoContact() {
    Desk desk;
    const Uuid guest = desk.guest(u"陳志強"_s);
    desk.openWindow(guest.toString());
    desk.page->findChild<QLineEdit *>(u"contactSubject"_s)->setText(u"Offer"_s);
    desk.page->findChild<QDateTimeEdit *>(u"contactWhen"_s)
        ->setDateTime(QDateTime(QDate(2025, 5, 15), QTime(9, 0)));
    desk.save();
    QVERIFY(
        desk.says(u"This is still to come: write a follow-up (F7) instead."_s));
    QVERIFY(desk.contacts(guest).isEmpty());
  }

  void withoutAGuestThereIsNone() {
    Desk desk;
    desk.openWindow();
    desk.page->findChild<QLineEdit *>(u"contactSubject"_s)->setText(u"Offer"_s);
    desk.save();
    QCOMPARE(desk.focus()->objectName(), u"contactMethod"_s);
    QCOMPARE(desk.count("SELECT count(*) FROM contact_activity"), 0);
  }

  void whatWasTypedIsKeptAsADraftAndComesBackWithUndo() {
    Desk desk;
    const Uuid guest = desk.guest(u"陳志強"_s);
    desk.openWindow(guest.toString());
    QCOMPARE(desk.page->draft(), QJsonObject());
    desk.page->findChild<QLineEdit *>(u"contactSubject"_s)->setText(u"Offer"_s);
    desk.page->findChild<QPlainTextEdit *>(u"contactDescription"_s)
        ->setPlainText(u"two\nlines"_s);
    const QJsonObject draft = desk.page->draft();
    QTest::keyClick(desk.focus(), Qt::Key_Escape);
    QCOMPARE(desk.page->draft(), QJsonObject());
    QTest::keyClick(desk.window->findChild<QPushButton *>(u"toastAction"_s),
                    Qt::Key_Space);
    QCOMPARE(desk.window->pages().location().page, u"contact"_s);
    QCOMPARE(desk.page->draft(), draft);
    QCOMPARE(desk.page->currentGuest(), guest.toString());
  }

  void whoMayNotSavesNothing() {
    Desk desk({access::Role::Auditor});
    desk.openWindow();
    QVERIFY(
        !desk.page->findChild<QPushButton *>(u"contactSave"_s)->isEnabled());
  }

  void readersLanguagesAndTheKeyboardAreServed() {
    Desk desk;
    desk.openWindow();
    QCOMPARE(accessibilityProblems(*desk.page), QStringList());
    QCOMPARE(tabProblems(*desk.window), QStringList());
    m_language.apply(u"zh_CN"_s);
    QCOMPARE(desk.page->title(), u"记录联系"_s);
    QCOMPARE(accessibilityProblems(*desk.page), QStringList());
  }

private:
  Language m_language;
};

QTEST_MAIN(ContactPageTest)
#include "tst_contact_page.moc"
