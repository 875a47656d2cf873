#include "server/lobbyd/restore_commands.h"

#include "models/store/engine/vault_file.h"
#include "server/ledger/new_life.h"
#include "server/lobbyd/open_server.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

#include "schema/schema.h"

namespace lobby::server {

namespace {

Result<Done> beginNewLife(const Configuration &configuration, Storage &database)
{
    auto ledger = RestoreLedger::open(configuration.ledgerFolder());
    if (!ledger)
        return ledger.error();
    return beginNewLife(
        database, schema::registry(), *ledger, ServedMarks(configuration.ledgerFolder()));
}

/// Under a name that tells when, with the files of its log. Nothing to do when there is none.
Result<Done> setAside(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Done();
    const QString aside = path + QStringLiteral(".before-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'"));
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFileInfo::exists(path + ending) && !QFile::rename(path + ending, aside + ending))
            return Error {Error::Code::Unavailable, QStringLiteral("set the database aside")};
    }
    std::printf("The former database is kept as %s; remove it when nobody needs it any more.\n",
        qPrintable(aside));
    return Done();
}

} // namespace

Result<FileLock> serveAlone(const Configuration &configuration)
{
    const QString folder = configuration.ledgerFolder();
    if (!QDir().mkpath(folder))
        return Error {Error::Code::Unavailable, QStringLiteral("folder of the ledger")};
    return FileLock::take(QDir(folder).filePath(QStringLiteral("lock")));
}

Result<Done> restore(const Target &target, const QString &copy)
{
    const Configuration &configuration = target.configuration;
    if (!configuration.isEmbedded())
        return Error {Error::Code::Invalid, QStringLiteral("PostgreSQL: see restored")};
    const auto lock = serveAlone(configuration);
    if (!lock)
        return lock.error();
    auto options = embeddedOptions(configuration);
    if (!options)
        return options.error();
    SqliteOptions source = *options;
    source.path = copy;
    options->path = configuration.file + QStringLiteral(".restoring");
    store::discardUnfinished(options->path); // of a restore that was cut short
    if (const auto copied = SqliteStorage::copy(source, options->path); !copied)
        return copied;
    {
        const auto restoring = SqliteStorage::open(*options);
        if (!restoring)
            return restoring.error();
        if (const auto begun = beginNewLife(configuration, **restoring); !begun)
            return begun;
    }
    if (QFileInfo::exists(options->path + QStringLiteral("-wal")))
        return Error {Error::Code::Unavailable, QStringLiteral("the copy is not one file")};
    if (const auto aside = setAside(configuration.file); !aside)
        return aside;
    return store::putInPlace(options->path, configuration.file);
}

Result<Done> takeOverRestored(const Target &target)
{
    const auto lock = serveAlone(target.configuration);
    if (!lock)
        return lock.error();
    const auto database = openStorage(target.configuration);
    if (!database)
        return database.error();
    return beginNewLife(target.configuration, **database);
}

} // namespace lobby::server
