#include "server/admission/device_buckets.h"
#include "server/admission/push_admission.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace lobby::server;
using namespace std::chrono_literals;

namespace {

/// Pushes that run until they are told to end, on a clock that stands still.
class Pushes
{
public:
    explicit Pushes(int running)
        : m_admission({.running = running}, [this] { return m_now; })
    {
    }

    void ask(quint32 device)
    {
        m_admission.ask({.device = device,
            .run =
                [this](std::shared_ptr<PushAdmission::Slot> slot) {
                    m_slots.push_back(std::move(slot));
                },
            .refuse =
                [this, device](int ms) {
                    m_refused.append({device, ms});
                }});
    }
    /// Ends the oldest that runs, after this much time.
    void endOne(std::chrono::milliseconds after)
    {
        m_now += after;
        const auto slot = std::move(m_slots.front());
        m_slots.pop_front();
    }
    ~Pushes()
    {
        while (!m_slots.empty())
            endOne(0ms);
    }
    Q_DISABLE_COPY_MOVE(Pushes)

    std::chrono::milliseconds m_now = 1h;
    QList<std::pair<quint32, int>> m_refused = {};
    PushAdmission m_admission;
    std::deque<std::shared_ptr<PushAdmission::Slot>> m_slots = {};
};

} // namespace

class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyRunAsMay()
    {
        Pushes pushes(2);
        for (quint32 device = 1; device <= 5; ++device)
            pushes.ask(device);
        QCOMPARE(pushes.m_slots.size(), 2);
        QCOMPARE(pushes.m_admission.running(), 2);
        QCOMPARE(pushes.m_admission.queued(), 3);
        for (const int left : {2, 1, 0, 0, 0}) {
            pushes.endOne(10ms);
            QCOMPARE(pushes.m_admission.queued(), left);
        }
        QCOMPARE(pushes.m_admission.running(), 0);
        QVERIFY(pushes.m_refused.isEmpty());
    }

    void theQueueIsAsLongAsItIsQuick()
    {
        Pushes pushes(1);
        for (int i = 0; i < 100; ++i) { // one that takes half a second each
            pushes.ask(1);
            pushes.endOne(500ms);
        }
        for (quint32 device = 1; device <= 6; ++device)
            pushes.ask(device);
        QCOMPARE(pushes.m_admission.queued(), 4); // 4 × 0.5 s are the 2 s that one may wait
        QCOMPARE(pushes.m_refused.size(), 1);
        QCOMPARE(pushes.m_refused[0].first, 6U);
    }

    void whoIsRefusedLearnsWhenToCome()
    {
        Pushes pushes(1);
        for (int i = 0; i < 100; ++i) {
            pushes.ask(1);
            pushes.endOne(500ms);
        }
        for (quint32 device = 1; device <= 105; ++device)
            pushes.ask(device);
        QCOMPARE(pushes.m_refused.size(), 100);
        QSet<int> times;
        for (const auto &[device, ms] : std::as_const(pushes.m_refused)) {
            QVERIFY2(ms >= 2490 && ms <= 5010, qPrintable(QString::number(ms)));
            times.insert(ms / 250);
        }
        QVERIFY2(times.size() >= 9, "not spread");
    }

    void aDatabaseThatHangsHoldsNobody()
    {
        Pushes pushes(1);
        pushes.ask(1);
        pushes.ask(2);
        pushes.m_now += 2000ms;
        pushes.m_admission.refuseOverdue();
        QCOMPARE(pushes.m_refused.size(), 0);
        pushes.m_now += 1ms;
        pushes.m_admission.refuseOverdue();
        QCOMPARE(pushes.m_refused.size(), 1);
        QCOMPARE(pushes.m_admission.queued(), 0);
        QVERIFY(pushes.m_refused[0].second >= 200);
    }

    void whatWaitedForTooLongDoesNotRunAnyMore()
    {
        Pushes pushes(1);
        pushes.ask(1);
        pushes.ask(2);
        pushes.endOne(3s);
        QCOMPARE(pushes.m_slots.size(), 0);
        QCOMPARE(pushes.m_refused.size(), 1);
        QCOMPARE(pushes.m_admission.running(), 0);
    }

    void threadsShareIt()
    {
        PushAdmission admission({.running = 2});
        std::atomic<int> now = 0;
        std::atomic<int> most = 0;
        std::atomic<int> answered = 0;
        std::vector<std::thread> threads;
        for (quint32 device = 0; device < 4; ++device)
            threads.emplace_back([&, device] {
                for (int i = 0; i < 50; ++i)
                    admission.ask({.device = device,
                        .run =
                            [&](const std::shared_ptr<PushAdmission::Slot> &) {
                                most = std::max<int>(most, ++now);
                                --now;
                                ++answered;
                            },
                        .refuse = [&](int) { ++answered; }});
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(answered, 200);
        QVERIFY(most <= 2);
        QCOMPARE(admission.running(), 0);
    }

    void aDeviceMayAskFiveTimesThenOnceASecond()
    {
        DeviceBuckets buckets({});
        for (int i = 0; i < 5; ++i)
            QCOMPARE(buckets.take(17, 1000ms), std::nullopt);
        QCOMPARE(buckets.take(17, 1000ms), 1000);
        QCOMPARE(buckets.take(17, 1400ms), 600);
        QCOMPARE(buckets.take(17, 2000ms), std::nullopt);
        QCOMPARE(buckets.take(17, 2000ms), 1000);
    }

    void devicesHaveBucketsOfTheirOwn()
    {
        DeviceBuckets buckets({.burst = 1});
        QCOMPARE(buckets.take(1, 0ms), std::nullopt);
        QVERIFY(buckets.take(1, 0ms).has_value());
        QCOMPARE(buckets.take(2, 0ms), std::nullopt);
    }

    void aBucketHoldsNoMoreThanItsBurst()
    {
        DeviceBuckets buckets({.burst = 2, .perSecond = 10});
        QCOMPARE(buckets.take(1, 0ms), std::nullopt);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(buckets.take(1, 1h), std::nullopt);
        QCOMPARE(buckets.take(1, 1h), 100);
    }

    void fullBucketsAreForgotten()
    {
        DeviceBuckets buckets({});
        for (quint64 key = 0; key < 100'000; ++key)
            buckets.take(key, std::chrono::milliseconds(key * 10));
        QVERIFY2(buckets.size() < 2048, qPrintable(QString::number(buckets.size())));
    }
};

QTEST_APPLESS_MAIN(AdmissionTest)
#include "tst_admission.moc"
