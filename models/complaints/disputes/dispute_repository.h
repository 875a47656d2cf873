#pragma once

#include "models/complaints/disputes/statutory_clocks.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::complaints {

/// Disputes as they are stored. On a store thread; throws store::SqlError.
class DisputeRepository
{
public:
    explicit DisputeRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// As they were written down; those of kinds that a newer program wrote are left out.
    [[nodiscard]] QList<DisputeEvent> eventsOf(const Uuid &complaint) const;
    [[nodiscard]] LegalGround groundOf(const Uuid &branch) const;
    [[nodiscard]] static sync::Intent appendingOf(const DisputeEvent &event);

private:
    store::Connection &m_connection;
};

} // namespace lobby::complaints
