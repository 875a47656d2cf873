#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace lobby::server {

/// Connections opened as they are needed, at most `most` at a time, lent to one thread each.
template <typename Connection>
class ConnectionLoans
{
public:
    using Open = std::function<std::unique_ptr<Connection>()>;
    /// May it be lent again?
    using IsSound = std::function<bool(const Connection &)>;

    ConnectionLoans(size_t most, Open open, IsSound isSound)
        : m_most(most)
        , m_open(std::move(open))
        , m_isSound(std::move(isSound))
    {
    }

    /// One of them, for as long as this lives; waits while all are lent.
    class Loan
    {
    public:
        explicit Loan(ConnectionLoans &all)
            : m_all(all)
            , m_connection(all.take())
        {
        }
        ~Loan() { m_all.giveBack(std::move(m_connection)); }
        Q_DISABLE_COPY_MOVE(Loan)
        [[nodiscard]] Connection &connection() { return *m_connection; }

    private:
        ConnectionLoans &m_all;
        std::unique_ptr<Connection> m_connection;
    };

private:
    std::unique_ptr<Connection> take()
    {
        {
            std::unique_lock lock(m_mutex);
            m_returned.wait(lock, [this] { return m_lent < m_most; });
            ++m_lent;
            if (!m_idle.empty()) {
                auto connection = std::move(m_idle.back());
                m_idle.pop_back();
                return connection;
            }
        }
        try {
            return m_open();
        } catch (...) {
            giveBack(nullptr);
            throw;
        }
    }
    void giveBack(std::unique_ptr<Connection> connection)
    {
        const std::lock_guard lock(m_mutex);
        --m_lent;
        if (connection && m_isSound(*connection))
            m_idle.push_back(std::move(connection));
        m_returned.notify_one();
    }

    const size_t m_most;
    const Open m_open;
    const IsSound m_isSound;
    std::mutex m_mutex = {};
    std::condition_variable m_returned = {};
    std::vector<std::unique_ptr<Connection>> m_idle = {};
    size_t m_lent = 0;
};

} // namespace lobby::server
