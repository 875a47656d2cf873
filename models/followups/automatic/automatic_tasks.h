#pragma once

#include "models/access/session/authoriser.h"
#include "models/followups/automatic/task_choice.h"
#include "models/store/database.h"

namespace lobby::followups {

/// Writes down what is to be thought of around stays and trips, a few days before it is due, and
/// withdraws what is not to be thought of any more. Whichever desk looks first writes it; the
/// others come to the same rows. What was done, or removed, is never written again. Futures finish
/// on threads of the store, also when this is gone. Any thread; the first two arguments outlive
/// them.
class AutomaticTasks
{
public:
    /// So far ahead tasks are written: until then a stay may still move.
    static constexpr int kDaysAhead = 7;
    /// What should have been thought of before is over.
    static constexpr int kDaysBehind = 1;

    AutomaticTasks(store::Database &database, const access::Authoriser &authoriser,
        Calendars calendars = plainCalendars())
        : m_database(database)
        , m_authoriser(authoriser)
        , m_calendars(std::move(calendars))
    {
    }

    struct Made
    {
        int written = 0;
        int withdrawn = 0;

        friend bool operator==(const Made &, const Made &) = default;
    };
    /// Looks at everything that matters today, by the rules that the house has chosen; `shipped`
    /// holds where it has chosen nothing. Working days are those of the branch, as far as its
    /// holidays are known. NotLoggedIn, NotAllowed, and what the store answers.
    QFuture<Result<Made>> lookAfter(const TaskWishes &shipped);

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    Calendars m_calendars;
};

} // namespace lobby::followups
