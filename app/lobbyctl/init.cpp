#include "app/lobbyctl/commands.h"
#include "models/access/password_rules.h"
#include "models/access/recovery/recovery_sheet.h"
#include "models/backup/migration/migration_backup.h"

#include <QDate>

namespace lobby::ctl {

namespace {

Result<Done> writeSheet(
    const QString &path, const access::RecoveryKey &key, const InitOptions &options)
{
    access::RecoverySheetText text;
    text.title = QStringLiteral("Recovery sheet · 恢复凭证");
    text.property = options.property;
    text.made = QDate::currentDate().toString(Qt::ISODate);
    text.explanation = QStringLiteral(
        "This key opens the vault when every password is lost. Keep it locked away, not at the "
        "desk.\n所有密码都丢失时，此密钥可打开数据库。请锁好，不要放在前台。");
    text.groupsHeading = QStringLiteral("Key · 密钥");
    text.codeHeading = QStringLiteral("The same as a QR code · 二维码");
    return access::writeRecoverySheet(path, key, text);
}

} // namespace

int initProfile(Console &console, const Target &target, const InitOptions &options)
{
    const SystemClock clock;
    const Result<access::Password> password = console.readPassword();
    if (!password)
        return console.fail(password.error());
    if (access::checkNewPassword(*password, target.staff))
        return console.fail({Error::Code::Invalid, {}, QStringLiteral("password")});
    access::Founding founding;
    founding.property = options.property;
    founding.kind = options.kind;
    founding.owner = target.staff;
    founding.useKeychain = true;
    const access::ProfileFolder folder(target.profile);
    const auto founded = access::Vault::found(folder, founding, *password, clock);
    if (!founded)
        return console.fail(founded.error());

    QJsonObject answer {{QStringLiteral("profile"), folder.path()},
        {QStringLiteral("property"), options.property}, {QStringLiteral("staff"), target.staff}};
    if (!options.recoveryFile.isEmpty()) {
        const Result<Done> written = writeSheet(options.recoveryFile, founded->recovery, options);
        if (!written)
            return console.fail(written.error());
        answer.insert(QStringLiteral("recovery"), options.recoveryFile);
    } else {
        // The one time it can be had; without a sheet it must be written down from here.
        answer.insert(QStringLiteral("recovery_key"), founded->recovery.groups());
    }
    if (console.isJson()) {
        console.print(answer);
    } else {
        console.print(
            QStringLiteral("A vault for %1 is ready in %2.").arg(options.property, folder.path()));
        console.print(options.recoveryFile.isEmpty()
                ? QStringLiteral("Recovery key, write it down now: %1")
                      .arg(founded->recovery.groups())
                : QStringLiteral("Recovery sheet: %1. Print it, lock it away, delete the file.")
                      .arg(options.recoveryFile));
    }
    return kDone;
}

int recoverPassword(Console &console, const Target &target)
{
    const SystemClock clock;
    const access::ProfileFolder folder(target.profile);
    const Result<access::Password> password = console.readPassword();
    if (!password)
        return console.fail(password.error());
    const auto key
        = access::RecoveryKey::parse(QString::fromUtf8(console.readLine().value_or(QByteArray())));
    if (!key)
        return console.fail({Error::Code::Invalid, {}, QStringLiteral("recovery_key")});
    const Result<Uuid> member = access::Vault::memberNamed(folder, target.staff);
    if (!member)
        return console.fail(member.error());
    const auto done = access::Vault::recover(
        folder, *key, *member, *password, clock, backup::backupBeforeMigration(clock));
    if (!done)
        return console.fail(done.error());
    if (console.isJson())
        console.print(QJsonObject {{QStringLiteral("staff"), target.staff}});
    else
        console.print(QStringLiteral("%1 has a new password.").arg(target.staff));
    return kDone;
}

} // namespace lobby::ctl
