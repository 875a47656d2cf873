#include "models/quality/quiet/quiet_minute.h"

#include "models/quality/quiet/quiet_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

namespace lobby::quality {

using access::Permission;
using store::Connection;

QFuture<Result<QList<QuietItem>>> QuietMinute::items() const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestEdit))
        return refusedWith<QList<QuietItem>>(*error);
    return m_database.read(
        [now = m_database.clock().nowMs(), today = m_database.clock().today()](
            Connection &connection) { return QuietRepository(connection).items(now, today); });
}

QFuture<Result<Done>> QuietMinute::isRight(const QuietItem &item)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestEdit, item.record);
    if (!leave)
        return refusedWith<Done>(leave.error());
    const sync::Intent entry
        = QuietRepository::foundRight(item, leave->actor(), m_database.clock().nowMs());
    return store::afterCommit(m_database.commit(*std::move(leave), {}, {entry}));
}

QFuture<Result<Done>> QuietMinute::putOff(const QuietItem &item, qint64 untilMs)
{
    if (const auto error = m_authoriser.refusal(Permission::GuestEdit))
        return refusedWith<Done>(*error);
    return m_database.local(
        [item, untilMs, now = m_database.clock().nowMs()](
            Connection &connection) { QuietRepository(connection).putOff(item, untilMs, now); });
}

} // namespace lobby::quality
