#pragma once

#include "models/sync/op.h"
#include "models/sync/registry.h"

#include <optional>

namespace lobby::sync {

/// One field with what its merge needs. `observed` and `withdrawn` belong to remove-wins fields.
struct Register
{
    Value value = {};
    Stamp stamp = {};
    Stamp observed = {}; ///< the latest withdrawal that the latest grant had seen
    Stamp withdrawn = {};

    friend bool operator==(const Register &, const Register &) = default;
};

/// An entity, element or ledger entry with the stamps of all its fields: what merge works on and
/// what a row of a synced table holds. A plain value.
struct EntityState
{
    quint16 table = 0;
    Uuid id;
    bool erased = false; ///< absorbing: nothing else is kept
    Stamp added = {}; ///< latest creation, addition or entry
    Stamp removed = {}; ///< latest addition that a removal had seen
    std::map<quint16, Register> fields = {};

    /// Does it exist, as far as is known here?
    [[nodiscard]] bool isPresent() const { return !erased && added > removed; }
    [[nodiscard]] bool isArchived() const { return number(kArchivedField).value_or(0) != 0; }
    [[nodiscard]] std::optional<qint64> number(quint16 field) const
    {
        const auto found = fields.find(field);
        if (found == fields.end() || !std::holds_alternative<qint64>(found->second.value))
            return std::nullopt;
        return std::get<qint64>(found->second.value);
    }

    friend bool operator==(const EntityState &, const EntityState &) = default;
};

} // namespace lobby::sync
