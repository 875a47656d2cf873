#pragma once

#include "models/access/permissions/permissions.gen.h"

#include <QAnyStringView>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace lobby::access {

/// What the roles of one member give together: the most that one of them does; nothing without a
/// role.
Grant grantOf(std::span<const Role> roles, Permission permission);

/// Whether one member may hold all of these: auditor, privacy officer and administrator watch each
/// other, so at most one of the three.
bool rolesCompatible(std::span<const Role> roles);

/// By the names of the table, "privacy_officer" and "guest.search"; none for any other text.
std::optional<Role> roleNamed(QAnyStringView name);
std::optional<Permission> permissionNamed(QAnyStringView name);

/// As the staff table holds them: names in the order of the alphabet, "administrator,manager".
/// Reading leaves out what this version does not know.
QString roleNames(const QList<Role> &roles);
QList<Role> rolesNamed(QStringView names);

} // namespace lobby::access
