#pragma once

#include "models/access/session/authoriser.h"
#include "models/store/database.h"

#include <QStringList>

namespace lobby::checkin {

/// Numbers for blank cards, each handed out once: the counter is durable before a number is
/// answered. Any thread; both arguments outlive this.
class BlankCards
{
public:
    static constexpr int kMost = 200; ///< at once

    struct Numbers
    {
        QString property;
        QStringList numbers; ///< as they are printed
    };

    BlankCards(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// For the branch that the desk stands in. NotLoggedIn, NotAllowed, Invalid (subject "count").
    QFuture<Result<Numbers>> handOut(int count);

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::checkin
