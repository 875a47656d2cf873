#include "tests/server/storage/hub_stores.h"
#include "tests/server/storage/postgres_tables.h"
#include "tests/server/storage/storage_witness.h"
#include "tests/sim/memory_disk.h"
#include "tests/sim/world.h"

#include <QTest>

using namespace lobby;
using namespace lobby::tests;

/// Whole schedules with a real database beside the server in memory: the same answers to every
/// question, and the same in the end.
class HubSchedulesTest : public QObject
{
    Q_OBJECT

private:
    static void run(server::Storage &storage, quint64 seeds, quint64 steps)
    {
        for (quint64 seed = 1; seed <= seeds; ++seed) {
            StorageWitness witness(storage, static_cast<server::Organisation>(seed * 1000));
            sim::World world(
                seed, [] { return std::make_unique<sim::MemoryDisk>(); }, &witness);
            QCOMPARE(world.run(steps), QString());
            witness.compareWith(world.hub());
            QVERIFY2(witness.failure().isEmpty(),
                qPrintable(QStringLiteral("seed %1: ").arg(seed) + witness.failure()));
        }
    }

private Q_SLOTS:
    void sqliteAnswersTheSame()
    {
        const SqliteFile file;
        const auto storage = file.create();
        run(*storage, 24, 150);
    }

    void postgresAnswersTheSame()
    {
        PostgresTables tables;
        tables.reset();
        const auto storage = tables.open();
        run(*storage, 12, 120);
    }
};

QTEST_APPLESS_MAIN(HubSchedulesTest)
#include "tst_hub_schedules.moc"
