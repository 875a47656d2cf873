#pragma once

#include "app/sync/connection/sync_connection.h"
#include "models/guests/elsewhere/branch_directory.h"
#include "models/store/database.h"

namespace lobby::app {

/// Asks the server for guests of other branches over a desk's own connection, on the thread of its
/// owner.
class GuestLookup : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Callback = std::function<void(const Result<T> &)>;

    /// Both outlive this.
    GuestLookup(store::Database &database, SyncConnection &connection);

    // Each calls back once, unless this goes first; errors as BranchDirectory's.
    void find(const sync::LookupKey &key, const Callback<guests::DirectoryAnswer> &callback);
    /// A server that is busy, or was asked for many, is asked again after the time it names.
    void claim(const Uuid &guest, guests::BringReason reason, const Callback<Done> &callback);

private:
    void claim(const Uuid &guest, guests::BringReason reason, const Callback<Done> &callback,
        int triesLeft);
    /// What `message` makes of this desk's number, to `path`.
    void post(const QString &path, const std::function<QByteArray(quint32 device)> &message,
        const SyncConnection::Callback &callback);

    store::Database &m_database;
    SyncConnection &m_connection;
};

} // namespace lobby::app
