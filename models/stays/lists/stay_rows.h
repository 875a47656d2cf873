#pragma once

#include "models/guests/identity/identity_sql.h"
#include "models/stays/lists/arrivals_departures.h"
#include "models/store/engine/statement.h"

// Columns that readStayRow() expects, from tables `stay s` and `guest g`.
#define LOBBY_STAY_ROW_COLUMNS                                                                     \
    "s.id, s.guest_id, s.expected_time, s.room, s.room_type, s.arrival, s.departure, s.channel,"   \
    " s.confirmation_no, s.status, s.remark, g.full_name_native, g.surname, g.given_name,"         \
    " g.latin_surname, g.latin_given_name, g.name_order, g.language, g.vip_code, g.do_not_room,"   \
    " g.birth_date,"                                                                               \
    " NOT EXISTS (SELECT 1 FROM identity_document d WHERE d.guest_id IN " LOBBY_RECORDS_OF(        \
        "s.guest_id") " AND d.present = 1) OR EXISTS (SELECT 1 FROM stay_guest o WHERE o.stay_id " \
                      "= s.id"                                                                     \
                      " AND o.present = 1 AND o.role = 'companion' AND NOT EXISTS (SELECT 1 FROM"  \
                      " identity_document d WHERE d.guest_id IN " LOBBY_RECORDS_OF(                \
                          "o.guest_id") " AND d.present = 1))"
#define LOBBY_STAY_ROW_TABLES "stay s LEFT JOIN guest g ON g.id = s.guest_id"

namespace lobby::stays {

/// The row of a statement with LOBBY_STAY_ROW_COLUMNS. Birthdays count from `from` to the
/// departure. Throws store::SqlError.
StayRow readStayRow(store::Connection &connection, const store::Statement &row, QDate from);
/// The row of one stay; nothing when there is none, or it was hidden. Throws store::SqlError.
std::optional<StayRow> readStayRow(store::Connection &connection, const Uuid &stay, QDate from);

} // namespace lobby::stays
