#pragma once

/// In SQL, of a statement that binds :guest: all records of that guest, whichever of them he is
/// asked by. For "guest_id IN " before it; alone where he was not merged.
#define LOBBY_RECORDS_OF_GUEST                                                                     \
    "(SELECT :guest UNION SELECT others.record_id FROM guest_identity AS own"                      \
    " JOIN guest_identity AS others ON others.guest_id = own.guest_id"                             \
    " WHERE own.record_id = :guest)"
