#pragma once

#include "models/complaints/prevention/prevention.h"
#include "ui/access/lock/desk_lock.h"
#include "ui/shell/main_window.h"

#include <QTimer>

namespace lobby::app {

/// Says once that complaints of a kind come more often than they used to, to whoever may see
/// figures. Nothing is said while the desk is locked; no guest is named. GUI thread.
class RiseKeeping : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSoonMs = 2'000; ///< after a case; many at once are one look
    static constexpr int kLookMs = 3'600'000; ///< days pass also without a case

    /// What it works with; all of it outlives this.
    struct Parts
    {
        ui::MainWindow &window;
        ui::DeskLock &lock;
        complaints::Prevention &prevention;
    };

    explicit RiseKeeping(const Parts &parts);

private:
    void look();
    void tell(const QList<complaints::Rise> &rises);

    Parts m_parts;
    QTimer m_timer;
    bool m_isLooking = false;
};

} // namespace lobby::app
