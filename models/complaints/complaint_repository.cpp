#include "models/complaints/complaint_repository.h"

#include "models/complaints/case/case_names.h"
#include "models/complaints/complaint_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/store/engine/meta.h"

#include "schema/schema.h"

namespace lobby::complaints {

using namespace store;

namespace {

constexpr qint64 kFirstCaseNo = 1001;

constexpr const char *kLoadComplaint
    = "SELECT " LOBBY_COMPLAINT_COLUMNS
      " FROM complaint c WHERE c.id = :id AND c.present = 1 AND c.archived = 0";
constexpr const char *kComplaintsOfGuest
    = "SELECT " LOBBY_COMPLAINT_COLUMNS
      " FROM complaint c WHERE c.guest_id IN " LOBBY_RECORDS_OF_GUEST
      " AND c.present = 1 AND c.archived = 0"
      " ORDER BY c.received_at DESC, c.id DESC";
constexpr const char *kEvents
    = "SELECT " LOBBY_CASE_EVENT_COLUMNS
      " FROM complaint_event e WHERE e.complaint_id = :complaint AND e.present = 1"
      " ORDER BY e.at, e.id";

} // namespace

std::optional<Complaint> ComplaintRepository::load(const Uuid &id) const
{
    Statement query(m_connection, kLoadComplaint);
    return query.bind(":id", id).step() ? std::optional(readComplaint(query)) : std::nullopt;
}

QList<CaseEvent> ComplaintRepository::eventsOf(const Uuid &complaint) const
{
    QList<CaseEvent> events;
    Statement query(m_connection, kEvents);
    query.bind(":complaint", complaint);
    while (query.step()) {
        if (std::optional<CaseEvent> event = readCaseEvent(query))
            events.append(*std::move(event));
    }
    return events;
}

QList<Complaint> ComplaintRepository::ofGuest(const Uuid &guest) const
{
    QList<Complaint> complaints;
    Statement query(m_connection, kComplaintsOfGuest);
    query.bind(":guest", guest);
    while (query.step())
        complaints.append(readComplaint(query));
    return complaints;
}

QString ComplaintRepository::nextCaseNo() const
{
    const quint32 desk = deviceNumber(m_connection);
    const QString prefix = desk <= 1 ? QString() : QString::number(desk) + u'-';
    // By length first: "9999" comes before "10000".
    Statement query(m_connection,
        "SELECT case_no FROM complaint WHERE case_no GLOB :own AND case_no NOT GLOB :others"
        " ORDER BY length(case_no) DESC, case_no DESC LIMIT 1");
    query.bind(":own", prefix + QStringLiteral("[0-9]*"))
        .bind(":others", prefix + QStringLiteral("*-*"));
    qint64 next = kFirstCaseNo;
    while (query.step())
        next = query.text(0).sliced(prefix.size()).toLongLong() + 1;
    return prefix + QString::number(next);
}

int ComplaintRepository::likeIt(const Complaint &complaint, qint64 sinceMs) const
{
    if (complaint.room.isEmpty() || !complaint.category)
        return 0;
    Statement query(m_connection,
        "SELECT count(*) FROM complaint WHERE branch_id = :branch AND room = :room"
        " AND category = :category AND received_at >= :since AND id <> :id AND present = 1"
        " AND archived = 0");
    query.bind(":branch", complaint.branch)
        .bind(":room", complaint.room)
        .bind(":category", QString(nameOf(*complaint.category)))
        .bind(":since", sinceMs)
        .bind(":id", complaint.id);
    return query.step() ? static_cast<int>(query.integer(0)) : 0;
}

sync::Intent ComplaintRepository::creationOf(const Complaint &complaint)
{
    return {sync::OpKind::Create, schema::Complaint::kTable, complaint.id, fieldsOf(complaint)};
}

sync::Intent ComplaintRepository::appendingOf(const CaseEvent &event)
{
    return {sync::OpKind::Append, schema::ComplaintEvent::kTable, event.id, fieldsOf(event)};
}

std::optional<sync::Intent> ComplaintRepository::changeOf(
    const Complaint &before, const Complaint &after)
{
    const sync::Fields old = fieldsOf(before);
    sync::Fields changed;
    const sync::Fields now = fieldsOf(after);
    for (const auto &[field, value] : now) {
        const auto found = old.find(field);
        if (found == old.end() || found->second != value)
            changed[field] = value;
    }
    for (const auto &[field, value] : old) {
        if (!now.contains(field))
            changed[field] = sync::Value();
    }
    if (changed.empty())
        return std::nullopt;
    return sync::Intent {
        sync::OpKind::Set, schema::Complaint::kTable, before.id, std::move(changed)};
}

} // namespace lobby::complaints
