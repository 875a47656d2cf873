#pragma once

#include "models/complaints/case/case_event.h"
#include "models/complaints/case/complaint.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::complaints {

/// Cases and their events as they are stored. On a store thread; throws store::SqlError.
class ComplaintRepository
{
public:
    explicit ComplaintRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<Complaint> load(const Uuid &id) const;
    /// As they happened.
    [[nodiscard]] QList<CaseEvent> eventsOf(const Uuid &complaint) const;
    /// The latest first.
    [[nodiscard]] QList<Complaint> ofGuest(const Uuid &guest) const;
    /// "1042", of the second desk "2-1042": desks without a network give no number twice.
    [[nodiscard]] QString nextCaseNo() const;
    /// How many cases of this category its room had since a moment, itself left out.
    [[nodiscard]] int likeIt(const Complaint &complaint, qint64 sinceMs) const;

    [[nodiscard]] static sync::Intent creationOf(const Complaint &complaint);
    [[nodiscard]] static sync::Intent appendingOf(const CaseEvent &event);
    /// None: nothing differs.
    [[nodiscard]] static std::optional<sync::Intent> changeOf(
        const Complaint &before, const Complaint &after);

private:
    store::Connection &m_connection;
};

} // namespace lobby::complaints
