#include "models/backup/salvage/server_standing.h"

#include "models/store/engine/meta.h"
#include "models/store/engine/transaction.h"
#include "models/store/rows/desk_position.h"

namespace lobby::backup {

using store::Connection;

namespace {

// Names in the table "meta".
constexpr auto kServer = "server";
constexpr auto kPosition = "sync";
constexpr auto kLease = "lease";

/// The position, or one without streams when it is gone or makes no sense any more.
sync::DeskPosition positionIn(Connection &connection)
{
    try {
        return store::readPosition(connection);
    } catch (const store::Refusal &) {
        store::removeMeta(connection, kPosition);
        return store::readPosition(connection);
    }
}

/// Only a desk with a server has changes that wait to come back, and things in its streams.
bool hasTracesOfServer(Connection &connection)
{
    if (!sync::isNull(store::metaValue(connection, kLease)) || store::hasLostServer(connection))
        return true;
    const bool isLaterSchema = connection.integer(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'scope_stream'");
    return isLaterSchema
        && connection.integer("SELECT EXISTS (SELECT 1 FROM scope_stream)"
                              " OR EXISTS (SELECT 1 FROM op_log WHERE state IN (0, 1))");
}

} // namespace

Result<ServerStanding> settleServer(const QString &database, const access::SecretBytes &key)
{
    return store::guarded([&]() -> Result<ServerStanding> {
        Connection connection({database, key.view(), store::Access::Write});
        store::Transaction transaction(connection);
        sync::DeskPosition position = positionIn(connection);
        const bool knowsServer = !sync::isNull(store::metaValue(connection, kServer));
        ServerStanding standing = ServerStanding::None;
        if (knowsServer) {
            standing = ServerStanding::AsksForNumber;
            // Without a position the desk begins under its first number, and the server, which
            // knows more of that, gives it another one then.
            if (!position.streams.empty()) {
                position.wantsReincarnation = true;
                store::writePosition(connection, position);
            }
        } else if (!position.streams.empty() || hasTracesOfServer(connection)) {
            standing = ServerStanding::MustEnrol;
            // It would go on under the former number, by the certificate of the new one.
            store::removeMeta(connection, kPosition);
            store::setLostServer(connection, true);
        }
        transaction.commit();
        connection.checkpoint();
        return standing;
    });
}

} // namespace lobby::backup
