#pragma once

#include "models/access/session/authoriser.h"
#include "models/checkin/cards/registration_card.h"
#include "models/store/database.h"

namespace lobby::checkin {

/// Registrations and their cards as screens use them: authorise, act. Any thread; both arguments
/// outlive this and what it answered.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class Registrations
{
public:
    Registrations(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// Keeps what the guest signed; another signature of his for the same stay takes its place.
    /// NotFound unless he belongs to the stay. The branch is the stay's.
    QFuture<Result<Done>> save(Registration registration);
    QFuture<Result<QList<Registration>>> ofStay(const Uuid &stay) const;

    /// What the stay's card says, for printing it or showing it; audited before it is answered.
    /// NotFound.
    QFuture<Result<RegistrationCard>> card(const Uuid &stay);
    [[nodiscard]] bool mayPrint() const { return m_authoriser.may(access::Permission::PrintCard); }

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::checkin
