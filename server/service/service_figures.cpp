#include "server/service/service_figures.h"

#include "server/service/service.h"

namespace lobby::server {

ServiceFigures::ServiceFigures(Metrics &metrics)
    : pushes(metrics.counter("lobbyd_pushes_total", "Batches of changes that were taken."))
    , pushedOps(metrics.counter("lobbyd_pushed_ops_total", "Changes that were taken."))
    , pulls(metrics.counter("lobbyd_pulls_total", "Answers that brought a desk up to date."))
    , pulledLines(metrics.counter("lobbyd_pulled_lines_total", "Lines of journals sent to desks."))
{
}

void showLoad(Metrics &metrics, const Service &service)
{
    const auto show = [&metrics](const char *name, const char *help, auto value) {
        metrics.gauge(name, help).set(static_cast<double>(value));
    };
    show("lobbyd_waiting_polls", "Desks that wait for news.", service.polls.size());
    show("lobbyd_running_pushes", "Batches in the database.", service.pushes.running());
    show("lobbyd_queued_pushes", "Batches that wait for it.", service.pushes.queued());
}

} // namespace lobby::server
