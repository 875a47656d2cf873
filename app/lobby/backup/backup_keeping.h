#pragma once

#include "ui/backup/backup_desk.h"
#include "ui/shell/main_window.h"

#include <QTimer>

namespace lobby::app {

/// Has what is due about the backups done while the program runs, locked or not, and says above
/// every page as long as none could be made for three days. GUI thread.
class BackupKeeping : public QObject
{
    Q_OBJECT

public:
    /// After the start: whoever logs in first is served first.
    static constexpr int kSoonMs = 60'000;
    /// A clock may be set, and a stick plugged in: not longer than this without a look.
    static constexpr int kLongestMs = 15 * 60'000;

    /// Adds its actions to the window. Both outlive this.
    BackupKeeping(ui::MainWindow &window, ui::BackupDesk &desk);

private:
    void addActions();
    void plan();
    void showAlarm();

    ui::MainWindow &m_window;
    ui::BackupDesk &m_desk;
    QTimer m_timer;
};

} // namespace lobby::app
