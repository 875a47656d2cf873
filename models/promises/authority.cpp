#include "models/promises/authority.h"

#include <algorithm>

namespace lobby::promises {

using access::Permission;
using access::Role;

namespace {

constexpr qint64 kSupervisorsLimit = 1'000'00;
constexpr qint64 kManagersLimit = 10'000'00;

bool mayCompensate(const access::Session &session)
{
    const access::Grant grant = grantOf(session, Permission::ComplaintCompensate);
    return grant == access::Grant::Allowed || grant == access::Grant::Reason;
}

} // namespace

AuthorityLimits usualLimits()
{
    return {{}, {{Role::Supervisor, kSupervisorsLimit}, {Role::Manager, kManagersLimit}}};
}

qint64 limitOf(const QList<Role> &roles, const AuthorityLimits &limits, const QString &currency)
{
    if (!limits.currency.isEmpty() && limits.currency != currency)
        return 0;
    qint64 most = 0;
    for (const Role role : roles) {
        if (const auto limit = limits.most.find(role); limit != limits.most.end())
            most = std::max(most, limit->second);
    }
    return most;
}

Result<Answerable> answerableFor(qint64 amount, const QString &currency, const Uuid &object,
    const access::Session &giver, const std::optional<access::Vouched> &word,
    const AuthorityLimits &limits)
{
    const auto within = [&](const access::Session &session) {
        return amount <= limitOf(session.roles, limits, currency);
    };
    if (amount <= 0 || within(giver))
        return Answerable();
    const bool counts = word && word->permission() == Permission::ComplaintCompensate
        && word->object() == object && word->by().staffId != giver.staffId
        && mayCompensate(word->by()) && within(word->by());
    if (counts)
        return Answerable {word->by().staffId};
    return Error {Error::Code::NotAllowed, {}, QLatin1StringView("limit")};
}

} // namespace lobby::promises
