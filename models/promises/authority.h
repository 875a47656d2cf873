#pragma once

#include "models/access/session/authoriser.h"

#include <QList>

#include <map>

namespace lobby::promises {

/// How much one member may give a guest at a time. Of roles that are not named: nothing.
struct AuthorityLimits
{
    QString currency = {}; ///< ISO 4217; empty: nobody has set any, the program's own count
    std::map<access::Role, qint64> most; ///< minor units

    friend bool operator==(const AuthorityLimits &, const AuthorityLimits &) = default;
};

/// Those whose limits a house sets.
inline constexpr std::array kLimitedRoles {access::Role::Receptionist, access::Role::Clerk,
    access::Role::Supervisor, access::Role::Manager};

/// Until somebody sets others: a supervisor 1,000, a manager 10,000, others nothing; of whatever
/// currency is given.
[[nodiscard]] AuthorityLimits usualLimits();
/// The most that one of his roles gives; an amount of another currency than the limits' has none.
[[nodiscard]] qint64 limitOf(
    const QList<access::Role> &roles, const AuthorityLimits &limits, const QString &currency);

/// Who answers for an amount that is given away.
struct Answerable
{
    Uuid approvedBy; ///< null: whoever gives it, within his own limit
};
/// Whether `giver` may give `amount` away, alone or with another member's word for `object`.
/// NotAllowed (subject "limit") when it is above his limit and no word is there, or the word of one
/// whose limit it is above too, or who is himself the giver.
[[nodiscard]] Result<Answerable> answerableFor(qint64 amount, const QString &currency,
    const Uuid &object, const access::Session &giver, const std::optional<access::Vouched> &word,
    const AuthorityLimits &limits);

} // namespace lobby::promises
