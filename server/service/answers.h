#pragma once

#include "models/sync/replication/messages.h"
#include "server/requests/exchange.h"

namespace lobby::server {

inline constexpr auto kSyncContentType = "application/vnd.lobby.sync";

/// A message of the protocol, framed, under the status that says where the server stands with the
/// desk. The word of the status is in the field Lobby-Status too.
Response answerOf(sync::Status status, const QByteArray &message);
/// 200 with a framed message.
Response answerOf(const QByteArray &message);
/// Why the storage did not do it: 503 "busy" with Retry-After, 507 "server_full", 500.
Response refusalOf(const Error &error);
/// 429 "slow_down".
Response slowDown(int retryAfterMs);

} // namespace lobby::server
