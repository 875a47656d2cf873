#include "app/lobby/darkdesk/pack_keeping.h"

#include "ui/darkdesk/pack/dark_desk_words.h"
#include "ui/shell/bars/banner_strip.h"
#include "ui/shell/page/actions.h"

namespace lobby::app {

using namespace Qt::StringLiterals;

PackKeeping::PackKeeping(const Parts &parts)
    : m_parts(parts)
{
    addActions();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, &m_parts.pack, &ui::PackDesk::refresh);
    connect(&m_parts.lock, &ui::DeskLock::locked, &m_timer, &QTimer::stop);
    connect(&m_parts.lock, &ui::DeskLock::unlocked, this, [this] { m_timer.start(kSoonMs); });
    connect(&m_parts.pack, &ui::PackDesk::changed, this, [this] {
        const bool wasWorking = std::exchange(m_isMaking, m_parts.pack.isWorking());
        if (wasWorking && !m_isMaking)
            plan(); // what else is announced is no reason to begin the wait anew
        showProblem();
    });
    connect(&m_parts.settings, &ui::DeskSettingsFile::changed, this,
        [this, before = m_parts.settings.settings().darkDesk.minutes](
            const ui::DeskSettings &now) mutable {
            if (std::exchange(before, now.darkDesk.minutes) != now.darkDesk.minutes
                && m_timer.isActive())
                plan();
        });
    // The banner is in the language of the desk, which a change of settings may change.
    connect(&m_parts.window.actions(), &ui::Actions::changed, this, &PackKeeping::showProblem);
    m_timer.start(kSoonMs);
}

void PackKeeping::addActions()
{
    m_parts.window.actions().add({.id = u"darkdesk.open"_s,
        .text = [] { return tr("Dark desk"); },
        .run = [this] { m_parts.window.openPage({u"dark-desk"_s}); },
        .menu = ui::Menu::File,
        .icon = u"moon"_s});
    m_parts.window.actions().add({.id = u"darkdesk.refresh"_s,
        .text = [] { return tr("Make a new dark-desk pack now"); },
        .run = [this] { m_parts.pack.refresh(); },
        .menu = ui::Menu::File,
        .icon = u"arrow-repeat"_s});
}

/// After each pack the time to the next begins anew, whoever asked for it.
void PackKeeping::plan()
{
    if (m_parts.pack.isWorking() || m_parts.lock.isLocked())
        return;
    constexpr int kMsOfMinute = 60'000;
    m_timer.start(m_parts.pack.problem()
            ? kAgainMs
            : m_parts.settings.settings().darkDesk.minutes * kMsOfMinute);
}

/// A house that never set a passphrase has chosen to do without: its page says so, no banner.
void PackKeeping::showProblem()
{
    if (m_parts.pack.isWorking())
        return;
    const auto &problem = m_parts.pack.problem();
    const bool isSaid = problem && problem->subject != "passphrase"_L1
        && problem->code != Error::Code::NotLoggedIn;
    const ui::Wording words = isSaid ? ui::DarkDeskWords::problem(*problem) : ui::Wording();
    m_parts.window.banners().setBanner(
        u"darkdesk"_s, ui::Tone::Warn, isSaid ? words.what + u' ' + words.next : QString());
}

} // namespace lobby::app
