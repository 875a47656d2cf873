#pragma once

#include "server/transport/transport.h"

#include <boost/asio/generic/stream_protocol.hpp>

namespace lobby::server {

/// TCP on loopback or a Unix socket, to a proxy.
class PlainTransport : public Transport
{
public:
    using Socket = boost::asio::generic::stream_protocol::socket;
    explicit PlainTransport(Socket socket)
        : m_socket(std::move(socket))
    {
    }

    void handshake(std::function<void(ErrorCode)> done) override;
    void readSome(boost::asio::mutable_buffer buffer, Done done) override;
    void write(std::array<boost::asio::const_buffer, 2> buffers, Done done) override;
    void finish(std::function<void()> done) override;
    void close() override;
    boost::asio::any_io_executor executor() override { return m_socket.get_executor(); }

private:
    Socket m_socket;
};

} // namespace lobby::server
