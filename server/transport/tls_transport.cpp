#include "server/transport/tls_transport.h"

#include "models/access/device_identity/openssl_owners.h"

#include <boost/asio/write.hpp>

namespace lobby::server {

TlsTransport::TlsTransport(boost::asio::ip::tcp::socket socket, std::shared_ptr<TlsContext> context)
    : m_context(std::move(context))
    , m_stream(std::move(socket), m_context->asio())
{
}

void TlsTransport::handshake(std::function<void(ErrorCode)> done)
{
    m_stream.async_handshake(boost::asio::ssl::stream_base::server, std::move(done));
}

void TlsTransport::readSome(boost::asio::mutable_buffer buffer, Done done)
{
    m_stream.async_read_some(buffer, std::move(done));
}

void TlsTransport::write(std::array<boost::asio::const_buffer, 2> buffers, Done done)
{
    boost::asio::async_write(m_stream, buffers, std::move(done));
}

void TlsTransport::finish(std::function<void()> done)
{
    // Without the other end's farewell it fails; both ways nothing is left to say.
    m_stream.async_shutdown([done = std::move(done)](ErrorCode) { done(); });
}

void TlsTransport::close()
{
    ErrorCode ignored;
    m_stream.lowest_layer().close(ignored);
}

QByteArray TlsTransport::peerCertificate() const
{
    auto &stream = const_cast<decltype(m_stream) &>(m_stream); // native_handle() is not const
    const access::CertificateOwner certificate(SSL_get1_peer_certificate(stream.native_handle()));
    return certificate ? access::derOf<X509>(certificate.get(), i2d_X509) : QByteArray();
}

} // namespace lobby::server
