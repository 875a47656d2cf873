#include "models/darkdesk/slips/slip_repository.h"

#include "models/store/engine/statement.h"

#include "schema/schema.h"

#define LOBBY_SLIP_COLUMNS                                                                         \
    "id, branch_id, number, kind, desk, running, printed_at, printed_by, keyed_at, keyed_by,"      \
    " keyed_as, voided_at, void_reason"

namespace lobby::darkdesk {

using store::Statement;
using Row = schema::Slip;

namespace {

Slip readSlip(const Statement &row)
{
    Slip slip;
    int at = 0;
    slip.id = row.uuid(at++);
    slip.branch = row.uuid(at++);
    slip.number = row.text(at++);
    slip.kind = slipKindNamed(row.text(at++));
    slip.desk = static_cast<quint32>(row.integer(at++));
    slip.running = row.integer(at++);
    slip.printedAt = row.integer(at++);
    slip.printedBy = row.uuid(at++);
    slip.keyedAt = row.optionalInteger(at++);
    slip.keyedBy = row.uuid(at++);
    slip.keyedAs = row.uuid(at++);
    slip.voidedAt = row.optionalInteger(at++);
    slip.voidReason = row.text(at);
    return slip;
}

} // namespace

std::optional<Slip> SlipRepository::load(const Uuid &id) const
{
    Statement query(
        m_connection, "SELECT " LOBBY_SLIP_COLUMNS " FROM slip WHERE id = :id AND present = 1");
    query.bind(":id", id);
    return query.step() ? std::optional(readSlip(query)) : std::nullopt;
}

std::optional<Slip> SlipRepository::numbered(const QString &number) const
{
    Statement query(m_connection,
        "SELECT " LOBBY_SLIP_COLUMNS " FROM slip WHERE replace(number, '-', '') = :number"
        " AND present = 1 ORDER BY keyed_at IS NOT NULL, id");
    query.bind(":number", number);
    return query.step() ? std::optional(readSlip(query)) : std::nullopt;
}

QList<Slip> SlipRepository::missing(const Uuid &branch) const
{
    QList<Slip> slips;
    Statement query(m_connection,
        "SELECT " LOBBY_SLIP_COLUMNS " FROM slip WHERE branch_id = :branch AND present = 1"
        " AND archived = 0 AND keyed_at IS NULL AND voided_at IS NULL"
        " ORDER BY printed_at, desk, running");
    query.bind(":branch", branch);
    while (query.step())
        slips.append(readSlip(query));
    return slips;
}

qint64 SlipRepository::take(quint32 desk, int count) const
{
    Statement take(m_connection,
        "INSERT INTO slip_counter (desk, last)"
        " VALUES (:desk, :count + coalesce((SELECT max(running) FROM slip WHERE desk = :desk), 0))"
        " ON CONFLICT (desk) DO UPDATE SET last = :count"
        " + max(last, coalesce((SELECT max(running) FROM slip WHERE desk = :desk), 0))"
        " RETURNING last");
    take.bind(":desk", qint64 {desk}).bind(":count", qint64 {count});
    take.step();
    return take.integer(0) - count + 1;
}

sync::Intent SlipRepository::creationOf(const Slip &slip)
{
    return {sync::OpKind::Create, Row::kTable, slip.id,
        {{Row::BranchId, slip.branch.toBytes()}, {Row::Number, slip.number},
            {Row::Kind, QString(codeOf(slip.kind))}, {Row::Desk, qint64 {slip.desk}},
            {Row::Running, slip.running}, {Row::PrintedAt, slip.printedAt},
            {Row::PrintedBy, slip.printedBy.toBytes()}}};
}

sync::Intent SlipRepository::keyingOf(const Slip &slip)
{
    return {sync::OpKind::Set, Row::kTable, slip.id,
        {{Row::KeyedAt, slip.keyedAt.value_or(0)}, {Row::KeyedBy, slip.keyedBy.toBytes()},
            {Row::KeyedAs, slip.keyedAs.toBytes()}}};
}

sync::Intent SlipRepository::voidingOf(const Slip &slip)
{
    return {sync::OpKind::Set, Row::kTable, slip.id,
        {{Row::VoidedAt, slip.voidedAt.value_or(0)}, {Row::VoidReason, slip.voidReason}}};
}

} // namespace lobby::darkdesk
