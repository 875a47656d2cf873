#include "app/sync/connection/retry_delay.h"

#include <QTest>

using lobby::app::retryDelay;
using namespace std::chrono_literals;

class RetryDelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBoundDoublesUpToFiveMinutes_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("longestMs");
        QTest::newRow("first") << 1 << qint64(1000);
        QTest::newRow("second") << 2 << qint64(2000);
        QTest::newRow("ninth") << 9 << qint64(256'000);
        QTest::newRow("tenth") << 10 << qint64(300'000);
        QTest::newRow("thousandth") << 1000 << qint64(300'000);
        QTest::newRow("none, which nobody should ask") << 0 << qint64(1000);
    }
    void theBoundDoublesUpToFiveMinutes()
    {
        QFETCH(const int, failures);
        QFETCH(const qint64, longestMs);
        QCOMPARE(retryDelay(failures, 1.0).count(), longestMs);
        QCOMPARE(retryDelay(failures, 0.5).count(), longestMs / 2);
        QCOMPARE(retryDelay(failures, 0.0), 0ms);
    }
};

QTEST_APPLESS_MAIN(RetryDelayTest)
#include "tst_retry_delay.moc"
