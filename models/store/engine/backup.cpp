#include "models/store/engine/backup.h"

#include "models/store/engine/statement.h"
#include "models/store/engine/transaction.h"
#include "models/store/engine/vault_file.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <sqlite3.h>

namespace lobby::store {

namespace {

constexpr int kPagesPerStep = 512;

struct BackupCloser
{
    void operator()(sqlite3_backup *backup) const noexcept { sqlite3_backup_finish(backup); }
};

void copyPages(Connection &source, Connection &target, const BackupWatcher &watcher)
{
    const Snapshot moment(source); // else every commit meanwhile starts the copy anew
    (void)source.integer("SELECT count(*) FROM sqlite_schema"); // and begins with its first read
    const std::unique_ptr<sqlite3_backup, BackupCloser> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"));
    if (!backup)
        throw SqlError(target.handle());
    for (int code = SQLITE_OK; code != SQLITE_DONE;) {
        code = sqlite3_backup_step(backup.get(), kPagesPerStep);
        if (code != SQLITE_OK && code != SQLITE_DONE)
            throw SqlError(code, sqlite3_errstr(code));
        const int total = sqlite3_backup_pagecount(backup.get());
        if (watcher && !watcher({total - sqlite3_backup_remaining(backup.get()), total}))
            throw Refusal({Error::Code::Cancelled});
    }
}

/// Nobody should be told that his database is damaged because of a disk that did not answer: the
/// checks report both as text.
Error cipherFinding(const QString &finding)
{
    const bool unread = finding.startsWith(QLatin1StringView("error reading"));
    return {unread ? Error::Code::Unavailable : Error::Code::VaultDamaged,
        QStringLiteral("cipher: ") + finding};
}

/// SQLite quotes the result code it met, or says of which page it could not read where it belongs.
/// Every page has authenticated by then, so that such a page was not damaged but not delivered.
Error structureFinding(const QString &finding)
{
    static const QRegularExpression kCode(QStringLiteral("error code[ =](\\d+)"));
    const int code = kCode.match(finding).captured(1).toInt();
    const bool unread = (code & 0xff) == SQLITE_IOERR
        || finding.contains(QLatin1StringView("Failed to read ptrmap"));
    return {unread ? Error::Code::Unavailable : Error::Code::VaultDamaged,
        QStringLiteral("structure: ") + finding};
}

} // namespace

Result<Done> backUp(
    Connection &source, const QString &path, QByteArrayView key, const BackupWatcher &watcher)
{
    if (QFileInfo::exists(path))
        return Error {Error::Code::VaultExists};
    const QString unfinished = path + QStringLiteral(".part");
    discardUnfinished(unfinished); // of an earlier try that was cut short
    Result<Done> outcome = createPrivateFile(unfinished);
    if (!outcome)
        return outcome;
    outcome = guarded([&] {
        {
            Connection target({unfinished, key, Access::Create, source.vfs()});
            copyPages(source, target, watcher);
            target.checkpoint();
        }
        Connection copy({unfinished, key, Access::Write, source.vfs()});
        return checkIntegrity(copy);
    });
    if (outcome)
        outcome = putInPlace(unfinished, path);
    if (!outcome)
        discardUnfinished(unfinished);
    return outcome;
}

Result<Done> checkIntegrity(Connection &connection)
{
    return guarded([&]() -> Result<Done> {
        Statement cipher(connection, "PRAGMA cipher_integrity_check");
        if (cipher.step())
            return cipherFinding(cipher.text(0));
        const QString structure = connection.text("PRAGMA integrity_check(1)");
        if (structure != QLatin1StringView("ok"))
            return structureFinding(structure);
        Statement keys(connection, "PRAGMA foreign_key_check");
        if (keys.step())
            return Error {
                Error::Code::VaultDamaged, QStringLiteral("foreign key: ") + keys.text(0)};
        return Done();
    });
}

} // namespace lobby::store
