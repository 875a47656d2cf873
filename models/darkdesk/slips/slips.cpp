#include "models/darkdesk/slips/slips.h"

#include "models/access/property/branches.h"
#include "models/darkdesk/slips/slip_number.h"
#include "models/darkdesk/slips/slip_repository.h"
#include "models/store/after_commit.h"
#include "models/store/engine/meta.h"
#include "models/support/async.h"

namespace lobby::darkdesk {

using namespace Qt::StringLiterals;
using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;

namespace {

/// Why a slip cannot come back now; none: it can.
std::optional<Error> inTheWay(const std::optional<Slip> &slip)
{
    if (!slip)
        return Error {Error::Code::NotFound, {}, u"slip"_s};
    switch (slip->state()) {
    case SlipState::Keyed:
        return Error {Error::Code::Conflict, {}, u"keyed"_s};
    case SlipState::Void:
        return Error {Error::Code::Conflict, {}, u"void"_s};
    case SlipState::Open:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QFuture<Result<Slips::HandedOut>> Slips::handOut(SlipKind kind, int count)
{
    if (count < 1 || count > kMost)
        return refusedWith<HandedOut>({Error::Code::Invalid, {}, u"count"_s});
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::PrintCard);
    if (!leave)
        return refusedWith<HandedOut>(leave.error());
    const access::Session session = *m_authoriser.session();
    const auto found = std::make_shared<HandedOut>();
    auto plan = [session, kind, count, found, nowMs = clock().nowMs()](
                    Connection &connection) -> Result<Intents> {
        const access::Branch house = access::branchIn(connection, session.branch);
        const quint32 desk = store::deviceNumber(connection);
        const qint64 first = SlipRepository(connection).take(desk, count);
        *found = {house.name, {}};
        Intents intents;
        for (qint64 running = first; running < first + count; ++running) {
            const Slip slip {Uuid::v7(nowMs), session.branch,
                SlipNumber::text(house.code, desk, running), kind, desk, running, nowMs,
                session.staffId};
            intents.append(SlipRepository::creationOf(slip));
            found->slips.append(slip);
        }
        return intents;
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)), found);
}

QFuture<Result<Slip>> Slips::toKey(const QString &typed) const
{
    if (const auto error = m_authoriser.refusal(Permission::FollowupEdit))
        return refusedWith<Slip>(*error);
    const std::optional<QString> number = SlipNumber::parse(typed);
    if (!number)
        return refusedWith<Slip>({Error::Code::Invalid, {}, u"number"_s});
    return m_database.read([number = *number](Connection &connection) -> Result<Slip> {
        const std::optional<Slip> slip = SlipRepository(connection).numbered(number);
        if (const auto error = inTheWay(slip))
            return *error;
        return *slip;
    });
}

QFuture<Result<Done>> Slips::key(Find find, const Uuid &as)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::FollowupEdit, as);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan
        = [find = std::move(find), as, nowMs = clock().nowMs(),
              member = m_authoriser.session()->staffId](Connection &connection) -> Result<Intents> {
        std::optional<Slip> slip = find(connection);
        if (const auto error = inTheWay(slip))
            return *error;
        slip->keyedAt = nowMs;
        slip->keyedBy = member;
        slip->keyedAs = as;
        return Intents {SlipRepository::keyingOf(*slip)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<Done>> Slips::keyed(const Uuid &slip, const Uuid &as)
{
    return key(
        [slip](Connection &connection) { return SlipRepository(connection).load(slip); }, as);
}

QFuture<Result<Done>> Slips::keyedNumber(const QString &number, const Uuid &as)
{
    const std::optional<QString> parsed = SlipNumber::parse(number);
    if (!parsed)
        return QtFuture::makeReadyFuture(Result<Done>(Done()));
    return key([parsed = *parsed](
                   Connection &connection) { return SlipRepository(connection).numbered(parsed); },
        as);
}

QFuture<Result<Done>> Slips::declareVoid(const Uuid &slip, const QString &reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty() || why.size() > kMostReason)
        return refusedWith<Done>({Error::Code::Invalid, {}, u"reason"_s});
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::FollowupEdit, slip);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [slip, why, nowMs = clock().nowMs()](Connection &connection) -> Result<Intents> {
        std::optional<Slip> stored = SlipRepository(connection).load(slip);
        if (const auto error = inTheWay(stored))
            return *error;
        stored->voidedAt = nowMs;
        stored->voidReason = why;
        return Intents {SlipRepository::voidingOf(*stored)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<QList<Slip>>> Slips::missing() const
{
    if (const auto error = m_authoriser.refusal(Permission::FollowupEdit))
        return refusedWith<QList<Slip>>(*error);
    return m_database.read([branch = m_authoriser.session()->branch](Connection &connection) {
        return SlipRepository(connection).missing(branch);
    });
}

} // namespace lobby::darkdesk
