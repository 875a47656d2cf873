#include "models/backup/rounds/backup_rounds.h"

#include "models/backup/copies/backup_reading.h"
#include "models/backup/retention/backup_name.h"
#include "models/backup/rounds/second_copy.h"
#include "models/support/wait_for.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace lobby::backup {

namespace {

constexpr qint64 kBackupBeforeMs = qint64 {3600} * 1000;

QDateTime localTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

} // namespace

BackupRounds::BackupRounds(access::Vault &vault, BackupSettings settings)
    : m_vault(vault)
    , m_settings(std::move(settings))
{
    if (const auto keys = access::VaultKeys::load(vault.folder().keys()))
        m_vaultId = keys->vaultId();
}

QList<BackupEntry> BackupRounds::ours(const QString &folder) const
{
    return backupsIn(folder, m_vaultId);
}

std::optional<QDateTime> BackupRounds::lastIn(const QString &folder) const
{
    const QList<BackupEntry> entries = ours(folder);
    return entries.isEmpty() ? std::nullopt
                             : std::optional(entries.constFirst().madeAt.toLocalTime());
}

QList<BackupEntry> BackupRounds::entries() const
{
    QList<BackupEntry> entries = ours(folder());
    if (m_settings.second.isEmpty())
        return entries;
    const QList<BackupEntry> first = entries;
    for (const BackupEntry &copy : ours(m_settings.second)) {
        const bool isThere = std::ranges::any_of(
            first, [&](const BackupEntry &entry) { return entry.madeAt == copy.madeAt; });
        if (!isThere)
            entries.append(copy);
    }
    return entries;
}

QDateTime BackupRounds::now() const
{
    return localTime(m_vault.database().clock().nowMs());
}

QString BackupRounds::folder() const
{
    return m_settings.folder.isEmpty() ? backupFolderOf(m_vault.folder()) : m_settings.folder;
}

BackupPlan BackupRounds::plan() const
{
    return {m_settings.shiftChange, !m_settings.second.isEmpty()};
}

Result<BackupRecord> BackupRounds::record() const
{
    const qint64 nowMs = m_vault.database().clock().nowMs();
    return waitFor(m_vault.database().read([nowMs](store::Connection &connection) {
        return BackupRecord::read(connection).value_or(BackupRecord {nowMs});
    }));
}

Result<Done> BackupRounds::keep(const BackupRecord &record)
{
    return waitFor(m_vault.database().local(
        [record](store::Connection &connection) { record.write(connection); }));
}

Result<BackupStanding> BackupRounds::standing() const
{
    const Result<BackupRecord> known = record();
    if (!known)
        return known.error();
    BackupStanding standing;
    const QList<BackupEntry> entries = ours(folder());
    if (!entries.isEmpty())
        standing.last = entries.constFirst();
    standing.drill = known->drill;
    standing.history = {localTime(known->begunMs), lastIn(folder()),
        m_settings.second.isEmpty() ? std::nullopt : lastIn(m_settings.second)};
    if (known->failedMs)
        standing.history.lastTry = localTime(*known->failedMs);
    if (known->drill)
        standing.history.lastDrill = localTime(known->drill->atMs);
    standing.alarm = backupAlarm(plan(), standing.history, now());
    return standing;
}

Result<QDateTime> BackupRounds::next() const
{
    const Result<BackupStanding> known = standing();
    if (!known)
        return known.error();
    return nextBackup(plan(), known->history, now());
}

Result<BackupMade> BackupRounds::make(
    QLatin1StringView action, const QString &folder, const store::BackupWatcher &watcher)
{
    const auto noted = waitFor(m_vault.database().commit(
        m_vault.authoriser().ofSystem({}, action), {}, QList<sync::Intent>()));
    if (!noted && noted.error().code != Error::Code::DiskFull)
        return noted.error();
    const Result<BackupDone> done = makeNotedBackup(m_vault, folder, m_settings.rule, watcher);
    return done ? Result<BackupMade>(done->made) : done.error();
}

Result<std::optional<BackupMade>> BackupRounds::runBefore(
    BackupCause cause, const store::BackupWatcher &watcher)
{
    Result<BackupRecord> known = record();
    if (!known)
        return known.error();
    const qint64 nowMs = m_vault.database().clock().nowMs();
    const auto last = known->before.find(cause);
    // A clock that was set back says nothing of how long ago that was.
    if (last != known->before.end() && last->second <= nowMs
        && nowMs - last->second < kBackupBeforeMs)
        return std::optional<BackupMade>();
    const QString own = backupFolderOf(m_vault.folder());
    Result<BackupMade> made = make(QLatin1StringView("backup.before"), folder(), watcher);
    if (!made && folder() != own && made.error().code != Error::Code::Cancelled)
        made = make(QLatin1StringView("backup.before"), own, watcher);
    // One of this very second has its name already.
    const bool isThere = !made && made.error().code == Error::Code::VaultExists;
    if (!made && !isThere)
        return made.error();
    known->before[cause] = nowMs;
    if (const Result<Done> kept = keep(*known); !kept)
        return kept.error();
    return made ? std::optional(*made) : std::nullopt;
}

Result<RoundDone> BackupRounds::run(const store::BackupWatcher &watcher)
{
    Result<BackupRecord> known = record();
    const Result<BackupStanding> before = standing();
    if (!known || !before)
        return known ? before.error() : known.error();
    RoundDone done;
    if (isBackupDue(plan(), before->history, now())) {
        const Result<BackupMade> made = make(QLatin1StringView("backup.daily"), folder(), watcher);
        known->failedMs = made ? std::nullopt : std::optional(now().toMSecsSinceEpoch());
        if (made)
            done.made = *made;
        else
            done.failed = made.error();
    }
    copyLast(done);
    BackupHistory after = before->history;
    after.last = lastIn(folder());
    if (isDrillDue(after, now())) {
        done.drill = drillLast(watcher);
        if (done.drill)
            known->drill = done.drill;
    }
    if (const Result<Done> kept = keep(*known); !kept)
        return kept.error();
    return done;
}

void BackupRounds::copyLast(RoundDone &done)
{
    const QList<BackupEntry> entries = ours(folder());
    if (m_settings.second.isEmpty() || entries.isEmpty())
        return;
    const QString name = QFileInfo(entries.constFirst().path).fileName();
    if (QFileInfo::exists(QDir(m_settings.second).filePath(name)))
        return;
    if (const Result<Done> copied = copyBackup(entries.constFirst().path, m_settings.second);
        !copied) {
        done.copyFailed = copied.error();
        return;
    }
    done.wasCopied = true;
    letGoOfSpare(m_settings.second, m_vaultId, m_settings.rule);
}

/// Of what lies there, not of what was just written: a disk forgets in the meantime. None when
/// there is nothing to try, or it was not tried to the end.
std::optional<Drill> BackupRounds::drillLast(const store::BackupWatcher &watcher) const
{
    const QList<BackupEntry> entries = ours(folder());
    if (entries.isEmpty())
        return std::nullopt;
    const auto verified = verifyBackup(
        entries.constFirst().path, &m_vault.root(), m_vault.folder().path(), watcher);
    if (!verified && verified.error().code == Error::Code::Cancelled)
        return std::nullopt;
    return Drill {now().toMSecsSinceEpoch(), entries.constFirst().madeAt.toMSecsSinceEpoch(),
        verified ? QString() : QString(codeName(verified.error().code))};
}

Result<Drill> BackupRounds::tryLast(const store::BackupWatcher &watcher)
{
    Result<BackupRecord> known = record();
    if (!known)
        return known.error();
    known->drill = drillLast(watcher);
    if (!known->drill)
        return Error {Error::Code::NotFound, {}, QStringLiteral("backup")};
    if (const Result<Done> kept = keep(*known); !kept)
        return kept.error();
    return *known->drill;
}

} // namespace lobby::backup
