#pragma once

#include "server/transport/tls_context.h"
#include "server/transport/transport.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>

namespace lobby::server {

class TlsTransport : public Transport
{
public:
    TlsTransport(boost::asio::ip::tcp::socket socket, std::shared_ptr<TlsContext> context);

    void handshake(std::function<void(ErrorCode)> done) override;
    void readSome(boost::asio::mutable_buffer buffer, Done done) override;
    void write(std::array<boost::asio::const_buffer, 2> buffers, Done done) override;
    void finish(std::function<void()> done) override;
    void close() override;
    boost::asio::any_io_executor executor() override { return m_stream.get_executor(); }
    QByteArray peerCertificate() const override;

private:
    std::shared_ptr<TlsContext> m_context; ///< the one it began with, whatever came after
    boost::asio::ssl::stream<boost::asio::ip::tcp::socket> m_stream;
};

} // namespace lobby::server
