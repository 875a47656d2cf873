#include "models/quality/verification/verifications.h"

#include "models/guests/guest_repository.h"
#include "models/guests/values/clean_text.h"
#include "models/quality/verification/verification_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

namespace lobby::quality {

using access::Permission;
using store::Connection;
using store::Statement;

QFuture<Result<GuestVerification>> Verifications::ofGuest(const Uuid &guest) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<GuestVerification>(*error);
    return m_database.read([guest](Connection &connection) {
        GuestVerification known;
        known.ledger = verificationsOf(connection, guest);
        known.state = stateOf(known.ledger);
        if (known.ledger.isEmpty())
            return known;
        Statement name(connection, "SELECT name FROM staff WHERE id = :id");
        if (name.bind(":id", known.ledger.constLast().staff).step())
            known.lastBy = name.text(0);
        return known;
    });
}

QFuture<Result<Done>> Verifications::say(Verification word)
{
    word.reason = guests::cleanLine(word.reason);
    if (word.outcome == Verification::Outcome::False && word.reason.isEmpty())
        return refusedWith<Done>({Error::Code::Invalid, {}, QStringLiteral("reason")});
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestEdit, word.guest);
    if (!leave)
        return refusedWith<Done>(leave.error());
    word.staff = leave->actor();
    word.atMs = m_database.clock().nowMs();
    auto plan = [word](Connection &connection) -> Result<QList<sync::Intent>> {
        if (!guests::GuestRepository::exists(connection, word.guest))
            return Error {Error::Code::NotFound, {}, QStringLiteral("guest")};
        return QList<sync::Intent> {verificationEntry(word)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

} // namespace lobby::quality
