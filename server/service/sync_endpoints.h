#pragma once

#include "server/service/service.h"

namespace lobby::server {

/// POST /v1/sync, /v1/snapshot and /v1/reincarnate: the protocol itself. Whose request it is says
/// the certificate; the number in a request must be one that was given to the same desk.
void addSyncRoutes(Routes &routes, const std::shared_ptr<Service> &service);

} // namespace lobby::server
