#include "ui/shell/side_window.h"

#include "ui/kit/look/tokens.h"
#include "ui/kit/toast.h"
#include "ui/shell/bars/bottom_bar.h"
#include "ui/shell/help_dialogs.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/page/key_hints.h"
#include "ui/shell/page/panes.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallestSide {800, 600};
constexpr QSize kUsual {980, 700};
constexpr int kSideRightColumnNeeds = 1024; ///< there is no rail

} // namespace

SideWindow::SideWindow(QList<PageEntry> pages, const Location &first, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
    , m_pages(new PageStack(std::move(pages), *m_actions, this))
    , m_bottom(new BottomBar(this))
    , m_toast(new Toast(this))
{
    setObjectName(u"sideWindow"_s);
    setMinimumSize(kSmallestSide);
    resize(kUsual);
    new MainMenu(*m_actions, *menuBar()); // which owns it
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, Space::control, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_bottom);
    setCentralWidget(centre);
    declareActions();
    connect(m_pages, &PageStack::pageMade, this, &SideWindow::pageMade);
    connect(m_pages, &PageStack::moved, this, [this] {
        retranslate();
        fit();
        m_pages->page()->focusFirst();
    });
    connect(m_actions, &Actions::changed, this, &SideWindow::refreshHints);
    m_pages->open(first);
}

SideWindow::~SideWindow()
{
    m_actions->disconnect(this); // children die one by one
}

void SideWindow::declareActions()
{
    m_actions->add({.id = u"side.close"_s,
        .text = [] { return tr("Close this window"); },
        .run = [this] { close(); },
        .keys = {QKeySequence(Qt::CTRL | Qt::Key_W)},
        .menu = Menu::File,
        .icon = u"x-lg"_s,
        .hint = true});
    m_actions->add({.id = u"side.next_pane"_s,
        .text = [] { return tr("Next pane"); },
        .run = [this] { movePane(1); },
        .keys = {QKeySequence(Qt::Key_F6)},
        .menu = Menu::View,
        .inPalette = false});
    m_actions->add({.id = u"side.previous_pane"_s,
        .text = [] { return tr("Previous pane"); },
        .run = [this] { movePane(-1); },
        .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        .menu = Menu::View});
    m_actions->add({.id = u"side.shortcuts"_s,
        .text = [] { return tr("Keyboard shortcuts"); },
        .run = [this] { (new ShortcutOverlay(*m_actions, this))->open(); },
        .keys = {QKeySequence(Qt::Key_F1)},
        .listKey = Qt::Key_Question,
        .menu = Menu::Help});
}

void SideWindow::pageMade(Page *page)
{
    connect(page, &Page::titleChanged, this, &SideWindow::retranslate);
    connect(page, &Page::keyHintsChanged, this, &SideWindow::refreshHints);
    connect(page, &Page::toastRequested, m_toast,
        [this](const QString &text, const QString &action, const std::function<void()> &run) {
            m_toast->showText(text, action, run);
        });
    connect(page, &Page::openRequested, this, [this](const Location &location) {
        if (!m_pages->entry(location.page))
            Q_EMIT openRequested(location);
    });
    connect(page, &Page::backRequested, this, [this] {
        if (!m_pages->canGoBack())
            close();
    });
}

void SideWindow::fit()
{
    if (Page *page = m_pages->page())
        page->setRightColumnVisible(width() >= kSideRightColumnNeeds);
}

void SideWindow::movePane(int direction)
{
    const QList<QWidget *> panes = m_pages->page()->panes();
    if (!panes.isEmpty())
        nextPane(panes, focusWidget(), direction)->setFocus(Qt::ShortcutFocusReason);
}

void SideWindow::refreshHints()
{
    m_bottom->setHints(keyHintsOf(m_pages->page(), *m_actions));
}

void SideWindow::retranslate()
{
    const Page *page = m_pages->page();
    const QString program = QGuiApplication::applicationDisplayName();
    setWindowTitle(page ? page->title() + u" — "_s + program : program);
    refreshHints();
}

void SideWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        retranslate();
    }
}

void SideWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void SideWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    event->accept();
}

} // namespace lobby::ui
