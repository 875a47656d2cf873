#pragma once

#include <QByteArray>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/system/error_code.hpp>

#include <array>
#include <functional>

namespace lobby::server {

/// One accepted connection as a stream of bytes, encrypted or not. All of it runs on executor(),
/// which is a strand; at most one read and one write are under way. Whoever asks keeps buffers
/// and transport alive until he is answered.
class Transport
{
public:
    using ErrorCode = boost::system::error_code;
    using Done = std::function<void(ErrorCode, std::size_t)>;

    virtual ~Transport() = default;

    virtual void handshake(std::function<void(ErrorCode)> done) = 0;
    /// At least one byte, unless it fails.
    virtual void readSome(boost::asio::mutable_buffer buffer, Done done) = 0;
    /// All of it, or an error.
    virtual void write(std::array<boost::asio::const_buffer, 2> buffers, Done done) = 0;
    /// Tells the other end that nothing more comes.
    virtual void finish(std::function<void()> done) = 0;
    /// At once; whatever is under way ends with an error.
    virtual void close() = 0;

    [[nodiscard]] virtual boost::asio::any_io_executor executor() = 0;
    /// The verified certificate (DER) of the other end; empty when it showed none.
    [[nodiscard]] virtual QByteArray peerCertificate() const { return {}; }
};

} // namespace lobby::server
