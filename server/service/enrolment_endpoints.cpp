#include "server/service/enrolment_endpoints.h"

#include "models/access/device_identity/certificate_request.h"
#include "models/access/device_identity/enrolment_code.h"
#include "models/sync/enrolment/enrolment_messages.h"
#include "server/service/message_handler.h"

namespace lobby::server {

namespace {

constexpr qsizetype kMostBody = 16 * 1024;
/// A desk that was away for longer needs a person and a new code.
constexpr qint64 kRenewableMs = 90 * CertificateAuthority::kDayMs;

using Authority = std::shared_ptr<const CertificateAuthority>;

/// What became of a code at one organisation.
struct Enrolled
{
    bool isKnown = false;
    bool isAnothers = false; ///< good, but not for the desk that showed it
    std::optional<sync::EnrolmentAnswer> answer = {};
};

/// As what a desk is entered that was not there before.
sync::DeviceRecord newDesk(StoredHub &store, sync::Stream home, quint32 schema)
{
    sync::DeviceRecord record;
    record.device = store.newDevice();
    record.home = home;
    record.organisation = kOrganisationStream;
    record.reads = {record.home, record.organisation};
    record.schema = schema;
    return record;
}

/// What a desk is under the number it has now; none for one that is not there.
std::optional<sync::DeviceRecord> currentDesk(StoredHub &store, quint32 holder)
{
    std::optional<sync::DeviceRecord> current;
    for (const quint32 number : store.numbersOf(holder)) // locks them all, in their order
        current = store.device(number);
    return current;
}

Enrolled enrolIn(StoredHub &store, const sync::EnrolmentRequest &request,
    const CertificateAuthority &authority, qint64 nowMs)
{
    const QByteArray hash = access::enrolmentHash(request.secret);
    const auto found = store.enrolment(hash);
    Enrolled enrolled;
    enrolled.isKnown = found.has_value();
    if (enrolmentRefusal(
            found ? std::optional(found->offer) : std::optional<EnrolmentOffer>(), nowMs))
        return enrolled;
    const bool isNew = found->holder == 0;
    enrolled.isAnothers = request.device != found->holder;
    if (enrolled.isAnothers)
        return enrolled;
    const auto record
        = isNew ? newDesk(store, found->home, request.schema) : currentDesk(store, found->holder);
    if (!record || record->status != sync::DeviceStatus::Active)
        return enrolled;
    const quint32 holder = isNew ? record->device : found->holder;
    const auto certificate
        = authority.issueDevice(request.certificateRequest, {holder, store.organisation()}, nowMs);
    if (!certificate)
        return enrolled;
    if (isNew)
        store.setDevice(*record);
    store.setKey(holder, access::publicKeyPin(*certificate));
    store.takeEnrolment(hash);
    enrolled.answer = sync::EnrolmentAnswer {
        holder, *certificate, authority.identity().certificate, record->home, record->organisation};
    return enrolled;
}

Response enrol(
    Service &service, const CertificateAuthority &authority, const sync::EnrolmentRequest &request)
{
    const auto organisations = service.storage.organisations();
    if (!organisations)
        return refusalOf(organisations.error());
    for (const Organisation organisation : *organisations) {
        Enrolled enrolled;
        const auto done = service.storage.write(organisation, [&](StoredHub &store) {
            enrolled = enrolIn(store, request, authority, service.clock.nowMs());
        });
        if (!done)
            return refusalOf(done.error());
        if (enrolled.answer)
            return answerOf(sync::encode(*enrolled.answer));
        if (enrolled.isAnothers)
            return Response::refusal(409, "other_desk"); // who asks has the code
        if (enrolled.isKnown)
            break;
    }
    return Response::refusal(403, "refused"); // whatever the reason
}

/// For the key that the desk has: another one takes a code.
Response renew(Service &service, const CertificateAuthority &authority, const PeerCertificate &peer,
    const sync::RenewalRequest &request)
{
    const qint64 now = service.clock.nowMs();
    if (now > peer.notAfterMs + kRenewableMs)
        return Response::refusal(401, "cert_expired");
    std::optional<sync::DeviceRecord> record;
    const auto done = service.storage.read(peer.name.organisation, [&](StoredHub &store) {
        record.reset();
        if (store.isOf(peer.name.device, peer))
            record = currentDesk(store, peer.name.device);
    });
    if (!done)
        return refusalOf(done.error());
    if (!record || record->status == sync::DeviceStatus::Wipe)
        return Response::refusal(403, record ? "revoked_wipe" : "refused");
    const auto certificate = authority.issueDevice(request.certificateRequest, peer.name, now);
    if (!certificate || access::publicKeyPin(*certificate) != peer.key)
        return Response::refusal(400, "bad_request");
    return answerOf(sync::encode(sync::RenewalAnswer {*certificate}));
}

Response claim(Service &service, const PeerCertificate &peer, const sync::ClaimRequest &request)
{
    const DeviceName name = peer.name;
    if (const auto wait = service.claims.take(bucketOf(name), PushAdmission::steadyNow()))
        return slowDown(*wait);
    bool isRefused = true;
    const auto written = service.storage.write(name.organisation, [&](StoredHub &store) {
        const auto device = store.device(request.device);
        isRefused = !device || device->status != sync::DeviceStatus::Active
            || !store.isOf(request.device, peer);
        if (!isRefused)
            service.hub(store).claim(device->home, request.scope);
    });
    if (!written)
        return refusalOf(written.error());
    if (isRefused)
        return Response::refusal(403, "refused");
    service.polls.wake(name.organisation, written->streams, PushAdmission::steadyNow());
    return answerOf({});
}

Route route(const char *path, Caller caller, Handler handler)
{
    return {.method = "POST",
        .path = path,
        .handler = std::move(handler),
        .caller = caller,
        .maxBody = kMostBody,
        .contentTypes = {kSyncContentType}};
}

using Peer = std::optional<PeerCertificate>;

} // namespace

void addEnrolmentRoutes(
    Routes &routes, const std::shared_ptr<Service> &service, const Authority &authority)
{
    routes.add(route("/v1/enroll", Caller::Anyone,
        messageHandler(service, kMostBody, sync::decodeEnrolmentRequest,
            [authority](Service &at, const Peer &, const sync::EnrolmentRequest &request) {
                return enrol(at, *authority, request);
            })));
    routes.add(route("/v1/renew", Caller::ExpiredDevice,
        messageHandler(service, kMostBody, sync::decodeRenewalRequest,
            [authority](Service &at, const Peer &peer, const sync::RenewalRequest &request) {
                return renew(at, *authority, *peer, request);
            })));
}

void addClaimRoute(Routes &routes, const std::shared_ptr<Service> &service)
{
    routes.add(route("/v1/claim", Caller::Device,
        messageHandler(service, kMostBody, sync::decodeClaimRequest,
            [](Service &at, const Peer &peer, const sync::ClaimRequest &request) {
                return claim(at, *peer, request);
            })));
}

} // namespace lobby::server
