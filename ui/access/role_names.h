#pragma once

#include "models/access/permissions/permissions.h"

#include <QList>
#include <QString>

namespace lobby::ui {

/// "Front desk", "Manager": a role as people say it.
QString roleText(access::Role role);
/// The same for one who holds several: "Manager, Administrator".
QString rolesText(const QList<access::Role> &roles);
/// Every role, in the order of the permission table.
QList<access::Role> allRoles();

} // namespace lobby::ui
