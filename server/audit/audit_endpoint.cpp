#include "server/audit/audit_endpoint.h"

#include "models/access/audit_receipts/head_signature.h"
#include "server/audit/stored_audit_log.h"
#include "server/service/message_handler.h"

namespace lobby::server {

namespace {

using namespace std::chrono_literals;
using sync::AuditAnswer;
using sync::AuditRequest;
using sync::AuditVerdict;

constexpr qsizetype kMostBody = qsizetype(512) * 1024;
constexpr auto kAnswerWithin = 60s;

Response answered(const AuditAnswer &answer)
{
    Response response = answerOf(sync::encode(answer));
    if (answer.verdict == AuditVerdict::Taken)
        return response;
    response.status = 409;
    response.headers = {{"Lobby-Status",
        answer.verdict == AuditVerdict::Gap          ? "audit_gap"
            : answer.verdict == AuditVerdict::Forked ? "audit_forked"
                                                     : "audit_broken"}};
    return response;
}

bool mayAsk(StoredHub &hub, quint32 device, const PeerCertificate &peer)
{
    const auto record = hub.device(device);
    return record && record->status != sync::DeviceStatus::Wipe && hub.isOf(device, peer);
}

/// All of the answer but the signature of its head.
AuditAnswer answerFrom(
    StoredHub &hub, quint32 holder, const AuditRequest &request, bool writes, qint64 nowMs)
{
    StoredAuditLog log(hub);
    AuditAnswer answer;
    if (writes) {
        const auto [verdict, sequence] = log.take(holder, request, nowMs);
        answer.verdict = verdict;
        answer.sequence = sequence;
        if (request.held)
            log.note(holder, *request.held);
    }
    answer.head.head = log.head(hub.epoch(), nowMs);
    const bool isFork = answer.verdict == AuditVerdict::Forked && request.about == 0;
    answer.receipt
        = log.receipt(request.device, isFork ? answer.sequence : request.about, answer.head.head);
    if (request.held)
        answer.sinceHeld = log.proofSince(request.held->head, answer.head.head);
    answer.other = log.newestOfOthers(holder);
    if (answer.other)
        answer.sinceOther = log.proofSince(answer.other->head, answer.head.head);
    return answer;
}

Response serve(
    Service &service, const AuditSigner &signer, const PeerCertificate &peer, AuditRequest request)
{
    const DeviceName name = peer.name;
    if (request.held && !access::isSignedFor(*request.held, signer.authority))
        request.held.reset(); // nobody else is to be troubled with it
    const bool writes = !request.entries.isEmpty() || request.held;
    std::optional<AuditAnswer> answer;
    const auto work = [&](StoredHub &hub) {
        answer.reset();
        if (mayAsk(hub, request.device, peer))
            answer = answerFrom(hub, name.device, request, writes, service.clock.nowMs());
    };
    if (writes) {
        if (const auto written = service.storage.write(name.organisation, work); !written)
            return refusalOf(written.error());
    } else if (const auto read = service.storage.read(name.organisation, work); !read) {
        return refusalOf(read.error());
    }
    if (!answer)
        return Response::refusal(403, "refused");
    const auto head = access::signHead(answer->head.head, signer.key.key, signer.key.certificate);
    if (!head)
        return refusalOf(head.error());
    answer->head = *head;
    return answered(*answer);
}

} // namespace

void addAuditRoute(Routes &routes, const std::shared_ptr<Service> &service, AuditSigner signer)
{
    const auto shared = std::make_shared<const AuditSigner>(std::move(signer));
    routes.add({.method = "POST",
        .path = "/v1/audit",
        .handler = messageHandler(service, kMostBody, sync::decodeAuditRequest,
            [shared](Service &at, const std::optional<PeerCertificate> &peer,
                const AuditRequest &request) { return serve(at, *shared, *peer, request); }),
        .caller = Caller::Device,
        .maxBody = kMostBody,
        .contentTypes = {kSyncContentType},
        .answerWithin = kAnswerWithin});
}

} // namespace lobby::server
