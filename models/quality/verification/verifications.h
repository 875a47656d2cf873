#pragma once

#include "models/access/session/authoriser.h"
#include "models/quality/verification/verification.h"
#include "models/store/database.h"

namespace lobby::quality {

/// What is known of a guest's record, and since when.
struct GuestVerification
{
    VerificationState state = VerificationState::Unverified;
    QList<Verification> ledger = {}; ///< oldest first
    QString lastBy = {}; ///< the member's name; empty: none that this desk knows
};

/// "Is right", "the guest says it is wrong": words about a guest's record. Futures finish on
/// threads of the store. Any thread; both arguments outlive this. Errors of every call:
/// NotLoggedIn, NotAllowed, NotFound, and what the store answers.
class Verifications
{
public:
    Verifications(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    [[nodiscard]] QFuture<Result<GuestVerification>> ofGuest(const Uuid &guest) const;
    /// Fills in id, author and time. What is called false needs a reason: Invalid (subject
    /// "reason").
    QFuture<Result<Done>> say(Verification word);

    [[nodiscard]] bool maySay() const { return m_authoriser.may(access::Permission::GuestEdit); }

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::quality
