#include "tests/support/desk_fixture.h"
#include "tests/support/keyboard_walk.h"
#include "ui/checkin/check_in_page.h"
#include "ui/desk/today_page.h"
#include "ui/guestside/guest_side_card.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"
#include "ui/kit/toast.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"
#include "ui/stays/stays_page.h"
#include "ui/wording/money_text.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace lobby;
using namespace lobby::stays;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// A desk with Today, check-in and the stays in its window.
struct Desk : DeskFixture
{
    void openWindow(const Location &location)
    {
        DeskServices services {lists, *stays, guests, authoriser, branch};
        services.guestSide = &guestSide;
        services.roomWarnings = [](const QString &room) {
            return QtFuture::makeReadyFuture(
                Result<QString>(room == u"1313"_s ? u"It hums in 1313."_s : QString()));
        };
        services.guestLists.search = [this](const QString &, int) {
            QList<FoundGuest> all;
            for (const Uuid &id : std::as_const(found)) {
                FoundGuest guest;
                guest.guest.id = id;
                guest.guest.name = wait(guests.load(id)).value().guest.name();
                all.append(guest);
            }
            return QtFuture::makeReadyFuture(Result<QList<FoundGuest>>(all));
        };
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {TodayPage::entry(services), StaysPage::entry(services),
                CheckInPage::entry(services)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage(location);
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    /// A key where the focus is, as a clerk presses it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    }
    /// Of the page in front: everything has a name and is reached by keys.
    void walk()
    {
        window->pages().page()->focusFirst();
        QCOMPARE(accessibilityProblems(*window), QStringList());
        QCOMPARE(tabProblems(*window).join(u'\n'), QString());
        QCOMPARE(
            paneProblems(*window, window->pages().page()->panes(), [this] { press(Qt::Key_F6); }),
            QStringList());
    }
    [[nodiscard]] QString page() const { return window->pages().location().page; }
    [[nodiscard]] QString said() const
    {
        const auto *what = part(u"checkInMessage"_s)->findChild<QLabel *>(u"inlineMessageWhat"_s);
        return what->isVisible() ? what->text() : QString();
    }
    [[nodiscard]] bool isReady() const { return part(u"checkInPrimary"_s)->isEnabled(); }

    privacy::Consents consents {*database, authoriser};
    privacy::Notices notices {*database, authoriser};
    checkin::Registrations registrations {*database, authoriser};
    GuestSide guestSide {guests, consents, notices, registrations, clock, u"云栖酒店"_s, u"CN"_s};
    QList<Uuid> found; ///< whom every search finds
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<MainWindow> window;
};

} // namespace

class CheckInPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuestHasAWindowWhileHisStayIsOpen()
    {
        const auto isShown = [] {
            const QWidgetList tops = QApplication::topLevelWidgets();
            return std::any_of(tops.begin(), tops.end(), [](const QWidget *top) {
                return top->objectName() == u"guestWindow"_s && top->isVisible();
            });
        };
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s, QTime(14, 0));
        desk.openWindow({u"checkin"_s, id.toString()});
        QTRY_VERIFY(desk.isReady());
        desk.press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(isShown());
        desk.window->openPage({u"today"_s});
        desk.window->openPage({u"checkin"_s}); // and somebody else comes
        QTRY_VERIFY(!isShown());
    }

    void aBookedGuestIsCheckedInFromTodayByKeysAlone()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s, QTime(14, 0));
        desk.addDocument(desk.stored(id).guest);
        desk.openWindow({u"today"_s});
        auto *table = desk.part<DeskTable>(u"todayTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(desk.window->focusWidget(), table);
        desk.press(Qt::Key_C);
        QTRY_COMPARE(desk.page(), u"checkin"_s);
        QTRY_VERIFY(desk.isReady());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.stored(id).status(), StayStatus::InHouse);
        QCOMPARE(desk.stored(id).room, u"1219"_s);
        QTRY_COMPARE(desk.page(), u"today"_s);
        // Undo beats a question.
        auto *undo = desk.window->toast().findChild<QPushButton *>();
        QTRY_VERIFY(undo->isVisible());
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(desk.stored(id).status(), StayStatus::Expected);
    }

    void aRoomWithItsFaultsIsNotGivenUnwarned()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s, QTime(14, 0));
        desk.openWindow({u"checkin"_s, id.toString()});
        QTRY_VERIFY(desk.isReady());
        const auto warned = [&desk] {
            const QLabel *warning
                = desk.window->pages().page()->findChild<QLabel *>(u"roomWarning"_s);
            return warning->isVisible() ? warning->text() : QString();
        };
        QCOMPARE(warned(), QString());
        auto *room = desk.part<QComboBox>(u"checkInRoom"_s);
        room->setFocus();
        room->lineEdit()->selectAll();
        QTest::keyClicks(room->lineEdit(), u"1313"_s);
        QTRY_COMPARE(warned(), u"It hums in 1313."_s);
        desk.press(Qt::Key_Backspace);
        QTRY_COMPARE(warned(), QString());
        desk.window->openPage({u"stays"_s, id.toString()});
        QTRY_COMPARE(desk.part<QLineEdit>(u"stay.room"_s)->text(), u"1219"_s);
        desk.part<QLineEdit>(u"stay.room"_s)->clear();
        QTest::keyClicks(desk.part<QLineEdit>(u"stay.room"_s), u"1313"_s);
        QTRY_COMPARE(warned(), u"It hums in 1313."_s);
    }

    void aTakenRoomIsRefusedInWordsAndChangesNothing()
    {
        Desk desk;
        const Uuid first = desk.bookedFor(u"王芳"_s, u"1219"_s);
        QVERIFY(Desk::wait(desk.stays->checkIn(first)));
        const Uuid second = desk.bookedFor(u"李雷"_s, {});
        desk.addDocument(desk.stored(second).guest);
        desk.openWindow({u"checkin"_s, second.toString()});
        QTRY_VERIFY(desk.isReady());
        desk.part<QComboBox>(u"checkInRoom"_s)->setEditText(u"1219"_s);
        const Stay before = desk.stored(second);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.said(),
            u"The room is taken for these nights. Nothing was saved and your input is still "
            "here."_s);
        QCOMPARE(desk.stored(second), before);
        QCOMPARE(desk.part<QComboBox>(u"checkInRoom"_s)->currentText(), u"1219"_s);
        QCOMPARE(desk.page(), u"checkin"_s);
        // Another room, and it goes.
        desk.part<QComboBox>(u"checkInRoom"_s)->setEditText(u"1220"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.stored(second).status(), StayStatus::InHouse);
        QCOMPARE(desk.stored(second).room, u"1220"_s);
    }

    void aMissingDocumentIsTypedAndSavedWithTheGuest()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.openWindow({u"checkin"_s, id.toString()});
        QTRY_VERIFY(desk.part<QLineEdit>(u"documentNumber"_s));
        auto *number = desk.part<QLineEdit>(u"documentNumber"_s);
        QTRY_COMPARE(desk.window->focusWidget(), number);
        auto *expiry = desk.part<QLineEdit>(u"documentExpiry"_s);
        QTest::keyClicks(number, u"E12345678"_s);
        QTest::keyClicks(expiry, u"2030-13-01"_s);
        QTest::keyClick(expiry, Qt::Key_Return);
        QCOMPARE(expiry->accessibleDescription(), u"Write the date as 2030-05-14."_s);
        QCOMPARE(desk.stored(id).status(), StayStatus::Expected);
        expiry->setText(u"2030年5月14日"_s);
        QTest::keyClick(expiry, Qt::Key_Return);
        QTRY_COMPARE(desk.stored(id).status(), StayStatus::InHouse);
        const auto guest = Desk::wait(desk.guests.load(desk.stored(id).guest));
        QVERIFY(guest);
        QCOMPARE(guest->documents.size(), 1);
        QCOMPARE(guest->documents.constFirst().numberLast4, u"5678"_s);
        QCOMPARE(guest->documents.constFirst().expiryDate, QDate(2030, 5, 14));
        QVERIFY(!desk.bytes().contains("E12345678"));
    }

    void aDocumentIsSavedOnceWhenTheRoomIsRefused()
    {
        Desk desk;
        QVERIFY(Desk::wait(desk.stays->checkIn(desk.bookedFor(u"王芳"_s, u"1219"_s))));
        const Uuid id = desk.bookedFor(u"李雷"_s, {});
        desk.openWindow({u"checkin"_s, id.toString()});
        QTRY_VERIFY(desk.part<QLineEdit>(u"documentNumber"_s));
        QTest::keyClicks(desk.part<QLineEdit>(u"documentNumber"_s), u"E12345678"_s);
        auto *room = desk.part<QComboBox>(u"checkInRoom"_s);
        room->setEditText(u"1219"_s);
        QTest::keyClick(room, Qt::Key_Return);
        QTRY_VERIFY(!desk.said().isEmpty());
        room->setEditText(u"1220"_s);
        QTest::keyClick(room, Qt::Key_Return);
        QTRY_COMPARE(desk.stored(id).status(), StayStatus::InHouse);
        QCOMPARE(Desk::wait(desk.guests.load(desk.stored(id).guest)).value().documents.size(), 1);
    }

    void somebodyWhoIsKnownJoinsTheStayAndLeavesItAgain()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.addDocument(desk.stored(id).guest);
        const Uuid companion = desk.guest(u"李雷"_s);
        desk.addDocument(companion);
        desk.found = {companion, desk.stored(id).guest};
        desk.openWindow({u"checkin"_s, id.toString()});
        QTRY_VERIFY(desk.isReady());
        auto *field = desk.part<QLineEdit>(u"guestField"_s);
        auto *list = desk.part<QListWidget>(u"guestFieldList"_s);
        QTest::keyClicks(field, u"li"_s);
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->count(), 2); // he who stays already is not offered; a new one is
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.stored(id).others, QList<StayGuest>({{companion, StayRole::Companion}}));
        QVERIFY(field->text().isEmpty());
        QTRY_VERIFY(desk.part<QToolButton>(u"removeCompanion"_s));
        QCOMPARE(accessibilityProblems(*desk.window), QStringList());
        QTest::keyClick(desk.part<QToolButton>(u"removeCompanion"_s), Qt::Key_Space);
        QTRY_VERIFY(desk.stored(id).others.isEmpty());
        auto *undo = desk.window->toast().findChild<QPushButton *>();
        QTRY_VERIFY(undo->isVisible());
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(desk.stored(id).others.size(), 1);
        QTest::keyClick(field, Qt::Key_Return); // an empty field goes on with the check-in
        QTRY_COMPARE(desk.stored(id).status(), StayStatus::InHouse);
    }

    void somebodyNewJoinsTheStayByHisName()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.openWindow({u"checkin"_s, id.toString()});
        QTRY_VERIFY(desk.part<QLineEdit>(u"documentNumber"_s));
        QTest::keyClicks(desk.part<QLineEdit>(u"documentNumber"_s), u"E12345678"_s);
        auto *field = desk.part<QLineEdit>(u"guestField"_s);
        field->setText(u"欧阳 娜娜"_s);
        QTRY_VERIFY(desk.part(u"guestFieldList"_s)->isVisible());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.stored(id).others.size(), 1);
        const Uuid companion = desk.stored(id).others.constFirst().guest;
        QCOMPARE(
            Desk::wait(desk.guests.load(companion)).value().guest.name().native, u"欧阳 娜娜"_s);
        // Both have fields for a document now; what was typed for the first stays.
        QTRY_COMPARE(desk.window->findChildren<QLineEdit *>(u"documentNumber"_s).size(), 2);
        QCOMPARE(desk.part<QLineEdit>(u"documentNumber"_s)->text(), u"E12345678"_s);
    }

    void aHalfFilledCheckInIsParkedForItsAuthor()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.openWindow({u"checkin"_s, id.toString()});
        Page *page = desk.window->pages().page();
        QTRY_VERIFY(desk.part<QLineEdit>(u"documentNumber"_s));
        QVERIFY(page->draft().isEmpty()); // proposals are nobody's work
        desk.part<QLineEdit>(u"documentNumber"_s)->setText(u"E12345678"_s);
        desk.part<QComboBox>(u"checkInRoom"_s)->setEditText(u"1220"_s);
        desk.part<QDateEdit>(u"checkInDeparture"_s)->setDate(QDate(2025, 5, 19));
        // Somebody else's visit in between takes nothing away.
        desk.window->openPage({u"today"_s});
        desk.window->openPage({u"checkin"_s, id.toString()});
        const QJsonObject draft = page->draft();
        QVERIFY(!draft.isEmpty());
        page->restoreDraft({});
        QVERIFY(page->draft().isEmpty());
        desk.window->openPage({u"today"_s});
        desk.window->openPage({u"checkin"_s, id.toString()});
        QTRY_VERIFY(desk.part<QLineEdit>(u"documentNumber"_s));
        QVERIFY(desk.part<QLineEdit>(u"documentNumber"_s)->text().isEmpty());
        desk.window->openPage({u"today"_s});
        page->restoreDraft(draft);
        QCOMPARE(desk.window->pages().location(), (Location {u"checkin"_s, id.toString()}));
        QTRY_VERIFY(desk.part<QLineEdit>(u"documentNumber"_s));
        QTRY_COMPARE(desk.part<QLineEdit>(u"documentNumber"_s)->text(), u"E12345678"_s);
        QCOMPARE(desk.part<QComboBox>(u"checkInRoom"_s)->currentText(), u"1220"_s);
        QCOMPARE(desk.part<QDateEdit>(u"checkInDeparture"_s)->date(), QDate(2025, 5, 19));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(id).departure, QDate(2025, 5, 19));
        QTRY_COMPARE(desk.stored(id).status(), StayStatus::InHouse);
        QTRY_VERIFY(page->draft().isEmpty()); // done is done
    }

    void aHalfFilledStayIsParkedForItsAuthor()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        const QString fresh = u"new:"_s + desk.stored(id).guest.toString();
        desk.openWindow({u"stays"_s, fresh});
        Page *page = desk.window->pages().page();
        QVERIFY(page->draft().isEmpty());
        desk.part<QDateEdit>(u"stay.departure"_s)->setDate(QDate(2025, 5, 20));
        desk.part<QSpinBox>(u"stay.adults"_s)->setValue(3);
        desk.part<QComboBox>(u"stay.channel"_s)->setCurrentText(u"by pigeon"_s);
        desk.part<QLineEdit>(u"stay.remark"_s)->setText(u"late"_s);
        desk.window->openPage({u"stays"_s, id.toString()});
        QTRY_COMPARE(desk.part<QLineEdit>(u"stay.room"_s)->text(), u"1219"_s);
        QVERIFY(desk.part<QLineEdit>(u"stay.remark"_s)->text().isEmpty());
        desk.part<QLineEdit>(u"stay.room"_s)->setText(u"1220"_s);
        const QJsonObject draft = page->draft();
        page->restoreDraft({});
        QVERIFY(page->draft().isEmpty());
        QTRY_VERIFY(desk.part(u"staysTable"_s)->isVisible());

        page->restoreDraft(draft); // both are back, that of the front in front
        QCOMPARE(desk.window->pages().location(), (Location {u"stays"_s, id.toString()}));
        QTRY_COMPARE(desk.part<QLineEdit>(u"stay.room"_s)->text(), u"1220"_s);
        desk.window->openPage({u"stays"_s, fresh});
        QCOMPARE(desk.part<QDateEdit>(u"stay.departure"_s)->date(), QDate(2025, 5, 20));
        QCOMPARE(desk.part<QSpinBox>(u"stay.adults"_s)->value(), 3);
        QCOMPARE(desk.part<QComboBox>(u"stay.channel"_s)->currentText(), u"by pigeon"_s);
        QCOMPARE(desk.part<QLineEdit>(u"stay.remark"_s)->text(), u"late"_s);

        // Esc gives it up, and Undo takes that back.
        QTest::keyClick(desk.part(u"stay.remark"_s), Qt::Key_Escape);
        QVERIFY(desk.window->pages().location() != (Location {u"stays"_s, fresh}));
        auto *undo = desk.window->toast().findChild<QPushButton *>();
        QTRY_VERIFY(undo->isVisible());
        QTest::keyClick(undo, Qt::Key_Space);
        QCOMPARE(desk.window->pages().location(), (Location {u"stays"_s, fresh}));
        QCOMPARE(desk.part<QLineEdit>(u"stay.remark"_s)->text(), u"late"_s);
    }

    void aGuestBeforeHisDayMayStayFromToday()
    {
        Desk desk;
        const Uuid id
            = desk.bookedFor(u"王芳"_s, u"1219"_s, {}, QDate(2025, 5, 16), QDate(2025, 5, 18));
        desk.addDocument(desk.stored(id).guest);
        desk.openWindow({u"checkin"_s, id.toString()});
        QTRY_VERIFY(desk.isReady());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.said(), u"Today is not the day of arrival. Nothing was changed."_s);
        auto *early = desk.part<QPushButton>(u"checkInEarly"_s);
        QVERIFY(early);
        QTest::keyClick(early, Qt::Key_Space);
        QTRY_COMPARE(desk.stored(id).status(), StayStatus::InHouse);
        QCOMPARE(desk.stored(id).arrival, QDate(2025, 5, 14));
    }

    void withoutAGuestOneChoosesAmongTodaysArrivals()
    {
        Desk desk;
        const Uuid gone = desk.bookedFor(u"王芳"_s, u"1219"_s);
        QVERIFY(Desk::wait(desk.stays->checkIn(gone)));
        const Uuid wanted = desk.bookedFor(u"单雄信"_s, u"1220"_s);
        desk.openWindow({u"checkin"_s});
        auto *table = desk.part<DeskTable>(u"chooserTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1); // who is here is not asked for again
        auto *filter = desk.part<QLineEdit>(u"chooserFilter"_s);
        QTest::keyClicks(filter, u"shan"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(desk.window->pages().location(), (Location {u"checkin"_s, wanted.toString()}));
        QTRY_VERIFY(desk.isReady());
        desk.press(Qt::Key_Escape);
        QTRY_COMPARE(desk.window->pages().location(), (Location {u"checkin"_s}));
    }

    void somebodyInHouseIsCheckedOut()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        QVERIFY(Desk::wait(desk.stays->checkIn(id)));
        desk.openWindow({u"checkin"_s, id.toString()});
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(desk.part<QPushButton>(u"checkInPrimary"_s)->text(), u"Check out  Enter"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(id).status(), StayStatus::Departed);
    }

    void aStayIsBookedExtendedAndCancelledInPlace()
    {
        Desk desk;
        const Uuid guest = desk.guest(u"王芳"_s);
        desk.openWindow({u"stays"_s});
        desk.window->openPage({u"stays"_s, u"new:"_s + guest.toString()});
        auto *list = desk.part(u"staysTable"_s);
        auto *departure = desk.part<QDateEdit>(u"stay.departure"_s);
        QCOMPARE(departure->date(), QDate(2025, 5, 15));
        departure->setDate(QDate(2025, 5, 13));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(departure->accessibleDescription(), u"The departure is before the arrival."_s);
        departure->setDate(QDate(2025, 5, 17));
        desk.part<QLineEdit>(u"stay.room"_s)->setText(u"1219"_s);
        desk.part<QLineEdit>(u"stay.amount"_s)->setText(u"1,360.50"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.count("SELECT count(*) FROM stay"), 1);
        QTRY_VERIFY(list->isVisible()); // back to where one came from
        const Stay booked = Desk::wait(desk.stays->ofGuest(guest)).value().constFirst();
        QCOMPARE(booked.amount, 136050);
        QCOMPARE(booked.departure, QDate(2025, 5, 17));

        QVERIFY(Desk::wait(desk.stays->checkIn(booked.id)));
        desk.window->openPage({u"stays"_s, booked.id.toString()});
        QTRY_VERIFY(!desk.part(u"stay.arrival"_s)->isEnabled()); // read: who is here has arrived
        departure->setDate(QDate(2025, 5, 20));
        QTest::keyClick(departure, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(booked.id).departure, QDate(2025, 5, 20));
        QTRY_VERIFY(list->isVisible());

        QVERIFY(Desk::wait(desk.stays->reopen(booked.id)));
        desk.window->openPage({u"stays"_s, booked.id.toString()});
        auto *cancel = desk.part<QPushButton>(u"stay.cancel"_s);
        QTRY_VERIFY(cancel->isVisible());
        QTest::keyClick(cancel, Qt::Key_Space);
        auto *reason = desk.part<QLineEdit>(u"stay.cancelReason"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(reason->accessibleDescription(), u"Write why the stay is cancelled."_s);
        QTest::keyClicks(reason, u"ill"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(desk.stored(booked.id).status(), StayStatus::Cancelled);
    }

    void staysAreFilteredByRoomStatusAndDate()
    {
        Desk desk;
        desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.bookedFor(u"李雷"_s, u"0807"_s, {}, QDate(2016, 7, 1), QDate(2016, 7, 3));
        desk.openWindow({u"stays"_s});
        auto *table = desk.part<DeskTable>(u"staysTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        desk.part<QLineEdit>(u"staysUntil"_s)->setText(u"2017-01-01"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"0807"_s);
        desk.part<QComboBox>(u"staysStatus"_s)->setCurrentIndex(2); // in house
        QTRY_COMPARE(table->model()->rowCount(), 0);
        auto *clear = desk.part(u"staysEmpty"_s)->findChild<QPushButton *>();
        QTRY_VERIFY(clear->isVisible());
        QTest::keyClick(clear, Qt::Key_Space);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void everythingHasANameAndTheLanguageChanges()
    {
        Language language;
        language.apply(u"en"_s);
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.openWindow({u"checkin"_s, id.toString()});
        QTRY_VERIFY(desk.part(u"documentNumber"_s));
        desk.walk();
        desk.window->openPage({u"checkin"_s});
        desk.walk();
        desk.window->openPage({u"stays"_s});
        desk.walk();
        desk.window->openPage({u"stays"_s, id.toString()});
        QTRY_VERIFY(desk.part(u"stay.cancel"_s)->isVisible());
        desk.walk();
        QCOMPARE(desk.window->actions().conflicts(), QStringList());
        desk.window->openPage({u"checkin"_s, id.toString()});
        QTRY_VERIFY(desk.isReady());
        language.apply(u"zh_CN"_s);
        QTRY_COMPARE(desk.part<QPushButton>(u"checkInPrimary"_s)->text(), u"办理入住  Enter"_s);
        language.apply(u"en"_s);
    }

    void moneyIsReadAndShownInMinorUnits()
    {
        QCOMPARE(moneyTyped(u"1,280.5"_s, u"CNY"), 128050);
        QCOMPARE(moneyTyped(u"１２８０"_s, u"JPY"), 1280);
        QCOMPARE(moneyTyped(u"12.5"_s, u"JPY"), std::nullopt);
        QCOMPARE(moneyTyped(u"1.2345"_s, u"KWD"), std::nullopt);
        QCOMPARE(moneyTyped(u"12 yuan"_s, u"CNY"), std::nullopt);
        QCOMPARE(moneyText(5, u"CNY"), u"0.05"_s);
        QCOMPARE(moneyText(1280, u"JPY"), u"1280"_s);
        QCOMPARE(moneyText({}, u"CNY"), QString());
    }
};

QTEST_MAIN(CheckInPageTest)
#include "tst_check_in_page.moc"
