#pragma once

#include "models/access/keys/pairing_code.h"
#include "models/access/secrets/sealing.h"
#include "models/store/engine/connection.h"
#include "models/support/uuid.h"

namespace lobby::access {

/// What this desk keeps of itself for the others of its organisation. In a local table of the
/// encrypted database; never leaves the desk.
struct DeskIdentity
{
    Uuid id; ///< of its row in the table of desks
    PairingCode code; ///< until it has the organisation's keys
};

/// None before the desk first met its organisation. Throws SqlError.
[[nodiscard]] std::optional<DeskIdentity> readIdentity(store::Connection &connection);
/// On the writer thread.
void writeIdentity(store::Connection &connection, const DeskIdentity &identity);

/// What this desk signs documents with; made when it is first asked for, and never leaves the desk.
/// On the writer thread.
[[nodiscard]] SigningKey signingKey(store::Connection &connection);

/// The organisation's, once they were given to this desk.
[[nodiscard]] std::optional<DocumentKeys> readGivenKeys(store::Connection &connection);
/// On the writer thread.
void writeGivenKeys(store::Connection &connection, const DocumentKeys &keys);

} // namespace lobby::access
