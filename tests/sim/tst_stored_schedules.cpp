#include "tests/sim/sql_disk.h"
#include "tests/sim/world.h"
#include "tests/support/faults/fault_scale.h"
#include "tests/support/store_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::sim;

/// The same schedules with the desks on real encrypted files whose storage fails and whose program
/// is killed.
class StoredScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySeedHolds()
    {
        constexpr quint64 kSteps = 60;
        const quint64 schedules = 300 * static_cast<quint64>(tests::faultScale());
        tests::FaultVfs vfs;
        QTemporaryDir folder(tests::vaultFolderTemplate());
        quint64 ran = 0;
        for (quint64 seed = 1; ran < schedules; ++seed) {
            if (seed % 4 == 1)
                continue; // of programs of two ages, which have not the same tables
            ++ran;
            int desk = 0;
            World world(seed, [&] {
                ++desk;
                return std::make_unique<SqlDisk>(
                    folder.filePath(QString::number(desk)), vfs, seed * 100 + quint64(desk));
            });
            const QString broken = world.run(kSteps);
            QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + broken));
        }
        QVERIFY(SqlDisk::failures > 0);
        QVERIFY(SqlDisk::kills > 0);
        qInfo("%d storage failures, %d kills", SqlDisk::failures, SqlDisk::kills);
    }
};

QTEST_APPLESS_MAIN(StoredScheduleTest)
#include "tst_stored_schedules.moc"
