#pragma once

#include "models/followups/activities/contact_activity.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

#include <QList>

namespace lobby::followups {

/// Contacts with guests as they are stored. On a store thread; throws store::SqlError.
class ActivityRepository
{
public:
    explicit ActivityRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// The latest first.
    [[nodiscard]] QList<ContactActivity> ofGuest(const Uuid &guest, int limit) const;
    [[nodiscard]] bool hasGuest(const Uuid &guest) const;

    [[nodiscard]] static sync::Intent creationOf(const ContactActivity &activity);

private:
    store::Connection &m_connection;
};

} // namespace lobby::followups
