#include "tests/support/accessibility_walk.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/bars/bottom_bar.h"
#include "ui/shell/bars/nav_rail.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/search/search_box.h"

#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// A list with a filter, that remembers what it was opened with.
class ListPage : public Page
{
public:
    ListPage(const QString &name, QWidget *parent)
        : Page(parent)
        , filter(new QLineEdit(this))
        , table(new DeskTable(this))
        , m_name(name)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(filter);
        column->addWidget(table);
        filter->setAccessibleName(name + u" filter"_s);
        table->setAccessibleName(name + u" list"_s);
        auto *model = new QStandardItemModel(this);
        for (int i = 0; i < 50; ++i)
            model->appendRow(new QStandardItem(QString::number(i)));
        table->setModel(model);
    }
    [[nodiscard]] QString title() const override { return m_name; }
    void declareActions(Actions &actions) override
    {
        actions.add({.id = m_name + u".check_in"_s,
                        .text = [] { return u"Check in"_s; },
                        .run = [this] { ++checkedIn; },
                        .listKey = Qt::Key_C,
                        .menu = Menu::Guest,
                        .hint = true},
            this);
        actions.attachList(table, filter);
    }
    void open(const QString &argument) override { opened.append(argument); }
    [[nodiscard]] QJsonObject saveState() const override
    {
        return {{u"row"_s, table->currentRow()}};
    }
    void restoreState(const QJsonObject &state) override
    {
        table->selectRow(state.value("row"_L1).toInt());
    }
    void focusFirst() override { table->setFocus(); }
    bool focusFilter() override
    {
        filter->setFocus();
        return true;
    }
    void refresh() override { ++refreshed; }
    [[nodiscard]] QList<QWidget *> panes() const override { return {filter, table}; }
    void setRightColumnVisible(bool visible) override { rightColumn = visible; }

    QLineEdit *filter;
    DeskTable *table;
    QStringList opened;
    int checkedIn = 0;
    int refreshed = 0;
    bool rightColumn = false;

private:
    QString m_name;
};

QList<PageEntry> entries()
{
    const auto entry = [](const QString &id, const QString &icon) {
        return PageEntry {id, [id] { return id; }, icon,
            [id](QWidget *parent) { return new ListPage(id, parent); }};
    };
    QList<PageEntry> pages {entry(u"today"_s, u"house"_s), entry(u"guests"_s, u"people"_s),
        entry(u"guest"_s, {}), entry(u"settings"_s, u"gear"_s)};
    pages[2].place = PageEntry::Place::Hidden;
    pages[2].under = u"guests"_s;
    pages[3].place = PageEntry::Place::RailBottom;
    pages[3].key = QKeySequence(u"Ctrl+,"_s);
    return pages;
}

struct Bench
{
    Bench()
    {
        window.openPage({u"today"_s});
        window.show();
        ready = QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] ListPage *page(const QString &id) const
    {
        return dynamic_cast<ListPage *>(window.pages().made(id));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, with);
    }

    QTemporaryDir folder;
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    MainWindow window {settings, entries()};
    bool ready = false;
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPagesThatExistAreInTheRail()
    {
        Bench bench;
        QVERIFY(bench.ready);
        QVERIFY(bench.window.rail().button(u"today"_s));
        QVERIFY(!bench.window.rail().button(u"guest"_s));
        QVERIFY(!bench.window.rail().button(u"complaints"_s));
        QVERIFY(bench.window.rail().button(u"today"_s)->isChecked());
        QVERIFY(!bench.page(u"guests"_s)); // made when first visited
        QTest::mouseClick(bench.window.rail().button(u"guests"_s), Qt::LeftButton);
        QVERIFY(bench.page(u"guests"_s)->isVisible());
        QVERIFY(bench.window.rail().button(u"guests"_s)->isChecked());
    }

    void backAndForwardFindTheRowAgain()
    {
        Bench bench;
        bench.key(Qt::Key_2, Qt::ControlModifier);
        ListPage *guests = bench.page(u"guests"_s);
        QVERIFY(guests && guests->isVisible());
        guests->table->selectRow(17);
        bench.window.openPage({u"guest"_s, u"a"_s});
        QVERIFY(bench.window.rail().button(u"guests"_s)->isChecked());
        bench.window.openPage({u"guest"_s, u"b"_s});
        bench.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(bench.page(u"guest"_s)->opened, QStringList({u"a"_s, u"b"_s, u"a"_s}));
        bench.key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(guests->isVisible());
        QCOMPARE(guests->table->currentRow(), 17);
        bench.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.window.pages().location(), (Location {u"guest"_s, u"a"_s}));
        bench.window.openPage({u"settings"_s});
        QVERIFY(!bench.window.pages().canGoForward()); // a new way forgets the old one
    }

    void aRailPageKeepsItsStateWhenOneComesAgain()
    {
        Bench bench;
        bench.page(u"today"_s)->table->selectRow(9);
        bench.window.openPage({u"guests"_s});
        bench.window.openPage({u"today"_s});
        QCOMPARE(bench.page(u"today"_s)->table->currentRow(), 9);
        QVERIFY(!bench.window.openPage({u"complaints"_s}));
    }

    void keysReachThePageInFrontOnly()
    {
        Bench bench;
        bench.window.openPage({u"guests"_s});
        bench.key(Qt::Key_C);
        QCOMPARE(bench.page(u"guests"_s)->checkedIn, 1);
        QCOMPARE(bench.page(u"today"_s)->checkedIn, 0);
        bench.key(Qt::Key_F5);
        QCOMPARE(bench.page(u"guests"_s)->refreshed, 1);
        QCOMPARE(bench.page(u"today"_s)->refreshed, 0);
        bench.key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bench.page(u"guests"_s)->filter->hasFocus());
        bench.key(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(bench.window.pages().location().page, u"settings"_s);
    }

    void theSearchBoxIsOneKeyAway_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("with");
        QTest::newRow("Ctrl+K") << Qt::Key_K << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("F3") << Qt::Key_F3 << Qt::KeyboardModifiers();
        QTest::newRow("slash in a list") << Qt::Key_Slash << Qt::KeyboardModifiers();
    }

    void theSearchBoxIsOneKeyAway()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, with);
        Bench bench;
        QVERIFY(bench.page(u"today"_s)->table->hasFocus());
        bench.key(key, with);
        QVERIFY(bench.window.findChild<SearchBox *>()->hasFocus());
        bench.key(Qt::Key_Escape);
        bench.key(Qt::Key_Escape);
        QVERIFY(bench.page(u"today"_s)->table->hasFocus());
    }

    void f6WalksThroughThePanes()
    {
        Bench bench;
        const ListPage *today = bench.page(u"today"_s);
        bench.key(Qt::Key_F6);
        QVERIFY(bench.window.rail().button(u"today"_s)->hasFocus());
        bench.key(Qt::Key_F6);
        QVERIFY(bench.window.findChild<SearchBox *>()->hasFocus());
        bench.key(Qt::Key_F6);
        QVERIFY(today->filter->hasFocus());
        bench.key(Qt::Key_F6);
        QVERIFY(today->table->hasFocus());
        bench.key(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(today->filter->hasFocus());
    }

    void noTwoActionsWantTheSameKey()
    {
        Bench bench;
        for (const PageEntry &entry : bench.window.pages().entries())
            bench.window.openPage({entry.id});
        QCOMPARE(bench.window.actions().conflicts(), QStringList());
    }

    void theOverlayListsEveryActionThatWorksHere()
    {
        Bench bench;
        bench.key(Qt::Key_Question);
        auto *overlay = bench.window.findChild<QDialog *>(u"shortcutOverlay"_s);
        QVERIFY(overlay && overlay->isVisible());
        const QAbstractItemModel *rows
            = overlay->findChild<DeskTable *>(u"shortcutTable"_s)->model();
        QCOMPARE(rows->rowCount(), int(bench.window.actions().active().size()));
        QCOMPARE(lobby::tests::accessibilityProblems(*overlay), QStringList());
        QTest::keyClick(overlay, Qt::Key_Escape);
        QTRY_VERIFY(!bench.window.findChild<QDialog *>(u"shortcutOverlay"_s));
    }

    void everyActionIsInAMenuOfItsOwn()
    {
        Bench bench;
        const auto titles = [&] {
            QStringList found;
            for (const QAction *menu : bench.window.menuBar()->actions())
                found.append(menu->text());
            return found;
        };
        QTRY_COMPARE(
            titles(), QStringList({u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Guest"_s, u"&Help"_s}));
        QCOMPARE(bench.window.menuBar()->actions().at(3)->menu()->actions().size(),
            1); // of one page only
    }

    void languageSwitchesWhileTheWindowIsOpen()
    {
        Bench bench;
        Language language;
        language.apply(u"zh_CN"_s);
        QTRY_COMPARE(bench.window.menuBar()->actions().value(0)->text(), u"文件(&F)"_s);
        QCOMPARE(bench.window.actions().action(u"go.back"_s)->text(), u"后退"_s);
        QVERIFY(bench.window.findChild<SearchBox *>()->placeholderText().contains(u"搜索客人"_s));
        bench.window.bottomBar().setLockCountdown(252);
        QCOMPARE(bench.window.bottomBar().statusText(), u"自动锁定 4:12"_s);
        language.apply(u"zh_TW"_s);
        QTRY_COMPARE(bench.window.menuBar()->actions().value(0)->text(), u"檔案(&F)"_s);
        language.apply(u"en"_s);
        QTRY_COMPARE(bench.window.menuBar()->actions().value(0)->text(), u"&File"_s);
        QCOMPARE(bench.window.bottomBar().statusText(), u"locks in 4:12"_s);
    }

    void theFootOfTheWindowSaysWhatWaitsAndIsQuietWhenNothingDoes()
    {
        Bench bench;
        const auto *notice = bench.window.bottomBar().findChild<QLabel *>(u"notice"_s);
        QVERIFY(!notice->isVisible());
        bench.window.bottomBar().setNotice(u"3 reports need you"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->text(), u"3 reports need you"_s);
        bench.window.bottomBar().setNotice({});
        QVERIFY(!notice->isVisible());
    }

    void aNarrowWindowGivesItsRoomToThePage()
    {
        Bench bench;
        bench.window.resize(1366, 768);
        QTRY_VERIFY(!bench.window.rail().isCollapsed());
        QVERIFY(bench.page(u"today"_s)->rightColumn);
        bench.window.resize(1024, 680);
        QTRY_VERIFY(bench.window.rail().isCollapsed());
        QVERIFY(!bench.page(u"today"_s)->rightColumn);
        QVERIFY(bench.window.minimumSizeHint().width() <= 1024);
        bench.window.resize(1366, 768);
        QTRY_VERIFY(!bench.window.rail().isCollapsed());
        bench.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(bench.window.rail().isCollapsed());
        bench.key(Qt::Key_F9);
        QVERIFY(!bench.page(u"today"_s)->rightColumn);
        DeskSettingsFile again(bench.folder.filePath(u"desk.json"_s));
        QVERIFY(again.load());
        QVERIFY(again.settings().railCollapsed && again.settings().rightColumnHidden);
    }

    void theCoverHidesEverythingAndStopsEveryKey()
    {
        Bench bench;
        ListPage *today = bench.page(u"today"_s);
        auto *cover = new QLineEdit;
        bench.window.setCover(cover);
        QVERIFY(cover->isVisible() && cover->hasFocus());
        QVERIFY(!today->isVisible() && !bench.window.rail().isVisible());
        QVERIFY(!bench.window.menuBar()->isVisible());
        QVERIFY(!bench.window.windowTitle().contains(u"today"_s));
        bench.key(Qt::Key_2, Qt::ControlModifier);
        bench.key(Qt::Key_F5);
        QCOMPARE(bench.window.pages().location().page, u"today"_s);
        QCOMPARE(today->refreshed, 0);
        bench.window.uncover();
        QVERIFY(today->isVisible());
        QTRY_VERIFY(today->table->hasFocus());
        bench.key(Qt::Key_F5);
        QCOMPARE(today->refreshed, 1);
    }

    void aKeyOfTheUsersChoiceIsTakenFromTheSettings()
    {
        Bench bench;
        DeskSettings settings = bench.settings.settings();
        settings.keys = {{u"page.refresh"_s, u"Ctrl+R"_s}, {u"view.rail"_s, u"Ctrl+K"_s}};
        QVERIFY(bench.settings.change(settings));
        bench.key(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(bench.page(u"today"_s)->refreshed, 1);
        QCOMPARE(
            bench.window.actions().action(u"view.rail"_s)->shortcut(), QKeySequence(u"Ctrl+B"_s));
    }

    void aScreenReaderCanTellEveryControlApart()
    {
        Bench bench;
        QCOMPARE(lobby::tests::accessibilityProblems(bench.window), QStringList());
        new QLineEdit(bench.page(u"today"_s)); // the walk itself must find a nameless one
        bench.page(u"today"_s)->findChildren<QLineEdit *>().constLast()->show();
        QCOMPARE(lobby::tests::accessibilityProblems(bench.window).size(), 1);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
