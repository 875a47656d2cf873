#pragma once

#include "models/stays/stay.h"
#include "models/sync/op.h"

namespace lobby::stays {

/// A stay as the fields of its row, the status left out; empty values are absent.
sync::Fields fieldsOf(const Stay &stay);

/// The op with which a stay begins, and one for each of its other guests.
QList<sync::Intent> creationOf(const Stay &stay, sync::Source source = sync::Source::Typed);

/// Ops that make `after` of `before`, in a row's own terms: a set of what differs, and an advance
/// of the status. Values that merge as one are written together. The other guests are not in it.
QList<sync::Intent> changesOf(
    const Stay &before, const Stay &after, sync::Source source = sync::Source::Typed);

/// The row that says somebody belongs to a stay: the same wherever it is made.
Uuid stayGuestId(const Uuid &stay, const Uuid &guest);
sync::Intent additionOf(const Uuid &stay, const StayGuest &other);

/// `stored` with what was changed between `seen` and `typed`, so that a clerk overwrites only what
/// he touched.
Stay withTyped(Stay stored, const Stay &seen, const Stay &typed);

QLatin1StringView roleName(StayRole role);
StayRole roleNamed(QStringView name);

} // namespace lobby::stays
