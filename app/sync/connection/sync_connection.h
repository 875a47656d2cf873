#pragma once

#include "app/sync/connection/server_account.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <functional>

namespace lobby::app {

/// What came back for a message. Its body is the unpacked message whatever the HTTP status was, if
/// there was one.
struct ServerReply
{
    int httpStatus = 0; ///< 0: no answer at all
    QByteArray message;
    std::chrono::milliseconds retryAfter {0};
    bool untrusted = false; ///< not the server that this desk knows

    /// It is there, and wants to be asked again after `retryAfter`.
    [[nodiscard]] bool isBusy() const { return httpStatus == 429 || httpStatus == 503; }
};

/// Messages to the server over TLS 1.3 with this desk's certificate; no other authority than the
/// account's is believed, nothing is redirected. On the thread of its owner.
class SyncConnection : public QObject
{
    Q_OBJECT

public:
    explicit SyncConnection(const ServerAccount &account, QObject *parent = nullptr);

    /// Another certificate from now on, and the address that goes with it; connections made with
    /// the old one are not used again.
    void present(const ServerAccount &account);

    using Callback = std::function<void(const ServerReply &)>;
    /// Calls back once, unless the object or the reply goes first. `path` as "/v1/sync".
    QNetworkReply *post(const QString &path, const QByteArray &message,
        std::chrono::milliseconds timeout, const Callback &callback);

private:
    ServerReply readReply(QNetworkReply &reply) const;

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    QString m_host;
    quint16 m_port;
};

} // namespace lobby::app
