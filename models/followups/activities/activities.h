#pragma once

#include "models/access/session/authoriser.h"
#include "models/followups/activities/contact_activity.h"
#include "models/store/database.h"
#include "models/sync/op.h"

namespace lobby::followups {

/// Contacts with guests, as screens use them: authorise, audit, act. Futures finish on threads of
/// the store. Any thread; both arguments outlive this.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class Activities
{
public:
    static constexpr int kMostShown = 200;

    Activities(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// Its id, which is given here, as are the branch and, when nobody is named, the member at the
    /// desk as its owner. A next step with a day is a reminder of the owner's at nine o'clock of
    /// it, written in the same commit. NotFound without such a guest, Invalid (subject: the field)
    /// as problemOf() says.
    QFuture<Result<Uuid>> record(ContactActivity activity);
    /// The latest first, at most kMostShown.
    QFuture<Result<QList<ContactActivity>>> ofGuest(const Uuid &guest) const;

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

/// The reminder of an activity's next step: of its owner's, at nine o'clock of the day.
[[nodiscard]] sync::Intent nextStepOf(const ContactActivity &activity, const Uuid &reminderId);

} // namespace lobby::followups
