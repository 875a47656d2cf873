#pragma once

#include "tests/server/service/desk_client.h"
#include "tests/support/enrolled_device.h"
#include "tests/support/lobbyd_program.h"

#include "schema/schema.h"

namespace lobby::tests {

/// A desk with the program's own tables, enrolled at a running lobbyd by a ticket. Null when the
/// server refused.
inline std::unique_ptr<DeskClient> enrolledDesk(const QByteArray &ticketText)
{
    const auto enrolled = enrolDevice(ticketText);
    if (!enrolled)
        return nullptr;
    return std::make_unique<DeskClient>(enrolled->port, enrolled->tls, enrolled->device,
        enrolled->home, enrolled->organisation, schema::registry(), 1);
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
