#include "server/postgres/connection.h"

#include <libpq-fe.h>
#include <poll.h>

#include <array>
#include <cerrno>

namespace lobby::server::postgres {

namespace {

/// Notices quote values, and nobody reads them.
void ignoreNotice(void * /*argument*/, const PGresult * /*notice*/) { }

QByteArray settings(const ConnectionOptions &options)
{
    return "-c statement_timeout=" + QByteArray::number(qint64(options.statementTimeout.count()))
        + " -c lock_timeout=" + QByteArray::number(qint64(options.lockTimeout.count()))
        + " -c client_min_messages=warning"
          // Every statement here is for rows that an index finds. A plan that was made while a
          // table was small, and is kept, must not read all of it when it has grown.
          " -c enable_seqscan=off -c enable_bitmapscan=off -c jit=off";
}

bool isFailure(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE
        || status == PGRES_PIPELINE_ABORTED || status == PGRES_NONFATAL_ERROR;
}

} // namespace

void Connection::Closer::operator()(pg_conn *handle) const noexcept
{
    PQfinish(handle);
}

Connection::Connection(ConnectionOptions options)
    : m_options(std::move(options))
{
    connect();
}

Connection::~Connection() = default;

void Connection::connect()
{
    m_prepared.clear();
    m_handle.reset();
    const QByteArray timeout = QByteArray::number(qint64(m_options.connectTimeout.count()));
    const QByteArray options = settings(m_options);
    std::vector<const char *> keywords {"dbname", "application_name", "connect_timeout", "options",
        "client_encoding", "tcp_user_timeout", "keepalives_idle", "keepalives_interval",
        "keepalives_count"};
    std::vector<const char *> values {m_options.target.constData(), m_options.name.constData(),
        timeout.constData(), options.constData(), "UTF8", "15000", "10", "5", "3"};
    if (!m_options.password.isEmpty()) {
        keywords.push_back("password");
        values.push_back(m_options.password.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    m_handle.reset(PQconnectdbParams(keywords.data(), values.data(), 1));
    if (!isConnected())
        fail("connect");
    PQsetNoticeReceiver(m_handle.get(), ignoreNotice, nullptr);
    if (PQsetnonblocking(m_handle.get(), 1) != 0)
        fail("connect");
}

bool Connection::isConnected() const
{
    return m_handle && PQstatus(m_handle.get()) == CONNECTION_OK;
}

void Connection::ensureConnected()
{
    Q_ASSERT(!isInTransaction());
    if (!isConnected())
        connect();
}

bool Connection::isInTransaction() const
{
    if (!isConnected())
        return false;
    return PQtransactionStatus(m_handle.get()) != PQTRANS_IDLE;
}

/// A failure of the connection itself: libpq's sentence names hosts, and no values.
void Connection::fail(const char *step)
{
    const QByteArray message(PQerrorMessage(m_handle.get()));
    const bool isRefused = message.contains("password") || message.contains("no pg_hba.conf entry");
    m_handle.reset(); // whatever was under way, it is not to be gone on with
    throw SqlError(isRefused ? "28000" : "08006", QByteArray(step) + ": " + message.trimmed());
}

Rows Connection::run(const char *sql, Parameters parameters)
{
    const std::array questions {Question {sql, std::move(parameters)}};
    return std::move(runAll(questions).front());
}

std::vector<Rows> Connection::runAll(std::span<const Question> questions)
{
    beginPipeline();
    for (const Question &question : questions)
        enqueue(question);
    return exchange();
}

void Connection::beginPipeline()
{
    m_sent.clear();
    if (PQenterPipelineMode(m_handle.get()) != 1)
        fail("begin a pipeline");
    if (std::exchange(m_beginsNext, false))
        enqueue(Sent::Kind::Begin);
}

void Connection::enqueue(const Question &question)
{
    std::vector<Encoded> encoded;
    for (const Parameter &parameter : question.parameters)
        encoded.push_back(encode(parameter));
    std::vector<Oid> types;
    std::vector<const char *> values;
    std::vector<int> lengths;
    for (const Encoded &each : encoded) {
        types.push_back(each.type);
        values.push_back(each.isNull ? nullptr : each.bytes.constData());
        lengths.push_back(static_cast<int>(each.bytes.size()));
    }
    const std::vector<int> binary(encoded.size(), 1);
    const int count = static_cast<int>(encoded.size());

    QByteArray &name = m_prepared[question.sql];
    if (name.isEmpty()) {
        name = 's' + QByteArray::number(++m_lastName);
        if (PQsendPrepare(m_handle.get(), name.constData(), question.sql, count, types.data()) != 1)
            fail("prepare");
        m_sent.push_back({Sent::Kind::Prepare, question.sql});
    }
    if (PQsendQueryPrepared(m_handle.get(), name.constData(), count, values.data(), lengths.data(),
            binary.data(), 1)
        != 1)
        fail("send");
    m_sent.push_back({});
}

void Connection::enqueue(Sent::Kind kind)
{
    const char *sql = kind == Sent::Kind::Begin ? "BEGIN" : "COMMIT";
    if (PQsendQueryParams(m_handle.get(), sql, 0, nullptr, nullptr, nullptr, nullptr, 1) != 1)
        fail("send");
    m_sent.push_back({kind, {}});
}

std::vector<Rows> Connection::exchange()
{
    if (PQpipelineSync(m_handle.get()) != 1)
        fail("send");
    flush();
    std::vector<Rows> rows;
    std::optional<SqlError> failure;
    for (const Sent &sent : m_sent)
        collect(sent, rows, failure);
    if (isConnected()) {
        PQclear(PQgetResult(m_handle.get())); // the end of the pipeline
        if (PQexitPipelineMode(m_handle.get()) != 1)
            fail("end a pipeline");
    } else if (!failure) {
        fail("receive");
    }
    if (failure)
        throw SqlError(*failure);
    return rows;
}

/// The answer to one of them, and the null behind it.
void Connection::collect(
    const Sent &sent, std::vector<Rows> &rows, std::optional<SqlError> &failure)
{
    PGresult *result = isConnected() ? PQgetResult(m_handle.get()) : nullptr;
    if (!result)
        return;
    Rows owned(result);
    if (isFailure(result)) {
        if (!failure)
            failure = SqlError(result);
        if (sent.kind == Sent::Kind::Prepare)
            m_prepared.remove(sent.sql);
    } else if (sent.kind == Sent::Kind::Question) {
        rows.push_back(std::move(owned));
    } else if (sent.kind == Sent::Kind::Commit && PQcmdStatus(result) != QByteArrayView("COMMIT")) {
        failure = SqlError("25P02", "rolled back"); // how PostgreSQL commits what had failed
    }
    while (PGresult *more = PQgetResult(m_handle.get()))
        PQclear(more);
}

/// Sends what is queued, and reads meanwhile: else both ends might wait for each other.
void Connection::flush()
{
    for (;;) {
        const int left = PQflush(m_handle.get());
        if (left == 0)
            return;
        pollfd socket {PQsocket(m_handle.get()), POLLIN | POLLOUT, 0};
        if (left < 0 || (::poll(&socket, 1, -1) < 0 && errno != EINTR)
            || ((socket.revents & POLLIN) && PQconsumeInput(m_handle.get()) != 1))
            fail("send");
    }
}

void Connection::execute(const char *script)
{
    if (std::exchange(m_beginsNext, false))
        execute("BEGIN");
    if (PQsendQuery(m_handle.get(), script) != 1)
        fail("send");
    flush();
    std::optional<SqlError> failure;
    while (PGresult *result = PQgetResult(m_handle.get())) {
        const Rows owned(result);
        if (isFailure(result) && !failure)
            failure = SqlError(result);
    }
    if (failure)
        throw SqlError(*failure);
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    m_connection.ensureConnected();
    m_connection.m_beginsNext = true;
}

Transaction::~Transaction()
{
    if (m_isDone || std::exchange(m_connection.m_beginsNext, false)
        || !m_connection.isInTransaction())
        return;
    try {
        m_connection.execute("ROLLBACK");
    } catch (const SqlError &) {
        // PostgreSQL rolls back what a lost session left.
    }
}

std::vector<Rows> Transaction::commitAfter(std::span<const Question> questions)
{
    Q_ASSERT(!m_isDone);
    // One that has not begun yet needs no BEGIN and COMMIT: a pipeline is one by itself.
    const bool hasBegun = !std::exchange(m_connection.m_beginsNext, false);
    m_connection.beginPipeline();
    for (const Question &question : questions)
        m_connection.enqueue(question);
    if (hasBegun)
        m_connection.enqueue(Connection::Sent::Kind::Commit);
    auto rows = m_connection.exchange();
    m_isDone = true;
    return rows;
}

} // namespace lobby::server::postgres
