#pragma once

#include "models/store/engine/transaction.h"
#include "models/store/migrator.h"
#include "models/store/workers.h"
#include "models/store/writer.h"

#include <QLockFile>
#include <QObject>

namespace lobby::store {

struct DatabaseOptions
{
    QString path; ///< of lobby.db
    QByteArray key; ///< 32 bytes; wiped by open()
    Uuid vaultId; ///< what vault.keys says; a database of another vault is refused
    const sync::Registry &registry;
    QList<Migration> migrations;
    const Clock &clock;
    AuditSink &audit;
    QList<CommitStep *> steps = {};
    int readers = 3;
    const char *vfs = nullptr;
    /// As migrate(); called by open(), on its thread, with the connection that is to write.
    BeforeMigration beforeMigration = {};
};

/// The local encrypted database: one writer thread, up to three readers, nobody else. Lives on the
/// thread that made it; futures and `changed` may be used from there with whenDone().
class Database : public QObject
{
    Q_OBJECT

public:
    /// A new vault at a path where nothing is. VaultExists, VaultNetwork, DiskFull, Unavailable.
    /// Made under another name and then put in place: what was cut short can be tried again.
    static Result<std::unique_ptr<Database>> create(DatabaseOptions options);
    /// An existing one. Fails closed, with a code for each case; nothing is created or changed
    /// unless everything holds.
    static Result<std::unique_ptr<Database>> open(DatabaseOptions options);
    /// Waits for what was posted, then closes and wipes.
    ~Database() override;

    /// `plan` and everything it asks for happen in one transaction, durable when the future is
    /// done; then `changed` is emitted. Errors leave the database as it was.
    QFuture<Result<Committed>> commit(Authorised authorised, const QString &reason, Plan plan);
    QFuture<Result<Committed>> commit(
        Authorised authorised, const QString &reason, QList<sync::Intent> intents);
    /// A turn of the talk with the server, on the writer thread, in one transaction.
    QFuture<Result<Committed>> sync(std::function<void(DeskRows &)> turn);
    /// Local tables only (drafts, search text): no audit entry, no outbox.
    QFuture<Result<Done>> local(std::function<void(Connection &)> work);

    /// `work(Connection &)` on a reader thread; it may return a value or a Result. All it reads is
    /// of one moment.
    template <typename Work>
    auto read(Work work)
    {
        return m_readers->ask([work = std::move(work)](Connection &connection) mutable {
            const Snapshot moment(connection);
            return work(connection);
        });
    }

    /// Has every question been answered and every commit been made?
    [[nodiscard]] bool isIdle() const { return m_readers->isIdle() && m_writing->isIdle(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    /// After each commit, on this object's thread.
    void changed(const lobby::store::Committed &committed);
    /// The storage failed: nothing more is written until the program is started anew.
    void becameReadOnly();

private:
    explicit Database(const DatabaseOptions &options);
    Result<Done> lock();
    Result<Done> start(const DatabaseOptions &options);
    Result<Committed> announced(const std::function<Result<Committed>()> &write);
    void announceReadOnly();

    QString m_path;
    const Clock &m_clock;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Writer> m_writer; ///< used on the writer thread alone
    std::unique_ptr<Workers> m_writing;
    std::unique_ptr<Workers> m_readers;
    bool m_toldReadOnly = false;
};

} // namespace lobby::store
