#pragma once

#include "models/access/device_identity/certificate_request.h"
#include "server/http/server.h"
#include "tests/support/http_client.h"
#include "tests/support/manual_clock.h"

namespace lobby::tests {

/// A server on loopback with an authority of its own, or one it is given, on TLS and as behind a
/// proxy.
class HttpFixture
{
public:
    explicit HttpFixture(server::Routes routes, const server::HttpLimits &limits = {},
        server::AnsweredHook hook = {}, qint64 nowMs = ManualClock().nowMs(),
        const std::optional<server::CertificateAuthority> &authority = {})
        : m_clock(nowMs)
        , m_authority(authority
                  ? *authority
                  : *server::CertificateAuthority::create(QStringLiteral("Test"), m_clock.nowMs()))
        , m_server(limits, m_clock, std::move(hook))
    {
        const auto shared = std::make_shared<const server::Routes>(std::move(routes));
        const auto loopback
            = [](const QString &text) { return *server::ListenAddress::parse(text); };
        m_tlsPort
            = *m_server.listen(loopback(QStringLiteral("tls://127.0.0.1:0")), shared, tlsContext());
        m_plainPort = *m_server.listenToProxy(
            loopback(QStringLiteral("http://127.0.0.1:0")), shared, verifier());
        m_server.start(2);
    }

    [[nodiscard]] server::Server &server() { return m_server; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] const server::CertificateAuthority &authority() const { return m_authority; }
    [[nodiscard]] server::ClientVerifier verifier() const
    {
        return *server::ClientVerifier::create(m_authority.identity().certificate);
    }
    [[nodiscard]] std::shared_ptr<server::TlsContext> tlsContext() const
    {
        const auto identity
            = m_authority.issueServer({QStringLiteral("127.0.0.1")}, m_clock.nowMs());
        return *server::TlsContext::create(
            *identity, m_authority.identity().certificate, verifier());
    }

    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }
    [[nodiscard]] quint16 plainPort() const { return m_plainPort; }
    [[nodiscard]] HttpClient plain() const { return HttpClient(m_plainPort); }
    /// A client that shows a certificate of `authority` made at `nowMs`.
    [[nodiscard]] HttpClient::Tls device(
        server::DeviceName name, const server::CertificateAuthority &authority, qint64 nowMs) const
    {
        const auto key = access::P256Key::random();
        return {.key = *key,
            .certificate = *authority.issueDevice(*access::certificateRequest(*key), name, nowMs)};
    }
    [[nodiscard]] HttpClient::Tls device(server::DeviceName name) const
    {
        return device(name, m_authority, m_clock.nowMs());
    }

private:
    ManualClock m_clock;
    const server::CertificateAuthority m_authority;
    server::Server m_server;
    quint16 m_tlsPort = 0;
    quint16 m_plainPort = 0;
};

/// The field that a proxy sets for a client without a certificate.
inline const QByteArray kNoCertificate("Lobby-Client-Certificate: cert=\r\n");

} // namespace lobby::tests
