#include "tests/sim/memory_disk.h"
#include "tests/sim/world.h"

#include <QTest>

using namespace lobby::sim;

namespace {

World worldOf(quint64 seed)
{
    return {seed, [] { return std::make_unique<MemoryDisk>(); }};
}

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySeedHolds();
    void aSeedReplaysExactly();
    void whatFailedOnceHolds_data();
    void whatFailedOnceHolds();
};

/// A few with sanitizers; sim runs thousands without.
void ScheduleTest::everySeedHolds()
{
    for (quint64 seed = 1; seed <= 60; ++seed) {
        const QString broken = worldOf(seed).run(300);
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + broken));
    }
}

void ScheduleTest::aSeedReplaysExactly()
{
    for (quint64 seed = 1; seed <= 5; ++seed) {
        World first = worldOf(seed);
        World second = worldOf(seed);
        QCOMPARE(first.run(300), QString());
        QCOMPARE(second.run(300), QString());
        QCOMPARE(first.hash(), second.hash());
        QCOMPARE(first.tally().events, second.tally().events);
    }
}

void ScheduleTest::whatFailedOnceHolds_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<quint64>("steps");
    QTest::newRow("a card of a tariff left with the branch's snapshot")
        << quint64(6) << quint64(1500);
    QTest::newRow("a desk heard of an erasure only by a snapshot") << quint64(45) << quint64(1500);
    QTest::newRow("a member of something erased here came in a snapshot")
        << quint64(46) << quint64(1500);
    QTest::newRow("a shared document's card changed hands in a restore")
        << quint64(98) << quint64(1500);
    QTest::newRow("an erasure was lost with a disk, and what it had emptied")
        << quint64(113) << quint64(1500);
    QTest::newRow("an old own op came back after it was pruned") << quint64(143) << quint64(1500);
    QTest::newRow("news of a row came in another stream than the row")
        << quint64(258) << quint64(1500);
    QTest::newRow("a removal from a wrong clock") << quint64(849) << quint64(1500);
    QTest::newRow("a member without its guest after a restore") << quint64(10899) << quint64(1500);
    QTest::newRow("a branch still told of what had moved to all") << quint64(5901) << quint64(400);
    QTest::newRow("a snapshot does not say when it took what a wrong clock made")
        << quint64(30251582) << quint64(150);
    QTest::newRow("a first request came late, to a restored server")
        << quint64(2209) << quint64(400);
}

void ScheduleTest::whatFailedOnceHolds()
{
    QFETCH(const quint64, seed);
    QFETCH(const quint64, steps);
    QCOMPARE(worldOf(seed).run(steps), QString());
}

QTEST_APPLESS_MAIN(ScheduleTest)
#include "tst_schedules.moc"
