#include "models/backup/copies/backup_reading.h"

#include "models/backup/container/container_reader.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/vault_file.h"
#include "models/store/pages/page_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace lobby::backup {

using access::SecretBytes;
using access::VaultKeys;
using store::Refusal;

namespace {

constexpr quint32 kPagesPerReport = 512;
constexpr QLatin1StringView kScratchBeginning("verifying-");

/// Inside guarded(): the value, or its error as a refusal.
template <typename T>
T orRefuse(Result<T> result)
{
    if (!result)
        throw Refusal(result.error());
    return *std::move(result);
}

Result<Done> opened(QFile &file)
{
    if (!file.exists())
        return Error {Error::Code::NotFound, {}, QStringLiteral("backup")};
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Unavailable, {}, QStringLiteral("backup")};
    return Done();
}

quint32 takeNumber(ContainerReader &reader)
{
    return qFromLittleEndian<quint32>(orRefuse(reader.read(sizeof(quint32))).constData());
}

SecretBytes openedBy(const BackupOpener &opener, const BackupHeader &header)
{
    return std::visit([&](const auto *key) { return orRefuse(header.keyBy(*key)); }, opener);
}

/// A backup's database that is what its header says; else it was put together by somebody.
Result<Done> checkIdentity(const QString &database, const SecretBytes &key, const Uuid &vaultId)
{
    return store::guarded([&]() -> Result<Done> {
        store::Connection connection({database, key.view(), store::Access::Write});
        if (store::metaValue(connection, "vault_id") != sync::Value(vaultId.toBytes()))
            return Error {Error::Code::VaultForeign, {}, QStringLiteral("backup")};
        Result<Done> sound = store::checkIntegrity(connection);
        connection.checkpoint();
        return sound;
    });
}

} // namespace

Result<BackupHeader> readBackupHeader(const QString &path)
{
    QFile file(path);
    if (const Result<Done> open = opened(file); !open)
        return open.error();
    const Result<QByteArray> header = ContainerReader(file).header();
    return header ? BackupHeader::decode(*header) : header.error();
}

Result<BackupContents> unpackBackup(const QString &path, const BackupOpener &opener,
    const QString &database, const DatabaseKey &key, const store::BackupWatcher &watcher)
{
    QFile file(path);
    if (const Result<Done> open = opened(file); !open)
        return open.error();
    if (const Result<Done> made = store::createPrivateFile(database); !made)
        return made.error();
    Result<BackupContents> contents = store::guarded([&]() -> Result<BackupContents> {
        ContainerReader reader(file);
        const BackupHeader header = orRefuse(BackupHeader::decode(orRefuse(reader.header())));
        orRefuse(reader.begin(openedBy(opener, header)));
        const quint32 keyBytes = takeNumber(reader);
        if (keyBytes > VaultKeys::kMaxFileBytes)
            return backupDamaged("key file");
        VaultKeys keys = orRefuse(VaultKeys::decode(orRefuse(reader.read(keyBytes))));
        if (keys.vaultId() != header.vaultId)
            return Error {Error::Code::VaultForeign, {}, QStringLiteral("backup")};
        const SecretBytes databaseKey = orRefuse(key(keys));
        const quint32 pages = takeNumber(reader);
        store::PageWriter writer(database, databaseKey.view(), pages);
        for (quint32 page = 0; page < pages; ++page) {
            writer.write(orRefuse(reader.read(store::kPlainPageBytes)));
            if (watcher && page % kPagesPerReport == 0
                && !watcher({static_cast<int>(page), static_cast<int>(pages)}))
                return Error {Error::Code::Cancelled};
        }
        orRefuse(reader.end());
        writer.finish();
        orRefuse(checkIdentity(database, databaseKey, header.vaultId));
        return BackupContents {header, std::move(keys), pages};
    });
    if (!contents)
        store::discardUnfinished(database);
    return contents;
}

Result<BackupContents> verifyBackup(const QString &path, const BackupOpener &opener,
    const QString &folder, const store::BackupWatcher &watcher)
{
    const QTemporaryDir scratch(folder + u'/' + kScratchBeginning + QStringLiteral("XXXXXX"));
    if (!scratch.isValid())
        return Error {Error::Code::Unavailable, {}, QStringLiteral("scratch folder")};
    // A key that nobody has: what a crash leaves behind is noise.
    const auto anyKey = [](const VaultKeys &) -> Result<SecretBytes> {
        return SecretBytes::random(access::kKeySize);
    };
    return unpackBackup(
        path, opener, scratch.filePath(QStringLiteral("scratch.db")), anyKey, watcher);
}

int sweepScratch(const QString &folder)
{
    int gone = 0;
    const QStringList found = QDir(folder).entryList(
        {kScratchBeginning + QStringLiteral("??????")}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &name : found)
        gone += QDir(QDir(folder).filePath(name)).removeRecursively() ? 1 : 0;
    return gone;
}

} // namespace lobby::backup
