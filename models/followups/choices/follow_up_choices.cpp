#include "models/followups/choices/follow_up_choices.h"

#include "models/store/after_commit.h"
#include "models/support/async.h"

namespace lobby::followups {

using access::Permission;
using store::Connection;

QFuture<Result<Choices>> FollowUpChoices::load() const
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Choices>({Error::Code::NotLoggedIn});
    return m_database.read([branch = session->branch](Connection &connection) {
        return Result<Choices>(ChoiceRepository(connection).ofBranch(branch));
    });
}

QFuture<Result<Done>> FollowUpChoices::save(const Choices &choices)
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Done>({Error::Code::NotLoggedIn});
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        if (choice->size() > kLongestChoice)
            return refusedWith<Done>({Error::Code::Invalid, {}, choice.key()});
    }
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::SettingsProperty, session->branch);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [branch = session->branch, choices](
                    Connection &connection) -> Result<QList<sync::Intent>> {
        return ChoiceRepository(connection).savingOf(branch, choices);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

} // namespace lobby::followups
