#pragma once

#include "app/sync/connection/sync_connection.h"
#include "models/access/device_identity/enrolment_code.h"
#include "models/access/device_identity/p256_key.h"
#include "models/store/database.h"

#include <QSslSocket>

namespace lobby::app {

/// Makes this desk known to a server, once: a key of its own, the server's authority found by the
/// pin on the paper before anything secret is said, a certificate for the key. What was done here
/// so far then waits to be sent.
class Enrolment : public QObject
{
    Q_OBJECT

public:
    explicit Enrolment(store::Database &database, QObject *parent = nullptr);
    ~Enrolment() override;

    /// Emits finished() once.
    void begin(const access::EnrolmentTicket &ticket);

Q_SIGNALS:
    /// Unavailable: no server there. NotAllowed: the code is used up or too old. Invalid: another
    /// server than the one that printed the code. Conflict: this desk has a server already.
    void finished(const lobby::Result<lobby::Done> &result);

private:
    void askForCertificate(const QByteArray &authority);
    void keep(const ServerReply &reply, const QByteArray &authority);
    void finish(const Result<Done> &result);

    store::Database &m_database;
    std::optional<access::EnrolmentTicket> m_ticket;
    std::optional<access::P256Key> m_key;
    QSslSocket m_socket;
    std::unique_ptr<SyncConnection> m_connection;
    bool m_done = false;
};

} // namespace lobby::app
