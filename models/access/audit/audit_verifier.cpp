#include "models/access/audit/audit_verifier.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>

#include <sqlite3.h>

#include <memory>

namespace lobby::access {

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

} // namespace

Result<AuditReport> verifyAudit(
    const QString &databasePath, QByteArrayView key, const std::optional<AuditHead> &confirmed)
{
    const auto failed = [](Error::Code code) { return Error {code, QStringLiteral("audit")}; };
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(databasePath.toUtf8().constData(), &raw,
        SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    const Database database(raw);
    if (opened != SQLITE_OK)
        return failed(Error::Code::Unavailable);
    const QByteArray keyText = "x'" + key.toByteArray().toHex() + "'";
    sqlite3_key_v2(raw, "main", keyText.constData(), static_cast<int>(keyText.size()));
    sqlite3_stmt *query = nullptr;
    if (sqlite3_prepare_v2(raw,
            "SELECT seq, entry, hash, salt, details FROM audit_event ORDER BY seq", -1, &query,
            nullptr)
        != SQLITE_OK)
        return failed(Error::Code::VaultWrongKey);
    const Rows rows(query);

    AuditReport report;
    bool metConfirmed = !confirmed || confirmed->sequence == 0;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(query)) == SQLITE_ROW) {
        report.problem = problemOf(rows, report.head, report);
        if (!report.problem.isEmpty()) {
            report.firstBad = report.head.sequence + 1;
            return report;
        }
        report.head = {report.head.sequence + 1, column(rows, 2)};
        ++report.entries;
        metConfirmed = metConfirmed || report.head == *confirmed;
    }
    if (code != SQLITE_DONE)
        return failed(Error::Code::VaultDamaged);
    if (!metConfirmed) {
        report.firstBad = confirmed->sequence;
        report.problem = QStringLiteral("head");
    }
    return report;
}

} // namespace lobby::access
