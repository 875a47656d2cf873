#pragma once

#include "models/guests/identity/identity_group.h"
#include "models/sync/entity_state.h"

namespace lobby::guests {

/// Fields of a guest that are chosen together, for halves of two names make no name: each group is
/// called by its first field, and every field is in one.
[[nodiscard]] const QList<QList<quint16>> &choiceGroups();
/// The group of a field; a field that this program does not know is alone.
[[nodiscard]] QList<quint16> choiceGroupOf(quint16 field);
/// VIP and do-not-room: no choice makes nothing of something.
[[nodiscard]] bool isSticky(quint16 field);

/// A field as it is shown, and of which record it is.
struct JointField
{
    sync::Register value = {};
    Uuid record = {};

    friend bool operator==(const JointField &, const JointField &) = default;
};
using JointFields = std::map<quint16, JointField>;

/// What records that are one say together: of each group of fields the newest, where a choice is as
/// new as the merging that made it. A value is taken back only by who had it before him: by a
/// clearing that came when its record was one with the cleared one. Pure; the order of both lists
/// does not matter, and one record is as it is.
[[nodiscard]] JointFields jointFields(
    const QList<sync::EntityState> &records, const QList<Merging> &mergings);

} // namespace lobby::guests
