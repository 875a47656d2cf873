#pragma once

#include "app/sync/audit_receipts.h"
#include "app/sync/certificate_renewal.h"
#include "app/sync/lease/lease_keeping.h"
#include "app/sync/lookup/guest_lookup.h"
#include "models/store/database.h"
#include "models/sync/link_state.h"
#include "models/sync/replication/replica.h"

#include <QTimer>

namespace lobby::app {

/// Keeps the desk in agreement with its server, on a thread of its own: a push whenever something
/// was done here, beside a long poll that brings what others did. Either may fail, be cut or come
/// back late; the core takes what fits. Reads and writes through the database's writer alone.
class SyncWorker : public QObject
{
    Q_OBJECT

public:
    /// The first and the last outlive the worker; the registry outlives the database.
    SyncWorker(store::Database &database, const sync::Registry &registry, const Clock &clock);
    ~SyncWorker() override;

    // From the worker's own thread.
    /// At the beginning, and after this desk was enrolled.
    void start();
    /// The network came back, or a clerk pressed "sync now".
    void wake();
    /// Something was done here. A server that does not answer, or asked to wait, is not asked at
    /// every save: the next try is planned.
    void noteChange();
    /// None before the desk has a server.
    [[nodiscard]] GuestLookup *lookup() const { return m_lookup.get(); }

Q_SIGNALS:
    void stateChanged(const lobby::sync::LinkState &state);

private:
    /// Push and poll go their ways; each has its own failures.
    struct Lane
    {
        bool isPush = false;
        int failures = 0;
        QTimer timer;
        bool isBusy = false; ///< from a question to what was done with its answer
        bool runsAgain = false; ///< woken meanwhile
    };
    /// What a turn on the writer found to send.
    struct Outgoing
    {
        sync::Replica::Step step = sync::Replica::Step::Sync;
        QString path;
        QByteArray message;
        bool isEmpty = false; ///< nothing to push
        int waiting = 0;
        qint64 oldestMs = 0;
        sync::DeskPosition position;
    };

    void begin(const std::optional<ServerAccount> &account);
    void sayIfServerIsLost();
    void connectTo(const ServerAccount &server);
    void comeBack(const ServerAccount &server);
    void keepLease();
    void keepCertificateFresh(const ServerAccount &account);
    void run(Lane &lane);
    void send(Lane &lane, const Outgoing &outgoing);
    void receive(Lane &lane, const Outgoing &outgoing, const ServerReply &reply);
    void take(Lane &lane, const Outgoing &outgoing, const QByteArray &message);
    void taken(Lane &lane, const sync::Received &received, const Outgoing &after);
    void fail(Lane &lane, const ServerReply &reply);
    void rest(Lane &lane);
    void again(Lane &lane, std::chrono::milliseconds delay);
    void note(const Outgoing &found);
    void setState(const sync::LinkState &state);
    static Outgoing prepare(
        const sync::Registry &registry, store::DeskRows &rows, bool isPush, quint32 waitSeconds);

    store::Database &m_database;
    const sync::Registry &m_registry;
    const Clock &m_clock;
    std::unique_ptr<SyncConnection> m_connection;
    std::unique_ptr<AuditReceipts> m_audit; ///< on that connection
    std::unique_ptr<GuestLookup> m_lookup; ///< on that connection
    std::unique_ptr<LeaseKeeping> m_lease;
    std::unique_ptr<CertificateRenewal> m_renewal; ///< works with the connection
    Lane m_push;
    Lane m_poll;
    sync::LinkState m_state;
};

} // namespace lobby::app
