#include "app/lobbyctl/backup_commands.h"
#include "models/backup/copies/backup_reading.h"
#include "models/backup/copies/backups.h"
#include "models/backup/copies/restoring.h"
#include "models/backup/replacing/replacing.h"
#include "models/backup/rounds/backup_rounds.h"
#include "models/support/wait_for.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace lobby::ctl {

namespace {

QString momentOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODate);
}

store::BackupWatcher progressOn(Console &console)
{
    return [&console](store::BackupProgress progress) {
        console.progress(
            QStringLiteral("%1 of %2 pages").arg(progress.pagesDone).arg(progress.pagesTotal));
        return true;
    };
}

int report(Console &console, const backup::BackupMade &made, int letGo)
{
    if (console.isJson()) {
        console.print(QJsonObject {{QStringLiteral("file"), made.path},
            {QStringLiteral("made_at"), momentOf(made.madeAtMs)},
            {QStringLiteral("bytes"), made.bytes}, {QStringLiteral("pages"), qint64(made.pages)},
            {QStringLiteral("let_go"), letGo}, {QStringLiteral("verified"), true}});
    } else {
        console.print(QStringLiteral("%1: %2 bytes, verified").arg(made.path).arg(made.bytes));
        if (letGo > 0)
            console.print(QStringLiteral("%1 earlier let go").arg(letGo));
    }
    return kDone;
}

int report(Console &console, const backup::BackupContents &contents)
{
    const QString made = momentOf(contents.header.madeAtMs);
    if (console.isJson()) {
        console.print(QJsonObject {{QStringLiteral("ok"), true}, {QStringLiteral("made_at"), made},
            {QStringLiteral("schema"), contents.header.schema},
            {QStringLiteral("pages"), qint64(contents.pages)}});
    } else {
        console.print(QStringLiteral("whole: it was restored into a scratch folder and checked"));
        console.print(QStringLiteral("made: %1").arg(made));
    }
    return kDone;
}

int report(Console &console, const backup::Restored &restored, const BackupRequest &request)
{
    const QString made = momentOf(restored.madeAtMs);
    if (console.isJson()) {
        console.print(QJsonObject {{QStringLiteral("profile"), request.into},
            {QStringLiteral("made_at"), made},
            {QStringLiteral("erased_again"), restored.erasedAgain},
            {QStringLiteral("asks_for_number"), restored.asksForNumber},
            {QStringLiteral("needs_password"), request.bySheet}});
        return kDone;
    }
    console.print(QStringLiteral("restored into %1, as it was at %2").arg(request.into, made));
    if (request.bySheet)
        console.print(QStringLiteral("No password opens it yet: 'lobbyctl recover' sets one."));
    if (restored.asksForNumber)
        console.print(QStringLiteral("It asks its server for another number before it syncs."));
    return kDone;
}

/// A scratch folder lies beside the backup when there is no profile to lie in.
Result<backup::BackupContents> verified(
    Console &console, const Target &target, const BackupRequest &request)
{
    if (request.bySheet) {
        const Result<access::RecoveryKey> sheet = readSheet(console);
        if (!sheet)
            return sheet.error();
        return backup::verifyBackup(
            request.file, &*sheet, QFileInfo(request.file).absolutePath(), progressOn(console));
    }
    const SystemClock clock;
    const auto vault = unlock(console, target, clock);
    if (!vault)
        return vault.error();
    return backup::verifyBackup(
        request.file, &(*vault)->root(), (*vault)->folder().path(), progressOn(console));
}

Result<backup::Restored> restored(
    Console &console, const Target &target, const BackupRequest &request)
{
    const access::ProfileFolder into(request.into);
    if (request.bySheet) {
        const Result<access::RecoveryKey> sheet = readSheet(console);
        if (!sheet)
            return sheet.error();
        return backup::restoreBackup(request.file, *sheet, into, progressOn(console));
    }
    const SystemClock clock;
    const auto vault = unlock(console, target, clock);
    if (!vault)
        return vault.error();
    return backup::restoreBackup(request.file, **vault, into, progressOn(console));
}

} // namespace

Result<access::RecoveryKey> readSheet(Console &console)
{
    auto key
        = access::RecoveryKey::parse(QString::fromUtf8(console.readLine().value_or(QByteArray())));
    if (!key)
        return Error {Error::Code::Invalid, {}, QStringLiteral("recovery_key")};
    return *std::move(key);
}

Result<Done> backUpBefore(access::Vault &vault, backup::BackupCause cause)
{
    const auto settings = waitFor(vault.database().read(backup::readBackupSettings));
    if (!settings)
        return settings.error();
    const auto made = backup::BackupRounds(vault, *settings).runBefore(cause);
    return made ? Result<Done>(Done()) : made.error();
}

int makeBackup(Console &console, const Target &target, const BackupRequest &request)
{
    const SystemClock clock;
    const auto vault = unlock(console, target, clock);
    if (!vault)
        return console.fail(vault.error());
    const QString own = backup::backupFolderOf((*vault)->folder());
    const QString to = request.to.isEmpty() ? own : request.to;
    if (to != own && !QFileInfo(to).isDir()) {
        const auto made = backup::makeBackupFile(**vault, to, progressOn(console));
        return made ? report(console, *made, 0) : console.fail(made.error());
    }
    const auto done = backup::makeBackup(**vault, to, {}, progressOn(console));
    return done ? report(console, done->made, done->letGo) : console.fail(done.error());
}

int verifyBackup(Console &console, const Target &target, const BackupRequest &request)
{
    const auto contents = verified(console, target, request);
    return contents ? report(console, *contents) : console.fail(contents.error());
}

int restoreBackup(Console &console, const Target &target, const BackupRequest &request)
{
    const auto done = restored(console, target, request);
    return done ? report(console, *done, request) : console.fail(done.error());
}

int replaceByBackup(Console &console, const Target &target, const BackupRequest &request)
{
    const SystemClock clock;
    auto vault = unlock(console, target, clock);
    if (!vault)
        return console.fail(vault.error());
    const Result<access::Password> password = console.readPassword();
    if (!password)
        return console.fail(password.error());
    const Result<Uuid> second = access::Vault::memberNamed((*vault)->folder(), request.second);
    if (!second)
        return console.fail(second.error());
    const Result<Uuid> object = backup::replacementObject(request.file);
    if (!object)
        return console.fail(object.error());
    const auto word = (*vault)->vouch(*second, *password, access::Permission::RestoreLive, *object);
    if (!word)
        return console.fail(word.error());
    const auto done
        = backup::replaceByBackup(*std::move(vault), request.file, *word, progressOn(console));
    console.progress({});
    if (!done)
        return console.fail(done.error());
    const QString made = momentOf(done->restored.madeAtMs);
    if (console.isJson()) {
        console.print(QJsonObject {{QStringLiteral("profile"), target.profile},
            {QStringLiteral("former"), done->former}, {QStringLiteral("made_at"), made},
            {QStringLiteral("erased_again"), done->restored.erasedAgain},
            {QStringLiteral("asks_for_number"), done->restored.asksForNumber}});
        return kDone;
    }
    console.print(QStringLiteral("%1 is as it was at %2.").arg(target.profile, made));
    console.print(QStringLiteral("As it was until now it lies in %1.").arg(done->former));
    if (done->restored.erasedAgain > 0)
        console.print(QStringLiteral("%1 that were erased since were erased in it again.")
                          .arg(done->restored.erasedAgain));
    if (done->restored.asksForNumber)
        console.print(QStringLiteral("It asks its server for another number before it syncs."));
    return kDone;
}

} // namespace lobby::ctl
