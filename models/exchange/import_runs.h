#pragma once

#include "models/store/engine/connection.h"
#include "models/support/uuid.h"
#include "models/sync/op.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace lobby::exchange {

struct ImportCounts
{
    int staysCreated = 0;
    int staysUpdated = 0;
    int guestsCreated = 0; ///< of a table, whatever its rows become
    int guestsUpdated = 0; ///< the same
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// One import as this desk remembers it.
struct ImportRun
{
    enum class State {
        Running, ///< or broken off by a crash: the same file again goes on with it
        Done,
        Cancelled, ///< what was in stays in, until it is taken back
        Reverting,
        Reverted,
    };
    qint64 id = 0; ///< from 1, in the order in which they began
    Uuid uid; ///< the object of its entries in the audit
    QString fileName; ///< without its folder
    QByteArray fileHash; ///< SHA-256 of the unpacked file
    Uuid staff;
    qint64 startedAtMs = 0;
    std::optional<qint64> finishedAtMs = {};
    State state = State::Running;
    ImportCounts counts = {};
    QString kind = QStringLiteral("bookings"); ///< or as a RowTarget calls it, "guests"

    /// For so long it can be taken back, and what it overwrote is kept.
    static constexpr qint64 kRevertMs = qint64 {30} * 24 * 60 * 60 * 1000;
    [[nodiscard]] bool isTooOld(qint64 nowMs) const { return nowMs - startedAtMs > kRevertMs; }
};

/// Stable name, "running".
QLatin1StringView stateName(ImportRun::State state);

/// A thing that a run created, or changed: then `previous` has the fields it wrote with what they
/// held before.
struct ImportedRow
{
    quint16 table = 0;
    Uuid id;
    int line = 0;
    std::optional<sync::Fields> previous = {};
    qint64 seq = 0; ///< place in the run, when read
};

/// What imports left behind, in local tables. On a store thread, the writing half inside the
/// writer's transaction; throws store::SqlError.
class ImportRunRepository
{
public:
    explicit ImportRunRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] QList<ImportRun> all() const; ///< latest first
    [[nodiscard]] std::optional<ImportRun> load(qint64 id) const;
    /// A run of this file that was broken off.
    [[nodiscard]] std::optional<ImportRun> unfinished(
        const QByteArray &fileHash, const QString &kind = QStringLiteral("bookings")) const;
    /// The latest run that brought this file in and was not taken back.
    [[nodiscard]] std::optional<ImportRun> latestOf(
        const QByteArray &fileHash, const QString &kind) const;
    /// What each line of the file became, by the rows of one table.
    [[nodiscard]] QHash<qint64, Uuid> byLine(qint64 run, quint16 table) const;
    /// After `afterSeq`, in the order in which they were written.
    [[nodiscard]] QList<ImportedRow> rowsOf(
        qint64 run, quint16 table, qint64 afterSeq, int limit) const;
    /// Has anybody but the run changed the thing, or what belongs to it, since? What was taken
    /// back does not count.
    [[nodiscard]] bool isEditedSince(qint64 run, const Uuid &id) const;
    /// When the run wrote a thing and what belongs to it: a value of another time is somebody
    /// else's, on whatever desk it was written. Of stamps the time alone, for a desk that gets a
    /// server gets another number.
    [[nodiscard]] QSet<quint64> timesOf(qint64 run, const Uuid &subject) const;

    qint64 begin(const ImportRun &run);
    /// The next `ops` entries of the log will be the run's.
    void claimLog(qint64 run, qsizetype ops);
    void record(qint64 run, const QList<ImportedRow> &rows, const ImportCounts &counts);
    /// What can no longer be taken back is not kept either.
    void forgetBefore(qint64 startedAtMs);
    void setState(qint64 run, ImportRun::State state, qint64 atMs);

private:
    store::Connection &m_connection;
};

} // namespace lobby::exchange
