#include "server/service/sync_exchange.h"

#include "models/sync/wire/message_codec.h"
#include "server/service/answers.h"

#include <algorithm>

namespace lobby::server {

namespace {

constexpr quint32 kLongestWaitSeconds = 55;

/// A batch that the hub answered so.
bool wasTaken(sync::Status status)
{
    return status == sync::Status::Ok || status == sync::Status::Drain
        || status == sync::Status::Upgrade;
}

} // namespace

SyncExchange::SyncExchange(std::shared_ptr<Service> service, PeerCertificate peer,
    sync::SyncRequest request, Responder reply)
    : m_service(std::move(service))
    , m_peer(std::move(peer))
    , m_request(std::move(request))
    , m_reply(std::move(reply))
{
    m_until = PushAdmission::steadyNow()
        + std::chrono::seconds(std::min(m_request.waitSeconds, kLongestWaitSeconds));
}

void SyncExchange::begin()
{
    const auto self = shared_from_this();
    if (m_request.ops.isEmpty()) {
        m_service->workers.post([self] { self->pull(); });
        return;
    }
    m_until = {}; // who pushed is answered at once
    m_service->pushes.ask({.device = m_request.device,
        .run =
            [self](const std::shared_ptr<PushAdmission::Slot> &slot) {
                self->m_service->workers.post([self, slot] { self->push(); });
            },
        .refuse = [self](int retryAfterMs) { self->m_reply(slowDown(retryAfterMs)); }});
}

void SyncExchange::push()
{
    sync::SyncRequest pushed = m_request;
    pushed.cursors.clear();
    sync::SyncAnswer answer;
    const auto written = m_service->storage.write(m_peer.name.organisation, [&](StoredHub &store) {
        answer = {};
        answer.standing.status = sync::Status::Refused;
        if (!store.isOf(pushed.device, m_peer) || !store.device(pushed.device))
            return;
        store.expect(m_service->registry, pushed.ops);
        answer = m_service->hub(store).sync(pushed, m_service->clock.nowMs());
    });
    if (!written) {
        refuse(written.error());
        return;
    }
    if (!written->streams.empty())
        m_service->polls.wake(
            m_peer.name.organisation, written->streams, PushAdmission::steadyNow());
    if (wasTaken(answer.standing.status)) {
        m_service->figures.pushes.add();
        m_service->figures.pushedOps.add(m_request.ops.size());
    }
    m_request.ops.clear();
    if (answer.standing.status != sync::Status::Ok || m_request.cursors.empty())
        this->answer(answer);
    else
        pull();
}

void SyncExchange::pull()
{
    const quint64 moment = m_service->polls.moment();
    sync::SyncAnswer answer;
    bool hasOtherSchema = false;
    const auto look = [&](StoredHub &store) {
        answer = {};
        answer.standing.status = sync::Status::Refused;
        const auto device = store.device(m_request.device);
        if (!device || !store.isOf(m_request.device, m_peer))
            return;
        hasOtherSchema
            = device->schema != m_request.schema && device->status != sync::DeviceStatus::Wipe;
        if (!hasOtherSchema)
            answer = m_service->hub(store).sync(m_request, m_service->clock.nowMs());
    };
    Result<Done> done = m_service->storage.read(m_peer.name.organisation, look);
    if (done && hasOtherSchema) {
        done = noteSchema();
        if (done)
            done = m_service->storage.read(m_peer.name.organisation, look);
    }
    if (!done)
        refuse(done.error());
    else if (saysSomething(answer) || PushAdmission::steadyNow() >= m_until)
        this->answer(answer);
    else
        hold(moment, answer);
}

Result<Done> SyncExchange::noteSchema()
{
    const auto written = m_service->storage.write(m_peer.name.organisation, [&](StoredHub &store) {
        auto device = store.device(m_request.device);
        if (!device)
            return;
        device->schema = m_request.schema;
        store.setDevice(*device);
    });
    return written ? Result<Done>(Done()) : Result<Done>(written.error());
}

void SyncExchange::hold(quint64 moment, const sync::SyncAnswer &nothing)
{
    const auto self = shared_from_this();
    LongPolls::Poll poll;
    poll.organisation = m_peer.name.organisation;
    for (const auto &[stream, cursor] : m_request.cursors)
        poll.streams.insert(stream);
    poll.until = m_until;
    poll.look = [self] { self->m_service->workers.post([self] { self->pull(); }); };
    const quint64 number = m_service->polls.wait(moment, std::move(poll));
    if (number == 0) {
        m_service->workers.post([self] { self->pull(); });
        return;
    }
    const QByteArray message = sync::encode(nothing);
    m_reply.hold({.gone = [service = m_service, number] { service->polls.forget(number); },
        .atStop =
            [service = m_service, number, message] {
                service->polls.forget(number);
                return answerOf(message);
            }});
}

bool SyncExchange::saysSomething(const sync::SyncAnswer &answer) const
{
    return answer.standing.status != sync::Status::Ok
        || std::ranges::any_of(answer.streams, [](const auto &stream) {
               return stream.second.needsSnapshot || !stream.second.entries.isEmpty();
           });
}

void SyncExchange::answer(const sync::SyncAnswer &answer)
{
    if (answer.standing.status != sync::Status::Refused)
        m_service->seen.note(m_peer.name.organisation, m_request.device, m_service->clock.nowMs());
    if (!answer.streams.empty())
        m_service->figures.pulls.add();
    for (const auto &[stream, part] : answer.streams)
        m_service->figures.pulledLines.add(part.entries.size());
    m_reply(answerOf(answer.standing.status, sync::encode(answer)));
}

void SyncExchange::refuse(const Error &error)
{
    m_reply(refusalOf(error));
}

} // namespace lobby::server
