#pragma once

#include "models/access/audit/audit_chain.h"
#include "models/access/keys/vault_keys.h"
#include "models/access/session/authoriser.h"
#include "models/access/vault/profile_folder.h"
#include "models/store/database.h"

#include <functional>
#include <memory>

namespace lobby::access {

/// A new desk: who owns it and what sort of place it is.
struct Founding
{
    QString property; ///< name of the hotel, agency or office
    QString kind; ///< "hotel", "agency", "branch"
    QString owner; ///< name of the first member, who may do everything
    QString currency = QStringLiteral("CNY");
    QString country = QStringLiteral("CN");
    StretchCost cost = {};
    /// Keep the device secret in the desktop's keychain when one answers, in a file otherwise.
    bool useKeychain = false;
};

/// What is done with a profile of an older version before its tables are changed, on the thread
/// that opens it: a backup. An error leaves the profile as it is.
using BeforeMigration = std::function<Result<Done>(
    store::Connection &connection, const ProfileFolder &folder, const RootKey &root)>;

/// An unlocked profile: the open database, the authoriser with the member's session, the keys that
/// features need. Owns all of it; closing it (destruction) closes the database.
class Vault
{
public:
    /// What founding gives besides the vault: the one chance to write down the recovery key.
    struct Founded
    {
        std::unique_ptr<Vault> vault;
        RecoveryKey recovery;
    };

    /// A new vault in a folder that has none: keys, database, branch and owner in it. Blocks for
    /// 0.4 s, and for as long as a keychain takes to answer. VaultExists, Invalid (subject
    /// "password"), VaultNetwork, DiskFull, Unavailable.
    static Result<Founded> found(const ProfileFolder &folder, const Founding &founding,
        const Password &password, const Clock &clock, QList<store::CommitStep *> steps = {});

    /// Opens with a member's password; the wrong ones are counted. Blocks for 0.4 s, longer when a
    /// keychain is slow. KeysMissing, KeysDamaged (subject "device_secret": what this terminal
    /// adds to the password is gone, or another's), Unavailable (the keychain), WrongPassword,
    /// TooManyTries, NotAllowed (has left), what store::Database::open() answers, and for a profile
    /// of an older version what `before` answers: without one it is not opened.
    static Result<std::unique_ptr<Vault>> unlock(const ProfileFolder &folder, const Uuid &member,
        const Password &password, const Clock &clock, QList<store::CommitStep *> steps = {},
        const BeforeMigration &before = {});

    /// Members for the login tiles, before anything is opened.
    static Result<std::vector<VaultKeys::Member>> members(const ProfileFolder &folder);
    /// By name, as typed; a name nobody has gives an id nobody has, which takes as long to refuse.
    static Result<Uuid> memberNamed(const ProfileFolder &folder, const QString &name);

    /// Gives `member` a new password by the recovery sheet, with which he then logs in. When this
    /// terminal's part of the key cannot be read any more it gets a new one, kept in a file; the
    /// other members then need new passwords too (StaffDirectory). Blocks for 0.4 s. Invalid
    /// (subject "password"), WrongPassword (another vault's sheet), NotAllowed (the member is
    /// unknown or has left), KeysMissing or KeysDamaged (the sheet alone does not open anything),
    /// and what store::Database::open() and `before` (as for unlock()) answer. Nothing is changed
    /// then.
    static Result<Done> recover(const ProfileFolder &folder, const RecoveryKey &recovery,
        const Uuid &member, const Password &password, const Clock &clock,
        const BeforeMigration &before = {});

    ~Vault();
    Q_DISABLE_COPY_MOVE(Vault)

    /// The next member at the open desk: the session changes when the password is right. Blocks
    /// for 0.4 s; any thread. WrongPassword, TooManyTries, NotAllowed.
    Result<Session> switchTo(const Uuid &member, const Password &password);

    /// Another member lets this one thing happen, with his own password; who is logged in stays so.
    /// It is in the audit log before this answers. Blocks for 0.4 s; any thread. As switchTo(), and
    /// NotAllowed (subject: the permission) when he may not either.
    Result<Vouched> vouch(
        const Uuid &member, const Password &password, Permission permission, const Uuid &object);

    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] Authoriser &authoriser() { return m_authoriser; }
    [[nodiscard]] const RootKey &root() const { return m_root; }
    [[nodiscard]] const ProfileFolder &folder() const { return m_folder; }
    /// Read from where `keys` says it is. Blocks as a keychain may. As DeviceSecretStore::read().
    [[nodiscard]] Result<DeviceSecret> deviceSecret(const VaultKeys &keys) const;
    [[nodiscard]] AuditHead auditHead() const { return m_audit.head(); }
    /// Where the desk stands; null when nobody is logged in.
    [[nodiscard]] Uuid branch() const;
    /// Hands the database's signals to another thread, e.g. the GUI's after unlocking beside it.
    void moveToThread(QThread *thread) { m_database->moveToThread(thread); }

private:
    Vault(const ProfileFolder &folder, RootKey root, const Clock &clock);
    Result<Done> createDatabase(const Uuid &vaultId, QList<store::CommitStep *> steps);
    Result<Done> openDatabase(
        const Uuid &vaultId, QList<store::CommitStep *> steps, const BeforeMigration &before);
    [[nodiscard]] store::DatabaseOptions databaseOptions(
        const Uuid &vaultId, QList<store::CommitStep *> steps);
    /// Is it his password? As switchTo().
    [[nodiscard]] Result<Done> check(const Uuid &member, const Password &password) const;
    Result<Done> enter(const Uuid &member, QLatin1StringView action);
    [[nodiscard]] Result<Session> sessionOf(const Uuid &member);

    ProfileFolder m_folder;
    RootKey m_root;
    const Clock &m_clock;
    Authoriser m_authoriser;
    AuditChain m_audit;
    std::unique_ptr<store::Database> m_database;
};

} // namespace lobby::access
