#pragma once

#include "models/access/session/authoriser.h"
#include "models/opening/opening.h"
#include "models/store/database.h"

namespace lobby::opening {

/// When the branch of this desk works, as screens, the command line and other features use it:
/// authorise, audit, act. Futures finish on threads of the store. Any thread; both arguments
/// outlive this and what it answered.
///
/// Errors of every call: NotLoggedIn; of those that write NotAllowed, and what a commit answers.
class OpeningTimes
{
public:
    OpeningTimes(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    [[nodiscard]] QFuture<Result<Opening>> load() const;
    /// What deadlines are counted by. A branch whose region has no table answers too; its calendar
    /// then knows no year.
    [[nodiscard]] QFuture<Result<calendar::WorkingCalendar>> calendar() const;

    /// Writes what differs from what is stored, for the branch of this desk. Invalid with the field
    /// as subject, as problemOf() says.
    QFuture<Result<Done>> save(BranchHours hours);
    /// The id that it was given here. Invalid as problemOf() says.
    QFuture<Result<Uuid>> add(ClosingDay day);
    /// NotFound when the branch has no such day.
    QFuture<Result<Done>> remove(const Uuid &day);
    /// Each list takes the place of what was known of its year, all or none; at every branch of the
    /// organisation that is in its region.
    QFuture<Result<Done>> import(const QList<calendar::HolidayList> &lists);

    [[nodiscard]] bool maySave() const
    {
        return m_authoriser.may(access::Permission::SettingsProperty);
    }

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::opening
