#pragma once

/// In SQL: all records of the guest who has this record; alone where he was not merged. For
/// "guest_id IN " before it; `record` is a column or a parameter.
#define LOBBY_RECORDS_OF(record)                                                                   \
    "(SELECT " record " UNION SELECT others.record_id FROM guest_identity AS own"                  \
    " JOIN guest_identity AS others ON others.guest_id = own.guest_id"                             \
    " WHERE own.record_id = " record ")"
/// Of a statement that binds :guest.
#define LOBBY_RECORDS_OF_GUEST LOBBY_RECORDS_OF(":guest")
