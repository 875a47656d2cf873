#include "models/complaints/disputes/dispute_repository.h"

#include "models/complaints/disputes/dispute_names.h"
#include "models/opening/opening_repository.h"
#include "models/store/engine/statement.h"

#include "schema/schema.h"

namespace lobby::complaints {

using store::Statement;

namespace {

constexpr const char *kDisputeEvents
    = "SELECT id, complaint_id, kind, code, on_date, party, reference, text, amount, currency,"
      " approved_by, author_id, at FROM dispute_event WHERE complaint_id = :complaint"
      " AND present = 1 ORDER BY at, id";

void putText(sync::Fields &fields, quint16 field, const QString &text)
{
    if (!text.isEmpty())
        fields[field] = text;
}

std::optional<DisputeEvent> readDisputeEvent(const Statement &row)
{
    int at = 0;
    DisputeEvent event;
    event.id = row.uuid(at++);
    event.complaint = row.uuid(at++);
    const auto kind = disputeEntryNamed(row.text(at++));
    if (!kind)
        return std::nullopt;
    event.kind = *kind;
    event.code = row.text(at++);
    event.on = QDate::fromString(row.text(at++), Qt::ISODate);
    event.party = row.text(at++);
    event.reference = row.text(at++);
    event.text = row.text(at++);
    event.amount = row.optionalInteger(at++);
    event.currency = row.text(at++);
    event.approvedBy = row.uuid(at++);
    event.author = row.uuid(at++);
    event.at = row.integer(at);
    return event;
}

} // namespace

QList<DisputeEvent> DisputeRepository::eventsOf(const Uuid &complaint) const
{
    QList<DisputeEvent> events;
    Statement query(m_connection, kDisputeEvents);
    query.bind(":complaint", complaint);
    while (query.step()) {
        if (auto event = readDisputeEvent(query))
            events.append(*std::move(event));
    }
    return events;
}

LegalGround DisputeRepository::groundOf(const Uuid &branch) const
{
    Statement query(m_connection, "SELECT jurisdiction FROM branch WHERE id = :id");
    const QString jurisdiction = query.bind(":id", branch).step() ? query.text(0) : QString();
    return complaints::groundOf(
        opening::OpeningRepository(m_connection).ofBranch(branch), jurisdiction);
}

sync::Intent DisputeRepository::appendingOf(const DisputeEvent &event)
{
    using To = schema::DisputeEvent;
    sync::Fields fields;
    fields[To::ComplaintId] = event.complaint.toBytes();
    fields[To::Kind] = QString(nameOf(event.kind));
    putText(fields, To::Code, event.code);
    putText(fields, To::OnDate, event.on.toString(Qt::ISODate));
    putText(fields, To::Party, event.party);
    putText(fields, To::Reference, event.reference);
    putText(fields, To::Text, event.text);
    if (event.amount)
        fields[To::Amount] = *event.amount;
    putText(fields, To::Currency, event.currency);
    if (!event.approvedBy.isNull())
        fields[To::ApprovedBy] = event.approvedBy.toBytes();
    fields[To::AuthorId] = event.author.toBytes();
    fields[To::At] = event.at;
    return {sync::OpKind::Append, schema::DisputeEvent::kTable, event.id, std::move(fields)};
}

} // namespace lobby::complaints
