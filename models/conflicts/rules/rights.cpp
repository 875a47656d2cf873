#include "models/conflicts/rules/rights.h"

#include "models/access/permissions/permissions.h"

#include "schema/schema.h"

namespace lobby::conflicts {

using namespace sync;
using access::Permission;
using schema::Staff;

namespace {

/// The value that was there when the op was made; null when it has changed since.
const Register *settledBefore(const EntityState &row, quint16 field, const Op &op)
{
    const auto reg = row.fields.find(field);
    return reg != row.fields.end() && reg->second.stamp < op.stamp ? &reg->second : nullptr;
}

/// The complaint that an op is about; none: it is about something else.
std::optional<Uuid> complaintOf(const Op &op)
{
    const auto parent = [&op](quint16 field) -> std::optional<Uuid> {
        const auto found = op.fields.find(field);
        const auto *bytes
            = found == op.fields.end() ? nullptr : std::get_if<QByteArray>(&found->second);
        return bytes ? Uuid::fromBytes(*bytes) : std::nullopt;
    };
    switch (op.table) {
    case schema::Complaint::kTable:
        return op.id;
    case schema::ComplaintEvent::kTable:
        return parent(schema::ComplaintEvent::ComplaintId);
    case schema::DisputeEvent::kTable:
        return parent(schema::DisputeEvent::ComplaintId);
    case schema::Evidence::kTable:
        return parent(schema::Evidence::ComplaintId);
    case schema::EvidencePart::kTable:
        return parent(schema::EvidencePart::ComplaintId);
    default:
        return std::nullopt;
    }
}

/// That its author was told of a deadline is written down by the program, for every member.
bool isOwnAlarm(const Op &op)
{
    if (op.table != schema::ComplaintEvent::kTable)
        return false;
    const auto kind = op.fields.find(schema::ComplaintEvent::Kind);
    const auto about = op.fields.find(schema::ComplaintEvent::AboutId);
    return kind != op.fields.end() && kind->second == Value(QStringLiteral("alerted"))
        && about != op.fields.end() && about->second == Value(op.actor.toBytes());
}

/// Whether the op works on a case that was kept from most members when it was made. Whoever takes
/// a case down may restrict it, and writes into it no more.
bool isOnRestrictedCase(const HubStore &store, const Op &op)
{
    const std::optional<Uuid> complaint = complaintOf(op);
    if (!complaint || isOwnAlarm(op))
        return false;
    const std::optional<EntityState> row = store.row({schema::Complaint::kTable, *complaint});
    if (!row || row->erased)
        return false;
    const Register *restriction = settledBefore(*row, schema::Complaint::Restriction, op);
    const auto *why = restriction ? std::get_if<QString>(&restriction->value) : nullptr;
    return why && !why->isEmpty();
}

/// What asks for more than work at the counter does; none for the rest, which the desk's own rules
/// watch.
std::optional<Permission> permissionFor(const HubStore &store, const Op &op)
{
    if (op.kind == OpKind::Erase)
        return Permission::GuestErase;
    switch (op.table) {
    case Staff::kTable:
        return op.fields.contains(Staff::Roles) && op.kind == OpKind::Set ? Permission::RoleGrant
                                                                          : Permission::StaffManage;
    case schema::Notice::kTable:
        return Permission::NoticePublish;
    case schema::Desk::kTable:
        return op.fields.contains(schema::Desk::SealedKeys)
            ? std::optional(Permission::DeviceApprove)
            : std::nullopt;
    default:
        return isOnRestrictedCase(store, op) ? std::optional(Permission::ComplaintConfidential)
                                             : std::nullopt;
    }
}

} // namespace

QString objectionTo(const HubStore &store, const Op &op)
{
    const std::optional<Permission> permission = permissionFor(store, op);
    if (!permission || op.actor.isNull() || op.kind == OpKind::Restore)
        return {};
    const std::optional<EntityState> author = store.row({Staff::kTable, op.actor});
    if (!author || author->erased)
        return {};
    const Register *active = settledBefore(*author, Staff::Active, op);
    if (active && active->value == Value(qint64(0)))
        return QStringLiteral("its author has left");
    const Register *roles = settledBefore(*author, Staff::Roles, op);
    const auto *names = roles ? std::get_if<QString>(&roles->value) : nullptr;
    if (!names || access::grantOf(access::rolesNamed(*names), *permission) != access::Grant::Denied)
        return {};
    return QStringLiteral("its author may not: ")
        + QLatin1StringView(access::permissionName(*permission));
}

} // namespace lobby::conflicts
