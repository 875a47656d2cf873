#pragma once

#include "models/store/engine/connection.h"
#include "server/storage/connection_loans.h"
#include "server/storage/storage.h"

#include <chrono>
#include <deque>
#include <future>
#include <thread>

namespace lobby::server {

struct SqliteOptions
{
    QString path = {};
    QByteArray key = {}; ///< 32 bytes
    size_t readers = 4;
    const char *vfs = nullptr; ///< for fault tests; null for the platform's
    /// Writes that come within this time of the first share its commit, each with a savepoint of
    /// its own. None is waited for: while the disk writes one commit the next ones gather.
    std::chrono::milliseconds gather {5};
};

/// Storage in one encrypted file, with one thread that writes.
class SqliteStorage : public Storage
{
public:
    /// A new file; VaultExists, DiskFull, Unavailable.
    static Result<std::unique_ptr<SqliteStorage>> create(const SqliteOptions &options);
    /// VaultNewer for one that a newer program wrote, and as the engine says.
    static Result<std::unique_ptr<SqliteStorage>> open(const SqliteOptions &options);
    ~SqliteStorage() override;
    Q_DISABLE_COPY_MOVE(SqliteStorage)

    Result<Written> write(Organisation organisation, const Work &work) override;
    Result<Done> read(Organisation organisation, const Work &work) override;
    [[nodiscard]] Result<QList<Organisation>> organisations() override;
    /// A verified copy under the same key; see store::backUp().
    Result<Done> backUp(const QString &path);
    /// A verified copy of a file that nobody serves, at `path` and under the same key.
    static Result<Done> copy(const SqliteOptions &from, const QString &path);
    using Look = std::function<void(StoredHub &)>;
    /// What such a copy holds of each organisation, read from the disk.
    [[nodiscard]] Result<Done> readCopy(const QString &path, const Look &look) const;

private:
    using Loans = ConnectionLoans<store::Connection>;
    struct Job
    {
        Organisation organisation = 0;
        const Work *work = nullptr;
        std::promise<Result<Written>> answer = {};
    };

    SqliteStorage(const SqliteOptions &options, std::unique_ptr<store::Connection> writer);
    void serve();
    [[nodiscard]] std::unique_ptr<Job> nextJob(bool waits);
    void runBatch(std::unique_ptr<Job> first);
    [[nodiscard]] Result<Written> runOne(const Job &job);
    Result<Done> renewWriter();

    const SqliteOptions m_options;
    std::unique_ptr<store::Connection> m_writer; ///< goes last, and takes the log with it
    Loans m_readers;
    std::mutex m_mutex = {};
    std::condition_variable m_posted = {};
    std::deque<std::unique_ptr<Job>> m_jobs = {};
    bool m_stops = false;
    std::thread m_thread;
};

} // namespace lobby::server
