#pragma once

#include "models/store/engine/connection.h"

#include <QList>

#include <functional>

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

/// What is done with a database of an older version before its first table is changed: a backup.
/// An error leaves the database as it is.
using BeforeMigration = std::function<Result<Done>(Connection &)>;

/// Brings a database up to the newest of `migrations`, each in a transaction of its own, so that
/// whenever it is cut short it stands at a whole version, from which the next try goes on: no copy
/// is needed to put back. The version is PRAGMA user_version. A database that has data is handed to
/// `before` first; without one it is refused (Unavailable, subject "before_migration"). Afterwards
/// the keys and the cipher are checked. VaultNewer when it was written by a program newer than its
/// schema lets us read.
Result<Done> migrate(
    Connection &connection, const QList<Migration> &migrations, const BeforeMigration &before = {});

/// Version the newest migration leaves.
int newestVersion(const QList<Migration> &migrations);

} // namespace lobby::store
