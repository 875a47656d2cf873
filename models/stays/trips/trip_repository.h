#pragma once

#include "models/stays/trips/trip.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

#include <QList>

namespace lobby::stays {

/// Trips as they are stored. On a store thread; throws store::SqlError.
class TripRepository
{
public:
    explicit TripRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// The latest departure first, open ones before all; hidden ones left out.
    [[nodiscard]] QList<Trip> ofGuest(const Uuid &guest) const;
    [[nodiscard]] bool exists(const Uuid &id) const;

    [[nodiscard]] static sync::Intent creationOf(const Trip &trip, sync::Source source);
    /// The seat and the booking that `read` says of a flight that is known; none: nothing new.
    [[nodiscard]] static std::optional<sync::Intent> newsOf(
        const Trip &known, const Trip &read, sync::Source source);

private:
    store::Connection &m_connection;
};

} // namespace lobby::stays
