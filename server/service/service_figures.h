#pragma once

#include "server/metrics/metrics.h"

namespace lobby::server {

struct Service;

/// What the endpoints count.
struct ServiceFigures
{
    explicit ServiceFigures(Metrics &metrics);

    Counter &pushes;
    Counter &pushedOps;
    Counter &pulls;
    Counter &pulledLines;
};

/// What the service knows of this moment without asking the database.
void showLoad(Metrics &metrics, const Service &service);

} // namespace lobby::server
