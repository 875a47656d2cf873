#include "app/sync/certificate_renewal.h"

#include "models/access/device_identity/certificate_request.h"
#include "models/store/engine/sql_error.h"
#include "models/support/async.h"
#include "models/sync/enrolment/enrolment_messages.h"

#include <QSslCertificate>

namespace lobby::app {

using namespace std::chrono_literals;

namespace {

constexpr auto kLookEvery = 6h;
constexpr auto kRenewalPatience = 30s;
constexpr int kUnauthorized = 401;
constexpr int kForbidden = 403;

} // namespace

CertificateRenewal::CertificateRenewal(store::Database &database, SyncConnection &connection,
    ServerAccount account, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_connection(connection)
    , m_account(std::move(account))
    , m_clock(clock)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &CertificateRenewal::look);
    m_timer.start(kLookEvery);
}

bool CertificateRenewal::isDue(const QByteArray &certificate, qint64 nowMs)
{
    const QSslCertificate read(certificate, QSsl::Der);
    if (read.isNull())
        return true;
    const qint64 begin = read.effectiveDate().toMSecsSinceEpoch();
    const qint64 end = read.expiryDate().toMSecsSinceEpoch();
    return nowMs >= begin + (end - begin) / 3 * 2;
}

void CertificateRenewal::follow(const ServerAccount &account)
{
    m_account = account;
    look();
}

void CertificateRenewal::look()
{
    if (m_isBusy || !isDue(m_account.certificate, m_clock.nowMs()))
        return;
    // The same key: what the server knows this desk by stays, and nothing is lost half-way.
    const Result<access::P256Key> key
        = access::P256Key::fromPrivateBytes(access::SecretBytes::copyOf(m_account.privateKey));
    const Result<QByteArray> request
        = key ? access::certificateRequest(*key) : Result<QByteArray>(key.error());
    if (!request) {
        Q_EMIT refused();
        return;
    }
    m_isBusy = true;
    m_connection.post(QStringLiteral("/v1/renew"), encode(sync::RenewalRequest {*request}),
        kRenewalPatience,
        [this, asked = m_account.privateKey](const ServerReply &reply) { keep(reply, asked); });
}

void CertificateRenewal::keep(const ServerReply &reply, const QByteArray &key)
{
    m_isBusy = false;
    if (key != m_account.privateKey)
        return; // enrolled again meanwhile
    if (reply.httpStatus == kUnauthorized || reply.httpStatus == kForbidden)
        Q_EMIT refused();
    const Result<sync::RenewalAnswer> answer = sync::decodeRenewalAnswer(reply.message);
    if (!answer)
        return; // at the next look
    const auto write = [key, certificate = answer->certificate](store::Connection &connection) {
        std::optional<ServerAccount> account = readAccount(connection);
        if (!account || account->privateKey != key)
            throw store::Refusal({Error::Code::Conflict, QStringLiteral("another key")});
        account->certificate = certificate;
        writeAccount(connection, *account);
    };
    whenDone(m_database.local(write), this,
        [this, key, certificate = answer->certificate](const Result<Done> &done) {
            if (!done || key != m_account.privateKey)
                return;
            m_account.certificate = certificate;
            m_connection.present(m_account);
            Q_EMIT renewed();
        });
}

} // namespace lobby::app
