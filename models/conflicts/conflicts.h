#pragma once

#include "models/access/session/authoriser.h"
#include "models/conflicts/conflict.h"
#include "models/conflicts/kept_aside.h"
#include "models/store/database.h"

namespace lobby::conflicts {

/// What two desks did that could not see each other: shown, and decided here. A decision is a
/// change like any other, and reaches every desk. Any thread; outlived by both arguments.
///
/// Errors of every call: NotLoggedIn, NotAllowed, NotFound, and what the store answers.
class Conflicts
{
public:
    static constexpr int kMostShown = 200;

    Conflicts(store::Database &database, const access::Authoriser &authoriser);

    /// Those that wait for somebody, oldest first, at most kMostShown.
    QFuture<Result<QList<Conflict>>> open() const;
    QFuture<Result<int>> count() const; ///< of open()
    /// Kept, Restored (the overwritten value stands from now on), Both (of names) or Asked. Invalid
    /// (subject "decision") for what the conflict does not allow.
    QFuture<Result<Done>> decide(const Conflict &about, Decision decision);

    /// Changes of this desk that the server did not take, newest first, at most kMostShown.
    QFuture<Result<QList<KeptAside>>> keptAside() const;
    /// Somebody has seen it, and it is listed no more.
    QFuture<Result<Done>> dismiss(const KeptAside &change);

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::conflicts
