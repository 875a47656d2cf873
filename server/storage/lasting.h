#pragma once

#include "models/sync/replication/hub_store.h"

#include <map>
#include <set>

namespace lobby::server {

/// What an older copy of the database must be told again when it takes the database's place:
/// nobody who was erased may come back, no desk that was shut out and no key that was replaced, and
/// no desk that was let in may be forgotten.
struct Lasting
{
    struct Desk
    {
        sync::DeviceRecord record = {}; ///< what was sent under it is not told again
        quint32 holder = 0;
        QByteArray key = {}; ///< as StoredHub::setKey(); empty when none was noted
    };
    std::map<sync::RowKey, std::set<sync::Stream>> erased = {}; ///< and which streams were told
    std::map<quint32, Desk> desks = {}; ///< by number; as they are now

    [[nodiscard]] bool isEmpty() const { return erased.empty() && desks.empty(); }
    /// As if this had happened first, and then that.
    void add(const Lasting &later)
    {
        for (const auto &[key, streams] : later.erased)
            erased[key].insert(streams.cbegin(), streams.cend());
        for (const auto &[number, desk] : later.desks)
            desks[number] = desk;
    }
};

} // namespace lobby::server
