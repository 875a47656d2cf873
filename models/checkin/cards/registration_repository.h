#pragma once

#include "models/checkin/cards/registration.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::checkin {

/// Registrations as they are stored. On a store thread; throws store::SqlError.
class RegistrationRepository
{
public:
    explicit RegistrationRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// In the order in which they were signed. A signature that cannot be read is left out of its
    /// registration.
    [[nodiscard]] QList<Registration> ofStay(const Uuid &stay) const;
    /// Has a card of this number been keyed in?
    [[nodiscard]] bool isUsed(const QString &cardNo) const;

    /// The op that makes the registration, or makes it anew: it is the same row wherever it is
    /// made.
    [[nodiscard]] static sync::Intent recordingOf(const Registration &registration);

private:
    store::Connection &m_connection;
};

} // namespace lobby::checkin
