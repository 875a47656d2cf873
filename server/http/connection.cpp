#include "server/http/connection.h"

#include "server/requests/proxy_certificate.h"
#include "server/requests/response_head.h"

#include <boost/asio/post.hpp>

namespace lobby::server {

namespace asio = boost::asio;

namespace {

constexpr qsizetype kHeadRead = 4LL * 1024;
constexpr qsizetype kBodyRead = 16LL * 1024;

} // namespace

/// The way back to a connection that may be gone by the time.
class Connection::PendingExchange : public Responder::Exchange
{
public:
    PendingExchange(std::weak_ptr<Connection> connection, quint64 number)
        : m_connection(std::move(connection))
        , m_number(number)
    {
    }
    ~PendingExchange() override
    {
        if (!m_isAnswered)
            send(Response::refusal(500, "no_answer"));
    }
    Q_DISABLE_COPY_MOVE(PendingExchange)

    void answer(Response response) override
    {
        if (!m_isAnswered.exchange(true))
            send(std::move(response));
    }

    void hold(Hold hold) override
    {
        auto connection = m_connection.lock();
        if (!connection) {
            if (hold.gone)
                hold.gone();
            return;
        }
        const auto executor = connection->m_executor;
        asio::post(executor,
            [connection = std::move(connection), number = m_number,
                hold = std::move(hold)]() mutable { connection->onHold(number, std::move(hold)); });
    }

private:
    void send(Response response)
    {
        auto connection = m_connection.lock();
        if (!connection)
            return;
        const auto executor = connection->m_executor;
        asio::post(executor,
            [connection = std::move(connection), number = m_number,
                response = std::move(response)]() mutable {
                connection->onAnswer(number, std::move(response));
            });
    }

    const std::weak_ptr<Connection> m_connection;
    const quint64 m_number;
    std::atomic<bool> m_isAnswered = false;
};

Connection::Connection(std::unique_ptr<Transport> transport, std::shared_ptr<ConnectionPool> pool,
    std::shared_ptr<const Service> service, QByteArray remote)
    : m_transport(std::move(transport))
    , m_executor(m_transport->executor())
    , m_pool(std::move(pool))
    , m_service(std::move(service))
    , m_remote(std::move(remote))
    , m_timer(m_executor)
{
}

Connection::~Connection()
{
    giveBodyBack();
    m_pool->leave(this);
}

void Connection::start()
{
    asio::post(m_executor, [self = shared_from_this()] {
        if (self->m_phase == Phase::Closed)
            return;
        self->enter(Phase::Handshake, self->m_pool->limits().handshake);
        self->m_transport->handshake([self](ErrorCode failed) { self->onHandshake(failed); });
    });
}

void Connection::stop()
{
    asio::post(m_executor, [self = shared_from_this()] { self->onStop(); });
}

void Connection::abort()
{
    asio::post(m_executor, [self = shared_from_this()] { self->close(); });
}

void Connection::enter(Phase phase, std::chrono::milliseconds deadline)
{
    m_phase = phase;
    m_timer.expires_after(deadline);
    // It holds the connection: while a handler works nothing else need, once the first byte of the
    // next request has come.
    m_timer.async_wait([self = shared_from_this(), number = ++m_deadline](ErrorCode cancelled) {
        if (!cancelled && number == self->m_deadline)
            self->onDeadline();
    });
}

void Connection::onDeadline()
{
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body:
        return refuse(Response::refusal(408, "timeout"));
    case Phase::Handling: {
        const auto gone = std::exchange(m_hold, {}).gone;
        Response response = Response::refusal(503, "timeout");
        response.retryAfterMs = 1000;
        write(std::move(response));
        if (gone)
            gone();
        return;
    }
    case Phase::Draining:
        return finish();
    default:
        return close();
    }
}

void Connection::onHandshake(ErrorCode failed)
{
    if (failed || m_phase == Phase::Closed)
        return close();
    const QByteArray certificate = m_transport->peerCertificate();
    if (!certificate.isEmpty()) {
        const auto peer = readPeerCertificate(certificate);
        if (!peer)
            return close();
        m_peer = *peer;
    }
    await();
}

void Connection::await()
{
    if (m_pool->isStopping())
        return finish();
    enter(Phase::Idle, m_pool->limits().idle);
    if (m_hasFirst)
        beginHead();
    else if (!m_isReading)
        read(1);
}

void Connection::beginHead()
{
    enter(Phase::Head, m_pool->limits().head);
    m_head = std::make_unique<RequestHead>(m_pool->limits().headBytes);
    m_hasFirst = false;
    m_keepsAlive = false;
    onHeadBytes(QByteArrayView(&m_first, 1));
}

/// One byte goes to m_first, so that a connection can wait, for a request or for its client to go
/// away, without a buffer.
void Connection::read(qsizetype atMost)
{
    Q_ASSERT(!m_isReading);
    m_isReading = true;
    if (atMost > 1)
        m_buffer.resize(atMost);
    const auto buffer = atMost > 1
        ? asio::mutable_buffer(m_buffer.data(), static_cast<std::size_t>(atMost))
        : asio::mutable_buffer(&m_first, 1);
    m_transport->readSome(buffer, [self = shared_from_this()](ErrorCode failed, std::size_t bytes) {
        self->m_isReading = false;
        self->onRead(failed, bytes);
    });
}

void Connection::onRead(ErrorCode failed, std::size_t bytes)
{
    if (failed)
        return close();
    const QByteArrayView received(
        m_buffer.isEmpty() ? &m_first : m_buffer.constData(), static_cast<qsizetype>(bytes));
    switch (m_phase) {
    case Phase::Idle:
        return beginHead();
    case Phase::Head:
        return onHeadBytes(received);
    case Phase::Body:
        return onBodyBytes(received);
    case Phase::Handling:
    case Phase::Writing:
        m_hasFirst = true;
        return;
    case Phase::Draining:
        return drain();
    case Phase::Handshake:
    case Phase::Continuing:
    case Phase::Finishing:
    case Phase::Closed:
        return close();
    }
}

void Connection::onHeadBytes(QByteArrayView bytes)
{
    switch (m_head->feed(bytes)) {
    case RequestHead::Progress::NeedsMore:
        return read(kHeadRead);
    case RequestHead::Progress::Failed:
        return refuse(Response::refusal(m_head->status(), "bad_request"));
    case RequestHead::Progress::Done:
        m_began = std::chrono::steady_clock::now();
        return onHead();
    }
}

void Connection::onHead()
{
    m_request = m_head->takeRequest();
    m_request.remote = m_remote;
    if (auto refusal = findPeer(m_request))
        return refuse(*std::move(refusal));
    if (auto refusal = refusalOf(m_request))
        return refuse(*std::move(refusal));
    beginBody();
}

std::optional<Response> Connection::findPeer(Request &request) const
{
    if (!m_service->proxied) {
        request.peer = m_peer;
        return std::nullopt;
    }
    const auto peer = proxyCertificate(request, *m_service->proxied);
    if (!peer)
        return Response::refusal(
            peer.error().code == Error::Code::NotAllowed ? 403 : 400, "bad_cert");
    request.peer = *peer;
    return std::nullopt;
}

std::optional<Response> Connection::refusalOf(const Request &request)
{
    const auto match = m_service->routes->find(request.method, request.path);
    m_route = match.route;
    if (!m_route && match.allowed.isEmpty())
        return Response::refusal(404, "not_found");
    if (!m_route) {
        Response response = Response::refusal(405, "wrong_method");
        response.headers.append({"Allow", match.allowed.join(", ")});
        return response;
    }
    if (m_route->caller != Caller::Anyone && !request.peer)
        return Response::refusal(401, "no_cert");
    if (m_route->caller == Caller::Device && request.peer->isExpired(m_pool->nowMs()))
        return Response::refusal(401, "cert_expired");
    const qint64 length = m_head->contentLength();
    if (length > 0 && !m_route->contentTypes.isEmpty()
        && !m_route->contentTypes.contains(request.header("content-type").toLower()))
        return Response::refusal(415, "bad_encoding");
    if (length > m_route->maxBody) {
        Response response = Response::refusal(413, "too_large");
        response.headers.append({"Lobby-Max-Bytes", QByteArray::number(m_route->maxBody)});
        return response;
    }
    if (!m_pool->takeBody(static_cast<qsizetype>(length))) {
        Response response = Response::refusal(503, "busy");
        response.retryAfterMs = 1000;
        return response;
    }
    m_bodyTaken = static_cast<qsizetype>(length);
    return std::nullopt;
}

void Connection::beginBody()
{
    m_keepsAlive = m_head->keepsAlive();
    m_bodyLeft = m_head->contentLength();
    const bool expectsContinue = m_head->expectsContinue();
    const QByteArray rest = m_head->rest();
    m_head.reset();
    enter(Phase::Body, m_pool->limits().transferTime(static_cast<qsizetype>(m_bodyLeft)));
    if (!rest.isEmpty() || m_bodyLeft == 0)
        onBodyBytes(rest);
    else if (expectsContinue)
        sendContinue();
    else
        readBody();
}

void Connection::sendContinue()
{
    // Its own phase, so that a deadline does not write into it.
    static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
    const auto bodyTime = m_pool->limits().transferTime(static_cast<qsizetype>(m_bodyLeft));
    enter(Phase::Continuing, m_pool->limits().transfer);
    m_transport->write({asio::buffer(kContinue), asio::const_buffer()},
        [self = shared_from_this(), bodyTime](ErrorCode failed, std::size_t) {
            if (failed || self->m_phase != Phase::Continuing)
                return self->close();
            self->enter(Phase::Body, bodyTime);
            self->readBody();
        });
}

/// One byte more than is left, to see whether more comes than was announced.
void Connection::readBody()
{
    read(qMin(m_bodyLeft, kBodyRead) + 1);
}

void Connection::onBodyBytes(QByteArrayView bytes)
{
    if (bytes.size() > m_bodyLeft)
        return refuse(Response::refusal(400, "pipelined"));
    m_request.body.append(bytes);
    m_bodyLeft -= bytes.size();
    if (m_bodyLeft > 0)
        return readBody();
    handle();
}

void Connection::handle()
{
    m_buffer = {};
    enter(Phase::Handling, m_route->answerWithin);
    const auto exchange = std::make_shared<PendingExchange>(weak_from_this(), ++m_number);
    read(1); // notices when the client goes away
    Request request = std::exchange(m_request, {});
    m_request.peer = request.peer;
    try {
        m_route->handler(std::move(request), Responder(exchange));
    } catch (const std::exception &) {
        exchange->answer(Response::refusal(500, "failed"));
    }
}

void Connection::onAnswer(quint64 number, Response response)
{
    if (m_phase != Phase::Handling || number != m_number)
        return;
    m_hold = {};
    write(std::move(response));
}

void Connection::onHold(quint64 number, Hold hold)
{
    const bool isWaiting = m_phase == Phase::Handling && number == m_number;
    if (isWaiting && m_pool->isStopping() && hold.atStop) {
        write(hold.atStop());
    } else if (isWaiting) {
        m_hold = std::move(hold);
    } else if (hold.gone) {
        hold.gone();
    }
}

void Connection::onStop()
{
    if (m_phase == Phase::Idle)
        return finish();
    if (m_phase != Phase::Handling || !m_hold.atStop)
        return;
    const auto atStop = std::exchange(m_hold, {}).atStop;
    write(atStop());
}

void Connection::refuse(Response response)
{
    m_isUnread = true;
    m_keepsAlive = false;
    write(std::move(response));
}

void Connection::write(Response response)
{
    const qsizetype bytesIn = m_bodyTaken;
    giveBodyBack();
    m_head.reset();
    m_keepsAlive = m_keepsAlive && !m_pool->isStopping();
    m_response = std::move(response);
    m_outHead = responseHead(m_response, m_keepsAlive);
    enter(Phase::Writing, m_pool->limits().transferTime(m_outHead.size() + m_response.body.size()));
    m_pool->report({.route = m_route ? m_route->path : QByteArray(),
        .status = m_response.status,
        .word = m_response.word,
        .duration = std::chrono::duration_cast<std::chrono::microseconds>(
            m_began == Time() ? Time::duration() : std::chrono::steady_clock::now() - m_began),
        .bytesIn = bytesIn,
        .bytesOut = m_response.body.size(),
        .device = m_request.peer ? std::optional(m_request.peer->name) : std::nullopt});
    const auto view = [](const QByteArray &bytes) {
        return asio::const_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    m_transport->write({view(m_outHead), view(m_response.body)},
        [self = shared_from_this()](ErrorCode failed, std::size_t) { self->onWritten(failed); });
}

void Connection::onWritten(ErrorCode failed)
{
    if (failed || m_phase == Phase::Closed)
        return close();
    m_response = {};
    m_outHead = {};
    m_request = {};
    m_route = nullptr;
    m_began = {};
    if (m_keepsAlive)
        return await();
    if (!m_isUnread)
        return finish();
    // Closing on data that nobody read would reset the connection, and with it the answer.
    enter(Phase::Draining, m_pool->limits().finish);
    drain();
}

void Connection::drain()
{
    if (!m_isReading)
        read(kBodyRead);
}

void Connection::finish()
{
    enter(Phase::Finishing, m_pool->limits().finish);
    m_transport->finish([self = shared_from_this()] {
        if (self->m_phase == Phase::Closed)
            return;
        if (!self->m_isReading)
            self->read(1); // until the other end has closed too
    });
}

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    ++m_deadline;
    m_timer.cancel();
    m_transport->close();
    if (const auto gone = std::exchange(m_hold, {}).gone)
        gone();
}

void Connection::giveBodyBack()
{
    m_pool->giveBody(std::exchange(m_bodyTaken, 0));
}

} // namespace lobby::server
