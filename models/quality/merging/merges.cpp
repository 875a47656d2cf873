#include "models/quality/merging/merges.h"

#include "models/guests/identity/identity_rows.h"
#include "models/quality/merging/merge_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <cmath>

namespace lobby::quality {

using access::Permission;
using guests::JointGuest;
using guests::Merging;
using store::Connection;

namespace {

Error missing()
{
    return {Error::Code::NotFound, {}, QStringLiteral("guest")};
}

Error refusalOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::SameGuest:
        return {Error::Code::Invalid, {}, QStringLiteral("same_guest")};
    case Obstacle::TwoBirthDates:
        return {Error::Code::Invalid, {}, QStringLiteral("birth_date")};
    case Obstacle::TwoDocuments:
        break;
    }
    return {Error::Code::Invalid, {}, QStringLiteral("identity_document")};
}

bool isOwnAndFresh(const Merging &merging, const Uuid &staff, qint64 nowMs)
{
    return merging.staff == staff && nowMs - merging.atMs < Merges::kOwnPartingMs;
}

} // namespace

QFuture<Result<MergeView>> Merges::view(const Uuid &kept, const Uuid &other) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestMerge))
        return refusedWith<MergeView>(*error);
    const QDate today = m_database.clock().today();
    return m_database.read([=](Connection &connection) -> Result<MergeView> {
        const MergeRepository repository(connection);
        const std::optional<JointGuest> a = repository.guest(kept);
        const std::optional<JointGuest> b = repository.guest(other);
        if (!a || !b)
            return missing();
        return MergeView {masked(a->profile), masked(b->profile), planOf(*a, *b, today),
            repository.ties(kept), repository.ties(other)};
    });
}

QFuture<Result<Uuid>> Merges::merge(const MergeWish &wish)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestMerge, wish.kept);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    const MergeRepository::Occasion occasion {wish.rule,
        static_cast<int>(std::lround(wish.probability * 1000)), leave->actor(),
        m_database.clock().nowMs()};
    auto made = std::make_shared<Uuid>();
    auto plan = [wish, occasion, made, today = m_database.clock().today()](
                    Connection &connection) -> Result<QList<sync::Intent>> {
        const MergeRepository repository(connection);
        const std::optional<JointGuest> kept = repository.guest(wish.kept);
        const std::optional<JointGuest> other = repository.guest(wish.other);
        if (!kept || !other)
            return missing();
        const QList<Obstacle> obstacles = planOf(*kept, *other, today).obstacles;
        if (!obstacles.isEmpty())
            return refusalOf(obstacles.constFirst());
        QList<sync::Intent> intents = repository.merged(kept->profile.guest.id,
            other->profile.guest.id, sourcesFor(*kept, *other, wish.chosen, today), occasion);
        *made = intents.constFirst().id;
        return intents;
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)), made);
}

QFuture<Result<QList<Merging>>> Merges::ofGuest(const Uuid &guest) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<Merging>>(*error);
    return m_database.read(
        [guest](Connection &connection) { return guests::readGroup(connection, guest).mergings; });
}

QFuture<Result<SinceMerging>> Merges::since(const Uuid &merging) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<SinceMerging>(*error);
    return m_database.read([merging](Connection &connection) -> Result<SinceMerging> {
        const MergeRepository repository(connection);
        const std::optional<Merging> stands = repository.standingMerging(merging);
        if (!stands)
            return Error {Error::Code::NotFound, {}, QStringLiteral("merging")};
        return repository.since(*stands);
    });
}

QFuture<Result<PartingView>> Merges::partingView(const Uuid &merging) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<PartingView>(*error);
    return m_database.read([merging](Connection &connection) -> Result<PartingView> {
        const MergeRepository repository(connection);
        const std::optional<Merging> stands = repository.standingMerging(merging);
        if (!stands)
            return Error {Error::Code::NotFound, {}, QStringLiteral("merging")};
        PartingView view {repository.since(*stands)};
        view.into = masked(repository.recordAlone(stands->into));
        view.record = masked(repository.recordAlone(stands->record));
        view.facts = repository.factsOf(view.since);
        return view;
    });
}

PartingLeave Merges::leaveToPart(const Merging &merging) const
{
    if (m_authoriser.may(Permission::GuestUnmerge))
        return PartingLeave::WithReason;
    const std::optional<access::Session> session = m_authoriser.session();
    const bool isOwn = session && m_authoriser.may(Permission::GuestMerge)
        && isOwnAndFresh(merging, session->staffId, m_database.clock().nowMs());
    return isOwn ? PartingLeave::Own : PartingLeave::None;
}

QFuture<Result<Done>> Merges::part(
    const Uuid &merging, const QString &reason, const Belongings &ofOther)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::GuestUnmerge, merging, reason);
    std::optional<Error> unlessOwn;
    if (!leave) {
        unlessOwn = leave.error();
        leave = m_authoriser.authorise(Permission::GuestMerge, merging);
        if (!leave)
            return refusedWith<Done>(*unlessOwn);
    }
    auto plan
        = [merging, ofOther, unlessOwn, staff = leave->actor(), now = m_database.clock().nowMs()](
              Connection &connection) -> Result<QList<sync::Intent>> {
        const MergeRepository repository(connection);
        const std::optional<Merging> stands = repository.standingMerging(merging);
        if (!stands)
            return Error {Error::Code::NotFound, {}, QStringLiteral("merging")};
        if (unlessOwn && !isOwnAndFresh(*stands, staff, now))
            return *unlessOwn;
        return repository.parted(*stands, ofOther, staff, now);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), reason, std::move(plan)));
}

} // namespace lobby::quality
