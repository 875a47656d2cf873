#pragma once

#include "tests/e2e/faults/desk/storm_words.h"
#include "tests/support/enrolled_device.h"

namespace lobby::tests {

using ServerRows = std::map<sync::RowKey, sync::EntityState>;

/// All that a desk of that one's branch should have, as the server at `port` tells it.
[[nodiscard]] ServerRows rowsFor(const EnrolledDevice &device, quint16 port);

/// What is not the same bit for bit, as a sentence about the desk; empty when there is nothing.
[[nodiscard]] QString differenceBetween(const ServerRows &server, const RowDigests &desk);

} // namespace lobby::tests
