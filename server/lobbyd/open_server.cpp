#include "server/lobbyd/open_server.h"

#include "models/access/secrets/private_file.h"
#include "server/config/secrets.h"
#include "server/storage/postgres/postgres_storage.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <QFileInfo>

#include <thread>

namespace lobby::server {

namespace {

constexpr qint64 kMostBytes = 64 * 1024;
constexpr qsizetype kKeyBytes = 32;

QString besides(const QString &configurationPath, const char *name)
{
    return QFileInfo(configurationPath).absolutePath() + u'/' + QString::fromLatin1(name);
}

Result<SqliteOptions> sqliteOptions(const Configuration &configuration)
{
    const Result<access::SecretBytes> key = databaseKey(configuration);
    if (!key)
        return key.error();
    return SqliteOptions {.path = configuration.file, .key = key->view().toByteArray()};
}

template <typename Adapter>
Result<std::unique_ptr<Storage>> asStorage(Result<std::unique_ptr<Adapter>> opened)
{
    if (!opened)
        return opened.error();
    return std::unique_ptr<Storage>(std::move(*opened));
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

Result<std::unique_ptr<Storage>> openStorage(const Configuration &configuration)
{
    if (!configuration.isEmbedded())
        return openPostgres(configuration);
    const Result<SqliteOptions> options = sqliteOptions(configuration);
    if (!options)
        return options.error();
    return asStorage(SqliteStorage::open(*options));
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
    const Result<SqliteOptions> options = sqliteOptions(configuration);
    if (!options)
        return options.error();
    return asStorage(SqliteStorage::create(*options));
}

Result<CertificateAuthority> loadAuthority(const QString &configurationPath)
{
    const auto key
        = access::readPrivateFile(besides(configurationPath, "authority.key"), kMostBytes);
    if (!key)
        return key.error();
    const auto certificate
        = access::readPrivateFile(besides(configurationPath, "authority.crt"), kMostBytes);
    if (!certificate)
        return certificate.error();
    const auto pair = access::P256Key::fromPrivateBytes(access::SecretBytes::copyOf(*key));
    if (!pair)
        return pair.error();
    return CertificateAuthority::load({*pair, *certificate});
}

Result<Done> keepAuthority(const QString &configurationPath, const CertificateAuthority &authority)
{
    const auto kept = access::createPrivateFile(besides(configurationPath, "authority.key"),
        authority.identity().key.privateBytes().view());
    if (!kept)
        return kept;
    return access::createPrivateFile(
        besides(configurationPath, "authority.crt"), authority.identity().certificate);
}

} // namespace lobby::server
