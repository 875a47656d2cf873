#pragma once

#include "models/access/session/authoriser.h"
#include "models/followups/choices/choice_repository.h"
#include "models/store/database.h"

namespace lobby::followups {

/// What the branch of this desk has chosen, as the settings use it. Futures finish on threads of
/// the store. Any thread; both arguments outlive this.
class FollowUpChoices
{
public:
    static constexpr qsizetype kLongestChoice = 4000;

    FollowUpChoices(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// NotLoggedIn.
    [[nodiscard]] QFuture<Result<Choices>> load() const;
    /// Writes what differs; an empty value takes a choice back. NotLoggedIn, NotAllowed; Invalid
    /// (subject: the code) for a value that is too long.
    QFuture<Result<Done>> save(const Choices &choices);
    [[nodiscard]] bool maySave() const
    {
        return m_authoriser.may(access::Permission::SettingsProperty);
    }

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::followups
