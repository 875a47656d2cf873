#pragma once

#include "models/followups/automatic/automatic_tasks.h"
#include "ui/access/lock/desk_lock.h"

#include <QTimer>

namespace lobby::app {

/// Has the tasks around stays and trips written down: when somebody sits down, when a stay or a
/// trip has changed, and once an hour, for another day may have begun. Nothing while the desk is
/// locked. GUI thread.
class TaskKeeping : public QObject
{
    Q_OBJECT

public:
    /// A booking is written in several commits.
    static constexpr int kRestMs = 3000;
    static constexpr int kTaskLookMs = 60 * 60 * 1000;

    /// What it works with; all of it outlives this.
    struct Parts
    {
        ui::DeskLock &lock;
        store::Database &database;
        followups::AutomaticTasks &tasks;
        followups::TaskWishes wishes;
    };

    TaskKeeping(const Parts &parts, QObject *parent);

private:
    void look();
    void onCommitted(const store::Committed &committed);

    Parts m_parts;
    QTimer m_timer;
};

} // namespace lobby::app
