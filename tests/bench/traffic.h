#pragma once

#include "tests/bench/desks/wire_desk.h"
#include "tests/sync/wire/sample_changes.h"

namespace lobby::bench {

/// As many as a desk sends in one message when it has more than enough.
inline constexpr int kBatch = 500;

/// A guest with his first fields, as one row; and one with all that is taken down of him.
enum class GuestRows { One, All };

QList<QList<sync::Op>> newGuests(test::SampleChanges &changes, int count, GuestRows rows);
/// Each an edit of two fields of one of the guests that `changes` made so far.
QList<QList<sync::Op>> edits(test::SampleChanges &changes, int count);
/// The fields of so many guests, one row each, by name: a JSON object a line, with the guest's id
/// as "_id".
QByteArray guestsAsJson(int count);

/// Joined to batches of about `most` ops, groups kept whole.
QList<QList<sync::Op>> batches(const QList<QList<sync::Op>> &groups, int most);

/// One after the other, as a desk does. How many bytes the bodies of the requests were.
Result<qsizetype> pushAll(WireDesk &desk, const QList<QList<sync::Op>> &batches);

} // namespace lobby::bench
