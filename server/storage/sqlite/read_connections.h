#pragma once

#include "models/store/engine/connection.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace lobby::server {

/// Connections that read, opened as they are needed, at most `most` at a time. Any thread.
class ReadConnections
{
public:
    ReadConnections(QString path, QByteArray key, size_t most)
        : m_path(std::move(path))
        , m_key(std::move(key))
        , m_most(most)
    {
    }

    /// One of them, for as long as this lives; waits while all are lent.
    class Loan
    {
    public:
        explicit Loan(ReadConnections &all);
        ~Loan();
        Q_DISABLE_COPY_MOVE(Loan)
        [[nodiscard]] store::Connection &connection() { return *m_connection; }

    private:
        ReadConnections &m_all;
        std::unique_ptr<store::Connection> m_connection;
    };

private:
    std::unique_ptr<store::Connection> take();
    void giveBack(std::unique_ptr<store::Connection> connection);

    const QString m_path;
    const QByteArray m_key;
    const size_t m_most;
    std::mutex m_mutex = {};
    std::condition_variable m_returned = {};
    std::vector<std::unique_ptr<store::Connection>> m_idle = {};
    size_t m_lent = 0;
};

} // namespace lobby::server
