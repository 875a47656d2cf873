#pragma once

#include "server/service/service.h"

namespace lobby::server {

/// POST /v1/lookup: guests of any branch of the desk's organisation, masked, by what stands for a
/// document's or telephone's number or a name with a birth date. Limited more narrowly than the
/// rest (ServiceOptions::lookups), and counted.
void addLookupRoute(Routes &routes, const std::shared_ptr<Service> &service);

} // namespace lobby::server
