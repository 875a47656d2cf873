#pragma once

#include "models/followups/reminder_scheduler.h"
#include "ui/access/lock/desk_lock.h"
#include "ui/shell/main_window.h"

namespace lobby::app {

/// Says what comes due, wherever the clerk is, and keeps saying it until the agenda was looked at.
/// Nothing is said, or noted as said, while the desk is locked. No guest is named. GUI thread.
class ReminderKeeping : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives this.
    struct Parts
    {
        ui::MainWindow &window;
        ui::DeskLock &lock;
        followups::Reminders &reminders;
        store::Database &database;
    };

    /// Adds its action, F7, to the window.
    explicit ReminderKeeping(const Parts &parts);

private:
    void tell(const QList<followups::ReminderRow> &rows);
    void tellMissed(const QList<followups::ReminderRow> &rows);
    void showUnseen();
    void showRights();
    void lookedAt();
    [[nodiscard]] bool isShown() const;

    Parts m_parts;
    followups::ReminderScheduler m_scheduler;
};

} // namespace lobby::app
