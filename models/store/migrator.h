#pragma once

#include "models/store/engine/connection.h"

#include <QList>

namespace lobby::store {

/// One numbered step of the schema: `NNNN_what.sql`, first line "-- min-reader: N".
struct Migration
{
    int number = 0;
    /// Oldest schema version whose program may still read a database with this step in it.
    int minReader = 0;
    QByteArray script;
};

/// The product's own, from the resources, in order.
QList<Migration> productMigrations();

/// Brings a database up to the newest of `migrations`, each in a transaction of its own. The
/// version is PRAGMA user_version. A database that has data is first copied beside itself
/// (`backupPath`, under the same key) and the copy checked; afterwards the keys and the cipher are
/// checked. VaultNewer when it was written by a program newer than its schema lets us read.
Result<Done> migrate(Connection &connection, const QList<Migration> &migrations,
    const QString &backupPath, QByteArrayView key);

/// Version the newest migration leaves.
int newestVersion(const QList<Migration> &migrations);

} // namespace lobby::store
