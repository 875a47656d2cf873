#include "models/privacy/consents.h"

#include "models/privacy/consent_repository.h"
#include "models/store/after_commit.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"

#include "schema/schema.h"

namespace lobby::privacy {

using access::Permission;
using store::Connection;
using store::Statement;

namespace {

/// The rows that an answer adds to a ledger that says `before`.
QList<sync::Intent> rowsOf(const Uuid &guest, const ConsentAnswer &answer,
    const GuestConsents &before, const Uuid &staff, qint64 now)
{
    using schema::Consent;
    QList<sync::Intent> rows;
    const auto add = [&](QLatin1StringView purpose, bool granted) {
        const bool bySelf = answer.givenBy == GivenBy::Guest;
        const bool atDesk = answer.channel == ConsentChannel::Desk;
        rows.append({sync::OpKind::Append, Consent::kTable, Uuid::v7(now),
            {{Consent::GuestId, guest.toBytes()}, {Consent::Purpose, QString(purpose)},
                {Consent::Granted, qint64(granted)}, {Consent::NoticeVersion, answer.noticeVersion},
                {Consent::Channel,
                    atDesk ? QStringLiteral("desk") : QStringLiteral("guest_screen")},
                {Consent::GivenBy, bySelf ? QStringLiteral("guest") : QStringLiteral("guardian")},
                {Consent::StaffId, staff.toBytes()}, {Consent::At, now}}});
    };
    if (answer.informed && before.informedVersion < answer.noticeVersion)
        add(kInformedPurpose, true);
    for (const Purpose purpose : kPurposes) {
        const bool granted = answer.granted.contains(purpose);
        if (granted != before.isGranted(purpose))
            add(purposeCode(purpose), granted);
    }
    return rows;
}

} // namespace

Consents::Consents(store::Database &database, const access::Authoriser &authoriser)
    : m_database(database)
    , m_authoriser(authoriser)
{
}

QFuture<Result<GuestConsents>> Consents::of(const Uuid &guest) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<GuestConsents>(*error);
    return m_database.read([guest](Connection &connection) -> Result<GuestConsents> {
        return consentsOf(connection, guest);
    });
}

QFuture<Result<Done>> Consents::record(const Uuid &guest, const ConsentAnswer &answer)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::ConsentRecord, guest);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [guest, answer, staff = leave->actor(), now = m_database.clock().nowMs()](
                    Connection &connection) -> Result<QList<sync::Intent>> {
        Statement exists(connection, "SELECT 1 FROM guest WHERE id = :id AND present = 1");
        if (!exists.bind(":id", guest).step())
            return Error {Error::Code::NotFound, {}, QStringLiteral("guest")};
        return rowsOf(guest, answer, consentsOf(connection, guest), staff, now);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

} // namespace lobby::privacy
