#include "tests/support/manual_clock.h"
#include "ui/access/lock/idle_lock.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace lobby::tests;
using namespace lobby::ui;

class IdleLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_idle = std::make_unique<IdleLock>(m_clock);
        m_idle->setMinutes(3);
        m_idle->start();
    }

    void afterThreeQuietMinutesItIsOver()
    {
        QSignalSpy expired(m_idle.get(), &IdleLock::expired);
        m_clock.advance(179'999);
        m_idle->check();
        QCOMPARE(m_idle->secondsLeft(), 1);
        QCOMPARE(expired.size(), 0);
        m_clock.advance(1);
        m_idle->check();
        QCOMPARE(expired.size(), 1);
        QCOMPARE(m_idle->secondsLeft(), -1);
        m_idle->check();
        QCOMPARE(expired.size(), 1);
    }

    void theSecondsAreCountedDown()
    {
        QSignalSpy seconds(m_idle.get(), &IdleLock::secondsLeftChanged);
        m_clock.advance(150'000);
        m_idle->check();
        QCOMPARE(seconds.takeLast().at(0).toInt(), IdleLock::kWarningSeconds);
    }

    void anyKeyOrClickBeginsAnew_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a key") << 0;
        QTest::newRow("a click") << 1;
        QTest::newRow("a move of the pointer") << 2;
    }
    void anyKeyOrClickBeginsAnew()
    {
        QFETCH(const int, what);
        QLineEdit field;
        field.show();
        m_clock.advance(170'000);
        m_idle->check();
        QCOMPARE(m_idle->secondsLeft(), 10);
        QSignalSpy seconds(m_idle.get(), &IdleLock::secondsLeftChanged);
        if (what == 0)
            QTest::keyClick(&field, Qt::Key_A);
        else if (what == 1)
            QTest::mouseClick(&field, Qt::LeftButton);
        else
            QTest::mouseMove(&field, QPoint(3, 3));
        QTRY_COMPARE(m_idle->secondsLeft(), 180);
        QCOMPARE(seconds.takeLast().at(0).toInt(), 180); // the warning goes at once
    }

    void theFirstKeyAfterALongSleepIsTooLate()
    {
        QSignalSpy expired(m_idle.get(), &IdleLock::expired);
        QLineEdit field;
        m_clock.advance(8 * 3'600'000);
        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(expired.size(), 1);
    }

    void aClockSetBackDoesNotKeepItOpenForEver()
    {
        m_clock.advance(-86'400'000);
        m_idle->check();
        QCOMPARE(m_idle->secondsLeft(), 180);
    }

    void theMinutesAreBetweenOneAndThirty()
    {
        m_idle->setMinutes(0);
        QCOMPARE(m_idle->minutes(), 1);
        m_idle->setMinutes(31);
        QCOMPARE(m_idle->minutes(), 30);
    }

private:
    ManualClock m_clock;
    std::unique_ptr<IdleLock> m_idle;
};

QTEST_MAIN(IdleLockTest)
#include "tst_idle_lock.moc"
