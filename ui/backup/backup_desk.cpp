#include "ui/backup/backup_desk.h"

#include "models/backup/copies/backup_reading.h"
#include "models/backup/replacing/replacing.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"

#include <QDir>
#include <QtConcurrentRun>

namespace lobby::ui {

using backup::BackupRounds;
using backup::BackupSettings;

BackupDesk::BackupDesk(access::Vault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
    m_worker.setMaxThreadCount(1);
    // Before anything else on that thread makes one.
    m_worker.start([path = vault.folder().path()] { backup::sweepScratch(path); });
}

BackupDesk::~BackupDesk()
{
    m_isLeaving = true;
    m_worker.waitForDone();
}

QDateTime BackupDesk::now() const
{
    return m_vault.database().clock().now().toLocalTime();
}

bool BackupDesk::mayChange() const
{
    return m_vault.authoriser().may(access::Permission::BackupRun);
}

bool BackupDesk::mayReplace() const
{
    const std::optional<access::Session> session = m_vault.authoriser().session();
    return session
        && access::grantOf(*session, access::Permission::RestoreLive) != access::Grant::Denied;
}

const Clock &BackupDesk::clock() const
{
    return m_vault.database().clock();
}

void BackupDesk::begin(Work work, const Job &job)
{
    if (m_work != Work::None)
        return;
    m_work = work;
    Q_EMIT changed();
    const auto working = QtConcurrent::run(&m_worker, [this, job]() -> Seen {
        const Result<BackupSettings> settings
            = waitFor(m_vault.database().read(backup::readBackupSettings));
        if (!settings)
            return {.settings = {}, .problem = settings.error()};
        BackupRounds rounds(m_vault, *settings);
        Seen seen {.settings = *settings};
        seen.problem = job(rounds, seen, [this](store::BackupProgress) { return !m_isLeaving; });
        seen.entries = rounds.entries();
        const auto standing = rounds.standing();
        const auto next = rounds.next();
        if (standing && next) {
            seen.standing = *standing;
            seen.next = *next;
        } else if (!seen.problem) {
            seen.problem = standing ? next.error() : standing.error();
        }
        return seen;
    });
    whenDone(working, this, [this](const Seen &now) { seen(now); });
}

void BackupDesk::seen(const Seen &now)
{
    // Looking is no success of what failed before.
    if (m_work != Work::Looking || now.problem)
        m_problem = now.problem;
    m_work = Work::None;
    m_settings = now.settings;
    m_entries = now.entries;
    if (now.restored)
        m_restored = now.restored;
    if (now.standing)
        m_standing = now.standing;
    if (now.next)
        m_next = now.next;
    Q_EMIT changed();
}

void BackupDesk::look()
{
    begin(Work::Looking, [](BackupRounds &, Seen &, const store::BackupWatcher &) {
        return std::optional<Error>();
    });
}

void BackupDesk::runRound()
{
    begin(Work::BackingUp, [](BackupRounds &rounds, Seen &, const store::BackupWatcher &watcher) {
        const Result<backup::RoundDone> done = rounds.run(watcher);
        if (!done)
            return std::optional(done.error());
        return done->failed ? done->failed : done->copyFailed;
    });
}

void BackupDesk::backUpNow()
{
    begin(Work::BackingUp,
        [this](BackupRounds &rounds, Seen &,
            const store::BackupWatcher &watcher) -> std::optional<Error> {
            const auto made = backup::makeBackup(m_vault, rounds.folder(), {}, watcher);
            if (!made)
                return made.error();
            const Result<backup::RoundDone> rest = rounds.run(watcher);
            return rest ? rest->copyFailed : std::optional(rest.error());
        });
}

QFuture<Result<Done>> BackupDesk::beginBefore(backup::BackupCause cause)
{
    return QtConcurrent::run(&m_worker, [this, cause]() -> Result<Done> {
        const Result<BackupSettings> settings
            = waitFor(m_vault.database().read(backup::readBackupSettings));
        if (!settings)
            return settings.error();
        const auto made
            = BackupRounds(m_vault, *settings).runBefore(cause, [this](store::BackupProgress) {
                  return !m_isLeaving;
              });
        QMetaObject::invokeMethod(this, &BackupDesk::look, Qt::QueuedConnection);
        return made ? Result<Done>(Done()) : made.error();
    });
}

Result<Done> BackupDesk::before(backup::BackupCause cause)
{
    return waitFor(beginBefore(cause));
}

void BackupDesk::tryNow()
{
    begin(Work::Trying,
        [](BackupRounds &rounds, Seen &,
            const store::BackupWatcher &watcher) -> std::optional<Error> {
            const Result<backup::Drill> drill = rounds.tryLast(watcher);
            return drill ? std::nullopt : std::optional(drill.error());
        });
}

void BackupDesk::restore(const QString &path, const QString &folder)
{
    m_restored.reset();
    begin(Work::Restoring,
        [this, path, folder](BackupRounds &, Seen &seen,
            const store::BackupWatcher &watcher) -> std::optional<Error> {
            if (QDir::isRelativePath(folder))
                return Error {Error::Code::Invalid, {}, QStringLiteral("folder")};
            const auto done
                = backup::restoreBackup(path, m_vault, access::ProfileFolder(folder), watcher);
            if (!done)
                return done.error();
            seen.restored = {folder, *done};
            return std::nullopt;
        });
}

QFuture<Result<Uuid>> BackupDesk::objectOf(const QString &path)
{
    return QtConcurrent::run(&m_worker, [path] { return backup::replacementObject(path); });
}

Vouching BackupDesk::vouching(const Uuid &object)
{
    return vouchingOf(m_vault, clock(), access::Permission::RestoreLive, object);
}

void BackupDesk::askToReplace(const QString &path, const access::Vouched &word)
{
    Q_EMIT replaceRequested(path, word);
}

void BackupDesk::change(const BackupSettings &settings)
{
    if (settings == m_settings)
        return;
    whenDone(backup::changeBackupSettings(m_vault, settings), this,
        [this, settings](const Result<Done> &done) {
            if (!done) {
                m_problem = done.error();
                Q_EMIT changed();
                return;
            }
            m_settings = settings;
            m_problem.reset();
            Q_EMIT changed();
            look();
        });
}

} // namespace lobby::ui
