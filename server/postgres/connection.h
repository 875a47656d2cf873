#pragma once

#include "server/postgres/parameter.h"
#include "server/postgres/rows.h"
#include "server/postgres/sql_error.h"

#include <QHash>

#include <chrono>
#include <memory>
#include <span>

struct pg_conn;

namespace lobby::server::postgres {

struct ConnectionOptions
{
    QByteArray target = {}; ///< libpq's connection string or URI, without the password
    QByteArray password = {}; ///< empty: whatever libpq finds
    QByteArray name = "lobbyd"; ///< as pg_stat_activity shows it
    std::chrono::seconds connectTimeout {5};
    std::chrono::milliseconds statementTimeout = std::chrono::seconds(30);
    std::chrono::milliseconds lockTimeout = std::chrono::seconds(5);
};

/// A statement and its values. `sql` is one of a fixed set of texts: each is prepared once a
/// session.
struct Question
{
    const char *sql = nullptr;
    Parameters parameters = {};
};

/// One session with PostgreSQL; used by one thread at a time. Everything throws SqlError.
class Connection
{
public:
    explicit Connection(ConnectionOptions options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Rows run(const char *sql, Parameters parameters = {});
    /// Sends all of them before it waits for an answer: one round trip. After one that failed none
    /// runs, and the first failure is thrown. Outside a Transaction they are one by themselves.
    std::vector<Rows> runAll(std::span<const Question> questions);
    /// A script of several statements without values, e.g. a migration.
    void execute(const char *script);

    [[nodiscard]] bool isConnected() const;
    /// Begins a new session if the last one is lost. Not inside a Transaction.
    void ensureConnected();

private:
    friend class Transaction;
    void connect();
    /// What was sent, in the order in which the answers come.
    struct Sent
    {
        enum class Kind { Prepare, Question, Begin, Commit } kind = Kind::Question;
        QByteArray sql = {}; ///< what was prepared
    };
    void beginPipeline();
    void enqueue(const Question &question);
    void enqueue(Sent::Kind kind);
    std::vector<Rows> exchange();
    void flush();
    void collect(const Sent &sent, std::vector<Rows> &rows, std::optional<SqlError> &failure);
    [[noreturn]] void fail(const char *step);
    [[nodiscard]] bool isInTransaction() const;

    struct Closer
    {
        void operator()(pg_conn *handle) const noexcept;
    };
    const ConnectionOptions m_options;
    std::unique_ptr<pg_conn, Closer> m_handle;
    QHash<QByteArray, QByteArray> m_prepared = {}; ///< SQL to the statement's name
    qint64 m_lastName = 0; ///< none is used twice in a session
    std::vector<Sent> m_sent = {};
    bool m_beginsNext = false; ///< a Transaction that has not been told to PostgreSQL yet
};

/// Rolled back unless committed, whatever ends its scope. It begins together with its first
/// statement and can be committed together with the last: two round trips are enough for all.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Durable when it returns. After an error of isConnectionLost() nobody knows.
    void commit() { commitAfter({}); }
    /// As runAll() and commit() in one round trip.
    std::vector<Rows> commitAfter(std::span<const Question> questions);

private:
    Connection &m_connection;
    bool m_isDone = false;
};

} // namespace lobby::server::postgres
