#include "server/upkeep/timetable.h"

#include <QTest>

#include <atomic>

using namespace lobby::server;
using namespace std::chrono_literals;

class TimetableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWorkIsDoneAtOnceAndAgain()
    {
        std::atomic<int> often = 0;
        std::atomic<int> once = 0;
        Timetable timetable;
        timetable.every(1h, [&once] { ++once; });
        timetable.every(1ms, [&often] { ++often; });
        QCOMPARE(often, 0); // not before it is started
        timetable.start();
        QTRY_VERIFY(often >= 3);
        QCOMPARE(once, 1);
    }

    void whatIsBeingDoneIsFinishedBeforeTheEnd()
    {
        std::atomic<bool> begun = false;
        std::atomic<bool> done = false;
        {
            Timetable timetable;
            timetable.every(1h, [&] {
                begun = true;
                std::this_thread::sleep_for(20ms);
                done = true;
            });
            timetable.start();
            QTRY_VERIFY(begun);
        }
        QVERIFY(done);
    }

    void afterTheEndNothingIsDone()
    {
        std::atomic<int> often = 0;
        Timetable timetable;
        timetable.every(1ms, [&often] { ++often; });
        timetable.start();
        QTRY_VERIFY(often >= 1);
        timetable.stop();
        const int before = often;
        std::this_thread::sleep_for(5ms);
        QCOMPARE(often, before);
        timetable.stop(); // once more does no harm
    }
};

QTEST_GUILESS_MAIN(TimetableTest)
#include "tst_timetable.moc"
