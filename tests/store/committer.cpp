#include "models/store/database.h"
#include "tests/support/faults/numbered_commits.h"

#include <QFile>

#include <cstdio>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;

/// Opens the vault named by its argument with the key on its standard input (64 hexadecimal digits)
/// and makes numbered commits until it is killed, acknowledging each with its number on a line of
/// standard output. Ends with 1 when anything fails.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const ManualClock clock;
    TableAudit audit;
    auto database = Database::open(
        {QString::fromLocal8Bit(argv[1]), QByteArray::fromHex(input.readLine().trimmed()),
            Uuid::named("test", "vault"), smallRegistry(), smallMigrations(), clock, audit});
    if (!database)
        return 1;
    auto count = (*database)->read(&countWholeCommits);
    count.waitForFinished();
    if (!count.result() || *count.result() < 0)
        return 1;
    for (int n = *count.result() + 1;; ++n) {
        if (!StoreFixture::commit(**database, numberedCommit(n, 300 * (n % 20))))
            return 1;
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}
