#include "models/store/migrator.h"

#include "models/store/engine/backup.h"
#include "models/store/engine/transaction.h"

#include <QDir>
#include <QFile>

namespace lobby::store {

namespace {

constexpr QByteArrayView kMinReader("-- min-reader: ");

Migration readMigration(const QFileInfo &file)
{
    Migration migration;
    migration.number = file.fileName().first(4).toInt();
    QFile script(file.filePath());
    const bool opened = script.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    migration.script = script.readAll();
    Q_ASSERT(migration.script.startsWith(kMinReader));
    const qsizetype end = migration.script.indexOf('\n');
    migration.minReader
        = migration.script.sliced(kMinReader.size(), end - kMinReader.size()).trimmed().toInt();
    return migration;
}

void apply(Connection &connection, const Migration &migration)
{
    Transaction transaction(connection);
    connection.execute(migration.script.constData());
    const QByteArray note = "PRAGMA user_version = " + QByteArray::number(migration.number)
        + "; INSERT OR REPLACE INTO meta (name, value) VALUES ('min_reader', "
        + QByteArray::number(migration.minReader) + ")";
    connection.execute(note.constData());
    transaction.commit();
}

} // namespace

QList<Migration> productMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql/migrations"));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name))
        migrations.append(readMigration(file));
    return migrations;
}

int newestVersion(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.constLast().number;
}

Result<Done> migrate(
    Connection &connection, const QList<Migration> &migrations, const BeforeMigration &before)
{
    return guarded([&]() -> Result<Done> {
        const auto version = static_cast<int>(connection.integer("PRAGMA user_version"));
        const int newest = newestVersion(migrations);
        if (version > newest) {
            const qint64 minReader
                = connection.integer("SELECT value FROM meta WHERE name = 'min_reader'");
            return minReader > newest ? Result<Done>(Error {Error::Code::VaultNewer})
                                      : Result<Done>(Done());
        }
        if (version == newest)
            return Done();
        if (version > 0) {
            if (!before)
                return Error {Error::Code::Unavailable, QStringLiteral("nobody makes a backup"),
                    QStringLiteral("before_migration")};
            if (Result<Done> done = before(connection); !done)
                return done;
        }
        for (const Migration &migration : migrations) {
            if (migration.number > version)
                apply(connection, migration);
        }
        return version > 0 ? checkIntegrity(connection) : Result<Done>(Done());
    });
}

} // namespace lobby::store
