#pragma once

#include "models/support/uuid.h"

#include <QLatin1StringView>

namespace lobby::access {
class Authoriser;
}

namespace lobby::store {

/// Leave for one change: who, what for, on which object. Only access makes one, after it has asked
/// the permission table; without one there is no commit. Moves, so that it is used once.
class Authorised
{
public:
    Authorised(Authorised &&) noexcept = default;
    Authorised &operator=(Authorised &&) noexcept = default;
    Authorised(const Authorised &) = delete;
    Authorised &operator=(const Authorised &) = delete;
    ~Authorised() = default;

    [[nodiscard]] const Uuid &actor() const { return m_actor; }
    /// Name in the permission table, e.g. "guest.edit".
    [[nodiscard]] QLatin1StringView permission() const { return m_permission; }
    /// None when the change is not about one thing (an import).
    [[nodiscard]] const Uuid &object() const { return m_object; }

private:
    friend class access::Authoriser;
    Authorised(const Uuid &actor, QLatin1StringView permission, const Uuid &object)
        : m_actor(actor)
        , m_permission(permission)
        , m_object(object)
    {
    }
    Uuid m_actor;
    QLatin1StringView m_permission;
    Uuid m_object;
};

} // namespace lobby::store
