#pragma once

#include "server/http/connection.h"
#include "server/transport/listen_address.h"
#include "server/transport/tls_context.h"

#include <boost/asio/io_context.hpp>

#include <thread>

namespace lobby::server {

/// Speaks HTTP/1.1 on its own threads to the routes it was given. Used by one thread. Whatever may
/// still answer a request must have ended before it is destroyed.
class Server
{
public:
    Server(HttpLimits limits, const Clock &clock, AnsweredHook hook = {});
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// Desks connect here themselves. Answers the port. Invalid (the address is no TLS one),
    /// Unavailable (it is taken, or not ours).
    Result<quint16> listen(const ListenAddress &address, std::shared_ptr<const Routes> routes,
        std::shared_ptr<TlsContext> tls);
    /// A proxy connects here, and says by kProxyCertificateField for whom. Answers the port, 0
    /// for a Unix socket, which its group may use and which is removed at the end.
    Result<quint16> listenToProxy(const ListenAddress &address,
        std::shared_ptr<const Routes> routes, const ClientVerifier &verifier);
    /// Programs of this machine connect here, without certificates: for administration and
    /// metrics. Answers as listenToProxy(); its routes are for Caller::Anyone.
    Result<quint16> listenLocally(
        const ListenAddress &address, std::shared_ptr<const Routes> routes);
    /// What later TLS connections begin with, e.g. a renewed certificate. Any thread.
    void useTls(const std::shared_ptr<TlsContext> &tls);

    void start(int threads);
    /// Again and again on one of the server's threads, with this much time between; from start()
    /// to stop().
    void repeat(std::chrono::milliseconds interval, std::function<void()> work);
    /// Accepts nothing more, answers held requests, waits for the others at most this long, then
    /// closes what is left. False when something had to be closed.
    bool stop(std::chrono::milliseconds grace);

    [[nodiscard]] const ConnectionPool &connections() const { return *m_pool; }

private:
    class Listener;
    class Repeater;
    Result<quint16> listen(
        const ListenAddress &address, Connection::Service service, std::shared_ptr<TlsContext> tls);

    boost::asio::io_context m_io;
    std::shared_ptr<ConnectionPool> m_pool;
    std::vector<std::shared_ptr<Listener>> m_listeners = {};
    std::vector<std::thread> m_threads = {};
};

} // namespace lobby::server
