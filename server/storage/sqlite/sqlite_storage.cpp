#include "server/storage/sqlite/sqlite_storage.h"

#include "models/store/engine/backup.h"
#include "models/store/engine/transaction.h"
#include "server/storage/schema.h"
#include "server/storage/sqlite/sqlite_session.h"

namespace lobby::server {

namespace {

/// Errors of the engine and of what is read, as values.
template <typename F>
auto guardedWork(F &&body) -> store::GuardedResult<F>
{
    try {
        return store::guarded(std::forward<F>(body));
    } catch (const StorageDamaged &damaged) {
        return Error {Error::Code::VaultDamaged, QString::fromLatin1(damaged.what())};
    }
}

store::ConnectionOptions optionsFor(const SqliteOptions &options, store::Access access)
{
    return {.path = options.path, .key = options.key, .access = access, .vfs = options.vfs};
}

QList<Organisation> organisationsIn(store::Connection &connection)
{
    SqliteSession session(connection);
    QList<Organisation> all;
    session.ask("SELECT organisation FROM organisation ORDER BY organisation", {},
        [&all](const Record &record) { all.append(static_cast<Organisation>(record.integer(0))); });
    return all;
}

} // namespace

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::create(const SqliteOptions &options)
{
    return store::guarded([&]() -> Result<std::unique_ptr<SqliteStorage>> {
        auto writer
            = std::make_unique<store::Connection>(optionsFor(options, store::Access::Create));
        store::Transaction transaction(*writer);
        writer->execute(schemaScript().constData());
        const QByteArray version = "PRAGMA user_version = " + QByteArray::number(kSchemaVersion);
        writer->execute(version.constData());
        transaction.commit();
        return std::unique_ptr<SqliteStorage>(new SqliteStorage(options, std::move(writer)));
    });
}

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::open(const SqliteOptions &options)
{
    return store::guarded([&]() -> Result<std::unique_ptr<SqliteStorage>> {
        auto writer
            = std::make_unique<store::Connection>(optionsFor(options, store::Access::Write));
        if (writer->integer("PRAGMA user_version") > kSchemaVersion)
            return Error {Error::Code::VaultNewer};
        return std::unique_ptr<SqliteStorage>(new SqliteStorage(options, std::move(writer)));
    });
}

SqliteStorage::SqliteStorage(
    const SqliteOptions &options, std::unique_ptr<store::Connection> writer)
    : m_options(options)
    , m_writer(std::move(writer))
    , m_readers(
          options.readers,
          [this] {
              return std::make_unique<store::Connection>(
                  optionsFor(m_options, store::Access::Read));
          },
          [](const store::Connection &connection) { return !connection.hasStorageFailed(); })
    , m_thread([this] { serve(); })
{
}

SqliteStorage::~SqliteStorage()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stops = true;
    }
    m_posted.notify_one();
    m_thread.join();
}

Result<Written> SqliteStorage::write(Organisation organisation, const Work &work)
{
    auto job = std::make_unique<Job>();
    job->organisation = organisation;
    job->work = &work;
    std::future<Result<Written>> answer = job->answer.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_posted.notify_one();
    return answer.get();
}

Result<Done> SqliteStorage::read(Organisation organisation, const Work &work)
{
    return guardedWork([&] {
        Loans::Loan loan(m_readers);
        const store::Snapshot snapshot(loan.connection());
        SqliteSession session(loan.connection());
        StoredHub hub(session, organisation, false);
        work(hub);
    });
}

Result<QList<Organisation>> SqliteStorage::organisations()
{
    return guardedWork([&] {
        Loans::Loan loan(m_readers);
        return organisationsIn(loan.connection());
    });
}

Result<Done> SqliteStorage::copy(const SqliteOptions &from, const QString &path)
{
    return guardedWork([&]() -> Result<Done> {
        store::Connection source(
            optionsFor(from, store::Access::Write)); // or files of its log stay
        if (source.integer("PRAGMA user_version") > kSchemaVersion)
            return Error {Error::Code::VaultNewer};
        return store::backUp(source, path, from.key);
    });
}

Result<Done> SqliteStorage::readCopy(const QString &path, const Look &look) const
{
    return guardedWork([&] {
        SqliteOptions options = m_options;
        options.path = path;
        store::Connection copy(
            optionsFor(options, store::Access::Write)); // or files of its log stay
        for (const Organisation organisation : organisationsIn(copy)) {
            SqliteSession session(copy);
            StoredHub hub(session, organisation, false);
            look(hub);
        }
    });
}

Result<Done> SqliteStorage::backUp(const QString &path)
{
    return guardedWork([&] {
        Loans::Loan loan(m_readers);
        return store::backUp(loan.connection(), path, m_options.key);
    });
}

void SqliteStorage::serve()
{
    while (auto job = nextJob(true))
        runBatch(std::move(job));
}

std::unique_ptr<SqliteStorage::Job> SqliteStorage::nextJob(bool waits)
{
    std::unique_lock lock(m_mutex);
    if (waits)
        m_posted.wait(lock, [this] { return m_stops || !m_jobs.empty(); });
    if (m_jobs.empty())
        return nullptr;
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void SqliteStorage::runBatch(std::unique_ptr<Job> first)
{
    const auto end = std::chrono::steady_clock::now() + m_options.gather;
    std::vector<std::pair<std::unique_ptr<Job>, Result<Written>>> done;
    auto job = std::move(first);
    Result<Done> committed = guardedWork([&]() -> Result<Done> {
        if (const Result<Done> ready = renewWriter(); !ready)
            return ready;
        store::Transaction transaction(*m_writer);
        while (job) {
            Result<Written> written = runOne(*job);
            done.emplace_back(std::move(job), std::move(written));
            if (!m_writer->isInTransaction())
                return done.back().second ? Result<Done>(Error {}) : done.back().second.error();
            if (std::chrono::steady_clock::now() < end)
                job = nextJob(false);
        }
        transaction.commit();
        return Done();
    });
    if (job) // not even begun
        done.emplace_back(std::move(job), Error {});
    for (auto &[one, written] : done)
        one->answer.set_value(committed ? std::move(written) : Result<Written>(committed.error()));
}

/// In a savepoint: what fails in one does not undo the others.
Result<Written> SqliteStorage::runOne(const Job &job)
{
    Result<Written> written = Error {Error::Code::Unavailable};
    try {
        written = guardedWork([&] {
            m_writer->execute("SAVEPOINT job");
            SqliteSession session(*m_writer);
            StoredHub hub(session, job.organisation, true);
            (*job.work)(hub);
            hub.finish();
            m_writer->execute("RELEASE job");
            return Written {hub.grown(), hub.lasting()};
        });
    } catch (const std::exception &exception) {
        // The type alone: what() may quote what was being worked on.
        written = Error {Error::Code::Unavailable, QString::fromLatin1(typeid(exception).name())};
    }
    if (!written && m_writer->isInTransaction())
        m_writer->execute("ROLLBACK TO job; RELEASE job");
    return written;
}

/// A connection whose storage failed once is not trusted with another write.
Result<Done> SqliteStorage::renewWriter()
{
    if (m_writer && !m_writer->hasStorageFailed())
        return Done();
    m_writer.reset();
    m_writer = std::make_unique<store::Connection>(optionsFor(m_options, store::Access::Write));
    return Done();
}

} // namespace lobby::server
