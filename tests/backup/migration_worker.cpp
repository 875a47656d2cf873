#include "models/backup/migration/migration_backup.h"
#include "tests/support/manual_clock.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>

using namespace lobby;

namespace {

/// Until it is killed.
void waitAt(const char *where)
{
    std::puts(where);
    std::fflush(stdout);
    for (;;)
        ::pause();
}

} // namespace

/// Opens a profile of an earlier version and stops where it is told to. Arguments: profile,
/// password of 李晓, "writing", "made" or "opened", the time in ms.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 5)
        return 2;
    const tests::ManualClock clock(QByteArray(argv[4]).toLongLong());
    const access::ProfileFolder profile(QString::fromLocal8Bit(argv[1]));
    const QByteArray where(argv[3]);
    auto password = access::Password::fromText(QString::fromLocal8Bit(argv[2]));
    const auto member = access::Vault::memberNamed(profile, QStringLiteral("李晓"));
    if (!password || !member)
        return 1;
    const auto before = backup::backupBeforeMigration(clock, [&](store::BackupProgress) {
        if (where == "writing")
            waitAt("writing");
        return true;
    });
    const auto vault = access::Vault::unlock(profile, *member, *password, clock, {},
        [&](store::Connection &connection, const access::ProfileFolder &folder,
            const access::RootKey &root) {
            Result<Done> done = before(connection, folder, root);
            if (done && where == "made")
                waitAt("made");
            return done;
        });
    if (vault)
        waitAt("opened");
    return 1;
}
