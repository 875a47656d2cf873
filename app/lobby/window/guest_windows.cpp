#include "app/lobby/window/guest_windows.h"

#include "ui/kit/toast.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/search/search.h"

namespace lobby::app {

using namespace Qt::StringLiterals;

GuestWindows::GuestWindows(
    ui::MainWindow &first, ui::DeskLock &lock, const ui::DeskSettingsFile &settings)
    : m_first(first)
    , m_lock(lock)
    , m_settings(settings)
{
    first.actions().add({.id = u"guest.beside"_s,
        .text = [] { return tr("Open the guest in a second window"); },
        .run = [this] { openCurrent(); },
        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)},
        .menu = ui::Menu::Guest,
        .icon = u"person"_s});
    connect(&lock, &ui::DeskLock::unlocked, this, &GuestWindows::showAgain);
    connect(&lock, &ui::DeskLock::handingOver, this, [this] {
        for (const QPointer<ui::SideWindow> &side : std::exchange(m_sides, {})) {
            if (side)
                takeBack(*side);
        }
    });
}

GuestWindows::~GuestWindows()
{
    for (const QPointer<ui::SideWindow> &side : std::as_const(m_sides))
        delete side; // before what its pages work with
}

void GuestWindows::openCurrent()
{
    const ui::SearchRow *found = m_first.search().currentRow();
    QString guest;
    if (found && found->target.page == "guest"_L1)
        guest = found->target.argument;
    else if (const ui::Page *page = m_first.pages().page())
        guest = page->currentGuest();
    m_first.search().close();
    if (guest.isEmpty())
        m_first.toast().showText(tr("Choose a guest first: nobody is shown or highlighted."));
    else
        open(guest);
}

void GuestWindows::open(const QString &guest)
{
    const ui::Location profile {u"guest"_s, guest};
    m_sides.removeAll(nullptr);
    for (const QPointer<ui::SideWindow> &side : std::as_const(m_sides)) {
        if (side->pages().location() == profile) {
            side->activateWindow();
            return;
        }
    }
    const ui::PageEntry *entry = m_first.pages().entry(profile.page);
    Q_ASSERT(entry);
    auto *side = new ui::SideWindow({*entry}, profile);
    side->setAttribute(Qt::WA_DeleteOnClose);
    side->actions().setLetterKeys(m_settings.settings().letterKeys);
    side->actions().add({.id = u"desk.lock"_s,
        .text = [] { return ui::DeskLock::tr("Lock"); },
        .run = [this] { m_lock.lock(); },
        .keys = {QKeySequence(Qt::CTRL | Qt::Key_L)},
        .menu = ui::Menu::File,
        .icon = u"lock"_s});
    connect(side, &ui::SideWindow::closing, this, [this, side] { takeBack(*side); });
    connect(side, &ui::SideWindow::openRequested, this, [this](const ui::Location &location) {
        m_first.openPage(location);
        m_first.activateWindow();
    });
    m_sides.append(side);
    side->move(m_first.geometry().topLeft() + QPoint(m_first.width() / 3, m_first.height() / 12));
    side->show();
}

/// The lock has hidden all windows but the first.
void GuestWindows::showAgain()
{
    for (const QPointer<ui::SideWindow> &side : std::as_const(m_sides)) {
        if (side)
            side->show();
    }
    m_first.activateWindow();
}

void GuestWindows::takeBack(ui::SideWindow &side)
{
    const ui::Location profile = side.pages().location();
    const QJsonObject draft = side.pages().page()->draft();
    side.disconnect(this);
    side.close();
    if (!draft.isEmpty() && m_first.openPage(profile))
        m_first.pages().page()->restoreDraft(draft);
}

} // namespace lobby::app
