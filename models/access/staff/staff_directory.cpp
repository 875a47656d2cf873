#include "models/access/staff/staff_directory.h"

#include "models/access/login_attempts.h"
#include "models/access/password_rules.h"
#include "models/access/staff/staff_rows.h"
#include "models/support/wait_for.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

#include "schema/schema.h"

namespace lobby::access {

using schema::Staff;
using sync::OpKind;

namespace {

Error invalid(const char *subject)
{
    return {Error::Code::Invalid, {}, QLatin1StringView(subject)};
}

bool rolesFit(const QList<Role> &roles)
{
    return !roles.isEmpty()
        && rolesCompatible({roles.constData(), static_cast<std::size_t>(roles.size())});
}

QSet<Uuid> withSlots(const ProfileFolder &folder)
{
    QSet<Uuid> ids;
    if (const auto members = Vault::members(folder)) {
        for (const VaultKeys::Member &member : *members)
            ids.insert(member.id);
    }
    return ids;
}

QList<sync::Intent> setField(const Uuid &member, quint16 field, const sync::Value &value)
{
    return {{OpKind::Set, Staff::kTable, member, {{field, value}}}};
}

bool nameFits(const QString &name)
{
    return !name.isEmpty() && name.size() <= StaffDirectory::kMaxNameLength;
}

} // namespace

StaffDirectory::StaffDirectory(Vault &vault, const Clock &clock, StretchCost cost)
    : m_vault(vault)
    , m_clock(clock)
    , m_cost(cost)
{
    m_worker.setMaxThreadCount(1);
}

StaffDirectory::~StaffDirectory()
{
    m_worker.waitForDone();
}

template <typename T>
QFuture<Result<T>> StaffDirectory::onWorker(std::function<Result<T>()> job)
{
    return QtConcurrent::run(&m_worker, std::move(job));
}

QFuture<Result<QList<StaffMember>>> StaffDirectory::list()
{
    return onWorker<QList<StaffMember>>([this] { return listNow(); });
}

Result<QList<StaffMember>> StaffDirectory::listNow()
{
    const Result<QList<StaffRow>> rows = waitFor(m_vault.database().read(staffRows));
    if (!rows)
        return rows.error();
    const QSet<Uuid> canLogIn = withSlots(m_vault.folder());
    LoginAttempts attempts(m_vault.folder().loginAttempts(), m_clock);
    QList<StaffMember> members;
    for (const StaffRow &row : *rows) {
        const bool hasPassword = row.active && canLogIn.contains(row.id);
        members.append({row.id, row.name, row.roles, row.active, hasPassword,
            hasPassword && attempts.state(row.id).needsSupervisor});
    }
    return members;
}

QFuture<Result<Uuid>> StaffDirectory::add(
    const QString &name, const QList<Role> &roles, Password password)
{
    const auto secret = std::make_shared<const Password>(std::move(password));
    return onWorker<Uuid>(
        [this, name = name.trimmed(), roles, secret] { return addNow(name, roles, *secret); });
}

Result<Uuid> StaffDirectory::addNow(
    const QString &name, const QList<Role> &roles, const Password &password)
{
    const Uuid id = Uuid::v7(m_clock.nowMs());
    Leave manage = m_vault.authoriser().authorise(Permission::StaffManage, id);
    if (!manage)
        return manage.error();
    Leave grant = m_vault.authoriser().authorise(Permission::RoleGrant, id);
    if (!grant)
        return grant.error();
    if (!nameFits(name))
        return invalid("name");
    if (!rolesFit(roles))
        return invalid("roles");
    if (checkNewPassword(password, name))
        return invalid("password");

    const Uuid branch = m_vault.branch();
    const Result<Done> row = commit(std::move(manage),
        [id, name, branch](store::Connection &connection) -> Result<QList<sync::Intent>> {
            if (isTaken(connection, id, name))
                return invalid("name_taken");
            return QList<sync::Intent> {{OpKind::Create, Staff::kTable, id,
                {{Staff::Name, name}, {Staff::BranchId, branch.toBytes()},
                    {Staff::Active, qint64(1)}}}};
        });
    if (!row)
        return row.error();
    const Result<Done> granted = commit(std::move(grant),
        [id, roles](store::Connection &) { return setField(id, Staff::Roles, roleNames(roles)); });
    if (!granted)
        return granted.error();
    // Last, and in one piece: from here on he is on the login page.
    if (const Result<Done> slot = giveSlot(id, name, password); !slot) {
        Leave undo = m_vault.authoriser().authorise(Permission::StaffManage, id);
        (void)commit(std::move(undo),
            [id](store::Connection &) { return setField(id, Staff::Active, qint64(0)); });
        return slot.error();
    }
    return id;
}

QFuture<Result<Done>> StaffDirectory::rename(const Uuid &member, const QString &name)
{
    return onWorker<Done>(
        [this, member, name = name.trimmed()] { return renameNow(member, name); });
}

Result<Done> StaffDirectory::renameNow(const Uuid &member, const QString &name)
{
    Leave leave = m_vault.authoriser().authorise(Permission::StaffManage, member);
    if (!leave)
        return leave.error();
    if (!nameFits(name))
        return invalid("name");
    const Result<Done> row = commit(std::move(leave),
        [member, name](store::Connection &connection) -> Result<QList<sync::Intent>> {
            if (!activeName(connection, member))
                return Error {Error::Code::NotFound, {}, QStringLiteral("staff")};
            if (isTaken(connection, member, name))
                return invalid("name_taken");
            return setField(member, Staff::Name, name);
        });
    if (!row)
        return row;
    const Result<Done> renamed = changeKeys([&](VaultKeys &keys) {
        return keys.rename(m_vault.root(), {member, name});
    });
    return renamed || renamed.error().code != Error::Code::NotFound
        ? renamed
        : Result<Done>(Done()); // one without a password has no tile to rename
}

QFuture<Result<Done>> StaffDirectory::setRoles(const Uuid &member, const QList<Role> &roles)
{
    return onWorker<Done>([this, member, roles] { return setRolesNow(member, roles); });
}

Result<Done> StaffDirectory::setRolesNow(const Uuid &member, const QList<Role> &roles)
{
    Leave leave = m_vault.authoriser().authorise(Permission::RoleGrant, member);
    if (!leave)
        return leave.error();
    if (!rolesFit(roles))
        return invalid("roles");
    const QSet<Uuid> canLogIn = withSlots(m_vault.folder());
    const Result<Done> granted = commit(std::move(leave),
        [member, roles, canLogIn](store::Connection &connection) -> Result<QList<sync::Intent>> {
            if (!activeName(connection, member))
                return Error {Error::Code::NotFound, {}, QStringLiteral("staff")};
            if (!leads(roles) && !anotherLeads(connection, member, canLogIn))
                return invalid("last_manager");
            return setField(member, Staff::Roles, roleNames(roles));
        });
    // His own are in force at once.
    std::optional<Session> here = session();
    if (granted && here && here->staffId == member) {
        here->roles = roles;
        m_vault.authoriser().logIn(*here);
    }
    return granted;
}

QFuture<Result<Done>> StaffDirectory::edit(
    const StaffMember &before, const QString &name, const QList<Role> &roles)
{
    return onWorker<Done>([this, before, name = name.trimmed(), roles]() -> Result<Done> {
        if (name != before.name) {
            if (const Result<Done> renamed = renameNow(before.id, name); !renamed)
                return renamed;
        }
        const bool sameRoles = roles.size() == before.roles.size()
            && std::is_permutation(roles.begin(), roles.end(), before.roles.begin());
        return sameRoles ? Result<Done>(Done()) : setRolesNow(before.id, roles);
    });
}

QFuture<Result<Done>> StaffDirectory::deactivate(const Uuid &member)
{
    return onWorker<Done>([this, member]() -> Result<Done> {
        Leave leave = m_vault.authoriser().authorise(Permission::StaffManage, member);
        if (!leave)
            return leave.error();
        const QSet<Uuid> canLogIn = withSlots(m_vault.folder());
        const Result<Done> row = commit(std::move(leave),
            [member, canLogIn](store::Connection &connection) -> Result<QList<sync::Intent>> {
                if (!activeName(connection, member))
                    return Error {Error::Code::NotFound, {}, QStringLiteral("staff")};
                if (!anotherLeads(connection, member, canLogIn))
                    return invalid("last_manager");
                return setField(member, Staff::Active, qint64(0));
            });
        return row ? dropSlot(member) : row;
    });
}

QFuture<Result<Done>> StaffDirectory::resetPassword(const Uuid &member, Password password)
{
    const auto secret = std::make_shared<const Password>(std::move(password));
    return onWorker<Done>([this, member, secret]() -> Result<Done> {
        Leave leave = m_vault.authoriser().authorise(Permission::StaffResetPassword, member);
        if (!leave)
            return leave.error();
        const Result<std::optional<QString>> name = waitFor(m_vault.database().read(
            [member](store::Connection &connection) { return activeName(connection, member); }));
        if (!name)
            return name.error();
        if (!*name)
            return Error {Error::Code::NotFound, {}, QStringLiteral("staff")};
        if (checkNewPassword(*secret, **name))
            return invalid("password");
        if (const Result<Done> noted = note(std::move(leave)); !noted)
            return noted;
        if (const Result<Done> given = giveSlot(member, **name, *secret); !given)
            return given;
        LoginAttempts(m_vault.folder().loginAttempts(), m_clock).unlock(member);
        return Done();
    });
}

QFuture<Result<Done>> StaffDirectory::unlock(const Uuid &member)
{
    return onWorker<Done>([this, member]() -> Result<Done> {
        Leave leave = m_vault.authoriser().authorise(Permission::StaffUnlock, member);
        if (!leave)
            return leave.error();
        if (const Result<Done> noted = note(std::move(leave)); !noted)
            return noted;
        LoginAttempts(m_vault.folder().loginAttempts(), m_clock).unlock(member);
        return Done();
    });
}

QFuture<Result<Done>> StaffDirectory::confirm(Password password)
{
    const auto secret = std::make_shared<const Password>(std::move(password));
    return onWorker<Done>([this, secret]() -> Result<Done> {
        const std::optional<Session> here = session();
        if (!here)
            return Error {Error::Code::NotLoggedIn};
        const Result<Session> again = m_vault.switchTo(here->staffId, *secret);
        if (!again)
            return again.error();
        m_vault.authoriser().confirm();
        return Done();
    });
}

QFuture<Result<Done>> StaffDirectory::tidy()
{
    return onWorker<Done>([this]() -> Result<Done> {
        const Result<QList<StaffMember>> members = listNow();
        if (!members)
            return members.error();
        const QSet<Uuid> stored = withSlots(m_vault.folder());
        for (const StaffMember &member : *members) {
            if (member.active || !stored.contains(member.id))
                continue;
            if (const Result<Done> dropped = dropSlot(member.id); !dropped)
                return dropped;
        }
        return Done();
    });
}

QFuture<Result<Done>> StaffDirectory::replaceRecovery(std::shared_ptr<const RecoveryKey> key)
{
    return onWorker<Done>([this, key = std::move(key)]() -> Result<Done> {
        Leave leave = m_vault.authoriser().authorise(Permission::RecoveryReplace);
        if (!leave)
            return leave.error();
        if (const Result<Done> noted = note(std::move(leave)); !noted)
            return noted;
        return changeKeys([&](VaultKeys &keys) -> Result<Done> {
            if (const Result<Done> replaced = keys.replaceRecovery(m_vault.root(), *key); !replaced)
                return replaced;
            const Result<RootKey> proof = keys.unlockWithRecovery(*key);
            return proof ? Result<Done>(Done()) : Result<Done>(proof.error());
        });
    });
}

bool StaffDirectory::may(Permission permission) const
{
    return m_vault.authoriser().may(permission);
}

Result<Done> StaffDirectory::giveSlot(
    const Uuid &member, const QString &name, const Password &password)
{
    return changeKeys([&](VaultKeys &keys) -> Result<Done> {
        const Result<DeviceSecret> secret = m_vault.deviceSecret(keys);
        if (!secret)
            return secret.error();
        Result<Done> given = keys.resetPassword(m_vault.root(), member, password, *secret, m_cost);
        if (!given && given.error().code == Error::Code::NotFound)
            given = keys.addMember(m_vault.root(), {member, name}, password, *secret, m_cost);
        return given;
    });
}

Result<Done> StaffDirectory::dropSlot(const Uuid &member)
{
    const Result<Done> dropped
        = changeKeys([&](VaultKeys &keys) { return keys.removeMember(m_vault.root(), member); });
    return dropped || dropped.error().code != Error::Code::NotFound ? dropped
                                                                    : Result<Done>(Done());
}

Result<Done> StaffDirectory::changeKeys(const std::function<Result<Done>(VaultKeys &)> &change)
{
    Result<VaultKeys> keys = VaultKeys::load(m_vault.folder().keys());
    if (!keys)
        return keys.error();
    const Result<Done> changed = change(*keys);
    return changed ? keys->save(m_vault.folder().keys()) : changed;
}

Result<Done> StaffDirectory::note(Leave leave)
{
    return commit(std::move(leave), [](store::Connection &) { return QList<sync::Intent>(); });
}

Result<Done> StaffDirectory::commit(Leave leave, store::Plan plan)
{
    if (!leave)
        return leave.error();
    const Result<store::Committed> result
        = waitFor(m_vault.database().commit(*std::move(leave), {}, std::move(plan)));
    return result ? Result<Done>(Done()) : Result<Done>(result.error());
}

} // namespace lobby::access
