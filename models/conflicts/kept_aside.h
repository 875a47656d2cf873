#pragma once

#include "models/store/engine/connection.h"
#include "models/sync/replication/messages.h"

#include <QStringList>

namespace lobby::conflicts {

/// A change made at this desk that the server did not take. The row is as the others have it; what
/// was typed here is still in its history.
struct KeptAside
{
    qint64 id = 0; ///< its place in the log
    QString table; ///< the registry's name
    QStringList fields; ///< "telephone.e164", each once
    Uuid subject; ///< the guest or stay it was about
    bool isGuest = false; ///< is the subject a guest?
    sync::Outcome why = sync::Outcome::NotUnderstood;
    qint64 atMs = 0; ///< when it was typed
};

/// Newest first, at most `limit`. Throws SqlError.
[[nodiscard]] QList<KeptAside> keptAside(store::Connection &connection, int limit);
/// Somebody has seen it. On the writer thread.
void dismissKeptAside(store::Connection &connection, qint64 id);

} // namespace lobby::conflicts
