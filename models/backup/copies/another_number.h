#pragma once

#include "models/access/secrets/secret_bytes.h"
#include "models/support/result.h"

#include <QString>

namespace lobby::backup {

/// Lets the desk of a database that nobody has open ask its server for another number before it
/// says anything: another desk may go on under this one's, and the server knows more of it than
/// stands here. The server then tells it everything that it does not have. False: it never had a
/// server. Blocks; errors as of opening.
Result<bool> askForAnotherNumber(const QString &database, const access::SecretBytes &key);

} // namespace lobby::backup
