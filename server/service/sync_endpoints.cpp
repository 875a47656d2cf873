#include "server/service/sync_endpoints.h"

#include "models/sync/wire/frame.h"
#include "models/sync/wire/message_codec.h"
#include "server/service/answers.h"
#include "server/service/sync_exchange.h"

namespace lobby::server {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype kSmallBody = 64 * 1024;
constexpr auto kAnswerWithin = 60s; ///< longer than the longest wait

template <typename Message>
Result<Message> messageIn(const Request &request)
{
    const Result<QByteArray> bytes = sync::unframed(request.body);
    if (!bytes)
        return bytes.error();
    return sync::decode<Message>(*bytes);
}

/// Decodes, counts, and hands over; `serve` takes a message that makes sense.
template <typename Message, typename Serve>
Handler handlerOf(const std::shared_ptr<Service> &service, Serve serve)
{
    return [service, serve](const Request &request, const Responder &reply) {
        const DeviceName name = request.peer->name;
        const quint64 key = quint64(name.organisation) << 32 | name.device;
        if (const auto wait = service->buckets.take(key, PushAdmission::steadyNow())) {
            reply(slowDown(*wait));
            return;
        }
        Result<Message> message = messageIn<Message>(request);
        if (!message)
            reply(Response::refusal(400, "bad_frame"));
        else
            serve(service, *request.peer, *std::move(message), reply);
    };
}

void serveSync(const std::shared_ptr<Service> &service, const PeerCertificate &peer,
    sync::SyncRequest message, const Responder &reply)
{
    std::make_shared<SyncExchange>(service, peer, std::move(message), reply)->begin();
}

void serveSnapshot(const std::shared_ptr<Service> &service, const PeerCertificate &peer,
    const sync::SnapshotRequest &message, const Responder &reply)
{
    service->workers.post([service, peer, message, reply] {
        sync::SnapshotAnswer answer;
        const Result<Done> done
            = service->storage.read(peer.name.organisation, [&](StoredHub &store) {
                  answer = {};
                  answer.standing.status = sync::Status::Refused;
                  if (store.isOf(message.device, peer))
                      answer = service->hub(store).snapshot(message, service->clock.nowMs());
              });
        reply(done ? answerOf(answer.standing.status, sync::encode(answer))
                   : refusalOf(done.error()));
    });
}

void serveReincarnation(const std::shared_ptr<Service> &service, const PeerCertificate &peer,
    const sync::ReincarnationRequest &message, const Responder &reply)
{
    service->workers.post([service, peer, message, reply] {
        sync::ReincarnationAnswer answer;
        const auto done = service->storage.write(peer.name.organisation, [&](StoredHub &store) {
            answer = {};
            answer.standing.status = sync::Status::Refused;
            if (!store.isOf(message.device, peer))
                return;
            answer = service->hub(store).reincarnate(message, service->clock.nowMs());
            if (answer.newDevice != 0)
                store.setHolder(answer.newDevice, peer.name.device);
        });
        reply(done ? answerOf(answer.standing.status, sync::encode(answer))
                   : refusalOf(done.error()));
    });
}

} // namespace

void addSyncRoutes(Routes &routes, const std::shared_ptr<Service> &service)
{
    const auto add = [&routes](const char *path, Handler handler, qsizetype maxBody) {
        routes.add({.method = "POST",
            .path = path,
            .handler = std::move(handler),
            .caller = Caller::Device,
            .maxBody = maxBody,
            .contentTypes = {kSyncContentType},
            .answerWithin = kAnswerWithin});
    };
    add("/v1/sync", handlerOf<sync::SyncRequest>(service, serveSync),
        service->options.mostPushBytes);
    add("/v1/snapshot", handlerOf<sync::SnapshotRequest>(service, serveSnapshot), kSmallBody);
    add("/v1/reincarnate", handlerOf<sync::ReincarnationRequest>(service, serveReincarnation),
        kSmallBody);
}

} // namespace lobby::server
