#include "app/sync/enrolment.h"

#include "models/access/device_identity/certificate_request.h"
#include "models/access/lease/key_lease.h"
#include "models/store/engine/sql_error.h"
#include "models/store/rows/desk_position.h"
#include "models/support/async.h"
#include "models/sync/enrolment/enrolment_messages.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include "schema/schema.h"

namespace lobby::app {

using namespace std::chrono_literals;

namespace {

constexpr auto kEnrolmentPatience = 20s;
constexpr int kConflict = 409;

Error::Code codeOf(const ServerReply &reply)
{
    if (reply.httpStatus == kConflict)
        return Error::Code::Conflict;
    if (reply.httpStatus >= 400 && reply.httpStatus < 500 && !reply.isBusy())
        return Error::Code::NotAllowed;
    return reply.untrusted ? Error::Code::Invalid : Error::Code::Unavailable;
}

Error enrolmentError(Error::Code code, const QString &detail)
{
    return {code, detail, QStringLiteral("enrolment")};
}

Error anothers(const char *what)
{
    return enrolmentError(Error::Code::Conflict, QString::fromLatin1(what));
}

void writeNew(store::Connection &connection, const ServerAccount &account, qint64 nowMs)
{
    if (readAccount(connection))
        throw store::Refusal(anothers("this desk has joined meanwhile"));
    writeAccount(connection, account);
    store::setLostServer(connection, false);
    access::writeLease(connection, access::renewedLease(nowMs, uptimeNow()));
}

/// The lease goes on: a certificate says nothing of who was erased meanwhile.
void writeAgain(
    store::Connection &connection, const ServerAccount &account, const ServerAccount &before)
{
    const std::optional<ServerAccount> there = readAccount(connection);
    if (!there || there->device != before.device || there->authority != before.authority)
        throw store::Refusal(anothers("this desk has another server meanwhile"));
    writeAccount(connection, account);
}

} // namespace

Enrolment::Enrolment(store::Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    QSslConfiguration tls = m_socket.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    m_socket.setSslConfiguration(tls);
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone); // nothing is said on this connection
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        for (const QSslCertificate &certificate : m_socket.peerCertificateChain()) {
            if (m_ticket->code.isOf(access::publicKeyPin(certificate.toDer()))) {
                m_socket.abort();
                askForCertificate(certificate.toDer());
                return;
            }
        }
        finish(enrolmentError(Error::Code::Invalid, QStringLiteral("another authority")));
    });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] {
        if (!m_connection)
            finish(enrolmentError(Error::Code::Unavailable, QStringLiteral("no server there")));
    });
}

Enrolment::~Enrolment() = default;

void Enrolment::begin(const access::EnrolmentTicket &ticket)
{
    m_ticket = ticket;
    whenDone(m_database.read(readAccount), this, [this](const auto &account) {
        if (!account)
            finish(account.error());
        else if (*account)
            comeBack(**account);
        else
            m_socket.connectToHostEncrypted(m_ticket->host, m_ticket->port);
    });
}

/// Its server's authority is known: no stranger is listened to.
void Enrolment::comeBack(const ServerAccount &account)
{
    if (!m_ticket->code.isOf(access::publicKeyPin(account.authority))) {
        finish(anothers("another server"));
        return;
    }
    m_before = account;
    askForCertificate(account.authority);
}

void Enrolment::askForCertificate(const QByteArray &authority)
{
    const Result<access::P256Key> key = access::P256Key::random();
    if (!key) {
        finish(key.error());
        return;
    }
    m_key = *key;
    const Result<QByteArray> request = access::certificateRequest(*m_key);
    if (!request) {
        finish(request.error());
        return;
    }
    ServerAccount server;
    server.host = m_ticket->host;
    server.port = m_ticket->port;
    server.authority = authority;
    m_connection = std::make_unique<SyncConnection>(server);
    sync::EnrolmentRequest message;
    message.secret = m_ticket->code.secret();
    message.certificateRequest = *request;
    message.schema = schema::kVersion;
    message.device = m_before ? m_before->device : 0;
    m_connection->post(QStringLiteral("/v1/enroll"), encode(message), kEnrolmentPatience,
        [this, authority](const ServerReply &reply) { keep(reply, authority); });
}

void Enrolment::keep(const ServerReply &reply, const QByteArray &authority)
{
    const Result<sync::EnrolmentAnswer> answer = sync::decodeEnrolmentAnswer(reply.message);
    if (!answer || answer->authority != authority) {
        finish(enrolmentError(codeOf(reply), QStringLiteral("HTTP %1").arg(reply.httpStatus)));
        return;
    }
    const bool isOurs = !m_before
        || (answer->device == m_before->device && answer->home == m_before->home
            && answer->organisation == m_before->organisation);
    if (!isOurs) {
        finish(anothers("another desk"));
        return;
    }
    ServerAccount account;
    account.host = m_ticket->host;
    account.port = m_ticket->port;
    account.authority = authority;
    account.certificate = answer->certificate;
    account.privateKey = m_key->privateBytes().view().toByteArray();
    account.device = answer->device;
    account.home = answer->home;
    account.organisation = answer->organisation;
    const auto write = [account, before = m_before, now = m_database.clock().nowMs()](
                           store::Connection &connection) {
        if (before)
            writeAgain(connection, account, *before);
        else
            writeNew(connection, account, now);
    };
    whenDone(m_database.local(write), this, [this](const Result<Done> &done) { finish(done); });
}

void Enrolment::finish(const Result<Done> &result)
{
    if (m_done)
        return;
    m_done = true;
    m_socket.abort();
    Q_EMIT finished(result);
}

} // namespace lobby::app
