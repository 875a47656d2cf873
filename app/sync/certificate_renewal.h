#pragma once

#include "app/sync/connection/sync_connection.h"
#include "models/store/database.h"

#include <QTimer>

namespace lobby::app {

/// Has the desk's certificate signed anew when two thirds of its life are over: by itself, in time,
/// and also when it has expired while the desk was away. On the thread of its owner.
class CertificateRenewal : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    CertificateRenewal(store::Database &database, SyncConnection &connection, ServerAccount account,
        const Clock &clock, QObject *parent = nullptr);

    /// Is it time? `certificate` in DER; true for what is no certificate.
    [[nodiscard]] static bool isDue(const QByteArray &certificate, qint64 nowMs);

    /// The desk was enrolled again: with another key.
    void follow(const ServerAccount &account);
    /// Asks now, if it is time; also told by the server that the certificate has expired.
    void look();

Q_SIGNALS:
    void renewed();
    /// The server does not sign any more: a person and a new ticket are needed.
    void refused();

private:
    /// What came for this private key.
    void keep(const ServerReply &reply, const QByteArray &key);

    store::Database &m_database;
    SyncConnection &m_connection;
    ServerAccount m_account;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_isBusy = false;
};

} // namespace lobby::app
