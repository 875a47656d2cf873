#pragma once

#include "server/requests/exchange.h"

namespace lobby::server {

/// Status line and fields of HTTP/1.1, as few as the client needs: on a slow line they count.
QByteArray responseHead(const Response &response, bool keepsAlive);

} // namespace lobby::server
