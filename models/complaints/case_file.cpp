#include "models/complaints/case_file.h"

#include "models/complaints/complaint_repository.h"
#include "models/complaints/disputes/dispute_repository.h"
#include "models/guests/guest_repository.h"
#include "models/store/engine/statement.h"

namespace lobby::complaints {

using guests::GuestRepository;
using store::Connection;
using store::Statement;

namespace {

constexpr qint64 kRepeatMs = qint64 {30} * 24 * 3600 * 1000;

QHash<Uuid, QString> membersIn(Connection &connection, const CaseFile &file)
{
    QHash<Uuid, QString> members;
    const auto add = [&](const Uuid &id) {
        if (id.isNull() || members.contains(id))
            return;
        Statement query(connection, "SELECT name FROM staff WHERE id = :id");
        if (query.bind(":id", id).step())
            members.insert(id, query.text(0));
    };
    add(file.complaint.receivedBy);
    add(file.complaint.owner);
    for (const CaseEvent &event : file.events) {
        add(event.author);
        add(event.about);
    }
    for (const DisputeEvent &event : file.disputed) {
        add(event.author);
        add(event.approvedBy);
    }
    return members;
}

} // namespace

Result<CaseFile> caseFileOf(Connection &connection, const Uuid &complaint, bool seesAll)
{
    const ComplaintRepository repository(connection);
    const auto stored = repository.load(complaint);
    if (!stored)
        return Error {Error::Code::NotFound};
    if (stored->restriction != Restriction::None && !seesAll)
        return Error {Error::Code::NotAllowed, {}, QStringLiteral("complaint.confidential")};
    CaseFile file;
    file.complaint = *stored;
    file.events = repository.eventsOf(complaint);
    file.state = stateOf(*stored, file.events);
    if (!seesAll)
        file.events.removeIf(
            [](const CaseEvent &event) { return event.kind == EventKind::Responsible; });
    const DisputeRepository disputes(connection);
    file.disputed = disputes.eventsOf(complaint);
    file.dispute = disputeOf(file.disputed);
    if (!file.disputed.isEmpty())
        file.disputeClocks = clocksOf(file.dispute, disputes.groundOf(stored->branch));
    file.members = membersIn(connection, file);
    if (const auto guest = GuestRepository().load(connection, stored->guest))
        file.guestName = guest->guest.name().spokenForm();
    file.likeIt = repository.likeIt(*stored, stored->receivedAt - kRepeatMs);
    return file;
}

} // namespace lobby::complaints
