#include "models/store/engine/backup.h"

#include "models/store/engine/statement.h"

#include <QFile>

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

void discard(const QString &path)
{
    for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
}

} // namespace

Result<Done> backUp(
    Connection &source, const QString &path, QByteArrayView key, const BackupWatcher &watcher)
{
    if (QFile::exists(path))
        return Error {Error::Code::VaultExists};
    Result<Done> outcome = guarded([&] {
        {
            Connection target({path, key, Access::Create});
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            copyPages(source, target, watcher);
        }
        Connection copy({path, key, Access::Write});
        return checkIntegrity(copy);
    });
    if (!outcome)
        discard(path);
    return outcome;
}

Result<Done> checkIntegrity(Connection &connection)
{
    return guarded([&]() -> Result<Done> {
        Statement cipher(connection, "PRAGMA cipher_integrity_check");
        if (cipher.step())
            return Error {Error::Code::VaultDamaged, QStringLiteral("cipher: ") + cipher.text(0)};
        const QString structure = connection.text("PRAGMA integrity_check(1)");
        if (structure != QLatin1StringView("ok"))
            return Error {Error::Code::VaultDamaged, QStringLiteral("structure")};
        Statement keys(connection, "PRAGMA foreign_key_check");
        if (keys.step())
            return Error {
                Error::Code::VaultDamaged, QStringLiteral("foreign key: ") + keys.text(0)};
        return Done();
    });
}

} // namespace lobby::store
