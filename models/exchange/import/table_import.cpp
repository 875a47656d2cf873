#include "models/exchange/import/table_import.h"

#include "models/exchange/import/guest_target.h"
#include "models/exchange/import/legacy/activity_target.h"
#include "models/exchange/import/legacy/contact_target.h"
#include "models/exchange/import/legacy/customer_target.h"
#include "models/exchange/import/legacy/sale_target.h"
#include "models/exchange/tables/file_bytes.h"
#include "models/exchange/take_back.h"
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
using Kind = RowMatch::Kind;
using Phase = TableControl::Phase;
using Outcome = TableReport::Outcome;

namespace {

constexpr qint64 kRowsBetweenSteps = 500;
constexpr qsizetype kMostNoticed = 1000;

std::unique_ptr<RowTarget> targetFor(
    const LegacyContext &context, const access::DocumentNumbers &numbers)
{
    const QString &table = context.rows.mapping.table;
    if (table == CustomerTarget::kTable)
        return std::make_unique<CustomerTarget>(context, numbers);
    if (table == ContactTarget::kTable)
        return std::make_unique<ContactTarget>(context, numbers);
    if (table == SaleTarget::kTable)
        return std::make_unique<SaleTarget>(context);
    if (table == ActivityTarget::kTable)
        return std::make_unique<ActivityTarget>(context);
    return std::make_unique<GuestTarget>(context.rows, numbers);
}

/// One table while it is brought in; on its own thread.
class Bringing
{
public:
    Bringing(store::Database &database, const access::Authoriser &authoriser,
        const access::DocumentNumbers &numbers, const TableRequest &request,
        const TableControl &control, const std::function<Result<Done>()> &first)
        : m_database(database)
        , m_authoriser(authoriser)
        , m_numbers(numbers)
        , m_request(request)
        , m_control(control)
        , m_first(first)
    {
    }

    Result<TableReport> work(bool dryRun)
    {
        QElapsedTimer timer;
        timer.start();
        const Result<Done> done = throughAll(dryRun);
        if (!done)
            return done.error();
        constexpr double kMsPerSecond = 1000;
        m_report.seconds = static_cast<double>(timer.elapsed()) / kMsPerSecond;
        return std::move(m_report);
    }

private:
    Result<Done> throughAll(bool dryRun)
    {
        const std::optional<access::Session> session = m_authoriser.session();
        if (!session)
            return Error {Error::Code::NotLoggedIn};
        const qint64 nowMs = m_database.clock().nowMs();
        m_target = targetFor({{m_request.mapping, m_request.region, m_database.clock().today(),
                                  nowMs, session->staffId, session->branch},
                                 m_request.currency, m_request.figures},
            m_numbers);
        const QList<Permission> needed = m_target->needs();
        for (const Permission permission : needed) {
            if (const auto refusal = m_authoriser.refusal(permission))
                return *refusal;
        }
        const FileState before = stateOf(m_request.path);
        Result<QByteArray> hash = hashOfFile(m_request.path);
        if (!hash)
            return hash.error();
        m_report.sha256 = *std::move(hash);
        if (!m_request.sha256.isEmpty() && m_request.sha256 != m_report.sha256)
            return changedFile();
        m_run = {0, Uuid::v7(nowMs), QFileInfo(m_request.path).fileName(), m_report.sha256,
            session->staffId, nowMs};
        m_run.kind = m_target->kind();
        if (const Result<Done> read = readAll(); !read)
            return read;
        if (stateOf(m_request.path) != before) // between its hash and its first row
            return changedFile();
        if (const Result<Done> matched = match(); !matched)
            return matched;
        count();
        if (dryRun)
            return Done();
        if (m_first && m_report.created + m_report.updated > 0) {
            if (const Result<Done> done = m_first(); !done)
                return done;
        }
        return write();
    }

    void tell(Phase phase, qint64 done, qint64 all) const
    {
        if (m_control.progress)
            m_control.progress(phase, done, all);
    }

    Result<Done> readAll()
    {
        const Result<std::unique_ptr<TableSource>> source
            = openTable(m_request.path, m_request.choice);
        if (!source)
            return source.error();
        const qsizetype columns = m_request.mapping.columns.size();
        const ShortRows shortRows = m_request.choice.kind == TableKind::SeparatedValues
            ? ShortRows::Refused
            : ShortRows::Filled;
        TableRow row;
        for (qint64 number = 0;; ++number) {
            const Result<bool> more = (*source)->next(row);
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (number <= m_request.mapping.headingRow) {
                if (number == m_request.mapping.headingRow)
                    m_report.headings = row.cells;
                continue;
            }
            takeRow(row, columns, shortRows);
            if (number % kRowsBetweenSteps == 0) {
                if (m_control.cancelled)
                    return Error {Error::Code::Cancelled};
                const double share = std::max((*source)->share(), 0.001);
                tell(Phase::Reading, m_report.rows, qint64(double(m_report.rows) / share));
            }
        }
        if (m_report.rows == 0)
            return Error {Error::Code::FileFormat, {}, QStringLiteral("rows")};
        return Done();
    }

    void takeRow(TableRow &row, qsizetype columns, ShortRows shortRows)
    {
        ++m_report.rows;
        if (m_request.leftOut.contains(row.line)) {
            ++m_report.leftOut;
            return;
        }
        fitToHeadings(row, columns, shortRows);
        correct(row);
        StagedRow staged = m_target->take(row);
        const qsizetype place = m_rows.size();
        if (staged.isRefused()) {
            m_report.refusedRows.append(
                {row.line, row.cells, staged.problems, {}, m_target->nameOf(place)});
        } else if (!staged.problems.isEmpty() && m_report.noticed.size() < kMostNoticed) {
            m_report.noticed.append(
                {row.line, row.cells, staged.problems, {}, m_target->nameOf(place)});
        }
        m_cells.append(row.cells);
        m_rows.append(std::move(staged));
    }

    /// A correction is as good as what stands in the file: what was at fault there is no more.
    void correct(TableRow &row) const
    {
        if (m_request.corrections.isEmpty())
            return;
        for (int column = 0; column < row.cells.size(); ++column) {
            const auto said = m_request.corrections.constFind({row.line, column});
            if (said == m_request.corrections.constEnd())
                continue;
            row.cells[column] = *said;
            if (row.faultColumn == column) {
                row.fault.reset();
                row.faultColumn = -1;
            }
        }
    }

    Result<Done> match()
    {
        tell(Phase::Matching, 0, 0);
        return waitFor(m_database.read([this](Connection &connection) -> Result<Done> {
            const ImportRunRepository runs(connection);
            QHash<qint64, Uuid> become;
            if (const auto broken = runs.unfinished(m_report.sha256, m_target->kind())) {
                m_run = *broken;
                for (const quint16 table : m_target->tables())
                    become.insert(runs.byLine(broken->id, table));
            }
            m_report.earlier = runs.latestOf(m_report.sha256, m_target->kind());
            const Result<Done> matched = m_target->match(
                connection, m_rows, m_request.suspects, become, m_control.cancelled);
            if (matched) {
                reportRefused();
                nameSuspects(connection);
            }
            return matched;
        }));
    }

    /// Those that only what is stored could refuse.
    void reportRefused()
    {
        QSet<qint64> known;
        for (const ReportedRow &row : std::as_const(m_report.refusedRows))
            known.insert(row.line);
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const StagedRow &row = m_rows.at(i);
            if (row.isRefused() && !known.contains(row.line)) {
                m_report.refusedRows.append(
                    {row.line, m_cells.at(i), row.problems, {}, m_target->nameOf(i)});
            }
        }
        std::ranges::sort(m_report.refusedRows, {}, &ReportedRow::line);
        m_report.noticed.removeIf([this](const ReportedRow &row) {
            return std::ranges::binary_search(
                m_report.refusedRows, row.line, {}, &ReportedRow::line);
        });
    }

    void nameSuspects(Connection &connection)
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const StagedRow &row = m_rows.at(i);
            if (row.isRefused() || row.match.doubt == RowMatch::Doubt::None)
                continue;
            ReportedRow reported {row.line, {}, row.problems, row.match, m_target->nameOf(i)};
            if (row.match.kind == Kind::Suspected)
                reported.cells = m_cells.at(i);
            if (row.match.row >= 0) {
                reported.otherLine = m_rows.at(row.match.row).line;
                reported.other = m_target->nameOf(row.match.row);
            } else {
                reported.other = m_target->nameOf(connection, row.match.guest);
            }
            (row.match.doubt == RowMatch::Doubt::Possible ? m_report.possibleRows
                                                          : m_report.suspectedRows)
                .append(std::move(reported));
        }
        m_cells = {};
    }

    void count()
    {
        for (const StagedRow &row : std::as_const(m_rows)) {
            if (row.isRefused()) {
                ++m_report.refused;
                continue;
            }
            const bool isPossible = row.match.doubt == RowMatch::Doubt::Possible;
            m_report.possible += isPossible ? 1 : 0;
            switch (row.match.kind) {
            case Kind::New:
                ++m_report.created;
                break;
            case Kind::Update:
                ++m_report.updated;
                break;
            case Kind::Suspected:
                ++(isPossible ? m_report.possibleLeftOut : m_report.suspected);
                break;
            case Kind::Repeats:
                ++m_report.repeated;
                break;
            }
        }
    }

    Result<Done> write()
    {
        m_report.created = m_report.updated = 0;
        std::vector<store::Authorised> leaves;
        // Before the first is written: locking the desk does not stop an import.
        for (qsizetype from = 0; from < m_rows.size(); from += TableImport::kPartRows) {
            Result<store::Authorised> leave
                = m_authoriser.authorise(Permission::ImportRun, m_run.uid);
            if (!leave)
                return leave.error();
            leaves.push_back(*std::move(leave));
        }
        qsizetype from = 0;
        for (store::Authorised &leave : leaves) {
            tell(Phase::Writing, from, m_rows.size());
            if (m_control.cancelled)
                return undo();
            const qsizetype to = std::min(from + TableImport::kPartRows, m_rows.size());
            if (const Result<Done> done = writePart(std::move(leave), from, to); !done)
                return done;
            from = to;
        }
        tell(Phase::Writing, from, m_rows.size());
        if (m_control.cancelled)
            return undo();
        m_report.outcome = Outcome::Done;
        m_report.run = m_run.id;
        return setState(ImportRun::State::Done);
    }

    Result<Done> writePart(store::Authorised leave, qsizetype from, qsizetype to)
    {
        PlannedRows planned;
        qint64 begun = m_run.id;
        bool nothing = false;
        auto plan = [&](Connection &connection) -> Result<QList<sync::Intent>> {
            planned = m_target->plan(connection, m_rows, from, to);
            nothing = planned.intents.isEmpty();
            if (nothing) // no commit, no entry in the audit
                return Error {Error::Code::Cancelled, QStringLiteral("nothing differs")};
            ImportRunRepository runs(connection);
            if (begun == 0) {
                runs.forgetBefore(m_run.startedAtMs - ImportRun::kRevertMs);
                begun = runs.begin(m_run);
            }
            runs.claimLog(begun, planned.intents.size());
            runs.record(begun, planned.rows, planned.counts);
            return std::move(planned.intents);
        };
        const auto done = waitFor(m_database.commit(std::move(leave), {}, std::move(plan)));
        if (!done && !nothing)
            return done.error();
        if (!nothing)
            m_run.id = begun;
        m_report.created += planned.counts.guestsCreated;
        m_report.updated += planned.counts.guestsUpdated;
        m_report.unchanged += planned.unchanged;
        return Done();
    }

    Result<Done> undo()
    {
        m_report.outcome = Outcome::Cancelled;
        m_report.created = m_report.updated = m_report.unchanged = 0;
        m_report.run = m_run.id;
        if (m_run.id == 0)
            return Done();
        tell(Phase::TakingBack, 0, 0);
        const Result<RevertSummary> done = takeBack(m_database, m_run, QStringLiteral("cancelled"),
            [this] { return m_authoriser.authorise(Permission::ImportRun, m_run.uid); });
        return done ? Result<Done>(Done()) : Result<Done>(done.error());
    }

    Result<Done> setState(ImportRun::State state)
    {
        if (m_run.id == 0)
            return Done();
        return waitFor(m_database.local([this, state](Connection &connection) {
            ImportRunRepository(connection).setState(m_run.id, state, m_database.clock().nowMs());
        }));
    }

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    const access::DocumentNumbers &m_numbers;
    const TableRequest &m_request;
    const TableControl &m_control;
    const std::function<Result<Done>()> &m_first;
    std::unique_ptr<RowTarget> m_target;
    ImportRun m_run;
    QList<StagedRow> m_rows; ///< as the target counts them
    QList<QStringList> m_cells; ///< of m_rows, until it is known which are suspected
    TableReport m_report;
};

} // namespace

TableMapping guessedColumns(
    const TableRequest &request, const QList<TableRow> &beginning, QDate today)
{
    return guessMapping(beginning, request.region, today,
        namesItsValues(request.choice) ? HeadingRow::First : HeadingRow::Sought);
}

TableImport::TableImport(store::Database &database, const access::Authoriser &authoriser,
    const access::DocumentNumbers &numbers)
    : m_database(database)
    , m_authoriser(authoriser)
    , m_numbers(numbers)
{
}

TableImport::~TableImport()
{
    if (m_control)
        m_control->cancelled = true;
    m_running.waitForFinished();
}

QFuture<Result<TableReport>> TableImport::check(
    const TableRequest &request, const std::shared_ptr<TableControl> &control)
{
    return start(request, control, true);
}

QFuture<Result<TableReport>> TableImport::run(
    const TableRequest &request, const std::shared_ptr<TableControl> &control)
{
    return start(request, control, false);
}

QFuture<Result<TableReport>> TableImport::start(
    const TableRequest &request, const std::shared_ptr<TableControl> &control, bool dryRun)
{
    if (const auto refusal = m_authoriser.refusal(Permission::ImportRun))
        return refusedWith<TableReport>(*refusal);
    if (m_running.isRunning())
        return refusedWith<TableReport>(Error {Error::Code::Conflict});
    m_control = control;
    m_running = QtConcurrent::run([this, request, control, dryRun] {
        return Bringing(m_database, m_authoriser, m_numbers, request, *control, m_first)
            .work(dryRun);
    });
    return m_running;
}

} // namespace lobby::exchange
