#include "models/privacy/consent_repository.h"

#include "models/guests/identity/identity_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/privacy/joint_consents.h"
#include "models/store/engine/statement.h"

namespace lobby::privacy {

using store::Connection;
using store::Statement;

GuestConsents consentsOf(Connection &connection, const Uuid &guest)
{
    GuestConsents consents;
    Statement query(connection,
        "SELECT c.purpose, c.granted, c.notice_version, c.at, staff.name, c.guest_id FROM consent c"
        " LEFT JOIN staff ON staff.id = c.staff_id"
        " WHERE c.guest_id IN " LOBBY_RECORDS_OF_GUEST " AND c.present = 1 ORDER BY c.at, c.id");
    query.bind(":guest", guest);
    QList<RecordedConsent> said;
    while (query.step()) {
        if (query.text(0) == kInformedPurpose)
            consents.informedVersion = std::max(consents.informedVersion, query.integer(2));
        else if (const auto purpose = purposeNamed(query.text(0)))
            said.append({query.uuid(5),
                {*purpose, query.integer(1) != 0, query.integer(2), query.integer(3),
                    query.text(4)}});
    }
    consents.latest = jointConsents(said, guests::readGroup(connection, guest).mergings);
    return consents;
}

} // namespace lobby::privacy
