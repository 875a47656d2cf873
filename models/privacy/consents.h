#pragma once

#include "models/access/session/authoriser.h"
#include "models/privacy/consent.h"
#include "models/store/database.h"

namespace lobby::privacy {

/// What guests have agreed to: a ledger, a row for each time that somebody changed his mind.
/// Futures finish on threads of the store; outlived by both arguments.
class Consents
{
public:
    Consents(store::Database &database, const access::Authoriser &authoriser);

    /// NotLoggedIn, NotAllowed.
    QFuture<Result<GuestConsents>> of(const Uuid &guest) const;
    /// Writes what the answer changes; when it changes nothing there is no row. NotFound (the
    /// guest), NotAllowed.
    QFuture<Result<Done>> record(const Uuid &guest, const ConsentAnswer &answer);

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::privacy
