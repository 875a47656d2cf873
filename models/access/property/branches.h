#pragma once

#include "models/access/session/authoriser.h"
#include "models/store/database.h"

namespace lobby::access {

/// One of the houses in the database.
struct Branch
{
    Uuid id;
    QString name;
    QString code; ///< "H1"; may be empty

    friend bool operator==(const Branch &, const Branch &) = default;
};

/// What is known of a branch; no name and no code when there is none. On a store thread; throws
/// store::SqlError.
[[nodiscard]] Branch branchIn(store::Connection &connection, const Uuid &id);

/// The branches there are, and which of them this desk stands in: the member's own until one is
/// chosen. The choice is kept in a local table, for the next desk stands elsewhere. `database` and
/// `authoriser` outlive this.
class Branches
{
public:
    Branches(store::Database &database, Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// By code and name. NotLoggedIn.
    [[nodiscard]] QFuture<Result<QList<Branch>>> all() const;
    /// Where the desk stands; null when nobody is logged in.
    [[nodiscard]] Uuid here() const;
    /// Durable and in force for this session and every later one when the future is done.
    /// NotAllowed, NotFound (subject "branch").
    QFuture<Result<Done>> choose(const Uuid &branch);

private:
    store::Database &m_database;
    Authoriser &m_authoriser;
};

} // namespace lobby::access
