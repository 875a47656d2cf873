#pragma once

#include "models/sync/wire/frame.h"
#include "server/service/answers.h"
#include "server/service/service.h"

namespace lobby::server {

inline quint64 bucketOf(DeviceName name)
{
    return quint64(name.organisation) << 32 | name.device;
}

/// By which device (or, without a certificate, by which address) requests are counted.
inline quint64 bucketOf(const Request &request)
{
    if (request.peer)
        return bucketOf(request.peer->name);
    return quint64(qHash(request.remote)) | quint64(1) << 63; // no device's
}

/// Takes a framed message of at most `mostBytes`: `decode` reads it, `serve` answers it on a
/// worker, once the caller has not asked too often. `serve(service, peer, message)`.
template <typename Decode, typename Serve>
Handler messageHandler(
    const std::shared_ptr<Service> &service, qsizetype mostBytes, Decode decode, Serve serve)
{
    return [service, mostBytes, decode, serve](const Request &request, const Responder &reply) {
        if (const auto wait
            = service->buckets.take(bucketOf(request), PushAdmission::steadyNow())) {
            reply(slowDown(*wait));
            return;
        }
        const Result<QByteArray> bytes = sync::unframed(request.body, mostBytes);
        const auto message = decode(bytes ? *bytes : QByteArray());
        if (!message) {
            reply(Response::refusal(400, "bad_frame"));
            return;
        }
        service->workers.post([service, serve, message = *message, peer = request.peer, reply] {
            reply(serve(*service, peer, message));
        });
    };
}

} // namespace lobby::server
