#include "models/store/engine/statement.h"
#include "tests/support/keyboard_walk.h"
#include "tests/ui/guests/guest_desk.h"
#include "ui/guests/guest_profile_page.h"
#include "ui/guests/profile/stay_summary.h"
#include "ui/guests/profile/timeline/timeline_model.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/page/actions.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// What the section shows, as a reader hears it.
QString said(GuestDesk &desk, const QString &section)
{
    auto *card = desk.find<QWidget>(u"section."_s + section);
    return card ? card->accessibleDescription() : QString();
}

void openProfile(GuestDesk &desk)
{
    QVERIFY(desk.ready);
    desk.window.openPage({u"guest"_s, desk.chen.toString()});
    QTRY_COMPARE(desk.find<Heading>(u"guestName"_s)->text(), u"陳志強"_s);
    QTRY_VERIFY(desk.find<QListView>(u"timeline"_s)->model()->rowCount() > 0);
    desk.window.pages().page()->focusFirst();
}

int auditEntries(GuestDesk &desk)
{
    return GuestFixture::wait(desk.database->read([](store::Connection &connection) {
        store::Statement query(connection, "SELECT count(*) FROM audit_event");
        return query.step() ? int(query.integer(0)) : -1;
    })).value();
}

QAction *reasonInMenu(GuestDesk &desk, int index)
{
    auto *menu = desk.find<QMenu>(u"revealReasons"_s);
    return menu ? menu->actions().value(index + 1) : nullptr; // after its title
}

} // namespace

class GuestProfilePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileSaysWhoItIsMasked()
    {
        GuestDesk desk;
        openProfile(desk);
        QVERIFY(said(desk, u"contacts"_s).contains(u"138****5678"_s));
        QVERIFY(said(desk, u"documents"_s).contains(u"*****5678"_s));
        QVERIFY(said(desk, u"identity"_s).contains(u"1981"_s));
        QVERIFY(!said(desk, u"identity"_s).contains(u"05"_s)); // the year alone
        QVERIFY(said(desk, u"preferences"_s).contains(u"高楼层"_s));
        QVERIFY(desk.find<QWidget>(u"alertStrip"_s)->isVisible());
        QVERIFY(desk.window.actions().conflicts().isEmpty());
    }

    void staysAreSummedUp()
    {
        GuestDesk desk;
        stays::Stay here;
        here.room = u"1207"_s;
        here.arrival = QDate(2025, 5, 14);
        here.departure = QDate(2025, 5, 16);
        here.state.status = stays::StayStatus::InHouse;
        stays::Stay before = here;
        before.arrival = QDate(2022, 8, 1);
        before.departure = QDate(2022, 8, 4);
        before.state.status = stays::StayStatus::Departed;
        stays::Stay cancelled = before;
        cancelled.state.status = stays::StayStatus::Cancelled;
        desk.stays = {here, before, cancelled};
        openProfile(desk);
        auto *summary = desk.find<StaySummary>(u"staySummary"_s);
        QTRY_COMPARE(summary->current()->room, u"1207"_s);
        QStringList texts;
        for (const QLabel *label : summary->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY2(texts.contains(u"5 nights"_s), qPrintable(texts.join(u'|'))); // 2 and 3
        QVERIFY(texts.contains(u"2 stays"_s));
        QVERIFY(texts.contains(u"First: 2022-08-01"_s));
        desk.window.resize(1100, 700); // narrow: one line above the timeline
        QTRY_VERIFY(summary->isLine());
    }

    void aSectionIsEditedInPlaceAndKeepsWhatWasMasked()
    {
        GuestDesk desk;
        openProfile(desk);
        desk.find<QWidget>(u"section.contacts"_s)->setFocus();
        desk.key(Qt::Key_E);
        auto *phone = desk.find<QLineEdit>(u"telephone.e164.1"_s);
        QVERIFY(phone);
        phone->setFocus();
        phone->selectAll();
        desk.type(u"021 6329 0000"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.find<QWidget>(u"form.contacts"_s));
        QTRY_VERIFY(said(desk, u"contacts"_s).contains(u"0000"_s));
        const auto whole = GuestFixture::wait(desk.guests.revealContacts(desk.chen, u"test"_s));
        QCOMPARE(whole->telephones.first().e164, u"+8613812345678"_s);
        QCOMPARE(whole->telephones.at(1).e164, u"+862163290000"_s);
    }

    void escapeRestoresAndNothingIsWritten()
    {
        GuestDesk desk;
        openProfile(desk);
        desk.key(Qt::Key_E);
        auto *name = desk.find<QLineEdit>(u"latin_given_name"_s);
        name->setFocus();
        name->selectAll();
        desk.type(u"Somebody"_s);
        desk.key(Qt::Key_Escape);
        QTRY_VERIFY(!desk.find<QWidget>(u"form.identity"_s));
        QCOMPARE(
            GuestFixture::wait(desk.guests.load(desk.chen))->guest.latinGivenName, u"Zhiqiang"_s);
        QVERIFY(desk.window.pages().page()->draft().isEmpty());
    }

    void aRefusalStandsUnderItsFieldWithTheFocus()
    {
        GuestDesk desk;
        openProfile(desk);
        desk.key(Qt::Key_E);
        auto *born = desk.find<QLineEdit>(u"birth_date"_s);
        born->setText(u"2222-01-01"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(born->hasFocus());
        QVERIFY(born->accessibleDescription().contains(u"future"_s));
        born->setText(u"5月14日"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.find<QWidget>(u"form.identity"_s));
        const auto whole = GuestFixture::wait(desk.guests.revealContacts(desk.chen, u"test"_s));
        QCOMPARE(whole->guest.birthDate.toText(), u"--05-14"_s);
    }

    void aRevealIsLoggedAndHidesAgainAfterHalfAMinute()
    {
        GuestDesk desk;
        openProfile(desk);
        const int before = auditEntries(desk);
        desk.key(Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(reasonInMenu(desk, 0));
        reasonInMenu(desk, 0)->trigger();
        QTRY_VERIFY(said(desk, u"contacts"_s).contains(u"138 1234 5678"_s));
        QTRY_VERIFY(said(desk, u"documents"_s).contains(u"E12345678"_s));
        QCOMPARE(auditEntries(desk) - before, 2); // contacts, and the document
        auto *timer = desk.find<QTimer>(u"revealTimer"_s);
        QCOMPARE(timer->interval(), 30'000);
        QVERIFY(timer->isActive());
        timer->start(0);
        QTRY_VERIFY(said(desk, u"contacts"_s).contains(u"138****5678"_s));
        QVERIFY(!said(desk, u"documents"_s).contains(u"E12345678"_s));
    }

    void leavingThePageHidesWhatWasRevealed()
    {
        GuestDesk desk;
        openProfile(desk);
        desk.key(Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(reasonInMenu(desk, 1));
        reasonInMenu(desk, 1)->trigger();
        QTRY_VERIFY(said(desk, u"contacts"_s).contains(u"138 1234 5678"_s));
        auto *card = desk.find<QWidget>(u"section.contacts"_s);
        desk.window.openPage({u"guest-new"_s});
        QVERIFY(card->accessibleDescription().contains(u"138****5678"_s));
    }

    void theHistoryShowsWhoChangedWhat()
    {
        GuestDesk desk;
        openProfile(desk);
        desk.key(Qt::Key_E);
        desk.find<QLineEdit>(u"salutation"_s)->setText(u"博士"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.find<QWidget>(u"form.identity"_s));
        desk.key(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.findChild<QDialog *>(u"history"_s));
        const auto *table
            = desk.window.findChild<QDialog *>(u"history"_s)->findChild<DeskTable *>();
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Salutation"_s);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"先生"_s);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"博士"_s);
        desk.window.findChild<QDialog *>(u"history"_s)->reject();
    }

    void aNoteIsAddedWithControlEnterAndFiltered()
    {
        GuestDesk desk;
        openProfile(desk);
        desk.key(Qt::Key_N);
        auto *note = desk.find<QPlainTextEdit>(u"newNote"_s);
        QVERIFY(note->hasFocus());
        desk.type(u"wants a high floor"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        auto *list = desk.find<QListView>(u"timeline"_s);
        QTRY_VERIFY(list->model()->index(0, 0).data().toString().contains(u"high floor"_s));
        QTRY_VERIFY(note->toPlainText().isEmpty());
        QTest::mouseClick(desk.find<QPushButton>(u"timelineFilter.2"_s), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(desk.find<QPushButton>(u"timelineFilter.1"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QLabel>(u"timelineEmpty"_s)->isVisible());
    }

    void aCardNumberInANoteIsRefusedAndStays()
    {
        GuestDesk desk;
        openProfile(desk);
        auto *note = desk.find<QPlainTextEdit>(u"newNote"_s);
        note->setFocus();
        desk.type(u"4111 1111 1111 1111"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.focusWidget()->accessibleName().contains(u"not saved"_s)
            || desk.window.focusWidget()->accessibleName().contains(u"Nothing was saved"_s));
        QCOMPARE(note->toPlainText(), u"4111 1111 1111 1111"_s);
    }

    void aGuestThatCannotBeReadSaysSoAndTriesAgain()
    {
        GuestDesk desk;
        QVERIFY(desk.ready);
        desk.authoriser.logOut();
        desk.window.openPage({u"guest"_s, desk.chen.toString()});
        auto *again = desk.find<QWidget>(u"profileError"_s)->findChild<QPushButton *>();
        QTRY_VERIFY(again->isVisible());
        QVERIFY(desk.opened.isEmpty()); // who was not seen is not among the last seen
        desk.authoriser.logIn({desk.staffId, u"李晓"_s, {access::Role::Manager}, desk.branchId});
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(desk.find<Heading>(u"guestName"_s)->text(), u"陳志強"_s);
        QCOMPARE(desk.opened, QList<Uuid> {desk.chen});
        QVERIFY(!again->isVisible());
    }

    void whoMayNotEditSeesWhy()
    {
        GuestDesk desk(0, {access::Role::Manager});
        desk.authoriser.logIn(
            {desk.staffId, u"审计"_s, {access::Role::Receptionist}, desk.branchId});
        openProfile(desk);
        const Actions::Entry *history = desk.window.actions().find(u"guest.history"_s);
        QVERIFY(!history->action->isEnabled());
        QVERIFY(!history->reason.isEmpty());
    }

    void anotherUserFindsNoDraftAndTheAuthorFindsHis()
    {
        GuestDesk desk;
        openProfile(desk);
        desk.key(Qt::Key_E);
        desk.find<QLineEdit>(u"salutation"_s)->setText(u"教授"_s);
        const QJsonObject draft = desk.window.pages().page()->draft();
        QVERIFY(!draft.isEmpty());
        desk.find<QLineEdit>(u"salutation"_s)->setFocus();
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.window.pages().page()->draft().isEmpty());
        desk.window.pages().page()->restoreDraft(draft);
        QCOMPARE(desk.find<QLineEdit>(u"salutation"_s)->text(), u"教授"_s);
        desk.find<QPlainTextEdit>(u"newNote"_s)->setPlainText(u"allergic to nuts"_s);
        desk.window.pages().page()->restoreDraft({}); // another user sits down
        QTRY_VERIFY(!desk.find<QLineEdit>(u"salutation"_s));
        QVERIFY(desk.find<QPlainTextEdit>(u"newNote"_s)->toPlainText().isEmpty());
    }

    void aHalfTypedNewGuestIsNobodyElsesToSee()
    {
        GuestDesk desk;
        desk.window.openPage({u"guest-new"_s, u"欧阳娜娜"_s});
        QVERIFY(!desk.window.pages().page()->draft().isEmpty());
        desk.window.pages().page()->restoreDraft({});
        QVERIFY(desk.find<QLineEdit>(u"full_name_native"_s)->text().isEmpty());
    }

    void aNewGuestIsTypedAndSaved()
    {
        GuestDesk desk;
        QVERIFY(desk.ready);
        desk.window.openPage({u"guest-new"_s, u"欧阳娜娜"_s});
        auto *native = desk.find<QLineEdit>(u"full_name_native"_s);
        QCOMPARE(native->text(), u"欧阳娜娜"_s);
        auto *split = desk.find<QPushButton>(u"acceptSplit"_s);
        QVERIFY(split->isVisible());
        QVERIFY(desk.find<QLineEdit>(u"surname"_s)->text().isEmpty()); // offered, not done
        QTest::mouseClick(split, Qt::LeftButton);
        QCOMPARE(desk.find<QLineEdit>(u"surname"_s)->text(), u"欧阳"_s);
        desk.find<QLineEdit>(u"birth_date"_s)->setText(u"2000年6月15日"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"telephone.add"_s), Qt::LeftButton);
        desk.type(u"12345"_s); // a warning, no refusal
        desk.key(Qt::Key_Tab);
        auto *phone = desk.find<QLineEdit>(u"telephone.e164.0"_s);
        QTRY_VERIFY(phone->accessibleDescription().contains(u"kept as typed"_s));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.window.pages().location().page, u"guest"_s);
        QTRY_COMPARE(desk.find<Heading>(u"guestName"_s)->text(), u"欧阳娜娜"_s);
        desk.window.openPage({u"guest-new"_s});
        QVERIFY(desk.find<QLineEdit>(u"full_name_native"_s)->text().isEmpty());
    }

    void aNewGuestWithoutANameIsNotSaved()
    {
        GuestDesk desk;
        QVERIFY(desk.ready);
        desk.window.openPage({u"guest-new"_s, u"13800138000"_s});
        QCOMPARE(desk.find<QLineEdit>(u"telephone.e164.0"_s)->text(), u"+86 138 0013 8000"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<QLineEdit>(u"full_name_native"_s)->hasFocus());
        QCOMPARE(desk.window.pages().location().page, u"guest-new"_s);
        const QJsonObject draft = desk.window.pages().page()->draft();
        QVERIFY(!draft.isEmpty());
        desk.key(Qt::Key_Escape);
        desk.window.openPage({u"guest-new"_s});
        QVERIFY(desk.window.pages().page()->draft().isEmpty());
        desk.window.pages().page()->restoreDraft(draft);
        QCOMPARE(desk.find<QLineEdit>(u"telephone.e164.0"_s)->text(), u"+86 138 0013 8000"_s);
    }

    void everyControlHasANameOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese, switched while it runs") << u"zh_CN"_s;
    }
    void everyControlHasANameOfItsOwn()
    {
        QFETCH(QString, language);
        GuestDesk desk;
        openProfile(desk);
        desk.language.apply(language);
        QCoreApplication::sendPostedEvents();
        const bool chinese = language == u"zh_CN"_s;
        QCOMPARE(desk.find<QPlainTextEdit>(u"newNote"_s)->accessibleName(),
            chinese ? u"新备注"_s : u"New note"_s);
        QCOMPARE(accessibilityProblems(desk.window), QStringList());
        QCOMPARE(tabProblems(desk.window).join(u'\n'), QString());
        desk.find<QWidget>(u"section.contacts"_s)->setFocus();
        desk.key(Qt::Key_E);
        QCOMPARE(accessibilityProblems(desk.window), QStringList());
        desk.window.openPage({u"guest-new"_s});
        QCOMPARE(accessibilityProblems(desk.window), QStringList());
    }
};

QTEST_MAIN(GuestProfilePageTest)
#include "tst_guest_profile_page.moc"
