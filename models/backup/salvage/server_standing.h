#pragma once

#include "models/access/secrets/secret_bytes.h"
#include "models/support/result.h"

#include <QString>

namespace lobby::backup {

/// How a desk that was brought out of a damaged database stands with its server.
enum class ServerStanding {
    None, ///< it never had one, as far as anything here says
    AsksForNumber, ///< it knows its server, which gives it another number and all that it lost
    MustEnrol, ///< it had one, and what it knew of it is lost
};

/// Lets the desk of a salvaged database that nobody has open stand so, that it agrees with its
/// server again or says that it cannot: half of what it knew would be silence. Blocks; errors as of
/// opening.
Result<ServerStanding> settleServer(const QString &database, const access::SecretBytes &key);

} // namespace lobby::backup
