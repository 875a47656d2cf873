#pragma once

#include "models/access/device_identity/p256_key.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <memory>
#include <optional>

namespace lobby::tests {

struct HttpAnswer
{
    int status = 0; ///< 0: the connection ended without one
    QByteArray head = {};
    QByteArray body = {};
};

/// A client that does exactly what it is told, sound or not; blocks, 20 s at most.
class HttpClient
{
public:
    struct Tls
    {
        std::optional<access::P256Key> key = {};
        QByteArray certificate = {}; ///< DER; empty: it shows none
        int highestVersion = TLS1_3_VERSION;
    };

    HttpClient() = default;
    explicit HttpClient(quint16 port) { connectTo(port); }
    HttpClient(quint16 port, const Tls &tls)
    {
        connectTo(port);
        encrypt(tls);
    }
    ~HttpClient() { close(); }
    HttpClient(HttpClient &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1))
        , m_context(std::move(other.m_context))
        , m_tls(std::move(other.m_tls))
    {
    }
    HttpClient &operator=(HttpClient &&) = delete;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    void connectTo(quint16 port)
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        connectTo(address);
        // A message of two packets must not wait for the first one to be acknowledged.
        const int noDelay = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof noDelay);
    }
    void connectTo(const QByteArray &unixPath)
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::copy(unixPath.begin(), unixPath.end(), std::begin(address.sun_path));
        connectTo(address);
    }

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    /// The handshake went through, as far as this end can tell.
    [[nodiscard]] bool isEncrypted() const { return m_tls != nullptr; }
    /// The chain the server showed, its own certificate first, in DER.
    [[nodiscard]] QList<QByteArray> serverChain() const;

    bool send(const QByteArray &bytes)
    {
        if (m_tls)
            return SSL_write(m_tls.get(), bytes.constData(), int(bytes.size())) == bytes.size();
        return ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL)
            == bytes.size();
    }
    HttpAnswer get(const QByteArray &path)
    {
        send("GET " + path + " HTTP/1.1\r\nHost: lobby\r\n\r\n");
        return answer();
    }
    HttpAnswer post(const QByteArray &path, const QByteArray &body, const QByteArray &fields = {})
    {
        send("POST " + path + " HTTP/1.1\r\nHost: lobby\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body);
        return answer();
    }

    /// The next answer, its body by Content-Length.
    HttpAnswer answer()
    {
        while (!m_received.contains("\r\n\r\n")) {
            if (!receive())
                return {};
        }
        HttpAnswer answer;
        const qsizetype end = m_received.indexOf("\r\n\r\n") + 4;
        answer.head = m_received.first(end);
        answer.status = answer.head.mid(9, 3).toInt();
        m_received.remove(0, end);
        const qsizetype field = answer.head.indexOf("Content-Length: ");
        const qsizetype length = field < 0
            ? 0
            : answer.head.mid(field + 16, answer.head.indexOf('\r', field) - field - 16).toInt();
        while (m_received.size() < length && receive()) { }
        answer.body = m_received.first(qMin(length, m_received.size()));
        m_received.remove(0, answer.body.size());
        return answer;
    }
    /// Nothing more comes: the server closed, or broke, the connection. Waits for it.
    bool isClosedByServer()
    {
        while (receive()) { }
        return !m_timedOut;
    }
    void close()
    {
        m_tls.reset();
        if (m_socket >= 0)
            ::close(std::exchange(m_socket, -1));
    }

private:
    template <typename Address>
    void connectTo(const Address &address)
    {
        m_socket = ::socket(
            reinterpret_cast<const sockaddr *>(&address)->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const timeval patience {20, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            close();
    }

    void encrypt(const Tls &tls)
    {
        m_context.reset(SSL_CTX_new(TLS_client_method()));
        SSL_CTX_set_max_proto_version(m_context.get(), tls.highestVersion);
        if (!tls.certificate.isEmpty()) {
            SSL_CTX_use_certificate_ASN1(m_context.get(), int(tls.certificate.size()),
                reinterpret_cast<const unsigned char *>(tls.certificate.constData()));
            SSL_CTX_use_PrivateKey(m_context.get(), tls.key->handle());
        }
        m_tls.reset(SSL_new(m_context.get()));
        SSL_set_fd(m_tls.get(), m_socket);
        if (SSL_connect(m_tls.get()) != 1)
            m_tls.reset();
    }

    bool receive()
    {
        QByteArray buffer(16 * 1024, Qt::Uninitialized);
        const auto count = m_tls
            ? qsizetype(SSL_read(m_tls.get(), buffer.data(), int(buffer.size())))
            : qsizetype(::recv(m_socket, buffer.data(), size_t(buffer.size()), 0));
        if (count <= 0) {
            m_timedOut = count < 0 && errno == EAGAIN;
            return false;
        }
        m_received += buffer.first(count);
        return true;
    }

    template <auto release>
    struct Releaser
    {
        template <typename T>
        void operator()(T *object) const
        {
            release(object);
        }
    };

    int m_socket = -1;
    bool m_timedOut = false;
    QByteArray m_received = {};
    std::unique_ptr<SSL_CTX, Releaser<SSL_CTX_free>> m_context = {};
    std::unique_ptr<SSL, Releaser<SSL_free>> m_tls = {};
};

inline QList<QByteArray> HttpClient::serverChain() const
{
    QList<QByteArray> chain;
    const STACK_OF(X509) *certificates = SSL_get_peer_cert_chain(m_tls.get());
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        unsigned char *bytes = nullptr;
        const int size = i2d_X509(sk_X509_value(certificates, i), &bytes);
        chain.append(QByteArray(reinterpret_cast<const char *>(bytes), size));
        OPENSSL_free(bytes);
    }
    return chain;
}

} // namespace lobby::tests
