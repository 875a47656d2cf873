#pragma once

#include "models/backup/copies/backups.h"
#include "models/backup/rounds/backup_record.h"
#include "models/backup/rounds/backup_settings.h"
#include "models/backup/schedule/backup_schedule.h"

namespace lobby::backup {

/// How a desk stands with its backups.
struct BackupStanding
{
    BackupHistory history;
    std::optional<BackupEntry> last = {};
    std::optional<Drill> drill = {};
    BackupAlarm alarm = BackupAlarm::None;
};

/// What a round did. An error says what it could not do; the rest was done all the same.
struct RoundDone
{
    std::optional<BackupMade> made = {};
    std::optional<Error> failed = {};
    bool wasCopied = false;
    std::optional<Error> copyFailed = {};
    std::optional<Drill> drill = {};
};

/// What a desk does about its backups by itself, whoever is logged in and while it is locked. Each
/// call blocks: for a worker thread, never the GUI's nor the database's own; one at a time. The
/// vault outlives this. The clock is the vault's, days are those of the desk's own zone.
class BackupRounds
{
public:
    BackupRounds(access::Vault &vault, BackupSettings settings);

    [[nodiscard]] QString folder() const;
    /// This vault's, the latest first; those of the second target that the folder has no more of
    /// behind them.
    [[nodiscard]] QList<BackupEntry> entries() const;
    [[nodiscard]] Result<BackupStanding> standing() const;
    /// The backup if it is due, then the copy at the second target if it lacks the last one, then
    /// the drill if it is due. What is made by itself is in the audit as "backup.daily".
    Result<RoundDone> run(const store::BackupWatcher &watcher = {});
    /// Before much is changed at once: a backup like the daily ones, unless one was made before the
    /// same less than an hour ago. Where the chosen folder is not to be had it is made in the
    /// profile's own. In the audit as "backup.before". None: there was one.
    Result<std::optional<BackupMade>> runBefore(
        BackupCause cause, const store::BackupWatcher &watcher = {});
    /// What lies in the folder is restored into a scratch folder, due or not. NotFound (subject
    /// "backup"): there is none.
    Result<Drill> tryLast(const store::BackupWatcher &watcher = {});
    /// When run() would have something to do for the daily backup.
    [[nodiscard]] Result<QDateTime> next() const;

private:
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] BackupPlan plan() const;
    /// Ours in a folder, the latest first.
    [[nodiscard]] QList<BackupEntry> ours(const QString &folder) const;
    [[nodiscard]] std::optional<QDateTime> lastIn(const QString &folder) const;
    [[nodiscard]] Result<BackupRecord> record() const;
    Result<Done> keep(const BackupRecord &record);
    Result<BackupMade> make(
        QLatin1StringView action, const QString &folder, const store::BackupWatcher &watcher);
    void copyLast(RoundDone &done);
    [[nodiscard]] std::optional<Drill> drillLast(const store::BackupWatcher &watcher) const;

    access::Vault &m_vault;
    Uuid m_vaultId; ///< none as long as the key file cannot be read: then nothing is ours
    BackupSettings m_settings;
};

} // namespace lobby::backup
