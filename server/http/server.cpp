#include "server/http/server.h"

#include "server/transport/plain_transport.h"
#include "server/transport/tls_transport.h"

#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <sys/stat.h>

namespace lobby::server {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

constexpr std::chrono::milliseconds kWaitForDescriptors {100};
constexpr mode_t kGroupMayUse = 0660;

using GenericAcceptor = asio::basic_socket_acceptor<asio::generic::stream_protocol>;
using Endpoint = asio::generic::stream_protocol::endpoint;

Error unavailable(const error_code &failed)
{
    return {Error::Code::Unavailable, QString::fromStdString(failed.message()),
        QStringLiteral("listen")};
}

Endpoint endpointOf(const ListenAddress &address)
{
    if (address.kind == ListenAddress::Kind::Unix)
        return asio::local::stream_protocol::endpoint(address.path.toStdString());
    return asio::ip::tcp::endpoint(asio::ip::make_address(address.host.constData()), address.port);
}

quint16 portOf(const Endpoint &endpoint)
{
    asio::ip::tcp::endpoint tcp;
    if (endpoint.size() > tcp.capacity())
        return 0;
    std::memcpy(tcp.data(), endpoint.data(), endpoint.size());
    return tcp.port();
}

QByteArray addressOf(const asio::ip::tcp::socket &socket)
{
    error_code failed;
    const auto endpoint = socket.remote_endpoint(failed);
    return failed ? QByteArray() : QByteArray::fromStdString(endpoint.address().to_string());
}

/// Removes the socket of a server that is no more; leaves one that somebody answers.
error_code clearPlace(asio::io_context &io, const ListenAddress &address)
{
    struct stat status = {};
    const QByteArray path = address.path.toUtf8();
    if (::lstat(path.constData(), &status) != 0 || !S_ISSOCK(status.st_mode))
        return {};
    asio::local::stream_protocol::socket probe(io);
    error_code failed;
    probe.connect(path.toStdString(), failed);
    if (!failed)
        return asio::error::address_in_use;
    ::unlink(path.constData());
    return {};
}

} // namespace

/// Accepts on one address. Runs on its own strand.
class Server::Listener : public std::enable_shared_from_this<Listener>
{
public:
    Listener(Server &server, ListenAddress address,
        std::shared_ptr<const Connection::Service> service, std::shared_ptr<TlsContext> tls)
        : m_io(server.m_io)
        , m_pool(server.m_pool)
        , m_address(std::move(address))
        , m_service(std::move(service))
        , m_tls(std::move(tls))
        , m_acceptor(asio::make_strand(server.m_io))
        , m_pause(m_acceptor.get_executor())
    {
    }

    Result<quint16> open()
    {
        const bool isUnix = m_address.kind == ListenAddress::Kind::Unix;
        error_code failed = isUnix ? clearPlace(m_io, m_address) : error_code();
        const Endpoint endpoint = endpointOf(m_address);
        if (!failed)
            m_acceptor.open(endpoint.protocol(), failed);
        if (!failed && !isUnix)
            m_acceptor.set_option(asio::socket_base::reuse_address(true), failed);
        if (!failed)
            m_acceptor.bind(endpoint, failed);
        m_isBound = !failed;
        if (!failed && isUnix && ::chmod(m_address.path.toUtf8().constData(), kGroupMayUse) != 0)
            failed = error_code(errno, boost::system::system_category());
        if (!failed)
            m_acceptor.listen(asio::socket_base::max_listen_connections, failed);
        if (failed)
            return unavailable(failed);
        return isUnix ? quint16(0) : portOf(m_acceptor.local_endpoint(failed));
    }

    void accept()
    {
        m_acceptor.async_accept(asio::make_strand(m_io),
            [self = shared_from_this()](error_code failed, PlainTransport::Socket socket) {
                if (!self->m_acceptor.is_open())
                    return;
                if (!failed)
                    self->serve(std::move(socket));
                if (failed == asio::error::no_descriptors || failed == asio::error::no_memory
                    || failed == asio::error::no_buffer_space)
                    return self->acceptLater();
                self->accept();
            });
    }

    void close()
    {
        asio::post(m_acceptor.get_executor(), [self = shared_from_this()] {
            error_code ignored;
            self->m_acceptor.close(ignored);
            self->m_pause.cancel();
        });
    }

    void removeSocket()
    {
        if (m_isBound && m_address.kind == ListenAddress::Kind::Unix)
            ::unlink(m_address.path.toUtf8().constData());
    }

    void useTls(std::shared_ptr<TlsContext> tls)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_tls)
            m_tls = std::move(tls);
    }

private:
    void acceptLater()
    {
        m_pause.expires_after(kWaitForDescriptors);
        m_pause.async_wait([self = shared_from_this()](error_code cancelled) {
            if (!cancelled)
                self->accept();
        });
    }

    std::shared_ptr<TlsContext> tls()
    {
        const std::scoped_lock lock(m_mutex);
        return m_tls;
    }

    void serve(PlainTransport::Socket socket)
    {
        error_code failed;
        std::unique_ptr<Transport> transport;
        QByteArray remote;
        if (m_address.kind == ListenAddress::Kind::Unix) {
            transport = std::make_unique<PlainTransport>(std::move(socket));
        } else {
            const auto executor = socket.get_executor();
            const auto protocol = socket.local_endpoint(failed).protocol().family() == AF_INET6
                ? asio::ip::tcp::v6()
                : asio::ip::tcp::v4();
            const auto handle = socket.release(failed);
            if (failed)
                return;
            asio::ip::tcp::socket tcp(executor, protocol, handle);
            tcp.set_option(asio::ip::tcp::no_delay(true), failed);
            remote = addressOf(tcp);
            if (auto context = tls())
                transport = std::make_unique<TlsTransport>(std::move(tcp), std::move(context));
            else
                transport = std::make_unique<PlainTransport>(std::move(tcp));
        }
        const auto connection = std::make_shared<Connection>(
            std::move(transport), m_pool, m_service, std::move(remote));
        if (m_pool->enter(connection))
            connection->start();
    }

    asio::io_context &m_io;
    const std::shared_ptr<ConnectionPool> m_pool;
    const ListenAddress m_address;
    const std::shared_ptr<const Connection::Service> m_service;
    std::mutex m_mutex = {};
    std::shared_ptr<TlsContext> m_tls; ///< null to a proxy
    GenericAcceptor m_acceptor;
    asio::steady_timer m_pause;
    bool m_isBound = false;
};

class Server::Repeater : public std::enable_shared_from_this<Repeater>
{
public:
    Repeater(asio::io_context &io, std::chrono::milliseconds interval, std::function<void()> work,
        std::shared_ptr<ConnectionPool> pool)
        : m_timer(io)
        , m_interval(interval)
        , m_work(std::move(work))
        , m_pool(std::move(pool))
    {
    }

    void next()
    {
        m_timer.expires_after(m_interval);
        m_timer.async_wait([self = shared_from_this()](error_code cancelled) {
            if (cancelled || self->m_pool->isStopping())
                return;
            self->m_work();
            self->next();
        });
    }

private:
    asio::steady_timer m_timer;
    const std::chrono::milliseconds m_interval;
    const std::function<void()> m_work;
    const std::shared_ptr<ConnectionPool> m_pool;
};

Server::Server(HttpLimits limits, const Clock &clock, AnsweredHook hook)
    : m_pool(std::make_shared<ConnectionPool>(limits, clock, std::move(hook)))
{
}

Server::~Server()
{
    stop(std::chrono::milliseconds(0));
}

Result<quint16> Server::listen(const ListenAddress &address, std::shared_ptr<const Routes> routes,
    std::shared_ptr<TlsContext> tls)
{
    if (address.kind != ListenAddress::Kind::Tls)
        return Error {Error::Code::Invalid, QStringLiteral("not a TLS address")};
    return listen(address, {std::move(routes), std::nullopt}, std::move(tls));
}

Result<quint16> Server::listenToProxy(const ListenAddress &address,
    std::shared_ptr<const Routes> routes, const ClientVerifier &verifier)
{
    if (address.kind == ListenAddress::Kind::Tls)
        return Error {Error::Code::Invalid, QStringLiteral("not a proxy's address")};
    return listen(address, {std::move(routes), verifier}, nullptr);
}

Result<quint16> Server::listenLocally(
    const ListenAddress &address, std::shared_ptr<const Routes> routes)
{
    if (address.kind == ListenAddress::Kind::Tls)
        return Error {Error::Code::Invalid, QStringLiteral("not an address of this machine")};
    return listen(address, {std::move(routes), std::nullopt}, nullptr);
}

Result<quint16> Server::listen(
    const ListenAddress &address, Connection::Service service, std::shared_ptr<TlsContext> tls)
{
    auto shared = std::make_shared<const Connection::Service>(std::move(service));
    m_listeners.push_back(
        std::make_shared<Listener>(*this, address, std::move(shared), std::move(tls)));
    return m_listeners.back()->open();
}

void Server::useTls(const std::shared_ptr<TlsContext> &tls)
{
    for (const auto &listener : m_listeners)
        listener->useTls(tls);
}

void Server::start(int threads)
{
    for (const auto &listener : m_listeners)
        listener->accept();
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] {
            const auto forever = asio::make_work_guard(m_io);
            m_io.run();
        });
}

void Server::repeat(std::chrono::milliseconds interval, std::function<void()> work)
{
    std::make_shared<Repeater>(m_io, interval, std::move(work), m_pool)->next();
}

bool Server::stop(std::chrono::milliseconds grace)
{
    bool isClean = true;
    for (const auto &listener : m_listeners)
        listener->close();
    m_pool->stop();
    if (!m_threads.empty()) {
        isClean = m_pool->waitUntilEmpty(grace);
        if (!isClean)
            m_pool->closeAll();
        m_pool->waitUntilEmpty(m_pool->limits().finish);
        m_io.stop();
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }
    for (const auto &listener : m_listeners)
        listener->removeSocket();
    m_listeners.clear();
    return isClean;
}

} // namespace lobby::server
