#include "app/sync/connection/sync_connection.h"

#include "models/sync/wire/frame.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace lobby::app {

namespace {

constexpr qint64 kMostFrameBytes = qint64(8) * 1024 * 1024;

QSslConfiguration tlsOf(const ServerAccount &account)
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({QSslCertificate(account.authority, QSsl::Der)});
    if (!account.certificate.isEmpty()) {
        tls.setLocalCertificate(QSslCertificate(account.certificate, QSsl::Der));
        tls.setPrivateKey(QSslKey(account.privateKey, QSsl::Ec, QSsl::Der));
    }
    return tls;
}

/// How long the server wants to be left alone: to the millisecond, or in whole seconds as anything
/// on the way may say (RFC 9110, 10.2.3). Nothing for what is no such number.
std::chrono::milliseconds waitIn(const QNetworkReply &reply)
{
    constexpr qint64 kLongest = 600'000;
    bool isNumber = false;
    qint64 wait = reply.rawHeader("Retry-After-Ms").toLongLong(&isNumber);
    if (!isNumber)
        wait = std::min(reply.rawHeader("Retry-After").toLongLong(&isNumber), kLongest) * 1000;
    return std::chrono::milliseconds(isNumber ? std::clamp<qint64>(wait, 0, kLongest) : 0);
}

} // namespace

SyncConnection::SyncConnection(const ServerAccount &account, QObject *parent)
    : QObject(parent)
    , m_tls(tlsOf(account))
    , m_host(account.host)
    , m_port(account.port)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setStrictTransportSecurityEnabled(false);
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void SyncConnection::present(const ServerAccount &account)
{
    m_tls = tlsOf(account);
    m_host = account.host;
    m_port = account.port;
    m_network.clearConnectionCache();
}

QNetworkReply *SyncConnection::post(const QString &path, const QByteArray &message,
    std::chrono::milliseconds timeout, const Callback &callback)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(m_host);
    url.setPort(m_port);
    url.setPath(path);
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setHeader(
        QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/vnd.lobby.sync"));
    request.setRawHeader("User-Agent", "lobby");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(timeout.count()));
    QNetworkReply *reply = m_network.post(request, sync::framed(message));
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > kMostFrameBytes)
            reply->abort(); // more than any answer is
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, callback] {
        reply->deleteLater();
        callback(readReply(*reply));
    });
    return reply;
}

ServerReply SyncConnection::readReply(QNetworkReply &reply) const
{
    ServerReply result;
    result.untrusted = reply.error() == QNetworkReply::SslHandshakeFailedError;
    result.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.retryAfter = waitIn(reply);
    if (const Result<QByteArray> message = sync::unframed(reply.readAll()))
        result.message = *message;
    return result;
}

} // namespace lobby::app
