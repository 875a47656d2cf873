#include "ui/shell/main_window.h"

#include "ui/kit/look/desk_style.h"
#include "ui/kit/toast.h"
#include "ui/shell/bars/banner_strip.h"
#include "ui/shell/bars/bottom_bar.h"
#include "ui/shell/bars/nav_rail.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/page/action_button.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/page/key_hints.h"
#include "ui/shell/page/panes.h"
#include "ui/shell/search/search.h"
#include "ui/shell/search/search_box.h"
#include "ui/shell/window_actions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallest {1024, 680};
constexpr int kRailNeeds = 1280; ///< narrower windows show its icons alone
constexpr int kRightColumnNeeds = 1200;

} // namespace

MainWindow::MainWindow(DeskSettingsFile &settings, QList<PageEntry> pages, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_layers(new QStackedLayout)
    , m_desk(new QWidget(this))
    , m_actions(new Actions(this))
    , m_pages(new PageStack(std::move(pages), *m_actions, m_desk))
    , m_rail(new NavRail(m_pages->entries(), m_desk))
    , m_box(new SearchBox(m_desk))
    , m_search(new Search(*m_box, *m_actions, m_desk))
    , m_topBar(new QHBoxLayout)
    , m_banners(new BannerStrip(m_desk))
    , m_bottom(new BottomBar(m_desk))
    , m_toast(new Toast(m_desk))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(kSmallest);
    new MainMenu(*m_actions, *menuBar()); // which owns it
    buildLayout();
    declareActions();
    connect(m_rail, &NavRail::chosen, this, [this](const QString &id) { m_pages->open({id}); });
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::pageMade);
    connect(m_pages, &PageStack::moved, this, &MainWindow::moved);
    connect(m_actions, &Actions::changed, this, &MainWindow::refreshHints);
    connect(m_search, &Search::opened, this,
        [this](const SearchRow &row) { m_pages->open(row.target); });
    connect(m_search, &Search::rowKeyPressed, this, &MainWindow::searchRowKeyPressed);
    connect(m_search, &Search::peekRequested, this, &MainWindow::searchPeekRequested);
    connect(m_search, &Search::createRequested, this, &MainWindow::createRequested);
    connect(m_search, &Search::left, this, [this] {
        if (Page *page = m_pages->page())
            page->focusFirst();
    });
    connect(&m_settings, &DeskSettingsFile::changed, this, &MainWindow::apply);
    if (!m_settings.settings().windowGeometry.isEmpty())
        restoreGeometry(m_settings.settings().windowGeometry);
    else
        resize(1366, 768);
    apply(m_settings.settings());
    retranslate();
}

MainWindow::~MainWindow()
{
    // Children die one by one; none may wake the half-destroyed window.
    m_actions->disconnect(this);
    m_search->setProvider(nullptr);
}

void MainWindow::buildLayout()
{
    auto *centre = new QWidget(this);
    centre->setLayout(m_layers);
    setCentralWidget(centre);
    m_layers->addWidget(m_desk);

    auto *across = new QHBoxLayout(m_desk);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    across->addLayout(column, 1);
    column->addWidget(m_banners);
    m_topBar->setContentsMargins(Space::page, Space::control, Space::page, Space::control);
    m_topBar->setSpacing(Space::control);
    m_topBar->addWidget(m_box, 1);
    column->addLayout(m_topBar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_bottom);
    setTabOrder(m_box, m_pages);
}

void MainWindow::declareActions()
{
    addWindowActions(*m_actions, *this, *m_pages,
        {
            .focusSearch = [this] { focusSearch(); },
            .movePane = [this](int direction) { movePane(direction); },
            .toggleRail =
                [this] {
                    change([](DeskSettings &desk) { desk.railCollapsed = !desk.railCollapsed; });
                },
            .toggleRightColumn =
                [this] {
                    change([](DeskSettings &desk) {
                        desk.rightColumnHidden = !desk.rightColumnHidden;
                    });
                },
        });
}

void MainWindow::pageMade(Page *page, const QString &id)
{
    connect(page, &Page::titleChanged, this, &MainWindow::retranslate);
    connect(page, &Page::keyHintsChanged, this, &MainWindow::refreshHints);
    connect(
        page, &Page::badgeChanged, m_rail, [this, id](int count) { m_rail->setBadge(id, count); });
    connect(page, &Page::toastRequested, m_toast,
        [this](const QString &text, const QString &action, const std::function<void()> &run) {
            m_toast->showText(text, action, run);
        });
}

void MainWindow::moved(const Location &location)
{
    const PageEntry *entry = m_pages->entry(location.page);
    m_rail->setCurrent(entry->under.isEmpty() ? entry->id : entry->under);
    showHistory(*m_actions, *m_pages);
    retranslate();
    fit();
    // Not while somebody types in the search box; an empty one is where he came from.
    if (!isCovered() && (!m_box->hasFocus() || m_box->text().isEmpty()))
        m_pages->page()->focusFirst();
}

void MainWindow::addTopBarAction(const QString &actionId)
{
    auto *button = new ActionButton(m_actions->action(actionId), m_desk);
    if (m_topBar->count() == 1)
        setButtonKind(button, ButtonKind::Primary);
    m_topBar->addWidget(button);
}

void MainWindow::addRailAction(const QString &actionId)
{
    m_rail->addAction(m_actions->action(actionId), m_actions->find(actionId)->spec.icon);
}

void MainWindow::setCover(QWidget *cover)
{
    Q_ASSERT(cover && !m_cover);
    m_focusBeforeCover = focusWidget();
    m_cover = cover;
    m_search->close();
    m_box->clear();
    m_actions->setSuspended(true);
    menuBar()->hide();
    m_layers->addWidget(cover);
    m_layers->setCurrentWidget(cover); // hides the desk, from screen readers too
    setWindowTitle(QGuiApplication::applicationDisplayName());
    cover->setFocus();
}

void MainWindow::uncover()
{
    if (!m_cover)
        return;
    m_layers->setCurrentWidget(m_desk);
    m_layers->removeWidget(m_cover);
    m_cover->deleteLater();
    m_cover = nullptr;
    menuBar()->show();
    m_actions->setSuspended(false);
    retranslate();
    if (m_focusBeforeCover)
        m_focusBeforeCover->setFocus();
}

void MainWindow::apply(const DeskSettings &settings)
{
    m_actions->setLetterKeys(settings.letterKeys);
    for (auto it = settings.keys.constBegin(); it != settings.keys.constEnd(); ++it) {
        // A key that has become somebody else's stays with the default.
        const auto set = m_actions->setKeys(it.key(), {QKeySequence(it.value().toString())});
        Q_UNUSED(set)
    }
    fit();
}

void MainWindow::change(const std::function<void(DeskSettings &)> &edit)
{
    DeskSettings settings = m_settings.settings();
    edit(settings);
    if (const auto written = m_settings.change(settings); !written)
        m_toast->showText(
            tr("This setting will be forgotten at the next start: it could not be written."));
}

void MainWindow::fit()
{
    m_rail->setCollapsed(m_settings.settings().railCollapsed || width() < kRailNeeds);
    if (Page *page = m_pages->page())
        page->setRightColumnVisible(
            !m_settings.settings().rightColumnHidden && width() >= kRightColumnNeeds);
}

void MainWindow::refreshHints()
{
    m_bottom->setHints(keyHintsOf(m_pages->page(), *m_actions));
}

void MainWindow::retranslate()
{
    const Page *page = m_pages->page();
    const QString program = QGuiApplication::applicationDisplayName();
    if (!isCovered())
        setWindowTitle(page ? page->title() + u" — "_s + program : program);
    m_box->setPlaceholderText(
        tr("Search guests, rooms, document or phone tails, or type > for commands") + u"    "_s
        + m_actions->action(u"search.focus"_s)->shortcut().toString(QKeySequence::NativeText));
    m_box->setAccessibleName(tr("Search and commands"));
    refreshHints();
}

void MainWindow::movePane(int direction)
{
    QList<QWidget *> panes {m_rail, m_box};
    if (const Page *page = m_pages->page()) {
        const QList<QWidget *> own = page->panes();
        panes += own.isEmpty() ? QList<QWidget *> {m_pages} : own;
    }
    QWidget *next = nextPane(panes, focusWidget(), direction);
    if (next == m_rail)
        m_rail->focusCurrent();
    else if (next == m_pages)
        m_pages->page()->focusFirst();
    else
        next->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::focusSearch()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        retranslate();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_search->close();
    fit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    change([this](DeskSettings &desk) { desk.windowGeometry = saveGeometry(); });
    event->accept();
}

} // namespace lobby::ui
