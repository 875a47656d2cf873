#include "models/privacy/consent_repository.h"

#include "models/store/engine/statement.h"

#include <QMap>

namespace lobby::privacy {

using store::Connection;
using store::Statement;

GuestConsents consentsOf(Connection &connection, const Uuid &guest)
{
    GuestConsents consents;
    Statement query(connection,
        "SELECT c.purpose, c.granted, c.notice_version, c.at, staff.name FROM consent c"
        " LEFT JOIN staff ON staff.id = c.staff_id"
        " WHERE c.guest_id = :guest AND c.present = 1 ORDER BY c.at, c.id");
    query.bind(":guest", guest);
    QMap<Purpose, Consent> latest;
    while (query.step()) {
        if (query.text(0) == kInformedPurpose)
            consents.informedVersion = std::max(consents.informedVersion, query.integer(2));
        else if (const auto purpose = purposeNamed(query.text(0)))
            latest.insert(*purpose,
                {*purpose, query.integer(1) != 0, query.integer(2), query.integer(3),
                    query.text(4)});
    }
    consents.latest = latest.values();
    return consents;
}

} // namespace lobby::privacy
