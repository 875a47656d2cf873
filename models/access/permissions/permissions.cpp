#include "models/access/permissions/permissions.h"

#include <QStringList>

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

QString roleNames(const QList<Role> &roles)
{
    QStringList names;
    for (const Role role : roles)
        names.append(roleName(role));
    names.sort();
    return names.join(u',');
}

QList<Role> rolesNamed(QStringView names)
{
    QList<Role> roles;
    for (const QStringView name : names.split(u',', Qt::SkipEmptyParts)) {
        if (const std::optional<Role> role = roleNamed(name))
            roles.append(*role);
    }
    return roles;
}

} // namespace lobby::access
