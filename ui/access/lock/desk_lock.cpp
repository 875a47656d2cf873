#include "ui/access/lock/desk_lock.h"

#include "models/support/async.h"
#include "ui/access/lock/lock_overlay.h"
#include "ui/access/lock/window_guard.h"
#include "ui/access/role_names.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/kit/toast.h"
#include "ui/shell/bars/banner_strip.h"
#include "ui/shell/bars/bottom_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"

#include <QEvent>

namespace lobby::ui {

using namespace Qt::StringLiterals;

DeskLock::DeskLock(Desk desk, QObject *parent)
    : QObject(parent)
    , m_desk(std::move(desk))
    , m_idle(m_desk.clock)
    , m_parking(m_desk.window.pages(), m_desk.drafts)
{
    addActions();
    connect(&m_idle, &IdleLock::secondsLeftChanged, this, &DeskLock::showCountdown);
    connect(&m_idle, &IdleLock::expired, this, &DeskLock::lock);
    connect(&m_desk.settings, &DeskSettingsFile::changed, this,
        [this](const DeskSettings &settings) { m_idle.setMinutes(settings.autoLockMinutes); });
    connect(&m_parking, &FormParking::laidOut, this, [this](int count) {
        m_desk.window.toast().showText(tr("Your %n half-filled form(s) are back.", nullptr, count));
    });
    m_desk.window.installEventFilter(this);
    m_idle.setMinutes(m_desk.settings.settings().autoLockMinutes);
    showSession();
    m_idle.start();
    m_parking.layOut(m_member);
}

DeskLock::~DeskLock() = default;

void DeskLock::addActions()
{
    Actions &actions = m_desk.window.actions();
    actions.add({.id = u"desk.lock"_s,
        .text = [] { return tr("Lock"); },
        .run = [this] { lock(); },
        .keys = {QKeySequence(Qt::CTRL | Qt::Key_L)},
        .menu = Menu::File,
        .icon = u"lock"_s});
    actions.add({.id = u"desk.switch"_s,
        .text = [] { return tr("Switch user"); },
        .run = [this] { switchUser(); },
        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
        .menu = Menu::File,
        .icon = u"person"_s});
    m_desk.window.addRailAction(u"desk.lock"_s);
}

void DeskLock::lock()
{
    cover(false);
}

void DeskLock::switchUser()
{
    cover(true);
}

bool DeskLock::isLocked() const
{
    return m_desk.window.isCovered();
}

void DeskLock::cover(bool toSwitch)
{
    if (isLocked())
        return;
    m_desk.authoriser.logOut();
    m_idle.stop();
    m_guard = std::make_unique<WindowGuard>(m_desk.window);
    using Purpose = LockOverlay::Purpose;
    m_overlay = new LockOverlay(
        m_desk.entrance, m_desk.clock, toSwitch ? Purpose::Switch : Purpose::Return, m_member);
    connect(m_overlay, &LockOverlay::unlocked, this, &DeskLock::unlock);
    m_desk.window.setCover(m_overlay);
    whenDone(m_desk.drafts.authors(), m_overlay,
        [overlay = m_overlay](const Result<QList<access::Drafts::Author>> &authors) {
            if (!authors)
                return;
            for (const access::Drafts::Author &author : *authors)
                overlay->setDrafts(author.staff, author.drafts);
        });
    Q_EMIT locked();
}

void DeskLock::unlock(const Uuid &member)
{
    const bool isAnother = member != m_member;
    if (isAnother) {
        // Beneath the cover: nothing of the other one's forms is ever seen.
        Q_EMIT handingOver();
        m_parking.park(m_member);
        MainWindow &window = m_desk.window;
        window.openPage({window.pages().entries().constFirst().id});
        window.pages().forgetHistory();
    }
    m_desk.window.uncover();
    m_guard.reset();
    showSession();
    m_idle.start();
    if (isAnother)
        m_parking.layOut(member);
    Q_EMIT unlocked(member, isAnother);
}

void DeskLock::showSession()
{
    const std::optional<access::Session> session = m_desk.authoriser.session();
    if (!session)
        return;
    m_member = session->staffId;
    m_desk.window.bottomBar().setUser(session->name + u"  "_s + rolesText(session->roles));
}

/// The names of roles follow the language; what is half filled in outlives the window.
bool DeskLock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showSession();
    } else if (event->type() == QEvent::Close) {
        Q_EMIT handingOver();
        m_parking.park(m_member);
    }
    return QObject::eventFilter(watched, event);
}

void DeskLock::showCountdown(int seconds)
{
    m_desk.window.bottomBar().setLockCountdown(seconds);
    const bool warn = seconds >= 0 && seconds <= IdleLock::kWarningSeconds;
    m_desk.window.banners().setBanner(u"auto_lock"_s, Tone::Warn,
        warn ? tr("The desk locks itself in %n s. Any key keeps it open.", nullptr, seconds)
             : QString());
}

} // namespace lobby::ui
