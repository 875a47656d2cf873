#pragma once

#include "models/checkin/authority/report_runner.h"
#include "ui/access/lock/desk_lock.h"
#include "ui/shell/main_window.h"

namespace lobby::app {

/// Has the desk's reports to the authority go by themselves, as its settings say, and tells whoever
/// is there when one needs him. GUI thread.
class ReportKeeping : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives this.
    struct Parts
    {
        ui::MainWindow &window;
        ui::DeskLock &lock;
        const ui::DeskSettingsFile &settings;
        const access::Authoriser &authoriser;
        checkin::ReportRunner &runner;
    };

    /// Adds its action to the window.
    explicit ReportKeeping(const Parts &parts);

private:
    void follow(const ui::DeskSettings &settings);
    void showRights();
    void showNotice();

    Parts m_parts;
    int m_waiting = 0;
};

} // namespace lobby::app
