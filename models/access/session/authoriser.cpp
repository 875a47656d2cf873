#include "models/access/session/authoriser.h"

namespace lobby::access {

Authoriser::Authoriser(const Clock &clock)
    : m_clock(clock)
{
}

Result<store::Authorised> Authoriser::authorise(
    Permission permission, const Uuid &object, const QString &reason) const
{
    const std::optional<Session> who = session();
    if (!who)
        return Error {Error::Code::NotLoggedIn};
    const auto refused = [](QLatin1StringView subject) {
        return Error {Error::Code::NotAllowed, {}, subject};
    };
    switch (grantOf(*who, permission)) {
    case Grant::Denied:
        return refused(permissionName(permission));
    case Grant::StepUp:
        if (!isConfirmed())
            return refused(QLatin1StringView("step_up"));
        break;
    case Grant::FourEyes:
        return refused(QLatin1StringView("four_eyes"));
    case Grant::Reason:
        if (reason.isEmpty())
            return Error {Error::Code::ReasonRequired, {}, permissionName(permission)};
        break;
    case Grant::Allowed:
        break;
    }
    return store::Authorised(who->staffId, permissionName(permission), object);
}

Result<store::Authorised> Authoriser::authorise(Permission permission, const Uuid &object,
    const QString &reason, const std::optional<Vouched> &word) const
{
    const std::optional<Session> who = session();
    const bool isAgreed = who && word && word->permission() == permission
        && word->object() == object && word->by().staffId != who->staffId
        && grantOf(word->by(), permission) != Grant::Denied;
    if (isAgreed && grantOf(*who, permission) == Grant::FourEyes)
        return store::Authorised(who->staffId, permissionName(permission), object);
    return authorise(permission, object, reason);
}

bool Authoriser::may(Permission permission) const
{
    return !refusal(permission);
}

std::optional<Error> Authoriser::refusal(Permission permission) const
{
    const std::optional<Session> who = session();
    if (!who)
        return Error {Error::Code::NotLoggedIn};
    const Grant grant = grantOf(*who, permission);
    if (grant == Grant::Denied || grant == Grant::FourEyes)
        return Error {Error::Code::NotAllowed, {}, permissionName(permission)};
    return std::nullopt;
}

store::Authorised Authoriser::ofSystem(
    const Uuid &actor, QLatin1StringView action, const Uuid &object) const
{
    return {actor, action, object.isNull() ? actor : object};
}

Vouched Authoriser::vouchedBy(Session member, Permission permission, const Uuid &object) const
{
    return {std::move(member), permission, object};
}

std::optional<Session> Authoriser::session() const
{
    const std::scoped_lock lock(m_mutex);
    return m_session;
}

void Authoriser::logIn(Session session)
{
    const std::scoped_lock lock(m_mutex);
    m_session = std::move(session);
    m_confirmedMs = m_clock.nowMs();
}

void Authoriser::standIn(const Uuid &branch)
{
    const std::scoped_lock lock(m_mutex);
    if (m_session)
        m_session->branch = branch;
}

void Authoriser::confirm()
{
    const std::scoped_lock lock(m_mutex);
    m_confirmedMs = m_clock.nowMs();
}

bool Authoriser::isConfirmed() const
{
    const std::scoped_lock lock(m_mutex);
    const qint64 age = m_clock.nowMs() - m_confirmedMs;
    return age >= 0 && age <= kStepUpMs;
}

void Authoriser::logOut()
{
    const std::scoped_lock lock(m_mutex);
    m_session.reset();
}

} // namespace lobby::access
