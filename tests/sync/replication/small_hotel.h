#pragma once

#include "models/sync/replication/replica.h"
#include "tests/sim/hotel_tables.h"
#include "tests/sim/memory_desk.h"
#include "tests/sim/memory_hub.h"

namespace lobby::test {

inline constexpr sync::Stream kNorth = 1; ///< a branch
inline constexpr sync::Stream kSouth = 2; ///< another
inline constexpr sync::Stream kOrganisation = 100;

/// A server and a clock that stands until a test moves it.
class SmallHotel
{
public:
    [[nodiscard]] sync::Hub hub()
    {
        return {sim::registryOf(sim::kNewSchema), store, sim::hubRules(), limits};
    }
    [[nodiscard]] std::optional<sync::EntityState> row(quint16 table, const Uuid &id) const
    {
        return store.row({table, id});
    }
    /// Overwrite cards (rule 0) or cards of a rule.
    [[nodiscard]] int cards(qint64 rule) const;
    void setStatus(quint32 device, sync::DeviceStatus status);
    [[nodiscard]] Uuid newId();

    sim::MemoryHub store;
    sync::HubLimits limits;
    qint64 nowMs = 1'700'000'000'000;

private:
    quint64 m_ids = 0;
};

/// An enrolled desk whose messages go when a test says so.
class SmallDesk
{
public:
    SmallDesk(SmallHotel &hotel, sync::Stream branch, quint32 schema = sim::kNewSchema);

    [[nodiscard]] sync::Replica replica() { return {sim::registryOf(m_schema), store}; }
    sync::LocalChange commit(const QList<sync::Intent> &intents);
    /// Asks once and takes the answer.
    sync::Received ask();
    /// Asks until there is nothing to say in either direction. False when that takes for ever.
    [[nodiscard]] bool settle();
    [[nodiscard]] std::optional<sync::EntityState> row(quint16 table, const Uuid &id) const
    {
        return store.row({table, id});
    }
    [[nodiscard]] quint32 device() const { return store.position().device; }
    [[nodiscard]] sync::SyncRequest request();

    sim::MemoryDesk store;
    qint64 skewMs = 0;

private:
    SmallHotel &m_hotel;
    quint32 m_schema;
};

sync::Intent newGuest(const Uuid &id, const QString &phone);
sync::Intent setField(quint16 table, const Uuid &id, quint16 field, const sync::Value &value,
    const sync::Stamp &seen = {});
sync::Intent newMember(quint16 table, const Uuid &id, const Uuid &guest, const QString &value);
sync::Intent erasure(const Uuid &guest);

} // namespace lobby::test
