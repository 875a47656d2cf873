#pragma once

#include "models/sync/replication/messages.h"

namespace lobby::test {

/// Messages with something of every kind in them: for what reads messages, sound ones or broken.
[[nodiscard]] sync::SyncRequest someRequest();
/// With a line of each kind.
[[nodiscard]] sync::SyncAnswer someAnswer();
[[nodiscard]] sync::SnapshotRequest someSnapshotRequest();
[[nodiscard]] sync::SnapshotAnswer somePage();
/// The head of an answer.
[[nodiscard]] sync::Standing someStanding();

} // namespace lobby::test
