#include "ui/shell/page/action_button.h"
#include "ui/shell/page/actions.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

ActionSpec spec(
    const QString &id, const QKeySequence &key = {}, std::function<void()> run = [] {})
{
    ActionSpec made {.id = id, .text = [id] { return id; }, .run = std::move(run)};
    if (!key.isEmpty())
        made.keys = {key};
    return made;
}

} // namespace

class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyIsNeverTwoActionsAtOnce()
    {
        QWidget window;
        QWidget page(&window);
        QWidget other(&window);
        Actions actions(&window);
        actions.add(spec(u"guest.new"_s, QKeySequence(u"Ctrl+N"_s)));
        QAction *twice = actions.add(spec(u"note.new"_s, QKeySequence(u"Ctrl+N"_s)), &page);
        QVERIFY(twice->shortcut().isEmpty());
        QCOMPARE(actions.conflicts(), QStringList {u"guest.new note.new Ctrl+N"_s});
        actions.add(spec(u"page.print"_s, QKeySequence(u"Ctrl+P"_s)), &page);
        QAction *elsewhere = actions.add(spec(u"other.print"_s, QKeySequence(u"Ctrl+P"_s)), &other);
        QVERIFY(!elsewhere->shortcut().isEmpty()); // two pages are never in front together
        QCOMPARE(actions.conflicts().size(), 1);
    }

    void aNewKeyIsRefusedWhenItIsTaken()
    {
        QWidget window;
        Actions actions(&window);
        actions.add(spec(u"guest.new"_s, QKeySequence(u"Ctrl+N"_s)));
        QAction *print = actions.add(spec(u"page.print"_s, QKeySequence(u"Ctrl+P"_s)));
        const auto refused = actions.setKeys(u"page.print"_s, {QKeySequence(u"Ctrl+N"_s)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, lobby::Error::Code::Conflict);
        QCOMPARE(refused.error().subject, u"guest.new"_s);
        QCOMPARE(print->shortcut(), QKeySequence(u"Ctrl+P"_s));
        QVERIFY(actions.setKeys(u"page.print"_s, {QKeySequence(u"Ctrl+Shift+P"_s)}));
        QCOMPARE(actions.setKeys(u"nobody"_s, {}).error().code, lobby::Error::Code::NotFound);
    }

    void whatCannotBeDoneSaysWhy()
    {
        QWidget window;
        Actions actions(&window);
        QAction *action = actions.add(spec(u"stay.check_in"_s));
        ActionButton button(action);
        actions.setBlocked(u"stay.check_in"_s, u"No room is chosen."_s);
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.accessibleDescription(), u"No room is chosen."_s);
        actions.setBlocked(u"stay.check_in"_s, {});
        QVERIFY(button.isEnabled());
        QVERIFY(button.accessibleDescription().isEmpty());
        actions.setSuspended(true);
        QVERIFY(!action->isEnabled());
        actions.setSuspended(false);
        QVERIFY(action->isEnabled());
    }

    void lettersActInTheListAndWithAltInItsFilter()
    {
        QWidget window;
        QVBoxLayout column(&window);
        QLineEdit filter;
        QWidget list;
        QLineEdit note;
        list.setFocusPolicy(Qt::StrongFocus);
        for (QWidget *part :
            {static_cast<QWidget *>(&filter), &list, static_cast<QWidget *>(&note)})
            column.addWidget(part);
        Actions actions(&window);
        int checkedIn = 0;
        ActionSpec checkIn = spec(u"stay.check_in"_s, {}, [&] { ++checkedIn; });
        checkIn.listKey = Qt::Key_C;
        actions.add(checkIn);
        actions.attachList(&list, &filter);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        list.setFocus();
        QTest::keyClick(&list, Qt::Key_C);
        QCOMPARE(checkedIn, 1);
        filter.setFocus();
        QTest::keyClick(&filter, Qt::Key_C);
        QCOMPARE(filter.text(), u"c"_s);
        QCOMPARE(checkedIn, 1);
        QTest::keyClick(&filter, Qt::Key_C, Qt::AltModifier);
        QCOMPARE(checkedIn, 2);
        note.setFocus();
        QTest::keyClick(&note, Qt::Key_C);
        QTest::keyClick(&note, Qt::Key_C, Qt::AltModifier);
        QCOMPARE(checkedIn, 2);

        actions.setLetterKeys(false);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_C);
        QCOMPARE(checkedIn, 2);
    }

    void actionsOfAPageGoWithIt()
    {
        QWidget window;
        Actions actions(&window);
        actions.add(spec(u"go.back"_s));
        auto *page = new QWidget(&window);
        actions.add(spec(u"stay.extend"_s), page);
        QCOMPARE(actions.active().size(), 1); // the page is not in front
        actions.setPage(page);
        QCOMPARE(actions.active().size(), 2);
        delete page;
        QCOMPARE(actions.active().size(), 1);
        QVERIFY(!actions.find(u"stay.extend"_s));
    }

    void whatIsUsedMostComesFirst()
    {
        QWidget window;
        Actions actions(&window);
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            actions.add(spec(id));
        for (const QString &id : {u"b"_s, u"c"_s, u"b"_s})
            actions.action(id)->trigger();
        QCOMPARE(actions.mostUsed(6), QStringList({u"b"_s, u"c"_s}));
    }
};

QTEST_MAIN(ActionsTest)
#include "tst_actions.moc"
