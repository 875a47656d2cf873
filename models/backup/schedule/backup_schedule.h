#pragma once

#include <QDateTime>

#include <optional>

namespace lobby::backup {

/// What a house chose.
struct BackupPlan
{
    QTime shiftChange {7, 0}; ///< of the desk's own clock; the daily backup is made then
    bool hasSecondTarget = false;
    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

/// What is known of the backups so far. All times are of the desk's zone; none: never.
struct BackupHistory
{
    std::optional<QDateTime> begun = {}; ///< since when there is anything to back up
    std::optional<QDateTime> last = {}; ///< that was verified
    std::optional<QDateTime> lastAtSecond = {}; ///< that lies at the second target
    std::optional<QDateTime> lastTry = {}; ///< that failed, and nothing succeeded since
    std::optional<QDateTime> lastDrill = {}; ///< restored from what lay there, and checked
};

constexpr qint64 kBackupMissedSecs = qint64 {72} * 3600;
constexpr int kDrillDays = 7;
constexpr qint64 kBackupAgainSecs = qint64 {15} * 60; ///< after a failure

/// The daily one: the last change of shift has no backup yet. A desk that was off then makes it
/// when it is on again. After a failure not before kBackupAgainSecs. A clock that was set back
/// behind the last backup makes it due: nobody knows how long that would last.
[[nodiscard]] bool isBackupDue(
    const BackupPlan &plan, const BackupHistory &history, const QDateTime &now);
/// When isBackupDue() is to be asked again; later than `now`.
[[nodiscard]] QDateTime nextBackup(
    const BackupPlan &plan, const BackupHistory &history, const QDateTime &now);

enum class BackupAlarm {
    None,
    NoBackup, ///< none for 72 hours, or none ever
    NoSecondCopy, ///< there are backups, but for 72 hours none at the second target
};
/// What is said in a strip until it is put right.
[[nodiscard]] BackupAlarm backupAlarm(
    const BackupPlan &plan, const BackupHistory &history, const QDateTime &now);

/// Has it been a week since a backup was restored to see whether it can be? Never before there is
/// one.
[[nodiscard]] bool isDrillDue(const BackupHistory &history, const QDateTime &now);

} // namespace lobby::backup
