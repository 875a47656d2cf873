#pragma once

#include "models/access/secrets/secret_bytes.h"
#include "server/config/configuration.h"

namespace lobby::server {

/// Where a secret may come from, in this order: the file that the configuration names, the
/// credential that systemd hands over (systemd.exec(5), LoadCredential=), the environment.
struct SecretSource
{
    QString file = {};
    const char *credential = nullptr;
    const char *variable = nullptr;
};

/// Without the end of its line; empty when there is none anywhere. A file must be readable by
/// nobody else; the errors of access::readPrivateFile().
Result<access::SecretBytes> readSecret(const SecretSource &source);

/// 32 bytes from 64 hexadecimal digits; Invalid for anything else, KeysMissing without one.
Result<access::SecretBytes> databaseKey(const Configuration &configuration);
/// PostgreSQL's password; may be empty.
Result<access::SecretBytes> databasePassword(const Configuration &configuration);

} // namespace lobby::server
