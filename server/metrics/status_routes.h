#pragma once

#include "server/http/connection_pool.h"
#include "server/metrics/metrics.h"

namespace lobby::server {

/// Why the server cannot serve, as a word ("database", "starting"); empty when it can. Called on
/// the server's threads: answers from memory.
using Readiness = std::function<QByteArray()>;

/// GET /healthz: 200 while the process answers at all. Tells nothing else, and anybody may ask.
void addHealthRoute(Routes &routes);
/// GET /readyz: 200, or 503 with the word that says why not; for the address of administration.
void addReadyRoute(Routes &routes, Readiness readiness);
/// GET /metrics, for the address of administration alone. `refresh` sets what is only known when
/// somebody looks; from memory, on the server's threads.
void addMetricsRoute(
    Routes &routes, std::shared_ptr<const Metrics> metrics, std::function<void()> refresh = {});

/// Counts what a Server answered, by route and status, and how long it took.
AnsweredHook countAnswers(std::shared_ptr<Metrics> metrics);

} // namespace lobby::server
