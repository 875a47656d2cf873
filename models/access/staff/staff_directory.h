#pragma once

#include "models/access/secrets/password.h"
#include "models/access/vault/vault.h"

#include <QFuture>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace lobby::access {

/// One who works here, as the list of users shows him.
struct StaffMember
{
    Uuid id;
    QString name;
    QList<Role> roles;
    bool active = true; ///< false: has left
    bool hasPassword = false; ///< false: cannot log in at this desk
    bool isLockedOut = false; ///< after ten wrong tries
    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

/// Who may be at the desk: rows of the staff table and slots of vault.keys together. Jobs run one
/// after the other on a thread of their own, because stretching a password takes half a second.
///
/// A crash leaves either a member who can work or none: the row is written before the slot when
/// somebody comes, and the row is closed before the slot goes when somebody leaves.
///
/// Errors: NotAllowed (subject "step_up": confirm() first), NotLoggedIn, NotFound, Invalid with
/// the subject "name", "name_taken", "roles", "password" or "last_manager", and what keys and
/// commits answer. GUI thread.
class StaffDirectory
{
public:
    static constexpr qsizetype kMaxNameLength = 80;

    /// `vault` and `clock` outlive this.
    StaffDirectory(Vault &vault, const Clock &clock, StretchCost cost = {});
    /// Waits for the job under way.
    ~StaffDirectory();
    Q_DISABLE_COPY_MOVE(StaffDirectory)

    /// Those who are here first, by name.
    QFuture<Result<QList<StaffMember>>> list();
    /// Answers the new member's id.
    QFuture<Result<Uuid>> add(const QString &name, const QList<Role> &roles, Password password);
    QFuture<Result<Done>> rename(const Uuid &member, const QString &name);
    /// At least one who can log in stays a manager or administrator.
    QFuture<Result<Done>> setRoles(const Uuid &member, const QList<Role> &roles);
    /// Both, as far as they differ from `before`; stops at what is refused.
    QFuture<Result<Done>> edit(
        const StaffMember &before, const QString &name, const QList<Role> &roles);
    /// He keeps his name in what he did; he cannot log in any more.
    QFuture<Result<Done>> deactivate(const Uuid &member);
    /// Also gives a password to a member who has none at this desk.
    QFuture<Result<Done>> resetPassword(const Uuid &member, Password password);
    /// After ten wrong tries at this desk.
    QFuture<Result<Done>> unlock(const Uuid &member);
    /// `key` opens the vault from now on, and the sheet before it no longer: call it once the new
    /// one is known to be on paper. Copies of the old key file stay open to the old sheet.
    QFuture<Result<Done>> replaceRecovery(std::shared_ptr<const RecoveryKey> key);
    /// The member at the desk types his own password again: a second step for five minutes.
    /// WrongPassword, TooManyTries.
    QFuture<Result<Done>> confirm(Password password);
    /// Removes slots of members who have left, which a crash may have kept. After unlocking.
    QFuture<Result<Done>> tidy();

    [[nodiscard]] bool may(Permission permission) const;
    [[nodiscard]] std::optional<Session> session() const { return m_vault.authoriser().session(); }

private:
    using Leave = Result<store::Authorised>;

    template <typename T>
    QFuture<Result<T>> onWorker(std::function<Result<T>()> job);
    Result<Uuid> addNow(const QString &name, const QList<Role> &roles, const Password &password);
    Result<QList<StaffMember>> listNow();
    Result<Done> renameNow(const Uuid &member, const QString &name);
    Result<Done> setRolesNow(const Uuid &member, const QList<Role> &roles);
    Result<Done> giveSlot(const Uuid &member, const QString &name, const Password &password);
    Result<Done> dropSlot(const Uuid &member);
    /// Load, change, save.
    Result<Done> changeKeys(const std::function<Result<Done>(VaultKeys &)> &change);
    /// An entry in the audit chain, and nothing else.
    Result<Done> note(Leave leave);
    Result<Done> commit(Leave leave, store::Plan plan);

    Vault &m_vault;
    const Clock &m_clock;
    const StretchCost m_cost;
    QThreadPool m_worker; ///< one thread
};

} // namespace lobby::access
