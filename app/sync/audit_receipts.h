#pragma once

#include "app/sync/connection/sync_connection.h"
#include "models/access/audit/audit_standing.h"
#include "models/store/database.h"
#include "models/sync/link_state.h"

#include <QTimer>

namespace lobby::app {

/// Has the server confirm what this desk's audit chain has grown by, and keeps the receipts. What
/// does not fit is kept too, noted in the chain once, and the desk goes on. On the worker's thread.
class AuditReceipts : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this. `authority` is the certificate (DER) of the server's.
    AuditReceipts(store::Database &database, const Clock &clock, SyncConnection &connection,
        QByteArray authority);

    /// Looks whether there is something to send; ends with rested(), unless it is told again
    /// meanwhile, and then after that.
    void send();

Q_SIGNALS:
    void rested(lobby::sync::LinkState::Audit audit);

private:
    void look(quint64 from);
    void post(const sync::AuditRequest &request);
    void receive(const sync::AuditRequest &request, const ServerReply &reply);
    void take(const sync::AuditRequest &request, const sync::AuditAnswer &answer);
    void taken(const access::AuditTurn &turn);
    void note(QLatin1StringView event);
    void rest();

    store::Database &m_database;
    const Clock &m_clock;
    SyncConnection &m_connection;
    const QByteArray m_authority;
    QTimer m_later;
    bool m_isBusy = false;
    bool m_runsAgain = false;
};

} // namespace lobby::app
