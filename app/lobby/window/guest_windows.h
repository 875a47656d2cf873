#pragma once

#include "ui/access/lock/desk_lock.h"
#include "ui/shell/side_window.h"

#include <QPointer>

namespace lobby::app {

/// Profiles in windows of their own beside the first: Ctrl+Shift+Enter on whoever is shown or
/// chosen. Locked with the desk, closed when another user comes; what is half typed in them goes
/// on in the first. GUI thread.
class GuestWindows : public QObject
{
    Q_OBJECT

public:
    /// Adds its action to the window. All of them outlive this.
    GuestWindows(ui::MainWindow &first, ui::DeskLock &lock, const ui::DeskSettingsFile &settings);
    ~GuestWindows() override;

    /// A guest's id.
    void open(const QString &guest);

private:
    void openCurrent();
    void showAgain();
    void takeBack(ui::SideWindow &side);

    ui::MainWindow &m_first;
    ui::DeskLock &m_lock;
    const ui::DeskSettingsFile &m_settings;
    QList<QPointer<ui::SideWindow>> m_sides;
};

} // namespace lobby::app
