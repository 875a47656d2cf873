#pragma once

#include "server/http/connection_pool.h"
#include "server/pki/client_verifier.h"
#include "server/requests/request_head.h"
#include "server/transport/transport.h"

#include <boost/asio/steady_timer.hpp>

namespace lobby::server {

/// One client's connection: one request after the other, each with its deadlines. A waiting
/// connection owns no buffers. Keeps itself alive while something is under way; everything runs
/// on the transport's strand but stop() and abort().
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    struct Service
    {
        std::shared_ptr<const Routes> routes;
        /// Set: the other end is a proxy, whose word the clients' certificates are.
        std::optional<ClientVerifier> proxied;
    };

    Connection(std::unique_ptr<Transport> transport, std::shared_ptr<ConnectionPool> pool,
        std::shared_ptr<const Service> service, QByteArray remote);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    void start();
    /// Any thread: ends it once what is under way is answered.
    void stop();
    /// Any thread: ends it now.
    void abort();

private:
    class PendingExchange;
    enum class Phase {
        Handshake,
        Idle,
        Head,
        Continuing, ///< telling the client to go on with its body
        Body,
        Handling,
        Writing,
        Draining,
        Finishing,
        Closed
    };
    using ErrorCode = boost::system::error_code;
    using Time = std::chrono::steady_clock::time_point;

    void enter(Phase phase, std::chrono::milliseconds deadline);
    void onDeadline();
    void onHandshake(ErrorCode failed);
    void await();
    void beginHead();
    void read(qsizetype atMost);
    void onRead(ErrorCode failed, std::size_t bytes);
    void onHeadBytes(QByteArrayView bytes);
    void onHead();
    void beginBody();
    void sendContinue();
    void readBody();
    void onBodyBytes(QByteArrayView bytes);
    void handle();
    void onAnswer(quint64 number, Response response);
    void onHold(quint64 number, Hold hold);
    void onStop();
    /// Answers a request without reading more of it, and ends the connection.
    void refuse(Response response);
    [[nodiscard]] std::optional<Response> refusalOf(const Request &request);
    std::optional<Response> findPeer(Request &request) const;
    void write(Response response);
    void onWritten(ErrorCode failed);
    void drain();
    void finish();
    void close();
    void giveBodyBack();

    const std::unique_ptr<Transport> m_transport;
    const boost::asio::any_io_executor m_executor;
    const std::shared_ptr<ConnectionPool> m_pool;
    const std::shared_ptr<const Service> m_service;
    const QByteArray m_remote;
    std::optional<PeerCertificate> m_peer = {};

    Phase m_phase = Phase::Handshake;
    boost::asio::steady_timer m_timer;
    quint64 m_deadline = 0; ///< counts them, so that one that was replaced says nothing
    bool m_isReading = false;
    bool m_hasFirst = false; ///< m_first is the beginning of the next request
    bool m_keepsAlive = false;
    char m_first = 0;
    QByteArray m_buffer = {};

    std::unique_ptr<RequestHead> m_head = {};
    const Route *m_route = nullptr;
    Request m_request = {};
    qint64 m_bodyLeft = 0;
    qsizetype m_bodyTaken = 0;
    bool m_isUnread = false; ///< a refused request may still be on its way

    quint64 m_number = 0; ///< of the request being handled
    Hold m_hold = {};
    Time m_began = {};
    QByteArray m_outHead = {};
    Response m_response = {};
};

} // namespace lobby::server
