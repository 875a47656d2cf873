#pragma once

#include "models/access/session/authoriser.h"
#include "models/exchange/bookings/bookings_reader.h"
#include "models/exchange/import_runs.h"
#include "models/store/database.h"

#include <QHash>

#include <functional>
#include <memory>

namespace lobby::exchange {

struct ImportOptions
{
    QString path; ///< .csv or .csv.gz
    bool dryRun = false;
    bool skipBad = false;
    /// Branches for the set's hotels ("H1"); a hotel that is not named gets a branch of its own.
    QHash<QString, Uuid> branches = {};
};

struct ImportSummary
{
    enum class Outcome {
        Done,
        DryRun, ///< the counts are what an import would do; nothing was written
        BadRows, ///< there are some, and they were not to be skipped; nothing was written
        Cancelled, ///< what was in stays in; `run` can be reverted or gone on with
    };
    Outcome outcome = Outcome::Done;
    ImportCounts counts;
    int rows = 0; ///< sound ones in the file
    int skipped = 0; ///< bad ones, and those of erased guests
    QList<BadRow> bad;
    qint64 run = 0; ///< 0 when nothing was written
    double seconds = 0;
};

/// Imports a hotel booking set: one stay a row, its guest with a made-up name. Nothing is written
/// before the whole file has been checked; then in commits of some thousand rows, each with one
/// entry in the audit, together one run. The same file again changes only what differs; after a
/// crash it goes on. Runs on a thread of its own.
class BookingsImport
{
public:
    static constexpr int kChunkRows = 2000;

    /// Both outlive this.
    BookingsImport(store::Database &database, const access::Authoriser &authoriser);
    /// Stops a run that is under way and waits for it.
    ~BookingsImport();
    Q_DISABLE_COPY_MOVE(BookingsImport)

    /// Asked once a run, on its thread, when the whole file was checked and before anything is
    /// written; what it answers stops the run. Set before the first one.
    void doFirst(std::function<Result<Done>()> step) { m_first = std::move(step); }

    /// NotAllowed, what readBookings() answers, and what a commit may say.
    QFuture<Result<ImportSummary>> run(
        const ImportOptions &options, const std::shared_ptr<ImportControl> &control);

private:
    Result<ImportSummary> work(const ImportOptions &options, const ImportControl &control);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    std::function<Result<Done>()> m_first = {};
    QFuture<Result<ImportSummary>> m_running;
    std::shared_ptr<ImportControl> m_control;
};

} // namespace lobby::exchange
