#pragma once

#include "models/access/session/authoriser.h"
#include "models/care/care_rules.h"
#include "models/store/database.h"

namespace lobby::care {

enum class Whom {
    OfHouse, ///< in the house, and arriving within the days
    Everybody, ///< and whoever has agreed to offers
};

struct CareWish
{
    Whom whom = Whom::OfHouse;
    bool birthdays = true;
    bool festivals = true;
    int days = 7; ///< from today on
};

/// Whom to greet for birthdays and festivals, as screens use it: authorise, audit, act. Futures
/// finish on threads of the store. Any thread; both arguments outlive this.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class Care
{
public:
    static constexpr int kMostListed = 500;
    static constexpr int kMostDays = 60;

    Care(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// Who may be greeted in one way at least, the earlier occasion first; of a day first who is in
    /// the house. At most kMostListed, those of the house before others.
    [[nodiscard]] QFuture<Result<QList<CareRow>>> upcoming(const CareWish &wish) const;
    /// Notes a contact with the guest, its id made of guest, occasion and year: two desks that
    /// greet without hearing each other note the same one. `subject` says so in the words of the
    /// desk. Conflict when he was greeted already; NotFound when he is not to be greeted any more;
    /// NotAllowed (subject "consent") when he does not allow this way any more.
    QFuture<Result<Uuid>> done(const CareRow &row, CareWay way, const QString &subject);

    [[nodiscard]] bool may() const { return m_authoriser.may(access::Permission::FollowupEdit); }
    [[nodiscard]] const Clock &clock() const { return m_database.clock(); }
    /// Of whoever is at the desk.
    [[nodiscard]] QString staffName() const;

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::care
