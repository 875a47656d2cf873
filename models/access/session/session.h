#pragma once

#include "models/access/permissions/permissions.h"
#include "models/support/uuid.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace lobby::access {

/// Who sits at the desk.
struct Session
{
    Uuid staffId;
    QString name;
    QList<Role> roles;
    Uuid branch; ///< where the desk stands: chosen for it, else the member's own
};

/// Of a member's roles, the most that one of them gives.
inline Grant grantOf(const Session &session, Permission permission)
{
    return grantOf(std::span<const Role>(
                       session.roles.constData(), static_cast<std::size_t>(session.roles.size())),
        permission);
}

} // namespace lobby::access
