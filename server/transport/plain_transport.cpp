#include "server/transport/plain_transport.h"

#include <boost/asio/write.hpp>

namespace lobby::server {

void PlainTransport::handshake(std::function<void(ErrorCode)> done)
{
    done({});
}

void PlainTransport::readSome(boost::asio::mutable_buffer buffer, Done done)
{
    m_socket.async_read_some(buffer, std::move(done));
}

void PlainTransport::write(std::array<boost::asio::const_buffer, 2> buffers, Done done)
{
    boost::asio::async_write(m_socket, buffers, std::move(done));
}

void PlainTransport::finish(std::function<void()> done)
{
    ErrorCode ignored;
    m_socket.shutdown(Socket::shutdown_send, ignored);
    done();
}

void PlainTransport::close()
{
    ErrorCode ignored;
    m_socket.close(ignored);
}

} // namespace lobby::server
