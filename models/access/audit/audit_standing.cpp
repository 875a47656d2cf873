#include "models/access/audit/audit_standing.h"

#include "models/access/audit_receipts/answer_check.h"
#include "models/store/engine/sql_error.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"

namespace lobby::access {

using store::Connection;
using store::Refusal;
using store::Statement;
using sync::AuditAnswer;
using sync::AuditVerdict;
using sync::ChainLeaf;

namespace {

enum Fits { No = 0, Yes = 1 };

std::optional<ChainLeaf> readReceipt(Connection &connection, Fits fits)
{
    Statement query(
        connection, "SELECT device, seq, hash, confirmed_at FROM audit_receipt WHERE fits = :fits");
    if (!query.bind(":fits", qint64(fits)).step())
        return std::nullopt;
    return ChainLeaf {static_cast<quint32>(query.integer(0)),
        static_cast<quint64>(query.integer(1)), query.bytes(2), query.integer(3)};
}

std::optional<sync::SignedTreeHead> readHead(Connection &connection, Fits fits)
{
    Statement query(connection, "SELECT head FROM audit_tree_head WHERE fits = :fits");
    if (!query.bind(":fits", qint64(fits)).step())
        return std::nullopt;
    const Result<sync::SignedTreeHead> head = sync::decodeSignedHead(query.bytes(0));
    if (!head)
        throw Refusal({Error::Code::VaultDamaged, QStringLiteral("tree head")});
    return *head;
}

void keepReceipt(Connection &connection, Fits fits, const AuditAnswer &answer)
{
    const ChainLeaf &leaf = answer.receipt->leaf;
    Statement(connection,
        "INSERT OR REPLACE INTO audit_receipt"
        " (fits, device, seq, hash, confirmed_at, receipt, head)"
        " VALUES (:fits, :device, :seq, :hash, :at, :receipt, :head)")
        .bind(":fits", qint64(fits))
        .bind(":device", qint64(leaf.device))
        .bind(":seq", static_cast<qint64>(leaf.sequence))
        .bind(":hash", leaf.hash)
        .bind(":at", leaf.atMs)
        .bind(":receipt", encode(*answer.receipt))
        .bind(":head", encode(answer.head))
        .run();
}

void keepHead(Connection &connection, Fits fits, const sync::SignedTreeHead &head)
{
    Statement(
        connection, "INSERT OR REPLACE INTO audit_tree_head (fits, head) VALUES (:fits, :head)")
        .bind(":fits", qint64(fits))
        .bind(":head", encode(head))
        .run();
}

bool hasEntry(Connection &connection, const ChainLeaf &leaf)
{
    Statement query(connection, "SELECT 1 FROM audit_event WHERE seq = :seq AND hash = :hash");
    return query.bind(":seq", static_cast<qint64>(leaf.sequence)).bind(":hash", leaf.hash).step();
}

/// Under a new number the chain is confirmed anew; what was disputed under the old one stays in
/// the server's records and in the chain.
void settle(Connection &connection, quint32 device)
{
    Statement(connection, "DELETE FROM audit_receipt WHERE fits = 0 AND device <> :device")
        .bind(":device", qint64(device))
        .run();
}

void compareReceipt(
    Connection &connection, const AuditAnswer &answer, const std::optional<ChainLeaf> &confirmed)
{
    const ChainLeaf &leaf = answer.receipt->leaf;
    if (!hasEntry(connection, leaf)) {
        keepReceipt(connection, Fits::No, answer);
        return;
    }
    settle(connection, leaf.device);
    if (!confirmed || confirmed->device != leaf.device || confirmed->sequence < leaf.sequence)
        keepReceipt(connection, Fits::Yes, answer);
}

} // namespace

AuditStanding readAuditStanding(Connection &connection)
{
    return {readReceipt(connection, Fits::Yes), readReceipt(connection, Fits::No),
        readHead(connection, Fits::Yes), readHead(connection, Fits::No)};
}

QList<QByteArray> auditEntriesFrom(Connection &connection, quint64 sequence)
{
    QList<QByteArray> entries;
    qsizetype total = 0;
    Statement query(
        connection, "SELECT entry FROM audit_event WHERE seq >= :seq ORDER BY seq LIMIT :most");
    query.bind(":seq", static_cast<qint64>(sequence))
        .bind(":most", qint64(sync::kMostAuditEntries));
    while (query.step()) {
        const QByteArray entry = query.bytes(0);
        total += entry.size();
        if (total > sync::kMostAuditBytes)
            break;
        entries.append(entry);
    }
    return entries;
}

std::optional<sync::AuditRequest> nextAuditRequest(Connection &connection, quint64 from)
{
    const AuditStanding standing = readAuditStanding(connection);
    sync::AuditRequest request;
    request.device = store::deviceNumber(connection);
    if (standing.disputed && standing.disputed->device == request.device)
        return std::nullopt;
    const quint64 after = standing.confirmed ? standing.confirmed->sequence : 0;
    request.from = from > 0 ? from : after + 1;
    request.entries = auditEntriesFrom(connection, request.from);
    request.held = standing.head;
    if (request.entries.isEmpty())
        return std::nullopt;
    return request;
}

AuditTurn takeAuditAnswer(Connection &connection, const sync::AuditRequest &request,
    const AuditAnswer &answer, QByteArrayView authority)
{
    const Result<CheckedAnswer> checked = checkAnswer(answer, request.held, authority);
    if (!checked)
        throw Refusal(checked.error());
    if (answer.receipt && answer.receipt->leaf.device != request.device)
        throw Refusal({Error::Code::Invalid, QStringLiteral("another desk's receipt")});
    const AuditStanding before = readAuditStanding(connection);
    if (checked->log == CheckedAnswer::Log::Another) {
        if (!before.otherHead)
            keepHead(connection, Fits::No, *checked->against);
    } else {
        keepHead(connection, Fits::Yes, answer.head);
    }
    if (answer.receipt)
        compareReceipt(connection, answer, before.confirmed);

    const AuditStanding after = readAuditStanding(connection);
    AuditTurn turn;
    turn.raisesDispute
        = (after.disputed && !before.disputed) || (after.otherHead && !before.otherHead);
    turn.logWasRestored = checked->log == CheckedAnswer::Log::Restored;
    if (answer.verdict == AuditVerdict::Taken && answer.receipt)
        turn.next = request.from + static_cast<quint64>(request.entries.size());
    else if (answer.verdict == AuditVerdict::Gap && answer.sequence + 1 < request.from)
        turn.next = answer.sequence + 1;
    return turn;
}

} // namespace lobby::access
