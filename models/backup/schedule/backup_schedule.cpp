#include "models/backup/schedule/backup_schedule.h"

#include <algorithm>

namespace lobby::backup {

namespace {

/// The last change of shift that is not later than `now`.
QDateTime lastChange(const BackupPlan &plan, const QDateTime &now)
{
    QDateTime change = now;
    change.setTime(plan.shiftChange);
    return change <= now ? change : change.addDays(-1);
}

bool isLongAgo(const std::optional<QDateTime> &last, const std::optional<QDateTime> &begun,
    const QDateTime &now)
{
    const std::optional<QDateTime> &since = last ? last : begun;
    return since && since->secsTo(now) >= kBackupMissedSecs;
}

} // namespace

bool isBackupDue(const BackupPlan &plan, const BackupHistory &history, const QDateTime &now)
{
    if (history.lastTry && *history.lastTry <= now
        && history.lastTry->secsTo(now) < kBackupAgainSecs)
        return false;
    return !history.last || *history.last < lastChange(plan, now) || *history.last > now;
}

QDateTime nextBackup(const BackupPlan &plan, const BackupHistory &history, const QDateTime &now)
{
    if (isBackupDue(plan, history, now))
        return now.addSecs(1);
    const QDateTime change = lastChange(plan, now).addDays(1);
    if (!history.lastTry || *history.lastTry > now)
        return change;
    const QDateTime again = history.lastTry->addSecs(kBackupAgainSecs);
    return again > now ? std::min(again, change) : change;
}

BackupAlarm backupAlarm(const BackupPlan &plan, const BackupHistory &history, const QDateTime &now)
{
    if (isLongAgo(history.last, history.begun, now))
        return BackupAlarm::NoBackup;
    if (plan.hasSecondTarget && isLongAgo(history.lastAtSecond, history.begun, now))
        return BackupAlarm::NoSecondCopy;
    return BackupAlarm::None;
}

bool isDrillDue(const BackupHistory &history, const QDateTime &now)
{
    if (!history.last)
        return false;
    return !history.lastDrill || history.lastDrill->addDays(kDrillDays) <= now
        || *history.lastDrill > now;
}

} // namespace lobby::backup
