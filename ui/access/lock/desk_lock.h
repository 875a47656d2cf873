#pragma once

#include "models/access/session/authoriser.h"
#include "ui/access/entrance.h"
#include "ui/access/lock/form_parking.h"
#include "ui/access/lock/idle_lock.h"

#include <QPointer>

#include <memory>

namespace lobby::ui {

class DeskSettingsFile;
class LockOverlay;
class MainWindow;
class WindowGuard;

/// Locks the desk (Ctrl+L, or by itself), hands it to another member (Ctrl+Shift+L) and opens it
/// again. While it is locked nobody is logged in: nothing is authorised, every pixel is covered.
class DeskLock : public QObject
{
    Q_OBJECT

public:
    /// What it works on; all of it outlives the lock.
    struct Desk
    {
        MainWindow &window;
        DeskSettingsFile &settings; ///< minutes until it locks itself
        access::Authoriser &authoriser;
        access::Drafts &drafts;
        const Clock &clock;
        Entrance entrance; ///< entranceOf(vault, clock)
    };

    /// Adds its actions to the window and begins to count.
    explicit DeskLock(Desk desk, QObject *parent = nullptr);
    ~DeskLock() override;

    void lock();
    void switchUser();
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] IdleLock &idle() { return m_idle; }

Q_SIGNALS:
    void locked();
    /// The forms of the one who sat here are about to be parked: another comes, or the window
    /// closes.
    void handingOver();
    /// `changed`: another member than before; the pages have been emptied of his forms.
    void unlocked(const lobby::Uuid &member, bool changed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions();
    void cover(bool toSwitch);
    void unlock(const Uuid &member);
    void showSession();
    void showCountdown(int seconds);

    Desk m_desk;
    IdleLock m_idle;
    FormParking m_parking;
    QPointer<LockOverlay> m_overlay;
    std::unique_ptr<WindowGuard> m_guard; ///< while locked
    Uuid m_member; ///< at the desk, or before it was locked
};

} // namespace lobby::ui
