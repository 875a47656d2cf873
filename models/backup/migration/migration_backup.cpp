#include "models/backup/migration/migration_backup.h"

#include "models/backup/copies/backups.h"
#include "models/backup/rounds/backup_record.h"
#include "models/backup/rounds/backup_settings.h"
#include "models/support/wait_for.h"

namespace lobby::backup {

namespace {

constexpr qint64 kMigrationBackupMs = qint64 {3600} * 1000;

/// Reading back begins at the first page again.
store::BackupWatcher twiceOver(const store::BackupWatcher &watcher)
{
    if (!watcher)
        return {};
    struct Seen
    {
        int last = 0;
        bool isReading = false;
    };
    return [watcher, seen = std::make_shared<Seen>()](store::BackupProgress progress) {
        if (progress.pagesDone < seen->last)
            seen->isReading = true;
        seen->last = progress.pagesDone;
        return watcher({progress.pagesDone + (seen->isReading ? progress.pagesTotal : 0),
            2 * progress.pagesTotal});
    };
}

Result<BackupDone> madeSomewhere(
    const ClosedDesk &desk, const BackupSettings &settings, const store::BackupWatcher &watcher)
{
    const QString own = backupFolderOf(desk.profile);
    const QString folder = settings.folder.isEmpty() ? own : settings.folder;
    Result<BackupDone> made = makeNotedBackup(desk, folder, settings.rule, twiceOver(watcher));
    if (!made && folder != own && made.error().code != Error::Code::Cancelled)
        made = makeNotedBackup(desk, own, settings.rule, twiceOver(watcher));
    return made;
}

/// A clock that was set back says nothing of how long ago that was.
bool isRecent(const BackupRecord &record, qint64 nowMs)
{
    const auto last = record.before.find(BackupCause::Migration);
    return last != record.before.end() && last->second <= nowMs
        && nowMs - last->second < kMigrationBackupMs;
}

Result<Done> backUpBefore(const ClosedDesk &desk, const store::BackupWatcher &watcher)
{
    BackupRecord record = BackupRecord::read(desk.connection).value_or(BackupRecord {desk.nowMs});
    if (isRecent(record, desk.nowMs))
        return Done();
    const auto made = madeSomewhere(desk, readBackupSettings(desk.connection), watcher);
    // One of this very second has its name already.
    if (!made && made.error().code != Error::Code::VaultExists)
        return made.error();
    record.before[BackupCause::Migration] = desk.nowMs;
    record.write(desk.connection);
    return Done();
}

} // namespace

access::BeforeMigration backupBeforeMigration(const Clock &clock, store::BackupWatcher watcher)
{
    return [&clock, watcher = std::move(watcher)](store::Connection &connection,
               const access::ProfileFolder &profile, const access::RootKey &root) {
        Result<Done> done = store::guarded([&] {
            return backUpBefore({connection, profile, root, clock.nowMs()}, watcher);
        });
        if (!done && done.error().code != Error::Code::VaultDamaged) {
            Error error = done.error();
            error.subject = QStringLiteral("before_migration");
            return Result<Done>(error);
        }
        return done;
    };
}

Result<Done> noteBackupBeforeMigration(access::Vault &vault)
{
    const auto known = waitFor(vault.database().read(BackupRecord::read));
    if (!known)
        return known.error();
    if (!*known || !(*known)->before.contains(BackupCause::Migration))
        return Done();
    const store::Plan forgetIt = [](store::Connection &connection) -> Result<QList<sync::Intent>> {
        if (std::optional<BackupRecord> record = BackupRecord::read(connection)) {
            record->before.erase(BackupCause::Migration);
            record->write(connection);
        }
        return QList<sync::Intent>();
    };
    const auto noted = waitFor(vault.database().commit(
        vault.authoriser().ofSystem({}, QLatin1StringView("backup.before")), {}, forgetIt));
    // A full disk must not lock anybody out of reading; the entry stays owed.
    if (!noted && noted.error().code != Error::Code::DiskFull)
        return noted.error();
    return Done();
}

} // namespace lobby::backup
