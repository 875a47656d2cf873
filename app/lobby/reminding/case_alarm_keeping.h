#pragma once

#include "models/complaints/alarms/case_alarms.h"
#include "ui/access/lock/desk_lock.h"
#include "ui/shell/main_window.h"

#include <QTimer>

namespace lobby::app {

/// Says that cases run out of time, to whoever is at the desk: once a level, and as long as some
/// are over their time a strip says how many. Nothing is said while the desk is locked; no guest is
/// named. GUI thread.
class CaseAlarmKeeping : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLookMs = 60'000;

    /// What it works with; all of it outlives this.
    struct Parts
    {
        ui::MainWindow &window;
        ui::DeskLock &lock;
        complaints::CaseAlarms &alarms;
        complaints::ComplaintQueue &queue;
    };

    explicit CaseAlarmKeeping(const Parts &parts);

private:
    void look();
    void tell(const QList<complaints::CaseAlarm> &alarms);
    void showOver();

    Parts m_parts;
    QTimer m_timer;
    bool m_isLooking = false;
    int m_over = 0;
};

} // namespace lobby::app
