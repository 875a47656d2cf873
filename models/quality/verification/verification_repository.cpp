#include "models/quality/verification/verification_repository.h"

#include "models/guests/identity/identity_sql.h"
#include "models/sync/empty_values.h"

#include "schema/schema.h"

namespace lobby::quality {

using store::Connection;
using store::Statement;
using VerificationRow = schema::Verification;

std::optional<Verification> readVerification(const Statement &row, int at)
{
    const auto what = verifiedThingNamed(row.text(at + 2));
    const auto outcome = outcomeNamed(row.text(at + 4));
    const auto method = methodNamed(row.text(at + 5));
    if (!what || !outcome || !method)
        return std::nullopt;
    return Verification {row.uuid(at), row.uuid(at + 1), *what, row.uuid(at + 3), *outcome, *method,
        row.text(at + 6), row.uuid(at + 7), row.uuid(at + 8), row.integer(at + 9)};
}

QList<Verification> verificationsOf(Connection &connection, const Uuid &guest)
{
    QList<Verification> ledger;
    Statement query(connection,
        "SELECT " LOBBY_VERIFICATION_COLUMNS " FROM verification"
        " WHERE present = 1 AND guest_id IN " LOBBY_RECORDS_OF_GUEST " ORDER BY at, id");
    query.bind(":guest", guest);
    while (query.step()) {
        if (const auto entry = readVerification(query))
            ledger.append(*entry);
    }
    return ledger;
}

sync::Intent verificationEntry(Verification verification)
{
    if (verification.id.isNull())
        verification.id = Uuid::v7(verification.atMs);
    sync::Fields fields {{VerificationRow::GuestId, verification.guest.toBytes()},
        {VerificationRow::What, QString(codeOf(verification.what))},
        {VerificationRow::AboutId, sync::orNothing(verification.about)},
        {VerificationRow::Outcome, QString(codeOf(verification.outcome))},
        {VerificationRow::Method, QString(codeOf(verification.method))},
        {VerificationRow::Reason, sync::orNothing(verification.reason)},
        {VerificationRow::ReviewId, sync::orNothing(verification.review)},
        {VerificationRow::StaffId, sync::orNothing(verification.staff)},
        {VerificationRow::At, verification.atMs}};
    std::erase_if(fields, [](const auto &field) { return sync::isNull(field.second); });
    return {sync::OpKind::Append, VerificationRow::kTable, verification.id, std::move(fields)};
}

} // namespace lobby::quality
