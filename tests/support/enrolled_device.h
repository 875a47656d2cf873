#pragma once

#include "models/access/device_identity/certificate_request.h"
#include "models/access/device_identity/enrolment_code.h"
#include "models/sync/enrolment/enrolment_messages.h"
#include "models/sync/replication/row_store.h"
#include "models/sync/wire/frame.h"
#include "tests/support/http_client.h"

namespace lobby::tests {

/// What a running lobbyd gave to a desk.
struct EnrolledDevice
{
    quint16 port = 0;
    HttpClient::Tls tls;
    quint32 device = 0;
    sync::Stream home = 0;
    sync::Stream organisation = 0;
};

/// By a ticket that lobbyd printed; none when it refused.
inline std::optional<EnrolledDevice> enrolDevice(const QByteArray &ticketText)
{
    const auto ticket = access::EnrolmentTicket::parse(QString::fromUtf8(ticketText));
    const auto key = access::P256Key::random();
    if (!ticket || !key)
        return std::nullopt;
    HttpClient stranger(ticket->port, HttpClient::Tls());
    const sync::EnrolmentRequest request {
        ticket->code.secret(), *access::certificateRequest(*key), 1};
    const HttpAnswer answered = stranger.post("/v1/enroll", sync::framed(sync::encode(request)),
        "Content-Type: application/vnd.lobby.sync\r\n");
    if (answered.status != 200)
        return std::nullopt;
    const auto answer = sync::decodeEnrolmentAnswer(*sync::unframed(answered.body));
    return EnrolledDevice {.port = ticket->port,
        .tls = {.key = *key, .certificate = answer->certificate},
        .device = answer->device,
        .home = answer->home,
        .organisation = answer->organisation};
}

} // namespace lobby::tests
