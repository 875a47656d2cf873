#include "models/access/audit/audit_verifier.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>

#include <sqlite3.h>

#include <map>
#include <memory>

namespace lobby::access {

using sync::ChainLeaf;

namespace {

struct DatabaseCloser
{
    void operator()(sqlite3 *handle) const noexcept { sqlite3_close(handle); }
};
struct StatementCloser
{
    void operator()(sqlite3_stmt *statement) const noexcept { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, DatabaseCloser>;
using Rows = std::unique_ptr<sqlite3_stmt, StatementCloser>;

QByteArray column(const Rows &rows, int index)
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(rows.get(), index));
    return {data, sqlite3_column_bytes(rows.get(), index)};
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// What is wrong with one row, given the head before it; empty when nothing is.
QString problemOf(const Rows &rows, const AuditHead &before, AuditReport &report)
{
    const auto sequence = static_cast<quint64>(sqlite3_column_int64(rows.get(), 0));
    const QByteArray entry = column(rows, 1);
    if (sequence != before.sequence + 1)
        return QStringLiteral("sequence");
    if (sha256("LOBBY-AUDIT1" + entry) != column(rows, 2))
        return QStringLiteral("hash");
    const QCborValue decoded = QCborValue::fromCbor(entry);
    const QCborArray fields = decoded.toArray();
    if (!decoded.isArray() || fields.size() != 11
        || fields.at(1).toInteger() != static_cast<qint64>(sequence))
        return QStringLiteral("entry");
    if (fields.at(2).toByteArray() != before.hash)
        return QStringLiteral("previous");
    const bool erased = sqlite3_column_type(rows.get(), 3) == SQLITE_NULL
        && sqlite3_column_type(rows.get(), 4) == SQLITE_NULL;
    if (erased)
        ++report.erasedDetails;
    else if (sha256(column(rows, 3) + column(rows, 4)) != fields.at(10).toByteArray())
        return QStringLiteral("commitment");
    return {};
}

Error failure(Error::Code code)
{
    return {code, QStringLiteral("audit")};
}

Result<Database> openFile(const QString &path, QByteArrayView key)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(
        path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(raw);
    if (opened != SQLITE_OK)
        return failure(Error::Code::Unavailable);
    const QByteArray keyText = "x'" + key.toByteArray().toHex() + "'";
    sqlite3_key_v2(raw, "main", keyText.constData(), static_cast<int>(keyText.size()));
    return database;
}

/// Null when the key is wrong.
Rows prepare(const Database &database, const char *sql)
{
    sqlite3_stmt *query = nullptr;
    sqlite3_prepare_v2(database.get(), sql, -1, &query, nullptr);
    return Rows(query);
}

/// What the server confirmed, as far as the file itself says.
QList<ChainLeaf> receiptsIn(const Database &database)
{
    QList<ChainLeaf> receipts;
    const Rows rows = prepare(database, "SELECT seq, hash, confirmed_at FROM audit_receipt");
    while (rows && sqlite3_step(rows.get()) == SQLITE_ROW) {
        receipts.append({0, static_cast<quint64>(sqlite3_column_int64(rows.get(), 0)),
            column(rows, 1), sqlite3_column_int64(rows.get(), 2)});
    }
    return receipts;
}

void blame(AuditReport &report, const char *problem, quint64 firstBad,
    const std::optional<ChainLeaf> &confirmed = {})
{
    report.problem = QString::fromLatin1(problem);
    report.firstBad = firstBad;
    report.confirmed = confirmed;
}

/// A chain that holds, beside what others know of it: the latest entry that is missing, or else the
/// earliest that differs. `hashes`: of the entries here that they know.
void compare(AuditReport &report, const std::optional<AuditHead> &headFile,
    const QList<ChainLeaf> &confirmed, const std::map<quint64, QByteArray> &hashes)
{
    const auto isHere = [&hashes](quint64 sequence, const QByteArray &hash) {
        const auto found = hashes.find(sequence);
        return found != hashes.end() && found->second == hash;
    };
    if (headFile && headFile->sequence > 0 && !isHere(headFile->sequence, headFile->hash))
        blame(report, "head", headFile->sequence);
    for (const ChainLeaf &leaf : confirmed) {
        const bool isBehind = report.problem == u"behind";
        if (leaf.sequence > report.entries) {
            if (!isBehind || leaf.sequence > report.confirmed->sequence)
                blame(report, "behind", report.entries + 1, leaf);
        } else if (!isBehind && !isHere(leaf.sequence, leaf.hash)
            && (report.problem != u"differs" || leaf.sequence < report.firstBad)) {
            blame(report, "differs", leaf.sequence, leaf);
        }
    }
}

} // namespace

Result<AuditReport> verifyAudit(const QString &databasePath, QByteArrayView key,
    const std::optional<AuditHead> &confirmed, const QList<ChainLeaf> &witnessed)
{
    const Result<Database> database = openFile(databasePath, key);
    if (!database)
        return database.error();
    const Rows rows = prepare(
        *database, "SELECT seq, entry, hash, salt, details FROM audit_event ORDER BY seq");
    if (!rows)
        return failure(Error::Code::VaultWrongKey);
    const QList<ChainLeaf> expected = receiptsIn(*database) + witnessed;
    std::map<quint64, QByteArray> wanted; // of the entries that somebody knows
    for (const ChainLeaf &leaf : expected)
        wanted[leaf.sequence];
    if (confirmed)
        wanted[confirmed->sequence];

    AuditReport report;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(rows.get())) == SQLITE_ROW) {
        report.problem = problemOf(rows, report.head, report);
        if (!report.problem.isEmpty()) {
            report.firstBad = report.head.sequence + 1;
            return report;
        }
        report.head = {report.head.sequence + 1, column(rows, 2)};
        ++report.entries;
        if (const auto known = wanted.find(report.head.sequence); known != wanted.end())
            known->second = report.head.hash;
    }
    if (code != SQLITE_DONE)
        return failure(Error::Code::VaultDamaged);
    std::erase_if(wanted, [](const auto &one) { return one.second.isEmpty(); });
    compare(report, confirmed, expected, wanted);
    return report;
}

Result<quint64> auditEntryWith(
    const QString &databasePath, QByteArrayView key, const QByteArray &hash)
{
    const Result<Database> database = openFile(databasePath, key);
    if (!database)
        return database.error();
    const Rows row = prepare(*database, "SELECT seq FROM audit_event WHERE hash = ?1");
    if (!row)
        return failure(Error::Code::VaultWrongKey);
    sqlite3_bind_blob(row.get(), 1, hash.constData(), int(hash.size()), SQLITE_STATIC);
    const int found = sqlite3_step(row.get());
    if (found != SQLITE_ROW && found != SQLITE_DONE)
        return failure(Error::Code::VaultDamaged);
    return found == SQLITE_ROW ? quint64(sqlite3_column_int64(row.get(), 0)) : quint64(0);
}

Result<QByteArray> auditHashAt(const QString &databasePath, QByteArrayView key, quint64 sequence)
{
    const Result<Database> database = openFile(databasePath, key);
    if (!database)
        return database.error();
    const Rows row = prepare(*database, "SELECT hash FROM audit_event WHERE seq = ?1");
    if (!row)
        return failure(Error::Code::VaultWrongKey);
    sqlite3_bind_int64(row.get(), 1, static_cast<sqlite3_int64>(sequence));
    return sqlite3_step(row.get()) == SQLITE_ROW ? column(row, 0) : QByteArray();
}

} // namespace lobby::access
