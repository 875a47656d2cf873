#include "models/handover/handover_repository.h"

#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"

#include "schema/schema.h"

namespace lobby::handover {

using store::Statement;
using Row = schema::Handover;
using Item = schema::HandoverItem;

namespace {

// clang-format off
#define HANDOVER_ROW \
    "SELECT id, branch_id, from_id, to_id, opened_at, finished_at, audit_desk, audit_sequence," \
    " audit_hash FROM handover"
// clang-format on

constexpr const char *kFinished
    = HANDOVER_ROW " WHERE branch_id = :branch AND finished_at >= :since AND present = 1"
                   " ORDER BY finished_at DESC, id LIMIT :limit";
constexpr const char *kLatest
    = HANDOVER_ROW " WHERE branch_id = :branch AND from_id = :from AND present = 1"
                   " ORDER BY opened_at DESC, id DESC LIMIT 1";

constexpr const char *kOpenTo = HANDOVER_ROW
    " h WHERE branch_id = :branch AND to_id = :to AND finished_at IS NULL"
    " AND present = 1 AND NOT EXISTS (SELECT 1 FROM handover l"
    " WHERE l.branch_id = :branch AND l.from_id = h.from_id AND l.present = 1"
    " AND (l.opened_at > h.opened_at OR (l.opened_at = h.opened_at AND l.id > h.id)))"
    " ORDER BY opened_at, id";

/// Of a line that is about no thread.
constexpr auto kAbsence = QLatin1StringView("absence");

Handover readHandover(const Statement &row)
{
    Handover handover;
    int at = 0;
    handover.id = row.uuid(at++);
    handover.branch = row.uuid(at++);
    handover.from = row.uuid(at++);
    handover.to = row.uuid(at++);
    handover.openedAt = row.integer(at++);
    handover.finishedAt = row.optionalInteger(at++);
    handover.head.desk = row.integer(at++);
    handover.head.sequence = row.integer(at++);
    handover.head.hash = row.bytes(at);
    return handover;
}

/// What a newer program decided in words that this one does not know is left out.
QList<Line> linesOf(Statement &query)
{
    QList<Line> lines;
    while (query.step()) {
        const auto kind = threadKindNamed(query.text(0));
        const auto decision = decisionNamed(query.text(2));
        if (kind && decision)
            lines.append({{*kind, query.uuid(1)}, *decision, query.uuid(3), query.text(4),
                query.integer(5)});
    }
    return lines;
}

} // namespace

std::optional<Handover> HandoverRepository::load(const Uuid &id) const
{
    Statement query(m_connection, HANDOVER_ROW " WHERE id = :id AND present = 1");
    return query.bind(":id", id).step() ? std::optional(readHandover(query)) : std::nullopt;
}

std::optional<Handover> HandoverRepository::unfinishedOf(
    const Uuid &branch, const Uuid &member) const
{
    Statement query(m_connection, kLatest);
    if (!query.bind(":branch", branch).bind(":from", member).step())
        return std::nullopt;
    const Handover latest = readHandover(query);
    return latest.finishedAt ? std::nullopt : std::optional(latest);
}

QList<Handover> HandoverRepository::unfinishedTo(const Uuid &branch, const Uuid &member) const
{
    QList<Handover> handovers;
    Statement query(m_connection, kOpenTo);
    query.bind(":branch", branch).bind(":to", member);
    while (query.step())
        handovers.append(readHandover(query));
    return handovers;
}

QList<Handover> HandoverRepository::finished(const Uuid &branch, qint64 sinceMs, int limit) const
{
    QList<Handover> handovers;
    Statement query(m_connection, kFinished);
    query.bind(":branch", branch).bind(":since", sinceMs).bind(":limit", qint64(limit));
    while (query.step())
        handovers.append(readHandover(query));
    return handovers;
}

QList<Line> HandoverRepository::lines(const Uuid &handover) const
{
    Statement query(m_connection,
        "SELECT kind, thread_id, decision, to_id, note, at FROM handover_item"
        " WHERE handover_id = :handover AND present = 1 ORDER BY at, id");
    query.bind(":handover", handover);
    return linesOf(query);
}

Uuid HandoverRepository::letBy(const Uuid &handover) const
{
    Statement query(m_connection,
        "SELECT to_id FROM handover_item WHERE handover_id = :handover AND kind = :kind"
        " AND present = 1 ORDER BY at, id LIMIT 1");
    query.bind(":handover", handover).bind(":kind", QString(kAbsence));
    return query.step() ? query.uuid(0) : Uuid();
}

QList<Line> HandoverRepository::drafts(const Uuid &handover) const
{
    Statement query(m_connection,
        "SELECT kind, thread_id, decision, to_id, note, 0 FROM handover_draft"
        " WHERE handover_id = :handover");
    query.bind(":handover", handover);
    return linesOf(query);
}

sync::Intent HandoverRepository::openingOf(const Handover &handover)
{
    return {sync::OpKind::Create, Row::kTable, handover.id,
        {{Row::BranchId, handover.branch.toBytes()}, {Row::FromId, handover.from.toBytes()},
            {Row::ToId, handover.to.toBytes()}, {Row::OpenedAt, handover.openedAt}}};
}

sync::Intent HandoverRepository::receiverOf(const Handover &handover)
{
    return {sync::OpKind::Set, Row::kTable, handover.id, {{Row::ToId, handover.to.toBytes()}}};
}

sync::Intent HandoverRepository::finishingOf(const Handover &handover)
{
    return {sync::OpKind::Set, Row::kTable, handover.id,
        {{Row::FinishedAt, sync::orNothing(handover.finishedAt)},
            {Row::AuditDesk, handover.head.desk}, {Row::AuditSequence, handover.head.sequence},
            {Row::AuditHash, sync::orNothing(handover.head.hash)}}};
}

sync::Intent HandoverRepository::absenceOf(const Handover &handover, const Uuid &letBy, qint64 atMs)
{
    return {sync::OpKind::Append, Item::kTable,
        Uuid::named("handover_absence", handover.id.toBytes()),
        {{Item::HandoverId, handover.id.toBytes()}, {Item::Kind, QString(kAbsence)},
            {Item::ThreadId, handover.from.toBytes()},
            {Item::Decision, QString(codeOf(Decision::Accepted))}, {Item::ToId, letBy.toBytes()},
            {Item::At, atMs}}};
}

sync::Intent HandoverRepository::lineOf(const Handover &handover, const Line &line)
{
    // The same at two desks that finish one handover: one line a thread.
    const QByteArray name = handover.id.toBytes() + codeOf(line.thread.kind).toString().toUtf8()
        + line.thread.id.toBytes();
    sync::Fields fields {{Item::HandoverId, handover.id.toBytes()},
        {Item::Kind, QString(codeOf(line.thread.kind))}, {Item::ThreadId, line.thread.id.toBytes()},
        {Item::Decision, QString(codeOf(line.decision))},
        {Item::ToId, newOwner(handover, line).toBytes()}, {Item::At, line.at}};
    if (!line.note.isEmpty())
        fields[Item::Note] = line.note;
    return {
        sync::OpKind::Append, Item::kTable, Uuid::named("handover_item", name), std::move(fields)};
}

void HandoverRepository::saveDraft(const Uuid &handover, const Line &line) const
{
    Statement(m_connection,
        "REPLACE INTO handover_draft (handover_id, kind, thread_id, decision, to_id, note)"
        " VALUES (:handover, :kind, :thread, :decision, :to, :note)")
        .bind(":handover", handover)
        .bind(":kind", QString(codeOf(line.thread.kind)))
        .bind(":thread", line.thread.id)
        .bind(":decision", QString(codeOf(line.decision)))
        .bind(":to", sync::orNothing(line.to))
        .bind(":note", sync::orNothing(line.note))
        .run();
}

void HandoverRepository::removeDraft(const Uuid &handover, const ThreadKey &thread) const
{
    Statement(m_connection,
        "DELETE FROM handover_draft WHERE handover_id = :handover AND kind = :kind"
        " AND thread_id = :thread")
        .bind(":handover", handover)
        .bind(":kind", QString(codeOf(thread.kind)))
        .bind(":thread", thread.id)
        .run();
}

void HandoverRepository::removeDrafts(const Uuid &handover) const
{
    Statement(m_connection, "DELETE FROM handover_draft WHERE handover_id = :handover")
        .bind(":handover", handover)
        .run();
}

} // namespace lobby::handover
