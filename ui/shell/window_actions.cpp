#include "ui/shell/window_actions.h"

#include "ui/shell/help_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"

#include <QApplication>
#include <QMenuBar>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::WindowActions)
};

/// Cut, copy and their like act on the editor that has the focus, by the slot all of Qt's have;
/// else on what is around it and has such a slot: a page that takes what was copied.
std::function<void()> onEditor(const char *slot)
{
    return [slot] {
        const QByteArray signature = QByteArray(slot) + "()";
        QWidget *editor = QApplication::focusWidget();
        while (editor && editor->metaObject()->indexOfSlot(signature.constData()) < 0)
            editor = editor->parentWidget();
        if (editor)
            QMetaObject::invokeMethod(editor, slot);
    };
}

void addGoing(Actions &actions, PageStack &pages)
{
    actions.add({.id = u"go.back"_s,
        .text = [] { return Words::tr("Back"); },
        .run = [&pages] { pages.back(); },
        .keys = {QKeySequence(Qt::ALT | Qt::Key_Left)},
        .menu = Menu::View,
        .icon = u"arrow-left"_s});
    actions.add({.id = u"go.forward"_s,
        .text = [] { return Words::tr("Forward"); },
        .run = [&pages] { pages.forward(); },
        .keys = {QKeySequence(Qt::ALT | Qt::Key_Right)},
        .menu = Menu::View,
        .icon = u"arrow-right"_s});
    int number = 0;
    for (const PageEntry &entry : pages.entries()) {
        if (entry.place == PageEntry::Place::Hidden)
            continue;
        QKeySequence key = entry.key;
        if (key.isEmpty() && number < 9)
            key = QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++));
        actions.add({.id = u"go."_s + entry.id,
            .text = entry.title,
            .run = [&pages, id = entry.id] { pages.open({id}); },
            .keys = {key},
            .menu = Menu::View,
            .icon = entry.icon});
    }
}

void addEditing(Actions &actions, PageStack &pages, const WindowCommands &commands)
{
    const auto edit = [&actions](const char *slot, QKeySequence::StandardKey key,
                          std::function<QString()> text) {
        actions.add({.id = u"edit."_s + QString::fromLatin1(slot),
            .text = std::move(text),
            .run = onEditor(slot),
            .keys = {QKeySequence(key)},
            .menu = Menu::Edit,
            .inPalette = false});
    };
    edit("undo", QKeySequence::Undo, [] { return Words::tr("Undo"); });
    edit("redo", QKeySequence::Redo, [] { return Words::tr("Redo"); });
    edit("cut", QKeySequence::Cut, [] { return Words::tr("Cut"); });
    edit("copy", QKeySequence::Copy, [] { return Words::tr("Copy"); });
    edit("paste", QKeySequence::Paste, [] { return Words::tr("Paste"); });
    edit("selectAll", QKeySequence::SelectAll, [] { return Words::tr("Select all"); });
    actions.add({.id = u"search.focus"_s,
        .text = [] { return Words::tr("Search"); },
        .run = commands.focusSearch,
        .keys = {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_F3)},
        .listKey = Qt::Key_Slash,
        .menu = Menu::Edit,
        .icon = u"search"_s,
        .hint = true,
        .inPalette = false});
    actions.add({.id = u"page.filter"_s,
        .text = [] { return Words::tr("Filter this list"); },
        .run =
            [&pages, search = commands.focusSearch] {
                if (!pages.page() || !pages.page()->focusFilter())
                    search();
            },
        .keys = {QKeySequence(Qt::CTRL | Qt::Key_F)},
        .menu = Menu::Edit});
}

void addSeeing(
    Actions &actions, MainWindow &window, PageStack &pages, const WindowCommands &commands)
{
    actions.add({.id = u"page.refresh"_s,
        .text = [] { return Words::tr("Refresh"); },
        .run =
            [&pages] {
                if (pages.page())
                    pages.page()->refresh();
            },
        .keys = {QKeySequence(Qt::Key_F5)},
        .menu = Menu::View,
        .icon = u"arrow-repeat"_s});
    actions.add({.id = u"view.next_pane"_s,
        .text = [] { return Words::tr("Next pane"); },
        .run = [move = commands.movePane] { move(1); },
        .keys = {QKeySequence(Qt::Key_F6)},
        .menu = Menu::View,
        .inPalette = false});
    actions.add({.id = u"view.previous_pane"_s,
        .text = [] { return Words::tr("Previous pane"); },
        .run = [move = commands.movePane] { move(-1); },
        .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        .menu = Menu::View,
        .inPalette = false});
    actions.add({.id = u"view.rail"_s,
        .text = [] { return Words::tr("Page titles in the rail"); },
        .run = commands.toggleRail,
        .keys = {QKeySequence(Qt::CTRL | Qt::Key_B)},
        .menu = Menu::View});
    actions.add({.id = u"view.right_column"_s,
        .text = [] { return Words::tr("Right column"); },
        .run = commands.toggleRightColumn,
        .keys = {QKeySequence(Qt::Key_F9)},
        .menu = Menu::View});
    actions.add({.id = u"view.full_screen"_s,
        .text = [] { return Words::tr("Full screen"); },
        .run = [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); },
        .keys = {QKeySequence(Qt::Key_F11)},
        .menu = Menu::View});
    actions.add({.id = u"view.menu"_s,
        .text = [] { return Words::tr("Menu bar"); },
        .run =
            [&window] {
                QMenuBar *bar = window.menuBar();
                bar->setFocus(Qt::MenuBarFocusReason);
                bar->setActiveAction(bar->actions().value(0));
            },
        .keys = {QKeySequence(Qt::Key_F10)},
        .inPalette = false});
}

void addHelping(Actions &actions, MainWindow &window)
{
    actions.add({.id = u"help.shortcuts"_s,
        .text = [] { return Words::tr("Keyboard shortcuts"); },
        .run = [&actions, &window] { (new ShortcutOverlay(actions, &window))->open(); },
        .keys = {QKeySequence(Qt::Key_F1)},
        .listKey = Qt::Key_Question,
        .menu = Menu::Help,
        .icon = u"question-circle"_s,
        .hint = true});
    actions.add({.id = u"help.about"_s,
        .text = [] { return Words::tr("About Lobby"); },
        .run = [&window] { (new AboutBox(&window))->open(); },
        .menu = Menu::Help,
        .icon = u"info-circle"_s});
    actions.add({.id = u"file.quit"_s,
        .text = [] { return Words::tr("Quit"); },
        .run = [&window] { window.close(); },
        .keys = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
        .menu = Menu::File});
}

} // namespace

void addWindowActions(
    Actions &actions, MainWindow &window, PageStack &pages, const WindowCommands &commands)
{
    addEditing(actions, pages, commands);
    addGoing(actions, pages);
    addSeeing(actions, window, pages, commands);
    addHelping(actions, window);
    showHistory(actions, pages);
}

void showHistory(Actions &actions, const PageStack &pages)
{
    actions.setBlocked(u"go.back"_s,
        pages.canGoBack() ? QString() : Words::tr("There is no page before this one."));
    actions.setBlocked(u"go.forward"_s,
        pages.canGoForward() ? QString() : Words::tr("There is no page after this one."));
}

} // namespace lobby::ui
