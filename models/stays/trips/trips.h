#pragma once

#include "models/access/session/authoriser.h"
#include "models/stays/trips/trip.h"
#include "models/store/database.h"
#include "models/sync/op.h"

namespace lobby::stays {

/// Trips as screens use them: authorise, audit, act. Futures finish on threads of the store. Any
/// thread; both arguments outlive this and what it answered.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class Trips
{
public:
    Trips(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// Writes trips of one guest down, all or none. Of a flight that is known only what is new is
    /// written, its seat or its booking. The ids of the others, which are given here.
    /// NotFound without such a guest, Invalid (subject: the field) as problemOf() says.
    QFuture<Result<QList<Uuid>>> record(
        const Uuid &guest, QList<Trip> trips, sync::Source source = sync::Source::Typed);
    /// Takes away what was written down by mistake. NotFound if one is not there.
    QFuture<Result<Done>> hide(const QList<Uuid> &trips);
    /// The latest departure first, open ones before all.
    QFuture<Result<QList<Trip>>> ofGuest(const Uuid &guest) const;

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::stays
