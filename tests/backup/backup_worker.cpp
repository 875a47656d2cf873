#include "models/backup/copies/backups.h"
#include "models/backup/copies/restoring.h"
#include "models/support/clock.h"

#include <QCoreApplication>

#include <cstdio>

using namespace lobby;

/// Makes a backup and restores it, again and again, until it is killed, and tells on standard
/// output what it was told is done. Arguments: profile, member, password, folder, number of the
/// first.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 6)
        return 2;
    const SystemClock clock;
    const access::ProfileFolder profile(QString::fromLocal8Bit(argv[1]));
    auto password = access::Password::fromText(QString::fromLocal8Bit(argv[3]));
    const auto member = access::Vault::memberNamed(profile, QString::fromUtf8(argv[2]));
    if (!password || !member)
        return 1;
    const auto vault = access::Vault::unlock(profile, *member, *password, clock);
    if (!vault)
        return 1;
    const QString folder = QString::fromLocal8Bit(argv[4]);
    for (int number = QByteArray(argv[5]).toInt();; ++number) {
        const QString file = QStringLiteral("%1/%2.lobbybackup").arg(folder).arg(number);
        if (!backup::makeBackupFile(**vault, file))
            return 1;
        std::printf("b%d\n", number);
        std::fflush(stdout);
        const access::ProfileFolder into(QStringLiteral("%1/%2").arg(folder).arg(number));
        if (!backup::restoreBackup(file, **vault, into))
            return 1;
        std::printf("r%d\n", number);
        std::fflush(stdout);
    }
}
