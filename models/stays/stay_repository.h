#pragma once

#include "models/stays/stay_rules.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::stays {

/// A room that a guest had, from a moment on.
struct RoomSpell
{
    QString room;
    qint64 sinceMs = 0;
    friend bool operator==(const RoomSpell &, const RoomSpell &) = default;
};

/// Stays as they are stored. On a store thread; throws store::SqlError.
class StayRepository
{
public:
    explicit StayRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<Stay> load(const Uuid &id) const;
    /// His own and those he belongs to, the latest arrival first; hidden ones left out.
    [[nodiscard]] QList<Stay> ofGuest(const Uuid &guest) const;
    /// Does another stay of the branch keep the room for one of these nights?
    [[nodiscard]] bool isRoomTaken(const Stay &stay, QDate today) const;
    /// The dates before the latest change of status, if that change moved them.
    [[nodiscard]] std::optional<StayDates> datesBeforeStatus(const Uuid &id) const;
    /// Out of the history: the rooms of a stay, oldest first.
    [[nodiscard]] QList<RoomSpell> roomsOf(const Uuid &id) const;
    /// Is there such a guest, not erased and not hidden?
    [[nodiscard]] bool hasGuest(const Uuid &id) const;

    /// Ops from `before`, as it is stored, to `after`, the other guests included.
    [[nodiscard]] QList<sync::Intent> changes(const Stay &before, const Stay &after) const;

private:
    [[nodiscard]] QList<StayGuest> othersOf(const Uuid &stay) const;
    [[nodiscard]] sync::Intent removalOf(const Uuid &stay, const Uuid &guest) const;

    store::Connection &m_connection;
};

} // namespace lobby::stays
