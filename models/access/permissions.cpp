#include "models/access/permissions.h"

#include <algorithm>

namespace lobby::access {

namespace {

template <typename Enum>
std::optional<Enum> named(QAnyStringView name, int count, QLatin1StringView (*nameOf)(Enum))
{
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        if (nameOf(value) == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

Grant grantOf(std::span<const Role> roles, Permission permission)
{
    Grant most = Grant::Denied;
    for (const Role role : roles)
        most = std::max(most, grantOf(role, permission));
    return most;
}

bool rolesCompatible(std::span<const Role> roles)
{
    return std::count_if(kExclusiveRoles.begin(), kExclusiveRoles.end(), [roles](Role exclusive) {
        return std::find(roles.begin(), roles.end(), exclusive) != roles.end();
    }) <= 1;
}

std::optional<Role> roleNamed(QAnyStringView name)
{
    return named<Role>(name, kRoleCount, roleName);
}

std::optional<Permission> permissionNamed(QAnyStringView name)
{
    return named<Permission>(name, kPermissionCount, permissionName);
}

} // namespace lobby::access
