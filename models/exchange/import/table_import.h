#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/access/session/authoriser.h"
#include "models/exchange/files/table_file.h"
#include "models/exchange/import/row_target.h"
#include "models/exchange/mapping/column_mapping.h"
#include "models/store/database.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace lobby::exchange {

/// A table to bring in, and all that somebody decided about it.
struct TableRequest
{
    QString path;
    TableChoice choice = {};
    TableMapping mapping = {};
    QString region = QStringLiteral("CN"); ///< where telephones without a country code are dialled
    QString currency = QStringLiteral("CNY"); ///< of amounts that name none, ISO 4217
    int figures = 2; ///< after its point
    SuspectPolicies suspects = {};
    /// What a clerk wrote in place of a cell: by line and column. The file stays as it is.
    QHash<std::pair<qint64, int>, QString> corrections = {};
    QSet<qint64> leftOut = {}; ///< lines
    /// What somebody decided about; another file under the same name is refused. Empty: any.
    QByteArray sha256 = {};
};

/// How far it is; asks whether to stop. Any thread.
struct TableControl
{
    enum class Phase : quint8 { Reading, Matching, Writing, TakingBack };
    std::atomic<bool> cancelled = false;
    /// `all` is an estimate while the file is read, and 0 where nobody knows.
    std::function<void(Phase phase, qint64 done, qint64 all)> progress = {};
};

/// A row that does not go in as it is, or should be looked at.
struct ReportedRow
{
    qint64 line = 0;
    QStringList cells = {}; ///< with corrections; none of a suspected row that goes in
    QList<CellProblem> problems = {};
    RowMatch match = {};
    QString name = {}; ///< whom it is about, as lists show him
    QString other = {}; ///< whom he is likely, or has exactly in common; empty: an earlier row
    qint64 otherLine = 0; ///< of an earlier row
};

/// What the columns of the request's file are, by its first rows.
[[nodiscard]] TableMapping guessedColumns(
    const TableRequest &request, const QList<TableRow> &beginning, QDate today);

struct TableReport
{
    enum class Outcome : quint8 {
        Checked, ///< nothing was written
        Done,
        Cancelled, ///< nothing was kept
    };
    Outcome outcome = Outcome::Checked;
    QStringList headings = {};
    int rows = 0; ///< with something in them, below the headings
    int created = 0;
    int updated = 0; ///< of a check also those that will turn out the same
    int unchanged = 0;
    int repeated = 0; ///< rows that an earlier one took in
    int suspected = 0; ///< very likely here, and left out until somebody decides
    int possible = 0; ///< possibly here, whatever becomes of them
    int possibleLeftOut = 0; ///< of them
    int refused = 0;
    int leftOut = 0; ///< by choice
    QList<ReportedRow> refusedRows = {}; ///< all of them
    QList<ReportedRow> suspectedRows = {}; ///< very likely here: all, whatever becomes of them
    QList<ReportedRow> possibleRows = {}; ///< possibly here: all
    QList<ReportedRow> noticed = {}; ///< that go in, but should be looked at; the first thousand
    QByteArray sha256 = {};
    std::optional<ImportRun> earlier = {}; ///< that brought the same file in, or was broken off
    qint64 run = 0; ///< 0 when nothing was written
    double seconds = 0;
};

/// Brings a table in: reads and judges each row, finds out who it is, and then writes by parts of
/// some thousand rows, each a commit with its own entry in the audit, together one run that can be
/// taken back as a whole. Whoever cancels keeps nothing. After a crash the same file goes on with
/// its run. Works on a thread of its own, one table at a time.
class TableImport
{
public:
    static constexpr int kPartRows = 5000;

    /// All outlive this.
    TableImport(store::Database &database, const access::Authoriser &authoriser,
        const access::DocumentNumbers &numbers);
    /// Stops what is under way and waits for it.
    ~TableImport();
    Q_DISABLE_COPY_MOVE(TableImport)

    /// Asked once a run, on its thread, when the whole file was checked and before anything is
    /// written; what it answers stops the run. Set before the first one.
    void doFirst(std::function<Result<Done>()> step) { m_first = std::move(step); }

    /// What an import would do. NotLoggedIn, NotAllowed, Conflict while another is under way,
    /// Cancelled, FileFormat (subject "rows" when there is none), Unavailable (subject
    /// "changed_file") also for another file than the request was made for, and what openTable()
    /// says.
    QFuture<Result<TableReport>> check(
        const TableRequest &request, const std::shared_ptr<TableControl> &control);
    /// Does it: the rows that are sound and clear. Errors as check(), and what a commit may say;
    /// then nothing was kept, or the run can be taken back.
    QFuture<Result<TableReport>> run(
        const TableRequest &request, const std::shared_ptr<TableControl> &control);

private:
    QFuture<Result<TableReport>> start(
        const TableRequest &request, const std::shared_ptr<TableControl> &control, bool dryRun);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    const access::DocumentNumbers &m_numbers;
    std::function<Result<Done>()> m_first = {};
    QFuture<Result<TableReport>> m_running;
    std::shared_ptr<TableControl> m_control;
};

} // namespace lobby::exchange
