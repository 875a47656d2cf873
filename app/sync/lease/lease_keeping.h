#pragma once

#include "models/access/lease/key_lease.h"
#include "models/store/database.h"

#include <QTimer>

namespace lobby::app {

/// Days until this desk stays closed, 0 when it does; none for a desk without a server: for whoever
/// opens a desk, before anything of it is shown. What the store answers.
QFuture<Result<std::optional<int>>> leaseDaysLeft(store::Database &database, const Clock &clock);
/// What a desk is refused with whose lease is over.
[[nodiscard]] Error leaseIsOver();

/// Notes how long the server of a desk has been silent, while the desk is open. On the thread of
/// its owner.
class LeaseKeeping : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    LeaseKeeping(store::Database &database, const Clock &clock, QObject *parent = nullptr);

    /// Begins, and says how many days are left.
    void start();
    /// The server has answered, and everything that it had for this desk is here.
    void renew();

Q_SIGNALS:
    void counted(int daysLeft);

private:
    void note(bool renews);

    store::Database &m_database;
    const Clock &m_clock;
    QTimer m_timer;
    qint64 m_renewedMs = -1; ///< by the uptime
};

} // namespace lobby::app
