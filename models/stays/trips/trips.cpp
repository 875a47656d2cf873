#include "models/stays/trips/trips.h"

#include "models/stays/stay_repository.h"
#include "models/stays/trips/trip_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::stays {

using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;

QFuture<Result<QList<Uuid>>> Trips::record(
    const Uuid &guest, QList<Trip> trips, sync::Source source)
{
    for (Trip &trip : trips) {
        trip.id = Uuid::v7(m_database.clock().nowMs());
        trip.guest = guest;
        if (const auto problem = problemOf(trip))
            return refusedWith<QList<Uuid>>({Error::Code::Invalid, {}, fieldOf(*problem)});
    }
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::StayEdit, guest);
    if (!leave)
        return refusedWith<QList<Uuid>>(leave.error());
    const auto made = std::make_shared<QList<Uuid>>();
    auto plan = [guest, trips = std::move(trips), source, made](
                    Connection &connection) -> Result<Intents> {
        if (!StayRepository(connection).hasGuest(guest))
            return Error {Error::Code::NotFound, {}, QStringLiteral("guest_id")};
        const QList<Trip> known = TripRepository(connection).ofGuest(guest);
        Intents intents;
        made->clear();
        for (const Trip &trip : trips) {
            const auto same = std::find_if(known.begin(), known.end(),
                [&trip](const Trip &one) { return isSameFlight(one, trip); });
            if (same == known.end()) {
                intents.append(TripRepository::creationOf(trip, source));
                made->append(trip.id);
            } else if (const auto news = TripRepository::newsOf(*same, trip, source)) {
                intents.append(*news);
            }
        }
        return intents;
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)), made);
}

QFuture<Result<Done>> Trips::hide(const QList<Uuid> &trips)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::StayEdit);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [trips](Connection &connection) -> Result<Intents> {
        Intents intents;
        for (const Uuid &trip : trips) {
            if (!TripRepository(connection).exists(trip))
                return Error {Error::Code::NotFound};
            intents.append({sync::OpKind::Archive, schema::Trip::kTable, trip,
                {{sync::kArchivedField, qint64(1)}}});
        }
        return intents;
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<QList<Trip>>> Trips::ofGuest(const Uuid &guest) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<Trip>>(*error);
    return m_database.read(
        [guest](Connection &connection) { return TripRepository(connection).ofGuest(guest); });
}

} // namespace lobby::stays
