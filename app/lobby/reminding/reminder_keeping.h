#pragma once

#include "app/lobby/reminding/reminder_notices.h"
#include "models/followups/reminder_scheduler.h"
#include "ui/access/lock/desk_lock.h"
#include "ui/shell/main_window.h"

namespace lobby::app {

/// Says what comes due, wherever the clerk is: by a notice of the desktop, and where it shows none
/// in the window, whose strip keeps saying it until the agenda was looked at. Nothing is said, or
/// noted as said, while the desk is locked. GUI thread.
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
        const ui::DeskSettingsFile &settings;
    };

    /// Adds its actions to the window: F7, and Ctrl+F7 for a contact.
    explicit ReminderKeeping(const Parts &parts);

private:
    void tell(const QList<followups::ReminderRow> &rows);
    void tellMissed(const QList<followups::ReminderRow> &rows);
    void showUnseen();
    void showRights();
    void lookedAt();
    void showAgenda();
    void showInWindow(const QString &said);
    void obey(ReminderNotices::Choice choice, const std::optional<followups::Reminder> &reminder);
    void after(const QFuture<Result<Done>> &change, const QString &said,
        const followups::Reminder &before);
    void sayProblem(const Error &error);
    [[nodiscard]] bool isShown() const;

    Parts m_parts;
    followups::ReminderScheduler m_scheduler;
    ReminderNotices m_notices;
};

} // namespace lobby::app
