#include "server/service/long_polls.h"

#include <QTest>

using namespace lobby;
using namespace std::chrono_literals;
using server::LongPolls;

namespace {

constexpr server::Organisation kOrganisation = 1;
constexpr sync::Stream kBranch = 2;
constexpr auto kNow = 1000ms;

} // namespace

/// How soon desks hear that there is something to read.
class LongPollsTest : public QObject
{
    Q_OBJECT

private:
    int m_told = 0;

    void wait(LongPolls &polls, int desks, sync::Stream stream = kBranch)
    {
        for (int i = 0; i < desks; ++i) {
            const quint64 number = polls.wait(polls.moment(),
                {.organisation = kOrganisation,
                    .streams = {stream},
                    .until = 55s,
                    .look = [this] { ++m_told; }});
            QVERIFY(number != 0);
        }
    }

private Q_SLOTS:
    void init() { m_told = 0; }

    void oneDeskIsToldAtOnce()
    {
        LongPolls polls(500ms);
        wait(polls, 1);
        polls.wake(kOrganisation, {kBranch}, kNow);
        QCOMPARE(m_told, 1);
    }
    void theDesksOfAHotelAreToldWithinMilliseconds()
    {
        LongPolls polls(500ms);
        wait(polls, 5);
        polls.wake(kOrganisation, {kBranch}, kNow);
        polls.lookAfter(kNow + 20ms);
        QCOMPARE(m_told, 5);
    }
    void aCrowdIsSpread()
    {
        LongPolls polls(500ms);
        wait(polls, 1000);
        polls.wake(kOrganisation, {kBranch}, kNow);
        QVERIFY2(m_told < 100, qPrintable(QString::number(m_told)));
        polls.lookAfter(kNow + 250ms);
        QVERIFY2(m_told > 300 && m_told < 700, qPrintable(QString::number(m_told)));
        polls.lookAfter(kNow + 500ms);
        QCOMPARE(m_told, 1000);
    }
    void othersAreLeftAlone()
    {
        LongPolls polls(500ms);
        wait(polls, 3, kBranch + 1);
        polls.wake(kOrganisation, {kBranch}, kNow);
        polls.wake(kOrganisation + 1, {kBranch + 1}, kNow);
        polls.lookAfter(kNow + 500ms);
        QCOMPARE(m_told, 0);
        QCOMPARE(polls.size(), size_t(3));
    }
};

QTEST_APPLESS_MAIN(LongPollsTest)
#include "tst_long_polls.moc"
