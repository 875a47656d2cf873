#include "models/access/vault/vault.h"

#include "models/access/keys/device_secret_keychain.h"
#include "models/access/login_attempts.h"
#include "models/access/password_rules.h"
#include "models/access/vault/root_unlocking.h"
#include "models/store/after_commit.h"
#include "models/store/engine/statement.h"
#include "models/support/wait_for.h"

#include <QDir>

#include <algorithm>

#include "schema/schema.h"

namespace lobby::access {

using namespace sync;

namespace {

/// The owner runs the place and the program; the exclusive watching roles are for others.
QList<Role> ownerRoles()
{
    return {Role::Administrator, Role::Manager};
}

QByteArray databaseKey(const RootKey &root)
{
    const SecretBytes key = root.subkey(RootKey::Purpose::Database);
    return key.view().toByteArray();
}

struct PlacedSecret
{
    DeviceSecret secret;
    DeviceSecretStore::Place place;
};

/// A new one in the keychain, if there is one that gives back what it took.
std::optional<PlacedSecret> placeInKeychain(const Uuid &vaultId)
{
    DeviceSecretKeychain keychain(vaultId);
    DeviceSecret fresh = DeviceSecret::random();
    if (!keychain.write(fresh))
        return {};
    const Result<DeviceSecret> kept = keychain.read();
    if (!kept || !(kept->bytes == fresh.bytes))
        return {};
    return PlacedSecret {std::move(fresh), keychain.place()};
}

/// The one that a founding cut short has left, or a new one.
Result<PlacedSecret> placeInFile(const ProfileFolder &folder)
{
    DeviceSecretFile file(folder.path());
    Result<DeviceSecret> present = file.read();
    if (present)
        return PlacedSecret {*std::move(present), file.place()};
    if (present.error().code != Error::Code::KeysMissing)
        return present.error();
    DeviceSecret fresh = DeviceSecret::random();
    if (const Result<Done> written = file.write(fresh); !written)
        return written.error();
    return PlacedSecret {std::move(fresh), file.place()};
}

Result<PlacedSecret> placeDeviceSecret(
    const ProfileFolder &folder, const Founding &founding, const Uuid &vaultId)
{
    if (founding.useKeychain) {
        if (std::optional<PlacedSecret> placed = placeInKeychain(vaultId))
            return *std::move(placed);
    }
    return placeInFile(folder);
}

/// The secret is there, and only where or how it lies is wrong.
bool isMisplaced(Error::Code code)
{
    return code == Error::Code::VaultExposed || code == Error::Code::VaultSymlink;
}

/// The terminal's part of the key as it is, or a new one that `keys` then ask for.
Result<DeviceSecret> usableSecret(const ProfileFolder &folder, const RootKey &root, VaultKeys &keys)
{
    Result<DeviceSecret> present = deviceSecretOf(folder, keys);
    if (present && keys.hasDeviceSecret(*present))
        return present;
    if (!present && isMisplaced(present.error().code))
        return present.error();
    const QString path = DeviceSecretFile::pathIn(folder.path());
    if (QFile::exists(path)) { // of no use, and still nobody's to delete
        const QString aside = path + QStringLiteral(".old");
        QFile::remove(aside);
        if (!QFile::rename(path, aside))
            return Error {Error::Code::Unavailable, {}, QStringLiteral("device_secret")};
    }
    Result<PlacedSecret> placed = placeInFile(folder);
    if (!placed)
        return placed.error();
    if (const Result<Done> done = keys.replaceDeviceSecret(root, placed->secret, placed->place);
        !done)
        return done.error();
    return std::move(placed->secret);
}

QList<Intent> firstRows(const Founding &founding, const Uuid &branch, const Uuid &owner)
{
    const auto text = [](const QString &value) -> Value { return value; };
    using schema::Branch;
    using schema::Staff;
    return {
        {OpKind::Create, Branch::kTable, branch,
            {{Branch::Name, text(founding.property)}, {Branch::Kind, text(founding.kind)},
                {Branch::Currency, text(founding.currency)},
                {Branch::Country, text(founding.country)}}},
        {OpKind::Create, Staff::kTable, owner,
            {{Staff::Name, text(founding.owner)}, {Staff::Roles, text(roleNames(ownerRoles()))},
                {Staff::BranchId, branch.toBytes()}, {Staff::Active, qint64(1)}}},
    };
}

} // namespace

Vault::Vault(const ProfileFolder &folder, RootKey root, const Clock &clock)
    : m_folder(folder)
    , m_root(std::move(root))
    , m_clock(clock)
    , m_authoriser(clock)
    , m_audit(folder.auditHead())
{
}

Vault::~Vault() = default;

Result<Vault::Founded> Vault::found(const ProfileFolder &folder, const Founding &founding,
    const Password &password, const Clock &clock, QList<store::CommitStep *> steps)
{
    if (folder.hasVault() || QFile::exists(folder.database()))
        return Error {Error::Code::VaultExists};
    if (!QDir().mkpath(folder.path()))
        return Error {Error::Code::Unavailable, QStringLiteral("profile folder")};
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    RecoveryKey recovery = RecoveryKey::random();
    const qint64 now = clock.nowMs();
    const Uuid owner = Uuid::v7(now);
    const Uuid vaultId = Uuid::v7(now);
    const Result<PlacedSecret> placed = placeDeviceSecret(folder, founding, vaultId);
    if (!placed)
        return placed.error();
    Result<VaultKeys::Created> created = VaultKeys::create({vaultId, {owner, founding.owner},
        password, placed->secret, placed->place, recovery, founding.cost});
    if (!created)
        return created.error();

    // The keys first: a database whose key was never saved would be lost, keys without a database
    // are only an unfinished beginning.
    if (const Result<Done> saved = created->keys.save(folder.keys()); !saved)
        return saved.error();
    std::unique_ptr<Vault> vault(new Vault(folder, std::move(created->root), clock));
    if (const Result<Done> opened = vault->createDatabase(vaultId, std::move(steps)); !opened)
        return opened.error();
    const auto rows = waitFor(vault->m_database->commit(
        vault->m_authoriser.ofSystem(owner, QLatin1StringView("vault.found")), {},
        firstRows(founding, Uuid::v7(now), owner)));
    if (!rows)
        return rows.error();
    if (const Result<Done> entered = vault->enter(owner, QLatin1StringView("login")); !entered)
        return entered.error();
    return Founded {std::move(vault), std::move(recovery)};
}

Result<std::unique_ptr<Vault>> Vault::unlock(const ProfileFolder &folder, const Uuid &member,
    const Password &password, const Clock &clock, QList<store::CommitStep *> steps,
    const BeforeMigration &before)
{
    const Result<VaultKeys> keys = VaultKeys::load(folder.keys());
    if (!keys)
        return keys.error();
    Result<RootKey> root = unlockRoot(folder, *keys, member, password, clock);
    if (!root)
        return root.error();
    std::unique_ptr<Vault> vault(new Vault(folder, *std::move(root), clock));
    if (const Result<Done> opened = vault->openDatabase(keys->vaultId(), std::move(steps), before);
        !opened)
        return opened.error();
    if (const Result<Done> entered = vault->enter(member, QLatin1StringView("login")); !entered)
        return entered.error();
    return vault;
}

Result<Done> Vault::recover(const ProfileFolder &folder, const RecoveryKey &recovery,
    const Uuid &member, const Password &password, const Clock &clock, const BeforeMigration &before)
{
    Result<VaultKeys> keys = VaultKeys::load(folder.keys());
    if (!keys)
        return keys.error();
    const auto members = keys->members();
    const auto slot = std::ranges::find(members, member, &VaultKeys::Member::id);
    if (slot == members.end())
        return Error {Error::Code::NotAllowed, {}, QStringLiteral("staff")};
    if (checkNewPassword(password, slot->displayName))
        return Error {Error::Code::Invalid, {}, QStringLiteral("password")};
    Result<RootKey> root = keys->unlockWithRecovery(recovery);
    if (!root)
        return root.error();
    Vault vault(folder, *std::move(root), clock);
    if (const Result<Done> opened = vault.openDatabase(keys->vaultId(), {}, before); !opened)
        return opened;
    if (const Result<Session> session = vault.sessionOf(member); !session)
        return session.error();
    const Result<DeviceSecret> secret = usableSecret(folder, vault.m_root, *keys);
    if (!secret)
        return secret.error();
    if (Result<Done> reset = keys->resetPassword(vault.m_root, member, password, *secret); !reset)
        return reset;
    // In the audit first: a password that was set must not be one that nobody knows of.
    const auto noted = waitFor(vault.m_database->commit(
        vault.m_authoriser.ofSystem(member, QLatin1StringView("vault.recover")), {},
        QList<Intent>()));
    if (!noted)
        return noted.error();
    if (Result<Done> saved = keys->save(folder.keys()); !saved)
        return saved;
    LoginAttempts(folder.loginAttempts(), clock).unlock(member);
    return Done();
}

Result<std::vector<VaultKeys::Member>> Vault::members(const ProfileFolder &folder)
{
    const Result<VaultKeys> keys = VaultKeys::load(folder.keys());
    return keys ? Result<std::vector<VaultKeys::Member>>(keys->members()) : keys.error();
}

Result<Uuid> Vault::memberNamed(const ProfileFolder &folder, const QString &name)
{
    const Result<std::vector<VaultKeys::Member>> all = members(folder);
    if (!all)
        return all.error();
    for (const VaultKeys::Member &member : *all) {
        if (member.displayName.compare(name, Qt::CaseInsensitive) == 0)
            return member.id;
    }
    return Uuid::named("nobody", name.toUtf8());
}

Result<Done> Vault::check(const Uuid &member, const Password &password) const
{
    const Result<VaultKeys> keys = VaultKeys::load(m_folder.keys());
    if (!keys)
        return keys.error();
    const Result<RootKey> root = unlockRoot(m_folder, *keys, member, password, m_clock);
    if (!root)
        return root.error();
    if (!(*root == m_root))
        return Error {Error::Code::KeysDamaged, QStringLiteral("another vault's keys")};
    return Done();
}

Result<Session> Vault::switchTo(const Uuid &member, const Password &password)
{
    if (const Result<Done> checked = check(member, password); !checked)
        return checked.error();
    if (const Result<Done> entered = enter(member, QLatin1StringView("login.switch")); !entered)
        return entered.error();
    return *m_authoriser.session();
}

Result<Vouched> Vault::vouch(
    const Uuid &member, const Password &password, Permission permission, const Uuid &object)
{
    if (const Result<Done> checked = check(member, password); !checked)
        return checked.error();
    const Result<Session> session = sessionOf(member);
    if (!session)
        return session.error();
    // What needs four eyes he may let another do, as the other may let him.
    if (grantOf(*session, permission) == Grant::Denied)
        return Error {Error::Code::NotAllowed, {}, permissionName(permission)};
    const auto noted = waitFor(m_database->commit(
        m_authoriser.ofSystem(member, permissionName(permission), object), {}, QList<Intent>()));
    if (!noted)
        return noted.error();
    return m_authoriser.vouchedBy(*session, permission, object);
}

Result<DeviceSecret> Vault::deviceSecret(const VaultKeys &keys) const
{
    return deviceSecretOf(m_folder, keys);
}

Uuid Vault::branch() const
{
    const std::optional<Session> session = m_authoriser.session();
    return session ? session->branch : Uuid();
}

store::DatabaseOptions Vault::databaseOptions(const Uuid &vaultId, QList<store::CommitStep *> steps)
{
    return {m_folder.database(), databaseKey(m_root), vaultId, schema::registry(),
        store::productMigrations(), m_clock, m_audit, std::move(steps)};
}

Result<Done> Vault::createDatabase(const Uuid &vaultId, QList<store::CommitStep *> steps)
{
    auto database = store::Database::create(databaseOptions(vaultId, std::move(steps)));
    if (!database)
        return database.error();
    m_database = *std::move(database);
    return Done();
}

Result<Done> Vault::openDatabase(
    const Uuid &vaultId, QList<store::CommitStep *> steps, const BeforeMigration &before)
{
    store::DatabaseOptions options = databaseOptions(vaultId, std::move(steps));
    if (before) {
        options.beforeMigration = [this, &before](store::Connection &connection) {
            return before(connection, m_folder, m_root);
        };
    }
    auto database = store::Database::open(std::move(options));
    if (!database)
        return database.error();
    m_database = *std::move(database);
    return Done();
}

Result<Done> Vault::enter(const Uuid &member, QLatin1StringView action)
{
    Result<Session> session = sessionOf(member);
    if (!session)
        return session.error();
    const auto noted
        = waitFor(m_database->commit(m_authoriser.ofSystem(member, action), {}, QList<Intent>()));
    // A full disk must not lock anybody out of reading; the entry is owed, the desk goes on.
    if (!noted && noted.error().code != Error::Code::DiskFull)
        return noted.error();
    m_authoriser.logIn(*std::move(session));
    return Done();
}

Result<Session> Vault::sessionOf(const Uuid &member)
{
    return waitFor(m_database->read([member](store::Connection &connection) -> Result<Session> {
        store::Statement query(connection,
            "SELECT name, roles, coalesce((SELECT b.id FROM meta m JOIN branch b ON b.id = m.value"
            " WHERE m.name = 'branch' AND b.present = 1 AND b.archived = 0), branch_id) FROM staff"
            " WHERE id = :id AND present = 1 AND archived = 0 AND active = 1");
        if (!query.bind(":id", member).step())
            return Error {Error::Code::NotAllowed, {}, QStringLiteral("staff")};
        return Session {member, query.text(0), rolesNamed(query.text(1)), query.uuid(2)};
    }));
}

} // namespace lobby::access
