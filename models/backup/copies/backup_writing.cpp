#include "models/backup/copies/backup_writing.h"

#include "models/backup/container/container_writer.h"
#include "models/backup/copies/backup_reading.h"
#include "models/store/engine/vault_file.h"
#include "models/store/pages/page_reader.h"
#include "models/support/wait_for.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <unistd.h>

namespace lobby::backup {

using access::SecretBytes;
using access::VaultKeys;

namespace {

constexpr quint32 kPagesPerStep = 512;

/// A step's word in a block that guarded() runs.
void orThrow(const Result<Done> &result)
{
    if (!result)
        throw store::Refusal(result.error());
}

QByteArray numberOf(qsizetype value)
{
    QByteArray bytes(sizeof(quint32), Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(value), bytes.data());
    return bytes;
}

/// Key file and pages. What is in plain here is in memory alone.
quint32 writeContents(store::Connection &connection, const VaultKeys &keys, QFile &file,
    BackupHeader header, const access::RootKey &root, const store::BackupWatcher &watcher)
{
    store::PageReader pages(connection);
    header.schema = static_cast<int>(connection.integer("PRAGMA user_version"));
    const SecretBytes key = SecretBytes::random(access::kKeySize);
    header.sealKey(key, root, keys.recoveryPublicKey());

    ContainerWriter writer(file, header.encode(), key);
    const QByteArray keyFile = keys.encode();
    orThrow(writer.write(numberOf(keyFile.size())));
    orThrow(writer.write(keyFile));
    orThrow(writer.write(numberOf(pages.count())));
    quint32 done = 0;
    for (QByteArray page = pages.next(); !page.isEmpty(); page = pages.next()) {
        orThrow(writer.write(page));
        if (++done % kPagesPerStep == 0 && watcher
            && !watcher({static_cast<int>(done), static_cast<int>(pages.count())}))
            throw store::Refusal({Error::Code::Cancelled});
    }
    if (done != pages.count())
        throw store::Refusal({Error::Code::VaultDamaged, QStringLiteral("pages are missing")});
    orThrow(writer.finish());
    return done;
}

/// On the disk, not only on its way there.
Result<Done> flushed(QFile &file)
{
    errno = 0;
    if (file.flush() && ::fsync(file.handle()) == 0)
        return Done();
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return Error {
        full ? Error::Code::DiskFull : Error::Code::Unavailable, {}, QStringLiteral("backup")};
}

/// Has its argument done with a connection to the database that is backed up.
using WithConnection
    = std::function<Result<quint32>(const std::function<Result<quint32>(store::Connection &)> &)>;

/// Whose backup it is, and of when.
struct BackupOwner
{
    const access::ProfileFolder &profile;
    const access::RootKey &root;
    qint64 nowMs = 0;
};

Result<BackupMade> writtenBackup(const BackupOwner &owner, const WithConnection &with,
    const QString &path, const store::BackupWatcher &watcher)
{
    if (QFileInfo::exists(path))
        return Error {Error::Code::VaultExists, {}, QStringLiteral("backup")};
    const Result<VaultKeys> keys = VaultKeys::load(owner.profile.keys());
    if (!keys)
        return keys.error();
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished); // of an earlier try that was cut short
    if (const Result<Done> made = store::createPrivateFile(unfinished); !made)
        return made.error();
    QFile file(unfinished);
    BackupMade made {path, owner.nowMs, 0, 0, keys->vaultId()};
    Result<Done> outcome = Done();
    if (!file.open(QIODevice::WriteOnly))
        outcome = Error {Error::Code::Unavailable, {}, QStringLiteral("backup")};
    if (outcome) {
        BackupHeader header;
        header.vaultId = keys->vaultId();
        header.madeAtMs = made.madeAtMs;
        const Result<quint32> written = with([&](store::Connection &connection) {
            return writeContents(connection, *keys, file, header, owner.root, watcher);
        });
        outcome = written ? flushed(file) : Result<Done>(written.error());
        made.pages = written ? *written : 0;
    }
    file.close();
    if (outcome) {
        const auto verified = verifyBackup(unfinished, &owner.root, owner.profile.path(), watcher);
        outcome = verified ? Result<Done>(Done()) : Result<Done>(verified.error());
    }
    made.bytes = QFileInfo(unfinished).size();
    if (outcome)
        outcome = store::putInPlace(unfinished, path);
    if (!outcome) {
        QFile::remove(unfinished);
        return outcome.error();
    }
    return made;
}

} // namespace

Result<BackupMade> writeBackup(
    access::Vault &vault, const QString &path, const store::BackupWatcher &watcher)
{
    const WithConnection onReader
        = [&vault](const auto &work) { return waitFor(vault.database().read(work)); };
    return writtenBackup(
        {vault.folder(), vault.root(), vault.database().clock().nowMs()}, onReader, path, watcher);
}

Result<BackupMade> writeBackup(
    const ClosedDesk &desk, const QString &path, const store::BackupWatcher &watcher)
{
    const WithConnection here = [&desk](const auto &work) -> Result<quint32> {
        return store::guarded([&] { return work(desk.connection); });
    };
    return writtenBackup({desk.profile, desk.root, desk.nowMs}, here, path, watcher);
}

} // namespace lobby::backup
