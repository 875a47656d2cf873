#include "app/lobbyctl/desk_commands.h"
#include "app/sync/lease/lease_keeping.h"
#include "models/backup/migration/migration_backup.h"
#include "models/support/wait_for.h"

namespace lobby::ctl {

namespace {

store::BackupWatcher backingUpOn(Console &console)
{
    return [&console](store::BackupProgress progress) {
        console.progress(QStringLiteral("backing up before the update: %1 of %2 pages")
                             .arg(progress.pagesDone)
                             .arg(progress.pagesTotal));
        return true;
    };
}

Result<std::unique_ptr<access::Vault>> noted(Result<std::unique_ptr<access::Vault>> opened)
{
    if (!opened)
        return opened;
    if (const Result<Done> done = backup::noteBackupBeforeMigration(**opened); !done)
        return done.error();
    return opened;
}

/// Asks `open` with the folder, the member named and the password from standard input.
template <typename Open>
auto withMember(Console &console, const Target &target, Open open)
    -> std::invoke_result_t<Open, access::ProfileFolder, Uuid, access::Password>
{
    const access::ProfileFolder folder(target.profile);
    const Result<access::Password> password = console.readPassword();
    if (!password)
        return password.error();
    const Result<Uuid> member = access::Vault::memberNamed(folder, target.staff);
    if (!member)
        return member.error();
    return open(folder, *member, *password);
}

/// `opened` closes again when the desk has to hear from its server first.
template <typename Opened>
Result<Opened> unlessLeaseIsOver(Result<Opened> opened, const Clock &clock)
{
    if (!opened)
        return opened;
    const Result<std::optional<int>> left
        = waitFor(app::leaseDaysLeft((*opened)->database(), clock));
    if (!left)
        return left.error();
    if (*left == 0)
        return app::leaseIsOver();
    return opened;
}

} // namespace

Result<std::unique_ptr<access::Vault>> unlock(
    Console &console, const Target &target, const Clock &clock, QList<store::CommitStep *> steps)
{
    return withMember(
        console, target, [&](const auto &folder, const auto &member, const auto &password) {
            return unlessLeaseIsOver(
                noted(access::Vault::unlock(folder, member, password, clock, std::move(steps),
                    backup::backupBeforeMigration(clock, backingUpOn(console)))),
                clock);
        });
}

Result<std::unique_ptr<app::Desk>> openDesk(
    Console &console, const Target &target, const Clock &clock)
{
    return unlessLeaseIsOver(openDeskToSync(console, target, clock), clock);
}

Result<std::unique_ptr<app::Desk>> openDeskToSync(
    Console &console, const Target &target, const Clock &clock)
{
    return withMember(
        console, target, [&](const auto &folder, const auto &member, const auto &password) {
            return app::Desk::open(folder, member, password, clock, backingUpOn(console));
        });
}

} // namespace lobby::ctl
