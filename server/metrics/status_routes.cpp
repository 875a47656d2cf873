#include "server/metrics/status_routes.h"

namespace lobby::server {

namespace {

Response plainText(int status, const QByteArray &text)
{
    return {.status = status,
        .contentType = "text/plain; charset=utf-8",
        .body = text,
        .headers = {{"Cache-Control", "no-store"}}};
}

} // namespace

void addHealthRoute(Routes &routes)
{
    routes.add({.method = "GET",
        .path = "/healthz",
        .handler = [](const Request &, const Responder &reply) { reply(plainText(200, "ok\n")); },
        .caller = Caller::Anyone});
}

void addReadyRoute(Routes &routes, Readiness readiness)
{
    routes.add({.method = "GET",
        .path = "/readyz",
        .handler =
            [readiness = std::move(readiness)](const Request &, const Responder &reply) {
                const QByteArray why = readiness();
                reply(why.isEmpty() ? plainText(200, "ok\n") : plainText(503, why + '\n'));
            },
        .caller = Caller::Anyone});
}

void addMetricsRoute(
    Routes &routes, std::shared_ptr<const Metrics> metrics, std::function<void()> refresh)
{
    routes.add({.method = "GET",
        .path = "/metrics",
        .handler =
            [metrics = std::move(metrics), refresh = std::move(refresh)](
                const Request &, const Responder &reply) {
                if (refresh)
                    refresh();
                Response response = plainText(200, metrics->text());
                response.contentType = "text/plain; version=0.0.4; charset=utf-8";
                reply(std::move(response));
            },
        .caller = Caller::Anyone});
}

AnsweredHook countAnswers(std::shared_ptr<Metrics> metrics)
{
    return [metrics = std::move(metrics)](const Answered &answered) {
        const QByteArray route = answered.route.isEmpty() ? "none" : answered.route;
        metrics
            ->counter("lobbyd_http_requests_total", "Requests that were answered.",
                {{"route", route}, {"status", QByteArray::number(answered.status)}})
            .add();
        if (answered.status >= 400) {
            metrics
                ->counter("lobbyd_refusals_total",
                    "Requests that were refused, by the reason told.", {{"reason", answered.word}})
                .add();
        }
        metrics
            ->counter("lobbyd_http_received_bytes_total", "Bytes of bodies that were received.",
                {{"route", route}})
            .add(answered.bytesIn);
        metrics
            ->counter("lobbyd_http_sent_bytes_total", "Bytes of bodies that were sent.",
                {{"route", route}})
            .add(answered.bytesOut);
        metrics
            ->histogram("lobbyd_http_request_duration_seconds",
                "From the end of the request's head to the answer, waiting included.",
                {{"route", route}})
            .observe(std::chrono::duration<double>(answered.duration).count());
    };
}

} // namespace lobby::server
