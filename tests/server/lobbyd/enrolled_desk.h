#pragma once

#include "models/access/device_identity/certificate_request.h"
#include "models/access/device_identity/enrolment_code.h"
#include "models/sync/enrolment/enrolment_messages.h"
#include "tests/server/service/desk_client.h"
#include "tests/support/lobbyd_program.h"

#include "schema/schema.h"

namespace lobby::tests {

/// A desk with the program's own tables, enrolled at a running lobbyd by a ticket. Null when the
/// server refused.
inline std::unique_ptr<DeskClient> enrolledDesk(const QByteArray &ticketText)
{
    const auto ticket = access::EnrolmentTicket::parse(QString::fromUtf8(ticketText));
    const auto key = access::P256Key::random();
    HttpClient stranger(ticket->port, HttpClient::Tls());
    const sync::EnrolmentRequest request {
        ticket->code.secret(), *access::certificateRequest(*key), 1};
    const HttpAnswer answered = stranger.post("/v1/enroll", sync::framed(sync::encode(request)),
        "Content-Type: application/vnd.lobby.sync\r\n");
    if (answered.status != 200)
        return nullptr;
    const auto answer = sync::decodeEnrolmentAnswer(*sync::unframed(answered.body));
    return std::make_unique<DeskClient>(ticket->port,
        HttpClient::Tls {.key = *key, .certificate = answer->certificate}, answer->device,
        answer->home, answer->organisation, schema::registry(), 1);
}

/// A guest of that surname comes into being at the desk.
inline void addGuest(DeskClient &desk, const Uuid &guest, const QString &surname)
{
    desk.commit({.kind = sync::OpKind::Create,
                    .table = schema::Guest::kTable,
                    .id = guest,
                    .fields = {{schema::Guest::Surname, surname}}},
        QDateTime::currentMSecsSinceEpoch());
}

inline QString surnameAt(const DeskClient &desk, const Uuid &guest)
{
    const auto row = desk.desk().row({schema::Guest::kTable, guest});
    if (!row || !row->fields.contains(schema::Guest::Surname))
        return {};
    return std::get<QString>(row->fields.at(schema::Guest::Surname).value);
}

} // namespace lobby::tests
