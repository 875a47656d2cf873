#include "server/lobbyd/open_server.h"

#include "models/access/secrets/private_file.h"
#include "server/config/secrets.h"
#include "server/storage/postgres/postgres_storage.h"

#include <QDateTime>
#include <QFileInfo>

#include <thread>

namespace lobby::server {

namespace {

constexpr qint64 kMostBytes = 64 * 1024;
constexpr qsizetype kKeyBytes = 32;

constexpr char kAuthority[] = "authority";
constexpr char kAuditLog[] = "audit";

QString besides(const QString &configurationPath, const char *name, const char *ending)
{
    return QFileInfo(configurationPath).absolutePath() + u'/' + QString::fromLatin1(name)
        + QString::fromLatin1(ending);
}

template <typename Adapter>
Result<std::unique_ptr<Storage>> asStorage(Result<std::unique_ptr<Adapter>> opened)
{
    if (!opened)
        return opened.error();
    return std::unique_ptr<Storage>(std::move(*opened));
}

/// `name` is of two files beside the configuration, "name.key" and "name.crt".
Result<Identity> readIdentity(const QString &configurationPath, const char *name)
{
    const auto key = access::readPrivateFile(besides(configurationPath, name, ".key"), kMostBytes);
    if (!key)
        return key.error();
    auto certificate
        = access::readPrivateFile(besides(configurationPath, name, ".crt"), kMostBytes);
    if (!certificate)
        return certificate.error();
    const auto pair = access::P256Key::fromPrivateBytes(access::SecretBytes::copyOf(*key));
    if (!pair)
        return pair.error();
    return Identity {*pair, *std::move(certificate)};
}

Result<std::unique_ptr<Storage>> openPostgres(const Configuration &configuration)
{
    const Result<access::SecretBytes> password = databasePassword(configuration);
    if (!password)
        return password.error();
    PostgresOptions options;
    options.connection.target = configuration.postgresql.toUtf8();
    options.connection.password = password->view().toByteArray();
    options.connections = configuration.databaseConnections > 0
        ? static_cast<size_t>(configuration.databaseConnections)
        : 2 * std::max(1U, std::thread::hardware_concurrency());
    return asStorage(PostgresStorage::open(options));
}

} // namespace

Result<SqliteOptions> embeddedOptions(const Configuration &configuration)
{
    const Result<access::SecretBytes> key = databaseKey(configuration);
    if (!key)
        return key.error();
    return SqliteOptions {.path = configuration.file, .key = key->view().toByteArray()};
}

Result<LedgeredDatabase> openLedgered(const Configuration &configuration)
{
    auto database = openStorage(configuration);
    if (!database)
        return database.error();
    auto ledger = RestoreLedger::open(configuration.ledgerFolder());
    if (!ledger)
        return ledger.error();
    LedgeredDatabase opened;
    opened.database = *std::move(database);
    opened.storage = std::make_unique<LedgeredStorage>(*opened.database, *std::move(ledger));
    return opened;
}

Result<std::unique_ptr<Storage>> openStorage(const Configuration &configuration)
{
    if (!configuration.isEmbedded())
        return openPostgres(configuration);
    return asStorage(openEmbedded(configuration));
}

Result<std::unique_ptr<SqliteStorage>> openEmbedded(const Configuration &configuration)
{
    const Result<SqliteOptions> options = embeddedOptions(configuration);
    if (!options)
        return options.error();
    return SqliteStorage::open(*options);
}

Result<std::unique_ptr<Storage>> makeStorage(const Configuration &configuration)
{
    if (!configuration.isEmbedded())
        return openPostgres(configuration);
    if (!configuration.keyFile.isEmpty() && !QFileInfo::exists(configuration.keyFile)) {
        const access::SecretBytes key = access::SecretBytes::random(kKeyBytes);
        QByteArray text = key.view().toByteArray().toHex() + '\n';
        const Result<Done> kept = access::createPrivateFile(configuration.keyFile, text);
        access::wipe(text);
        if (!kept)
            return kept.error();
    }
    const Result<SqliteOptions> options = embeddedOptions(configuration);
    if (!options)
        return options.error();
    return asStorage(SqliteStorage::create(*options));
}

Result<CertificateAuthority> loadAuthority(const QString &configurationPath)
{
    Result<Identity> identity = readIdentity(configurationPath, kAuthority);
    if (!identity)
        return identity.error();
    return CertificateAuthority::load(*std::move(identity));
}

Result<Done> keepAuthority(const QString &configurationPath, const CertificateAuthority &authority)
{
    const auto kept = access::createPrivateFile(besides(configurationPath, kAuthority, ".key"),
        authority.identity().key.privateBytes().view());
    if (!kept)
        return kept;
    return access::createPrivateFile(
        besides(configurationPath, kAuthority, ".crt"), authority.identity().certificate);
}

Result<AuditSigner> auditSigner(
    const QString &configurationPath, const CertificateAuthority &authority)
{
    Result<Identity> identity = readIdentity(configurationPath, kAuditLog);
    if (!identity && identity.error().code == Error::Code::NotFound) {
        identity = authority.issueAuditLog(QDateTime::currentMSecsSinceEpoch());
        if (!identity)
            return identity.error();
        // Over what a beginning that was cut short has left.
        const auto certified = access::replacePrivateFile(
            besides(configurationPath, kAuditLog, ".crt"), identity->certificate);
        if (!certified)
            return certified.error();
        const auto kept = access::replacePrivateFile(
            besides(configurationPath, kAuditLog, ".key"), identity->key.privateBytes().view());
        if (!kept)
            return kept.error();
    }
    if (!identity)
        return identity.error();
    return AuditSigner {*std::move(identity), authority.identity().certificate};
}

} // namespace lobby::server
