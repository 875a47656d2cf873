#pragma once

#include "models/sync/replication/desk_store.h"

#include <any>
#include <functional>

namespace lobby::sim {

/// Where a desk of a schedule keeps what it knows: in memory, or in a real encrypted file.
class Disk
{
public:
    virtual ~Disk() = default;
    [[nodiscard]] virtual sync::DeskStore &store() = 0;
    /// One transaction. False when the storage failed: then nothing has happened.
    virtual bool change(const std::function<void()> &work) = 0;

    /// The whole disk, to be put back later, here or in another desk.
    [[nodiscard]] virtual std::any image() const = 0;
    virtual void restore(const std::any &image) = 0;

    // For the invariants.
    virtual void eachRow(const std::function<void(const sync::EntityState &)> &look) const = 0;
    virtual void eachRowOf(
        quint16 table, const std::function<void(const sync::EntityState &)> &look) const
    {
        eachRow([&](const sync::EntityState &row) {
            if (row.table == table)
                look(row);
        });
    }
    [[nodiscard]] virtual QList<sync::OutboxOp> keptOps() const = 0;
};

} // namespace lobby::sim
