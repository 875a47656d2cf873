#include "models/promises/authority_limits.h"

#include "models/promises/promise_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <algorithm>

namespace lobby::promises {

using access::Permission;
using Intents = QList<sync::Intent>;

QFuture<Result<AuthorityLimits>> Authority::load() const
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<AuthorityLimits>({Error::Code::NotLoggedIn});
    return m_database.read([branch = session->branch](store::Connection &connection) {
        return Result<AuthorityLimits>(PromiseRepository(connection).limitsOf(branch));
    });
}

QFuture<Result<Done>> Authority::save(const AuthorityLimits &limits)
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Done>({Error::Code::NotLoggedIn});
    if (limits.currency.isEmpty())
        return refusedWith<Done>({Error::Code::Invalid, {}, QLatin1StringView("currency")});
    const bool isLess = std::any_of(
        limits.most.begin(), limits.most.end(), [](const auto &limit) { return limit.second < 0; });
    if (isLess)
        return refusedWith<Done>({Error::Code::Invalid, {}, QLatin1StringView("limit")});
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::SettingsProperty, session->branch);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan
        = [branch = session->branch, limits](store::Connection &connection) -> Result<Intents> {
        return Intents {PromiseRepository(connection).savingOf(branch, limits)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

} // namespace lobby::promises
