#include "models/complaints/complaint_rows.h"

#include "models/complaints/case/case_names.h"

#include "schema/schema.h"

namespace lobby::complaints {

using store::Statement;
using sync::Fields;

namespace {

void put(Fields &fields, quint16 field, const QString &text)
{
    if (!text.isEmpty())
        fields[field] = text;
}

void put(Fields &fields, quint16 field, const Uuid &id)
{
    if (!id.isNull())
        fields[field] = id.toBytes();
}

void put(Fields &fields, quint16 field, const std::optional<qint64> &number)
{
    if (number)
        fields[field] = *number;
}

} // namespace

Complaint readComplaint(const Statement &row)
{
    Complaint complaint;
    int at = 0;
    complaint.id = row.uuid(at++);
    complaint.branch = row.uuid(at++);
    complaint.caseNo = row.text(at++);
    complaint.kind = caseKindNamed(row.text(at++)).value_or(CaseKind::Complaint);
    complaint.category = categoryNamed(row.text(at++));
    complaint.severity = static_cast<int>(row.optionalInteger(at++).value_or(kUsualSeverity));
    complaint.channel = channelNamed(row.text(at++)).value_or(Channel::Desk);
    complaint.guest = row.uuid(at++);
    complaint.reporterName = row.text(at++);
    complaint.reporterContact = row.text(at++);
    complaint.isAnonymous = row.integer(at++) != 0;
    complaint.stay = row.uuid(at++);
    complaint.trip = row.uuid(at++);
    complaint.room = row.text(at++);
    complaint.place = row.text(at++);
    complaint.occurredAt = row.optionalInteger(at++);
    complaint.receivedAt = row.integer(at++);
    complaint.receivedBy = row.uuid(at++);
    complaint.verbatim = row.text(at++);
    complaint.summary = row.text(at++);
    // What a newer program restricts stays restricted here.
    complaint.restriction = restrictionNamed(row.text(at++)).value_or(Restriction::AboutStaff);
    complaint.owner = row.uuid(at++);
    complaint.department = row.text(at);
    return complaint;
}

std::optional<CaseEvent> readCaseEvent(const Statement &row)
{
    const std::optional<EventKind> kind = eventKindNamed(row.text(2));
    if (!kind)
        return std::nullopt;
    CaseEvent event;
    int at = 0;
    event.id = row.uuid(at++);
    event.complaint = row.uuid(at++);
    event.kind = *kind;
    ++at;
    const qint64 step = row.integer(at++);
    if (step >= 1 && step <= kSteps)
        event.step = Step(step);
    event.author = row.uuid(at++);
    event.at = row.integer(at++);
    event.text = row.text(at++);
    event.code = row.text(at++);
    event.about = row.uuid(at++);
    event.party = row.text(at++);
    event.milestone = row.text(at++);
    event.promisedAt = row.optionalInteger(at++);
    if (const auto rating = row.optionalInteger(at++))
        event.rating = static_cast<int>(*rating);
    event.amount = row.optionalInteger(at++);
    event.currency = row.text(at);
    return event;
}

Fields fieldsOf(const Complaint &complaint)
{
    using To = schema::Complaint;
    Fields fields;
    put(fields, To::BranchId, complaint.branch);
    put(fields, To::CaseNo, complaint.caseNo);
    put(fields, To::Kind, QString(nameOf(complaint.kind)));
    if (complaint.category)
        put(fields, To::Category, QString(nameOf(*complaint.category)));
    fields[To::Severity] = qint64(complaint.severity);
    put(fields, To::Channel, QString(nameOf(complaint.channel)));
    put(fields, To::GuestId, complaint.guest);
    put(fields, To::ReporterName, complaint.reporterName);
    put(fields, To::ReporterContact, complaint.reporterContact);
    if (complaint.isAnonymous)
        fields[To::Anonymous] = qint64(1);
    put(fields, To::StayId, complaint.stay);
    put(fields, To::TripId, complaint.trip);
    put(fields, To::Room, complaint.room);
    put(fields, To::Place, complaint.place);
    put(fields, To::OccurredAt, complaint.occurredAt);
    fields[To::ReceivedAt] = complaint.receivedAt;
    put(fields, To::ReceivedBy, complaint.receivedBy);
    put(fields, To::Verbatim, complaint.verbatim);
    put(fields, To::Summary, complaint.summary);
    put(fields, To::Restriction, QString(nameOf(complaint.restriction)));
    put(fields, To::OwnerId, complaint.owner);
    put(fields, To::Department, complaint.department);
    return fields;
}

Fields fieldsOf(const CaseEvent &event)
{
    using To = schema::ComplaintEvent;
    Fields fields;
    put(fields, To::ComplaintId, event.complaint);
    put(fields, To::Kind, QString(nameOf(event.kind)));
    if (event.step)
        fields[To::Step] = qint64(numberOf(*event.step));
    put(fields, To::AuthorId, event.author);
    fields[To::At] = event.at;
    put(fields, To::Text, event.text);
    put(fields, To::Code, event.code);
    put(fields, To::AboutId, event.about);
    put(fields, To::Party, event.party);
    put(fields, To::Milestone, event.milestone);
    put(fields, To::PromisedAt, event.promisedAt);
    if (event.rating)
        fields[To::Rating] = qint64(*event.rating);
    put(fields, To::Amount, event.amount);
    put(fields, To::Currency, event.currency);
    return fields;
}

} // namespace lobby::complaints
