#include "models/exchange/bookings_import.h"

#include "models/exchange/booking_planner.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>
#include <vector>

namespace lobby::exchange {

using access::Permission;
using store::Connection;

namespace {

/// One import while it runs: the run it belongs to, begun with the first part that has anything
/// to write.
class RunningImport
{
public:
    RunningImport(store::Database &database, const ImportOptions &options, ImportRun run)
        : m_database(database)
        , m_planner(options.branches, run.staff, run.startedAtMs)
        , m_run(std::move(run))
    {
    }

    Result<Done> prepare(const QList<PlannedBooking> &bookings)
    {
        return waitFor(m_database.read([&](Connection &connection) {
            m_planner.prepare(connection, bookings);
            if (const auto broken = ImportRunRepository(connection).unfinished(m_run.fileHash))
                m_run = *broken;
        }));
    }

    /// What is looked at or written next.
    void draft(std::span<const PlannedBooking> part) { m_drafts = m_planner.drafts(part); }

    /// What it would change; nothing is written.
    Result<Done> look(std::span<const PlannedBooking> next)
    {
        const QList<BookingDraft> part = std::exchange(m_drafts, {});
        const auto looked = m_database.read(
            [&](Connection &connection) { count(m_planner.plan(connection, part)); });
        draft(next);
        return waitFor(looked);
    }

    /// Drafts `next` while it waits for the store.
    Result<Done> write(store::Authorised leave, std::span<const PlannedBooking> next)
    {
        const QList<BookingDraft> part = std::exchange(m_drafts, {});
        PlannedChanges changes;
        qint64 begun = m_run.id;
        bool nothing = false;
        auto plan = [&](Connection &connection) -> Result<QList<sync::Intent>> {
            changes = m_planner.plan(connection, part);
            nothing = changes.intents.isEmpty();
            if (nothing) // no commit, no entry in the audit
                return Error {Error::Code::Cancelled, QStringLiteral("nothing differs")};
            ImportRunRepository runs(connection);
            if (begun == 0)
                begun = runs.begin(m_run);
            runs.claimLog(begun, changes.intents.size());
            runs.record(begun, changes.rows, changes.counts);
            return std::move(changes.intents);
        };
        const auto written = m_database.commit(std::move(leave), {}, std::move(plan));
        draft(next);
        const auto done = waitFor(written);
        if (!done && !nothing)
            return done.error();
        if (!nothing)
            m_run.id = begun;
        count(changes);
        return Done();
    }

    Result<Done> finish(ImportRun::State state)
    {
        if (m_run.id == 0)
            return Done();
        return waitFor(m_database.local([this, state](Connection &connection) {
            ImportRunRepository(connection).setState(m_run.id, state, m_database.clock().nowMs());
        }));
    }

    [[nodiscard]] const Uuid &uid() const { return m_run.uid; }
    void report(ImportSummary &summary) const
    {
        summary.counts = m_counts;
        summary.skipped += m_erased;
        summary.run = m_run.id;
    }

private:
    void count(const PlannedChanges &changes)
    {
        m_counts.staysCreated += changes.counts.staysCreated;
        m_counts.staysUpdated += changes.counts.staysUpdated;
        m_counts.guestsCreated += changes.counts.guestsCreated;
        m_erased += changes.erased;
    }

    store::Database &m_database;
    BookingPlanner m_planner;
    QList<BookingDraft> m_drafts;
    ImportRun m_run;
    ImportCounts m_counts;
    int m_erased = 0;
};

std::vector<std::span<const PlannedBooking>> partsOf(const QList<PlannedBooking> &bookings)
{
    const std::span<const PlannedBooking> all(
        bookings.constData(), static_cast<size_t>(bookings.size()));
    std::vector<std::span<const PlannedBooking>> parts;
    for (size_t at = 0; at < all.size(); at += BookingsImport::kChunkRows)
        parts.push_back(
            all.subspan(at, std::min<size_t>(BookingsImport::kChunkRows, all.size() - at)));
    return parts;
}

/// Leave for every part before the first is written: locking the desk does not stop an import.
Result<std::vector<store::Authorised>> leaveFor(
    size_t parts, const access::Authoriser &authoriser, const Uuid &run)
{
    std::vector<store::Authorised> leaves;
    leaves.reserve(parts);
    while (leaves.size() < parts) {
        Result<store::Authorised> leave = authoriser.authorise(Permission::ImportRun, run);
        if (!leave)
            return leave.error();
        leaves.push_back(*std::move(leave));
    }
    return leaves;
}

/// Part by part; false when it was cancelled between two of them.
Result<bool> throughAll(RunningImport &import, const QList<PlannedBooking> &bookings,
    std::vector<store::Authorised> leaves, bool dryRun, const ImportControl &control)
{
    const auto parts = partsOf(bookings);
    if (!parts.empty())
        import.draft(parts.front());
    qint64 rows = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (control.cancelled)
            return false;
        const auto next = i + 1 < parts.size() ? parts[i + 1] : std::span<const PlannedBooking>();
        const Result<Done> done
            = dryRun ? import.look(next) : import.write(std::move(leaves[i]), next);
        if (!done)
            return done.error();
        rows += static_cast<qint64>(parts[i].size());
        if (control.progress)
            control.progress(rows, bookings.size());
    }
    return true;
}

} // namespace

BookingsImport::BookingsImport(store::Database &database, const access::Authoriser &authoriser)
    : m_database(database)
    , m_authoriser(authoriser)
{
}

BookingsImport::~BookingsImport()
{
    if (m_control)
        m_control->cancelled = true;
    m_running.waitForFinished();
}

QFuture<Result<ImportSummary>> BookingsImport::run(
    const ImportOptions &options, const std::shared_ptr<ImportControl> &control)
{
    if (const auto leave = m_authoriser.authorise(Permission::ImportRun); !leave)
        return refusedWith<ImportSummary>(leave.error());
    if (m_running.isRunning())
        return refusedWith<ImportSummary>(Error {Error::Code::Conflict});
    m_control = control;
    m_running = QtConcurrent::run([this, options, control] { return work(options, *control); });
    return m_running;
}

Result<ImportSummary> BookingsImport::work(
    const ImportOptions &options, const ImportControl &control)
{
    QElapsedTimer timer;
    timer.start();
    Result<BookingsFile> file = readBookings(options.path, control);
    if (!file)
        return file.error();
    ImportSummary summary;
    summary.rows = static_cast<int>(file->rows.size());
    summary.bad = file->bad;
    summary.skipped = static_cast<int>(file->bad.size());
    const auto finished = [&](ImportSummary::Outcome outcome) {
        constexpr double kMsPerSecond = 1000;
        summary.outcome = outcome;
        summary.seconds = static_cast<double>(timer.elapsed()) / kMsPerSecond;
        return summary;
    };
    if (!file->bad.isEmpty() && !options.skipBad)
        return finished(ImportSummary::Outcome::BadRows);

    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return Error {Error::Code::NotLoggedIn};
    if (m_first && !options.dryRun) {
        if (const Result<Done> done = m_first(); !done)
            return done.error();
    }
    const QList<PlannedBooking> bookings = inOrderOfArrival(std::move(file->rows));
    const qint64 nowMs = m_database.clock().nowMs();
    RunningImport import(m_database, options,
        {0, Uuid::v7(nowMs), QFileInfo(options.path).fileName(), file->sha256, session->staffId,
            nowMs});
    if (const Result<Done> prepared = import.prepare(bookings); !prepared)
        return prepared.error();
    auto leaves = leaveFor(partsOf(bookings).size(), m_authoriser, import.uid());
    if (!leaves)
        return leaves.error();

    const Result<bool> whole
        = throughAll(import, bookings, *std::move(leaves), options.dryRun, control);
    if (!whole)
        return whole.error();
    if (!options.dryRun) {
        const Result<Done> noted
            = import.finish(*whole ? ImportRun::State::Done : ImportRun::State::Cancelled);
        if (!noted)
            return noted.error();
    }
    import.report(summary);
    return finished(!*whole  ? ImportSummary::Outcome::Cancelled
            : options.dryRun ? ImportSummary::Outcome::DryRun
                             : ImportSummary::Outcome::Done);
}

} // namespace lobby::exchange
