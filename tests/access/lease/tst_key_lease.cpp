#include "models/access/lease/key_lease.h"
#include "models/store/engine/statement.h"
#include "tests/support/guest_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::tests;

namespace {

constexpr qint64 kDay = qint64(24) * 3600 * 1000;
constexpr qint64 kHour = kDay / 24;
constexpr qint64 kNow = 1'747'180'800'000;

Uptime monday(qint64 ms)
{
    return {"monday", ms};
}
Uptime tuesday(qint64 ms)
{
    return {"tuesday", ms};
}

} // namespace

class KeyLeaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayBegunIsADayLeft_data()
    {
        QTest::addColumn<qint64>("silentMs");
        QTest::addColumn<int>("left");
        QTest::newRow("heard just now") << qint64(0) << 30;
        QTest::newRow("an hour") << kHour << 30;
        QTest::newRow("a day") << kDay << 29;
        QTest::newRow("the first day of the notice") << 23 * kDay << 7;
        QTest::newRow("the last millisecond") << 30 * kDay - 1 << 1;
        QTest::newRow("the whole time") << 30 * kDay << 0;
        QTest::newRow("much longer") << 3000 * kDay << 0;
    }
    void aDayBegunIsADayLeft()
    {
        QFETCH(const qint64, silentMs);
        QTEST(daysLeft(LeaseMark {silentMs, kNow, {}}), "left");
    }

    void timePassesAsFarAsItCanBeTold_data()
    {
        QTest::addColumn<Uptime>("before");
        QTest::addColumn<Uptime>("after");
        QTest::addColumn<qint64>("wallMs");
        QTest::addColumn<qint64>("passed");
        QTest::newRow("left on") << monday(kHour) << monday(kHour + 5 * kDay) << 5 * kDay
                                 << 5 * kDay;
        QTest::newRow("left on, the clock set back")
            << monday(kHour) << monday(kHour + 5 * kDay) << -9 * kDay << 5 * kDay;
        QTest::newRow("left on, the clock set forward by mistake")
            << monday(kHour) << monday(2 * kHour) << 900 * kDay << kHour;
        QTest::newRow("off meanwhile") << monday(kHour) << tuesday(kHour) << 5 * kDay << 5 * kDay;
        QTest::newRow("off, the clock set back by a year")
            << monday(kHour) << tuesday(kHour) << -365 * kDay << kDay;
        QTest::newRow("off, set back, and on for long since")
            << monday(kHour) << tuesday(4 * kDay) << -365 * kDay << 4 * kDay;
        QTest::newRow("off, set back to a little later than it was")
            << monday(kHour) << tuesday(4 * kDay) << kHour << 4 * kDay;
        QTest::newRow("off, the clock put right by a minute")
            << monday(kHour) << tuesday(0) << qint64(-60'000) << qint64(0);
        QTest::newRow("a machine whose starts cannot be told")
            << Uptime {{}, kHour} << Uptime {{}, 90 * kDay} << 2 * kDay << 2 * kDay;
        QTest::newRow("the same start, and yet earlier: a machine that was put back")
            << monday(5 * kDay) << monday(kHour) << 2 * kDay << 2 * kDay;
    }
    void timePassesAsFarAsItCanBeTold()
    {
        QFETCH(const Uptime, before);
        QFETCH(const Uptime, after);
        QFETCH(const qint64, wallMs);
        LeaseMark mark = renewedLease(kNow, before);
        mark.silentMs = kHour;
        const LeaseMark later = advancedLease(mark, kNow + wallMs, after);
        QTEST(later.silentMs - kHour, "passed");
        QCOMPARE(later.wallMs, kNow + wallMs);
        QCOMPARE(later.uptime.start, after.start);
    }

    void settingTheClockBackEveryDayDoesNotKeepItOpen()
    {
        LeaseMark mark = renewedLease(kNow, monday(kHour));
        for (int start = 0; start < 30; ++start)
            mark = advancedLease(
                mark, kNow - (start + 1) * kHour, {QByteArray::number(start), kHour / 2});
        QCOMPARE(daysLeft(mark), 0);
    }

    void theMarkIsKeptInTheVault()
    {
        GuestFixture vault;
        const auto read = [&vault] { return *GuestFixture::wait(vault.database->read(readLease)); };
        QVERIFY(!read());
        QVERIFY(GuestFixture::wait(vault.database->local([](store::Connection &connection) {
            writeLease(connection, {2 * kDay, kNow, monday(kHour)});
        })));
        const std::optional<LeaseMark> mark = read();
        QVERIFY(mark);
        QCOMPARE(mark->silentMs, 2 * kDay);
        QCOMPARE(mark->wallMs, kNow);
        QCOMPARE(mark->uptime.ms, kHour);
        QCOMPARE(mark->uptime.start, QByteArray("monday"));
        QVERIFY(GuestFixture::wait(vault.database->local([](store::Connection &connection) {
            store::Statement(connection, "UPDATE meta SET value = x'00' WHERE name = 'lease'")
                .run();
        })));
        QVERIFY(!read());
    }

    void theComputerKnowsHowLongItIsOn()
    {
        const Uptime first = uptimeNow();
        const Uptime second = uptimeNow();
        QVERIFY(first.ms > 0);
        QVERIFY(second.ms >= first.ms);
        QCOMPARE(second.start, first.start);
    }
};

QTEST_GUILESS_MAIN(KeyLeaseTest)
#include "tst_key_lease.moc"
