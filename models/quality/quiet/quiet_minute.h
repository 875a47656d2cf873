#pragma once

#include "models/access/session/authoriser.h"
#include "models/quality/quiet/quiet_item.h"
#include "models/store/database.h"

namespace lobby::quality {

/// Values to look at when nobody waits: what nobody means, what has expired, what is missing, what
/// was not confirmed for long. Nothing is changed by itself. Futures finish on threads of the
/// store. Any thread; both arguments outlive this. Errors: NotLoggedIn, NotAllowed, and what the
/// store answers.
class QuietMinute
{
public:
    QuietMinute(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    [[nodiscard]] QFuture<Result<QList<QuietItem>>> items() const;
    /// It is meant so: remembered at every desk, as an entry of the guest.
    QFuture<Result<Done>> isRight(const QuietItem &item);
    /// Not at this desk before that moment.
    QFuture<Result<Done>> putOff(const QuietItem &item, qint64 untilMs);

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::quality
