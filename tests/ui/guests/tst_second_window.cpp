#include "tests/support/keyboard_walk.h"
#include "tests/ui/guests/guest_desk.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/side_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// 陳志強 in a window of his own, beside the first.
struct TwoWindows : GuestDesk
{
    TwoWindows()
        : GuestDesk(2)
        , side({*window.pages().entry(u"guest"_s)}, {u"guest"_s, chen.toString()})
    {
        side.show();
        ready = QTest::qWaitForWindowActive(&side);
    }
    [[nodiscard]] QString name() const
    {
        const auto *heading = side.findChild<Heading *>(u"guestName"_s);
        return heading ? heading->text() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(side.focusWidget() ? side.focusWidget() : &side, key, with);
    }

    SideWindow side;
};

} // namespace

class SecondWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuestHasAWindowOfHisOwn()
    {
        TwoWindows desk;
        QVERIFY(desk.ready);
        QTRY_COMPARE(desk.name(), u"陳志強"_s);
        desk.window.openPage({u"guest"_s, desk.ids.constLast().toString()});
        QTRY_VERIFY(desk.window.findChild<Heading *>(u"guestName"_s)->text() != desk.name());
        QCOMPARE(desk.name(), u"陳志強"_s); // the two go their own ways
    }

    void itIsWorkedInByKeysAlone()
    {
        TwoWindows desk;
        QTRY_COMPARE(desk.name(), u"陳志強"_s);
        QTRY_VERIFY(desk.side.focusWidget());
        desk.press(Qt::Key_E);
        auto *salutation = desk.side.findChild<QLineEdit *>(u"salutation"_s);
        QTRY_VERIFY(salutation && salutation->isVisible());
        salutation->setText(u"教授"_s);
        QTest::keyClick(salutation, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.side.findChild<QLineEdit *>(u"salutation"_s));
        const auto saved = GuestDesk::wait(desk.guests.load(desk.chen));
        QCOMPARE(saved->guest.salutation, u"教授"_s);
        QCOMPARE(tabProblems(desk.side).join(u'\n'), QString());
        QCOMPARE(paneProblems(
                     desk.side, desk.side.pages().page()->panes(), [&] { desk.press(Qt::Key_F6); })
                     .join(u'\n'),
            QString());
    }

    void everythingHasANameAndAKeyOfItsOwn()
    {
        TwoWindows desk;
        QTRY_COMPARE(desk.name(), u"陳志強"_s);
        QCOMPARE(accessibilityProblems(desk.side), QStringList());
        QCOMPARE(desk.side.actions().conflicts(), QStringList());
        desk.language.apply(u"zh_CN"_s);
        QTRY_VERIFY(desk.side.windowTitle().startsWith(u"客人档案"_s));
        QVERIFY(!desk.side.windowTitle().contains(u"陳志強"_s)); // it stands on everybody's screen
        desk.language.apply(u"en"_s);
    }

    void whatItDoesNotHaveOpensInTheFirst()
    {
        TwoWindows desk;
        QTRY_COMPARE(desk.name(), u"陳志強"_s);
        QSignalSpy elsewhere(&desk.side, &SideWindow::openRequested);
        Q_EMIT desk.side.pages().page()->openRequested({u"guest-new"_s});
        QCOMPARE(elsewhere.size(), 1);
        QCOMPARE(desk.side.pages().location().page, u"guest"_s);
    }

    void whatIsHalfTypedGoesOnInTheFirst()
    {
        TwoWindows desk;
        QTRY_COMPARE(desk.name(), u"陳志強"_s);
        desk.side.findChild<QPlainTextEdit *>(u"newNote"_s)->setPlainText(u"called twice"_s);
        QJsonObject draft;
        connect(&desk.side, &SideWindow::closing, &desk.side,
            [&] { draft = desk.side.pages().page()->draft(); });
        desk.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!desk.side.isVisible());
        desk.window.openPage({u"guest"_s, desk.ids.constLast().toString()});
        desk.window.pages().page()->restoreDraft(draft);
        QCOMPARE(desk.window.pages().location(), (Location {u"guest"_s, desk.chen.toString()}));
        auto *note = desk.window.findChild<QPlainTextEdit *>(u"newNote"_s);
        QTRY_COMPARE(note->toPlainText(), u"called twice"_s);
    }
};

QTEST_MAIN(SecondWindowTest)
#include "tst_second_window.moc"
