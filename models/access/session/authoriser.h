#pragma once

#include "models/access/session/vouched.h"
#include "models/store/authorised.h"
#include "models/support/clock.h"
#include "models/support/result.h"

#include <mutex>
#include <optional>

namespace lobby::access {

/// The only maker of `Authorised` tokens. One a desk; its session changes at login, switch and
/// lock. Any thread.
class Authoriser
{
public:
    /// How long a password, typed again, counts as the second step.
    static constexpr qint64 kStepUpMs = qint64 {5} * 60 * 1000;

    /// `clock` outlives this.
    explicit Authoriser(const Clock &clock);

    /// Leave to do one thing to one object. NotLoggedIn, NotAllowed (subject: the permission),
    /// ReasonRequired. What needs a second step is refused as NotAllowed with the subject
    /// "step_up" until confirm(); what needs four eyes, with the subject "four_eyes".
    Result<store::Authorised> authorise(
        Permission permission, const Uuid &object = {}, const QString &reason = {}) const;
    /// As authorise(), of what may need four eyes: those of another member, who holds the same
    /// permission and has given his word for just this.
    Result<store::Authorised> authorise(Permission permission, const Uuid &object,
        const QString &reason, const std::optional<Vouched> &word) const;
    /// May the control be enabled? A reason can still be given.
    [[nodiscard]] bool may(Permission permission) const;
    /// Why a question that needs this is not answered: NotLoggedIn, NotAllowed (subject: the
    /// permission). Nothing when may() holds.
    [[nodiscard]] std::optional<Error> refusal(Permission permission) const;

    /// Of the vault itself, or of a member whose password it has just checked, for what happens
    /// before or around a session: founding, logging in.
    [[nodiscard]] store::Authorised ofSystem(
        const Uuid &actor, QLatin1StringView action, const Uuid &object = {}) const;
    /// Of a member whose password the vault has just checked, for one thing.
    [[nodiscard]] Vouched vouchedBy(
        Session member, Permission permission, const Uuid &object) const;

    [[nodiscard]] std::optional<Session> session() const;
    void logIn(Session session);
    /// The desk moves to another branch with whoever is logged in; nothing when nobody is.
    void standIn(const Uuid &branch);
    /// The member has just typed the password again.
    void confirm();
    /// Lock: nothing is authorised until the next logIn().
    void logOut();

private:
    [[nodiscard]] bool isConfirmed() const;

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    qint64 m_confirmedMs = 0;
    std::optional<Session> m_session;
};

} // namespace lobby::access
