#pragma once

#include "app/sync/connection/sync_connection.h"
#include "models/access/device_identity/enrolment_code.h"
#include "models/access/device_identity/p256_key.h"
#include "models/store/database.h"

#include <QSslSocket>

namespace lobby::app {

/// Makes this desk known to a server: a key of its own, the server's authority found by the pin on
/// the paper before anything secret is said, a certificate for the key. What was done here so far
/// then waits to be sent. A desk that has a server already, and whose certificate is no good any
/// more, comes back to that server so: with a new key and its old number, and everything else as it
/// is.
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
    /// server than the one that printed the code. Conflict: this desk has another server, or the
    /// code is for another desk; nothing was changed, here or there.
    void finished(const lobby::Result<lobby::Done> &result);

private:
    void comeBack(const ServerAccount &account);
    void askForCertificate(const QByteArray &authority);
    void keep(const ServerReply &reply, const QByteArray &authority);
    void finish(const Result<Done> &result);

    store::Database &m_database;
    std::optional<access::EnrolmentTicket> m_ticket;
    std::optional<ServerAccount> m_before; ///< of a desk that comes back
    std::optional<access::P256Key> m_key;
    QSslSocket m_socket;
    std::unique_ptr<SyncConnection> m_connection;
    bool m_done = false;
};

} // namespace lobby::app
