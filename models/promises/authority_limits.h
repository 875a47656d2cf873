#pragma once

#include "models/promises/authority.h"
#include "models/store/database.h"

namespace lobby::promises {

/// How much each role may give away, at the branch where the desk stands: as the settings use it.
/// Any thread; both arguments outlive this.
class Authority
{
public:
    Authority(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// NotLoggedIn.
    [[nodiscard]] QFuture<Result<AuthorityLimits>> load() const;
    /// NotLoggedIn, NotAllowed; Invalid ("currency", "limit") for no currency or less than nothing.
    QFuture<Result<Done>> save(const AuthorityLimits &limits);
    [[nodiscard]] bool maySave() const
    {
        return m_authoriser.may(access::Permission::SettingsProperty);
    }

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::promises
