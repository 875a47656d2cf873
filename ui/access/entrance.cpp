#include "ui/access/entrance.h"

#include "models/access/vault/vault.h"
#include "models/backup/migration/migration_backup.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace lobby::ui {

using access::LoginAttempts;

namespace {

/// What an entrance reads in the folder, whether the database is open or not.
Entrance entranceAt(const access::ProfileFolder &folder, const Clock &clock, Unlock unlock)
{
    return {[folder] { return access::Vault::members(folder); }, std::move(unlock),
        [folder, &clock](const Uuid &member) {
            return LoginAttempts(folder.loginAttempts(), clock).state(member);
        },
        {}, {}};
}

/// On a thread of its own; destroying the last copy waits for it.
Unlock besides(
    std::function<Result<Done>(const Uuid &member, const access::Password &password)> check)
{
    const auto worker = std::make_shared<QThreadPool>();
    worker->setMaxThreadCount(1);
    return [check = std::move(check), worker](const Uuid &member, access::Password password) {
        const auto secret = std::make_shared<const access::Password>(std::move(password));
        return QtConcurrent::run(
            worker.get(), [check, secret, member] { return check(member, *secret); });
    };
}

} // namespace

store::BackupWatcher watching(const std::shared_ptr<SharedProgress> &progress)
{
    return [progress](store::BackupProgress done) {
        constexpr qint64 kWhole = 100;
        progress->percent
            = static_cast<int>(kWhole * done.pagesDone / std::max(done.pagesTotal, 1));
        return !progress->cancelled;
    };
}

Entrance entranceTo(const access::ProfileFolder &folder, const Clock &clock, Unlock unlock)
{
    Entrance entrance = entranceAt(folder, clock, std::move(unlock));
    entrance.recover
        = [folder, &clock](const Uuid &member,
              const std::shared_ptr<const access::RecoveryKey> &key, access::Password password) {
              const auto secret = std::make_shared<const access::Password>(std::move(password));
              return QtConcurrent::run([folder, &clock, member, key, secret] {
                  return access::Vault::recover(
                      folder, *key, member, *secret, clock, backup::backupBeforeMigration(clock));
              });
          };
    return entrance;
}

Entrance entranceOf(access::Vault &vault, const Clock &clock)
{
    return entranceAt(vault.folder(), clock,
        besides([&vault](const Uuid &member, const access::Password &password) {
            const Result<access::Session> session = vault.switchTo(member, password);
            return session ? Result<Done>(Done()) : Result<Done>(session.error());
        }));
}

Vouching vouchingOf(
    access::Vault &vault, const Clock &clock, access::Permission permission, const Uuid &object)
{
    const auto given = std::make_shared<std::optional<access::Vouched>>();
    auto ask = [&vault, permission, object, given](
                   const Uuid &member, const access::Password &password) -> Result<Done> {
        Result<access::Vouched> vouched = vault.vouch(member, password, permission, object);
        if (!vouched)
            return vouched.error();
        *given = *std::move(vouched);
        return Done();
    };
    return {entranceAt(vault.folder(), clock, besides(std::move(ask))), given};
}

} // namespace lobby::ui
