#pragma once

#include "ui/access/lock/desk_lock.h"
#include "ui/darkdesk/pack/pack_desk.h"
#include "ui/shell/main_window.h"

#include <QTimer>

namespace lobby::app {

/// Has the dark-desk pack made every so many minutes while the desk is open, sooner again after a
/// failure, and says as long as it lasts that there is no fresh one. GUI thread.
class PackKeeping : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSoonMs = 5000; ///< after the start and after unlocking
    static constexpr int kAgainMs = 60'000; ///< after a failure

    /// What it works with; all of it outlives this.
    struct Parts
    {
        ui::MainWindow &window;
        ui::DeskLock &lock;
        const ui::DeskSettingsFile &settings;
        ui::PackDesk &pack;
    };

    /// Adds its actions to the window.
    explicit PackKeeping(const Parts &parts);

private:
    void addActions();
    void plan();
    void showProblem();

    Parts m_parts;
    QTimer m_timer;
    bool m_isMaking = false;
};

} // namespace lobby::app
