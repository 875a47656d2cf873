#include "server/service/lookup_endpoint.h"

#include "models/sync/lookup/lookup_messages.h"
#include "server/service/message_handler.h"
#include "server/storage/lookup_filling.h"

#include "schema/schema.h"

namespace lobby::server {

namespace {

constexpr qsizetype kMostQuestion = 1024;
constexpr qsizetype kYear = 4;

QString textIn(const sync::EntityState &guest, quint16 field)
{
    const auto found = guest.fields.find(field);
    const auto *text
        = found == guest.fields.end() ? nullptr : std::get_if<QString>(&found->second.value);
    return text ? *text : QString();
}

sync::GuestSummary summaryOf(const sync::EntityState &guest)
{
    using schema::Guest;
    QString name = textIn(guest, Guest::FullNameNative);
    if (name.isEmpty())
        name = textIn(guest, Guest::Surname) + u' ' + textIn(guest, Guest::GivenName);
    if (name.trimmed().isEmpty())
        name = textIn(guest, Guest::LatinSurname) + u' ' + textIn(guest, Guest::LatinGivenName);
    return {guest.id, sync::maskedName(name), textIn(guest, Guest::BirthDate).left(kYear),
        textIn(guest, Guest::Nationality)};
}

/// None for a desk that may not ask.
std::optional<sync::LookupAnswer> answerIn(
    StoredHub &store, const PeerCertificate &peer, const sync::LookupRequest &request)
{
    const auto device = store.device(request.device);
    if (!device || device->status != sync::DeviceStatus::Active
        || !store.isOf(request.device, peer))
        return std::nullopt;
    sync::LookupAnswer answer;
    for (const Uuid &guest : store.subjectsWith(request.key, sync::kMostSummaries)) {
        const auto row = store.row({schema::Guest::kTable, guest});
        if (row && !row->erased)
            answer.guests.append(summaryOf(*row));
    }
    return answer;
}

Response lookUp(Service &service, const PeerCertificate &peer, const sync::LookupRequest &request)
{
    const DeviceName name = peer.name;
    if (const auto wait = service.lookups.take(bucketOf(name), PushAdmission::steadyNow()))
        return slowDown(*wait);
    if (const auto filled = fillLookup(service.storage, name.organisation); !filled)
        return refusalOf(filled.error());
    std::optional<sync::LookupAnswer> answer;
    const auto done = service.storage.read(
        name.organisation, [&](StoredHub &store) { answer = answerIn(store, peer, request); });
    if (!done)
        return refusalOf(done.error());
    if (!answer)
        return Response::refusal(403, "refused");
    service.metrics
        ->counter("lobbyd_lookups_total", "Guests that were looked for in all branches.",
            {{"result", answer->guests.isEmpty() ? "none" : "found"}})
        .add();
    return answerOf(sync::encode(*answer));
}

} // namespace

void addLookupRoute(Routes &routes, const std::shared_ptr<Service> &service)
{
    routes.add({.method = "POST",
        .path = "/v1/lookup",
        .handler = messageHandler(service, kMostQuestion, sync::decodeLookupRequest,
            [](Service &at, const std::optional<PeerCertificate> &peer,
                const sync::LookupRequest &request) { return lookUp(at, *peer, request); }),
        .caller = Caller::Device,
        .maxBody = kMostQuestion,
        .contentTypes = {kSyncContentType}});
}

} // namespace lobby::server
