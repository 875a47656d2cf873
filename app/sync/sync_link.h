#pragma once

#include "app/sync/sync_worker.h"
#include "models/sync/link_state.h"

#include <QThread>

namespace lobby::app {

/// The desk's link to its server, as the window sees it: a worker on a thread of its own. Begins
/// when it is made; destruction lets what is under way finish or drops it.
class SyncLink : public QObject, public guests::BranchDirectory
{
    Q_OBJECT

public:
    /// `database` and `clock` outlive the link.
    SyncLink(store::Database &database, const Clock &clock, QObject *parent = nullptr);
    ~SyncLink() override;

    [[nodiscard]] const sync::LinkState &state() const { return m_state; }

    // What is asked when the link goes is never answered.
    QFuture<Result<guests::DirectoryAnswer>> find(const sync::LookupKey &key) override;
    QFuture<Result<Done>> claim(const Uuid &guest, guests::BringReason reason) override;

public Q_SLOTS:
    /// A try at once, whatever was waited for.
    void syncNow();
    /// After this desk was enrolled.
    void restart();

Q_SIGNALS:
    void stateChanged(const lobby::sync::LinkState &state);

private:
    /// What `ask` is told on the worker's thread.
    template <typename T, typename Ask>
    QFuture<Result<T>> askServer(Ask ask);
    void wakeWhenTheNetworkReturns();

    QThread m_thread;
    SyncWorker *m_worker; ///< deleted on its thread
    sync::LinkState m_state;
};

} // namespace lobby::app
