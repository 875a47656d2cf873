#include "models/complaints/evidence/evidence_repository.h"

#include "models/store/engine/statement.h"

#include <QCryptographicHash>

#include "schema/schema.h"

namespace lobby::complaints {

using namespace store;

namespace {

// length() of a blob does not read it.
#define LOBBY_EVIDENCE_COLUMNS                                                                     \
    "e.id, e.complaint_id, e.name, e.media_type, e.size, e.sha256, e.source, e.captured_at,"       \
    " e.captured_by, (SELECT coalesce(sum(length(p.content)), 0) FROM evidence_part p"             \
    " WHERE p.evidence_id = e.id AND p.present = 1)"

constexpr const char *kLoadEvidence
    = "SELECT " LOBBY_EVIDENCE_COLUMNS " FROM evidence e WHERE e.id = :id AND e.present = 1";
constexpr const char *kEvidenceOfComplaint
    = "SELECT " LOBBY_EVIDENCE_COLUMNS
      " FROM evidence e WHERE e.complaint_id = :complaint AND e.present = 1"
      " ORDER BY e.captured_at, e.id";
constexpr const char *kEvidenceParts
    = "SELECT part, content FROM evidence_part WHERE evidence_id = :evidence AND present = 1"
      " ORDER BY part";

Evidence readEvidence(const Statement &row)
{
    Evidence evidence;
    int at = 0;
    evidence.id = row.uuid(at++);
    evidence.complaint = row.uuid(at++);
    evidence.name = row.text(at++);
    evidence.type = mediaTypeNamed(row.text(at++));
    evidence.size = row.optionalInteger(at++).value_or(0);
    evidence.sha256 = row.bytes(at++);
    evidence.source = row.text(at++);
    evidence.capturedAt = row.optionalInteger(at++).value_or(0);
    evidence.capturedBy = row.uuid(at++);
    evidence.isWhole = row.integer(at) >= evidence.size;
    return evidence;
}

Error partsMissing()
{
    return {Error::Code::NotFound, {}, QStringLiteral("evidence_part")};
}

} // namespace

std::optional<Evidence> EvidenceRepository::load(const Uuid &id) const
{
    Statement query(m_connection, kLoadEvidence);
    return query.bind(":id", id).step() ? std::optional(readEvidence(query)) : std::nullopt;
}

QList<Evidence> EvidenceRepository::ofComplaint(const Uuid &complaint) const
{
    QList<Evidence> all;
    Statement query(m_connection, kEvidenceOfComplaint);
    query.bind(":complaint", complaint);
    while (query.step())
        all.append(readEvidence(query));
    return all;
}

Result<QByteArray> EvidenceRepository::content(const Evidence &evidence) const
{
    QByteArray bytes;
    bytes.reserve(qBound<qint64>(0, evidence.size, kMostEvidenceBytes));
    qint64 next = 0;
    Statement query(m_connection, kEvidenceParts);
    query.bind(":evidence", evidence.id);
    while (query.step() && bytes.size() < evidence.size) {
        if (query.integer(0) != next++)
            return partsMissing();
        bytes += query.bytes(1);
    }
    if (bytes.size() < evidence.size)
        return partsMissing();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != evidence.sha256)
        return Error {Error::Code::Conflict, {}, QStringLiteral("evidence")};
    return bytes;
}

QList<sync::Intent> EvidenceRepository::appendingOf(
    const Evidence &evidence, const QByteArray &bytes)
{
    using To = schema::Evidence;
    using Part = schema::EvidencePart;
    QList<sync::Intent> intents {{sync::OpKind::Append, To::kTable, evidence.id,
        {{To::ComplaintId, evidence.complaint.toBytes()}, {To::Name, evidence.name},
            {To::MediaType, QString(nameOf(*evidence.type))}, {To::Size, evidence.size},
            {To::Sha256, evidence.sha256}, {To::Source, evidence.source},
            {To::CapturedAt, evidence.capturedAt},
            {To::CapturedBy, evidence.capturedBy.toBytes()}}}};
    qint64 number = 0;
    for (qsizetype from = 0; from < bytes.size(); from += kPartBytes) {
        intents.append({sync::OpKind::Append, Part::kTable, Uuid::v7(evidence.capturedAt),
            {{Part::ComplaintId, evidence.complaint.toBytes()},
                {Part::EvidenceId, evidence.id.toBytes()}, {Part::Part, number++},
                {Part::Content, bytes.mid(from, kPartBytes)}}});
    }
    return intents;
}

} // namespace lobby::complaints
