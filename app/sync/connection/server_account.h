#pragma once

#include "models/store/engine/connection.h"
#include "models/support/result.h"
#include "models/sync/replication/desk_store.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lobby::app {

/// What a desk knows of its server, kept in the encrypted database.
struct ServerAccount
{
    QString host; ///< a name or an address
    quint16 port = 0;
    QByteArray authority; ///< the only certificate authority that is believed, DER
    QByteArray certificate; ///< of this desk, DER
    QByteArray privateKey; ///< of this desk, made here, never leaves it; DER
    quint32 device = 0; ///< the number that it got
    sync::Stream home = 0; ///< what its branch reads
    sync::Stream organisation = 0; ///< what all branches read
};

/// None before the desk was enrolled. Any connection.
std::optional<ServerAccount> readAccount(store::Connection &connection);
/// Where a desk stands that was just enrolled.
sync::DeskPosition firstPosition(const ServerAccount &account, const sync::DeskPosition &before);
/// On the writer thread.
void writeAccount(store::Connection &connection, const ServerAccount &account);

} // namespace lobby::app
