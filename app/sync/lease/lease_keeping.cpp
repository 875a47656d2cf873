#include "app/sync/lease/lease_keeping.h"

#include "app/sync/connection/server_account.h"
#include "models/support/async.h"

namespace lobby::app {

using namespace std::chrono_literals;
using access::LeaseMark;

namespace {

constexpr auto kNoteEvery = 1h;
/// An answer every minute is no reason to write every minute.
constexpr std::chrono::milliseconds kRenewEvery = 10min;

/// Counts on from the last mark; a desk without one begins now.
LeaseMark markNow(store::Connection &connection, qint64 wallMs, const Uptime &uptime)
{
    const std::optional<LeaseMark> before = access::readLease(connection);
    return before ? access::advancedLease(*before, wallMs, uptime)
                  : access::renewedLease(wallMs, uptime);
}

} // namespace

QFuture<Result<std::optional<int>>> leaseDaysLeft(store::Database &database, const Clock &clock)
{
    const auto look = [now = clock.nowMs()](store::Connection &connection) {
        return readAccount(connection)
            ? std::optional(access::daysLeft(markNow(connection, now, uptimeNow())))
            : std::nullopt;
    };
    return database.read(look);
}

Error leaseIsOver()
{
    return {Error::Code::NotAllowed, {}, QStringLiteral("lease")};
}

LeaseKeeping::LeaseKeeping(store::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { note(false); });
}

void LeaseKeeping::start()
{
    m_timer.start(kNoteEvery);
    note(false);
}

void LeaseKeeping::renew()
{
    const qint64 now = uptimeNow().ms;
    if (m_renewedMs >= 0 && now - m_renewedMs < kRenewEvery.count())
        return;
    m_renewedMs = now;
    note(true);
}

void LeaseKeeping::note(bool renews)
{
    auto marked = std::make_shared<LeaseMark>();
    const auto write = [marked, renews, now = m_clock.nowMs()](store::Connection &connection) {
        const Uptime uptime = uptimeNow();
        *marked = renews ? access::renewedLease(now, uptime) : markNow(connection, now, uptime);
        access::writeLease(connection, *marked);
    };
    whenDone(m_database.local(write), this, [this, marked](const Result<Done> &written) {
        if (written)
            Q_EMIT counted(access::daysLeft(*marked));
        else
            m_renewedMs = -1; // at the next answer
    });
}

} // namespace lobby::app
