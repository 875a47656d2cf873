#include "models/conflicts/rules/rights.h"

#include "models/access/permissions/permissions.h"

#include "schema/schema.h"

namespace lobby::conflicts {

using namespace sync;
using access::Permission;
using schema::Staff;

namespace {

/// What asks for more than work at the counter does; none for the rest, which the desk's own rules
/// watch.
std::optional<Permission> permissionFor(const Op &op)
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
        return std::nullopt;
    }
}

/// The value that was there when the op was made; null when it has changed since.
const Register *settledBefore(const EntityState &row, quint16 field, const Op &op)
{
    const auto reg = row.fields.find(field);
    return reg != row.fields.end() && reg->second.stamp < op.stamp ? &reg->second : nullptr;
}

} // namespace

QString objectionTo(const HubStore &store, const Op &op)
{
    const std::optional<Permission> permission = permissionFor(op);
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
