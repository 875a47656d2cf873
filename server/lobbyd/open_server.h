#pragma once

#include "server/audit/audit_endpoint.h"
#include "server/config/configuration.h"
#include "server/ledger/ledgered_storage.h"
#include "server/pki/certificate_authority.h"
#include "server/storage/sqlite/sqlite_storage.h"

namespace lobby::server {

/// The storage that the configuration names, which must be there.
Result<std::unique_ptr<Storage>> openStorage(const Configuration &configuration);
/// The same, of a configuration that isEmbedded().
Result<std::unique_ptr<SqliteStorage>> openEmbedded(const Configuration &configuration);
/// Where the embedded database is and its key.
Result<SqliteOptions> embeddedOptions(const Configuration &configuration);

/// The storage for whoever changes something: with the ledger before it.
struct LedgeredDatabase
{
    std::unique_ptr<Storage> database;
    std::unique_ptr<LedgeredStorage> storage;
};
Result<LedgeredDatabase> openLedgered(const Configuration &configuration);
/// A new embedded database; its key is made when the configuration names a file for it that is not
/// there. With PostgreSQL as openStorage(): its tables are made by migrate, as their owner.
Result<std::unique_ptr<Storage>> makeStorage(const Configuration &configuration);

/// The authority lies beside the configuration, readable by the server alone: whoever has it can
/// make himself a desk.
Result<CertificateAuthority> loadAuthority(const QString &configurationPath);
Result<Done> keepAuthority(const QString &configurationPath, const CertificateAuthority &authority);

/// What signs the heads of the audit log lies there too; made when it is first asked for.
Result<AuditSigner> auditSigner(
    const QString &configurationPath, const CertificateAuthority &authority);

} // namespace lobby::server
