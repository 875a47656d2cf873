#pragma once

#include "models/backup/copies/restoring.h"
#include "models/backup/rounds/backup_rounds.h"
#include "ui/access/entrance.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace lobby::ui {

/// The backups of this desk, as its window works with them: one thing at a time on a thread of its
/// own. One a desk; GUI thread.
class BackupDesk : public QObject
{
    Q_OBJECT

public:
    enum class Work { None, Looking, BackingUp, Trying, Restoring };

    /// The vault outlives this.
    explicit BackupDesk(access::Vault &vault, QObject *parent = nullptr);
    ~BackupDesk() override; ///< cancels what is being written, and waits

    /// Asks folders and memory anew.
    void look();
    /// Whatever is due.
    void runRound();
    /// A backup now, on the word of whoever is logged in; then the second copy.
    void backUpNow();
    /// Before much is changed at once, if there was none within the hour. Any thread.
    QFuture<Result<Done>> beginBefore(backup::BackupCause cause);
    /// The same. Blocks until it is made: for the thread on which the change is about to begin,
    /// never the GUI's.
    Result<Done> before(backup::BackupCause cause);
    /// Restores the last one into a scratch folder, to see whether it can be.
    void tryNow();
    /// That backup into a profile of its own, beside the one that is open.
    void restore(const QString &path, const QString &folder);
    /// What another member gives his word for when that backup is to take the place of this
    /// profile. As backup::replacementObject(), off the GUI thread.
    QFuture<Result<Uuid>> objectOf(const QString &path);
    /// Where he gives it.
    [[nodiscard]] Vouching vouching(const Uuid &object);
    /// He has: whoever has the vault is asked to do it, for this desk cannot outlive it.
    void askToReplace(const QString &path, const access::Vouched &word);
    /// In force, or problem() says why not.
    void change(const backup::BackupSettings &settings);

    [[nodiscard]] bool mayChange() const;
    /// With another member's word.
    [[nodiscard]] bool mayReplace() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Work work() const { return m_work; }
    /// None until the first look was answered.
    [[nodiscard]] const std::optional<backup::BackupStanding> &standing() const
    {
        return m_standing;
    }
    /// The latest first.
    [[nodiscard]] const QList<backup::BackupEntry> &entries() const { return m_entries; }
    /// What was restored last, and where; none when nothing was.
    struct RestoredInto
    {
        QString folder;
        backup::Restored what;
    };
    [[nodiscard]] const std::optional<RestoredInto> &restored() const { return m_restored; }
    [[nodiscard]] const backup::BackupSettings &settings() const { return m_settings; }
    /// Of the last thing that was done; none: it succeeded.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// When a round will have something to do; none until known.
    [[nodiscard]] const std::optional<QDateTime> &next() const { return m_next; }
    [[nodiscard]] QDateTime now() const;

Q_SIGNALS:
    void changed();
    /// The backup is to take the place of this profile.
    void replaceRequested(const QString &path, const lobby::access::Vouched &word);

private:
    /// What a job on the worker thread answers.
    struct Seen
    {
        backup::BackupSettings settings;
        std::optional<backup::BackupStanding> standing = {};
        std::optional<QDateTime> next = {};
        QList<backup::BackupEntry> entries = {};
        std::optional<RestoredInto> restored = {};
        std::optional<Error> problem = {};
    };
    using Job = std::function<std::optional<Error>(
        backup::BackupRounds &rounds, Seen &seen, const store::BackupWatcher &watcher)>;
    void begin(Work work, const Job &job);
    void seen(const Seen &now);

    access::Vault &m_vault;
    QThreadPool m_worker; ///< of one thread
    std::atomic_bool m_isLeaving = false;
    Work m_work = Work::None;
    backup::BackupSettings m_settings;
    std::optional<backup::BackupStanding> m_standing;
    std::optional<QDateTime> m_next;
    QList<backup::BackupEntry> m_entries;
    std::optional<RestoredInto> m_restored;
    std::optional<Error> m_problem;
};

} // namespace lobby::ui
