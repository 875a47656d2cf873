#pragma once

#include "models/access/session/authoriser.h"
#include "models/darkdesk/slips/slip.h"
#include "models/store/database.h"

#include <QList>

namespace lobby::darkdesk {

/// Numbered slips as screens use them: authorise, audit, act. A number is given to one slip only,
/// at one desk, and comes back once: keyed in, or void with a reason. Any thread; both arguments
/// outlive this.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class Slips
{
public:
    static constexpr int kMost = 100; ///< at once
    static constexpr qsizetype kMostReason = 200; ///< characters

    struct HandedOut
    {
        QString property;
        QList<Slip> slips;
    };

    Slips(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// For the branch that the desk stands in; durable before it is answered, so a sheet that was
    /// never printed shows among the missing ones. Invalid (subject "count").
    QFuture<Result<HandedOut>> handOut(SlipKind kind, int count);
    /// A slip that may be keyed in now, by what somebody typed or scanned. Invalid (subject
    /// "number") for what is no slip's number, NotFound for one that was never printed, Conflict
    /// (subject "keyed" or "void") for one that is back already.
    [[nodiscard]] QFuture<Result<Slip>> toKey(const QString &typed) const;
    /// It became this stay, case or follow-up. NotFound, Conflict as toKey().
    QFuture<Result<Done>> keyed(const Uuid &slip, const Uuid &as);
    /// The same by the number; of something else's number nothing happens.
    QFuture<Result<Done>> keyedNumber(const QString &number, const Uuid &as);
    /// It was spoilt or lost. Invalid (subject "reason") without one, or with one that is longer
    /// than kMostReason; NotFound, Conflict as toKey().
    QFuture<Result<Done>> declareVoid(const Uuid &slip, const QString &reason);
    /// Printed and neither keyed in nor void, in the order in which they were printed.
    [[nodiscard]] QFuture<Result<QList<Slip>>> missing() const;

    [[nodiscard]] bool mayHandOut() const
    {
        return m_authoriser.may(access::Permission::PrintCard);
    }
    [[nodiscard]] bool mayKey() const { return m_authoriser.may(access::Permission::FollowupEdit); }
    [[nodiscard]] const Clock &clock() const { return m_database.clock(); }

private:
    using Find = std::function<std::optional<Slip>(store::Connection &)>;
    QFuture<Result<Done>> key(Find find, const Uuid &as);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::darkdesk
