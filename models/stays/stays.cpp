#include "models/stays/stays.h"

#include "models/stays/stay_fields.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <algorithm>

namespace lobby::stays {

using access::Permission;
using store::Connection;

namespace {

/// With a role; the stay's own guest is in it anyway.
Result<Stay> joinedBy(Stay stay, const StayGuest &other, const StayRepository &stays)
{
    if (other.guest == stay.guest)
        return Error {Error::Code::Invalid, {}, QStringLiteral("guest_id")};
    if (!stays.hasGuest(other.guest))
        return Error {Error::Code::NotFound, {}, QStringLiteral("guest_id")};
    stay.others.removeIf([&other](const StayGuest &known) { return known.guest == other.guest; });
    stay.others.append(other);
    return stay;
}

} // namespace

Stays::Stays(store::Database &database, const access::Authoriser &authoriser)
    : m_database(database)
    , m_authoriser(authoriser)
{
}

QFuture<Result<Uuid>> Stays::book(Stay stay)
{
    stay.id = Uuid::v7(m_database.clock().nowMs());
    if (stay.confirmationNo.isEmpty())
        stay.confirmationNo = confirmationNumberOf(stay.id);
    const Result<Stay> begun = booked(std::move(stay));
    if (!begun)
        return refusedWith<Uuid>(begun.error());
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::StayEdit, begun->id);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    auto plan = [stay = *begun, today = m_database.clock().today()](
                    Connection &connection) -> Result<QList<sync::Intent>> {
        const StayRepository stays(connection);
        if (!stays.hasGuest(stay.guest))
            return Error {Error::Code::NotFound, {}, QStringLiteral("guest_id")};
        if (stays.isRoomTaken(stay, today))
            return Error {Error::Code::RoomTaken, {}, QStringLiteral("room")};
        return creationOf(stay);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)),
        std::make_shared<Uuid>(begun->id));
}

Stays::Outcome Stays::change(
    Permission permission, const Uuid &id, const QString &reason, const Rule &rule)
{
    Result<store::Authorised> leave = m_authoriser.authorise(permission, id, reason);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [id, rule, today = m_database.clock().today()](
                    Connection &connection) -> Result<QList<sync::Intent>> {
        const StayRepository stays(connection);
        const std::optional<Stay> before = stays.load(id);
        if (!before || before->archived)
            return Error {Error::Code::NotFound};
        const Result<Stay> after = rule(*before, stays);
        if (!after)
            return after.error();
        if (wantsMore(&*before, *after) && stays.isRoomTaken(*after, today))
            return Error {Error::Code::RoomTaken, {}, QStringLiteral("room")};
        return stays.changes(*before, *after);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), reason, std::move(plan)));
}

Stays::Outcome Stays::save(const Stay &seen, const Stay &typed)
{
    return change(Permission::StayEdit, seen.id, {},
        [seen, typed](const Stay &before, const StayRepository &stays) -> Result<Stay> {
            if (typed.guest != seen.guest && !stays.hasGuest(typed.guest))
                return Error {Error::Code::NotFound, {}, QStringLiteral("guest_id")};
            return edited(before, withTyped(before, seen, typed));
        });
}

Stays::Outcome Stays::checkIn(const Uuid &id, const CheckIn &how)
{
    const auto &clock = m_database.clock();
    return change(Permission::StayCheckIn, id, {},
        [how, today = clock.today(), nowMs = clock.nowMs()](
            Stay before, const StayRepository &stays) -> Result<Stay> {
            if (how.room)
                before.room = how.room->trimmed();
            Result<Stay> stay = checkedIn(std::move(before), how.early, today, nowMs);
            for (const Uuid &companion : how.companions) {
                if (stay)
                    stay = joinedBy(*stay, {companion}, stays);
            }
            return stay;
        });
}

Stays::Outcome Stays::checkOut(const Uuid &id)
{
    const auto &clock = m_database.clock();
    return change(Permission::StayCheckOut, id, {},
        [today = clock.today(), nowMs = clock.nowMs()](Stay before, const StayRepository &) {
            return checkedOut(std::move(before), today, nowMs);
        });
}

Stays::Outcome Stays::extend(const Uuid &id, QDate departure)
{
    return change(Permission::StayEdit, id, {},
        [departure, today = m_database.clock().today()](Stay before, const StayRepository &) {
            return extended(std::move(before), departure, today);
        });
}

Stays::Outcome Stays::changeRoom(const Uuid &id, const QString &room)
{
    return change(Permission::StayEdit, id, {},
        [room](Stay before, const StayRepository &) { return movedTo(std::move(before), room); });
}

Stays::Outcome Stays::cancel(const Uuid &id, const QString &reason)
{
    return change(Permission::StayCancel, id, reason,
        [today = m_database.clock().today()](
            Stay before, const StayRepository &) { return cancelled(std::move(before), today); });
}

Stays::Outcome Stays::markNoShow(const Uuid &id)
{
    return change(Permission::StayCancel, id, {},
        [today = m_database.clock().today()](Stay before, const StayRepository &) {
            return markedNoShow(std::move(before), today);
        });
}

Stays::Outcome Stays::reopen(const Uuid &id)
{
    return change(Permission::StayEdit, id, {}, [id](Stay before, const StayRepository &stays) {
        return reopened(std::move(before), stays.datesBeforeStatus(id));
    });
}

Stays::Outcome Stays::addGuest(const Uuid &id, const StayGuest &other)
{
    return change(Permission::StayEdit, id, {}, [other](Stay before, const StayRepository &stays) {
        return joinedBy(std::move(before), other, stays);
    });
}

Stays::Outcome Stays::removeGuest(const Uuid &id, const Uuid &guest)
{
    return change(
        Permission::StayEdit, id, {}, [guest](Stay before, const StayRepository &) -> Result<Stay> {
            before.others.removeIf(
                [&guest](const StayGuest &other) { return other.guest == guest; });
            return before;
        });
}

QFuture<Result<Stay>> Stays::load(const Uuid &id)
{
    return m_database.read([id](Connection &connection) -> Result<Stay> {
        std::optional<Stay> stay = StayRepository(connection).load(id);
        if (!stay || stay->archived)
            return Error {Error::Code::NotFound};
        return *std::move(stay);
    });
}

QFuture<Result<QList<Stay>>> Stays::ofGuest(const Uuid &guest)
{
    return m_database.read(
        [guest](Connection &connection) { return StayRepository(connection).ofGuest(guest); });
}

QFuture<Result<QList<RoomSpell>>> Stays::roomsOf(const Uuid &id)
{
    return m_database.read(
        [id](Connection &connection) { return StayRepository(connection).roomsOf(id); });
}

} // namespace lobby::stays
