#include "models/opening/opening_times.h"

#include "models/opening/opening_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include "schema/schema.h"

namespace lobby::opening {

using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;

QFuture<Result<Opening>> OpeningTimes::load() const
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Opening>({Error::Code::NotLoggedIn});
    return m_database.read([branch = session->branch](Connection &connection) {
        return OpeningRepository(connection).ofBranch(branch);
    });
}

QFuture<Result<calendar::WorkingCalendar>> OpeningTimes::calendar() const
{
    using calendar::WorkingCalendar;
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<WorkingCalendar>({Error::Code::NotLoggedIn});
    return m_database.read([branch = session->branch](Connection &connection) {
        return calendarOf(OpeningRepository(connection).ofBranch(branch));
    });
}

QFuture<Result<Done>> OpeningTimes::save(BranchHours hours)
{
    if (const auto problem = problemOf(hours))
        return refusedWith<Done>({Error::Code::Invalid, {}, fieldOf(*problem)});
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Done>({Error::Code::NotLoggedIn});
    hours.branch = session->branch;
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::SettingsProperty, hours.branch);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [hours = std::move(hours)](Connection &connection) -> Result<Intents> {
        return OpeningRepository(connection).savingOf(hours);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<Uuid>> OpeningTimes::add(ClosingDay day)
{
    if (const auto problem = problemOf(day))
        return refusedWith<Uuid>({Error::Code::Invalid, {}, fieldOf(*problem)});
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Uuid>({Error::Code::NotLoggedIn});
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::SettingsProperty, session->branch);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    day.id = Uuid::v7(m_database.clock().nowMs());
    const Intents intents {OpeningRepository::creationOf(day, session->branch)};
    return store::afterCommit(
        m_database.commit(*std::move(leave), {}, intents), std::make_shared<Uuid>(day.id));
}

QFuture<Result<Done>> OpeningTimes::remove(const Uuid &day)
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Done>({Error::Code::NotLoggedIn});
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::SettingsProperty, session->branch);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [day, branch = session->branch](Connection &connection) -> Result<Intents> {
        if (!OpeningRepository(connection).hasDay(branch, day))
            return Error {Error::Code::NotFound, {}, QStringLiteral("day")};
        return Intents {OpeningRepository::hidingOf(day)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<Done>> OpeningTimes::import(const QList<calendar::HolidayList> &lists)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::SettingsProperty);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [lists](Connection &connection) -> Result<Intents> {
        Intents intents;
        for (const calendar::HolidayList &list : lists)
            intents += OpeningRepository(connection).importOf(list);
        return intents;
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

} // namespace lobby::opening
