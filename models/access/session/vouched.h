#pragma once

#include "models/access/session/session.h"

namespace lobby::access {

/// Another member's word for one thing, given with his own password. Only Authoriser makes one,
/// for the vault that has checked it. A plain value otherwise.
class Vouched
{
public:
    /// Who gave it, with the roles that he had then.
    [[nodiscard]] const Session &by() const { return m_by; }
    [[nodiscard]] Permission permission() const { return m_permission; }
    [[nodiscard]] const Uuid &object() const { return m_object; }

private:
    friend class Authoriser;
    Vouched(Session by, Permission permission, const Uuid &object)
        : m_by(std::move(by))
        , m_permission(permission)
        , m_object(object)
    {
    }

    Session m_by;
    Permission m_permission;
    Uuid m_object;
};

} // namespace lobby::access
