#include "models/checkin/printing/print_queue.h"
#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

const Uuid kFirst = Uuid::named("test", "first stay");
const Uuid kSecond = Uuid::named("test", "second stay");

QList<PrintJob> jobsOf(const PrintQueue &queue)
{
    return StayFixture::wait(queue.all()).value();
}

} // namespace

class PrintQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsCardsInOrderAndOverARestart()
    {
        StayFixture desk;
        {
            PrintQueue queue(*desk.database);
            QVERIFY(StayFixture::wait(queue.add(kFirst)));
            QVERIFY(StayFixture::wait(queue.add(kSecond)));
            QVERIFY(StayFixture::wait(queue.add(kFirst))); // once is enough
        }
        desk.reopen();
        const QList<PrintJob> jobs = jobsOf(PrintQueue(*desk.database));
        QCOMPARE(jobs.size(), 2);
        QCOMPARE(jobs.at(0).stay, kFirst);
        QCOMPARE(jobs.at(1).stay, kSecond);
        QCOMPARE(jobs.at(0).state, PrintJob::State::Waiting);
        QCOMPARE(jobs.at(0).tries, 0);
        QCOMPARE(jobs.at(0).createdMs, desk.clock.nowMs());
    }

    void saysWhatWentWrongAndHowOften()
    {
        StayFixture desk;
        PrintQueue queue(*desk.database);
        QVERIFY(StayFixture::wait(queue.add(kFirst)));
        const qint64 id = jobsOf(queue).constFirst().id;
        for (int turn = 0; turn < 2; ++turn) {
            QVERIFY(StayFixture::wait(queue.begin(id)));
            QCOMPARE(jobsOf(queue).constFirst().state, PrintJob::State::Printing);
            QVERIFY(StayFixture::wait(
                queue.putBack(id, u"printer_missing"_s, PrintJob::State::Waiting)));
        }
        const PrintJob job = jobsOf(queue).constFirst();
        QCOMPARE(job.state, PrintJob::State::Waiting);
        QCOMPARE(job.tries, 2);
        QCOMPARE(job.problem, u"printer_missing"_s);
    }

    void whatFailedWaitsForSomebodyToSaySo()
    {
        StayFixture desk;
        PrintQueue queue(*desk.database);
        for (const Uuid &stay : {kFirst, kSecond})
            QVERIFY(StayFixture::wait(queue.add(stay)));
        for (const PrintJob &job : jobsOf(queue))
            QVERIFY(StayFixture::wait(
                queue.putBack(job.id, u"printer_refused"_s, PrintJob::State::Failed)));
        QVERIFY(StayFixture::wait(queue.add(kFirst))); // asked for again
        QCOMPARE(jobsOf(queue).at(0).state, PrintJob::State::Waiting);
        QCOMPARE(jobsOf(queue).at(1).state, PrintJob::State::Failed);
        QVERIFY(StayFixture::wait(queue.retryAll()));
        QCOMPARE(jobsOf(queue).at(1).state, PrintJob::State::Waiting);
    }

    void whatWasCutShortWaitsAgain()
    {
        StayFixture desk;
        PrintQueue queue(*desk.database);
        for (const Uuid &stay : {kFirst, kSecond})
            QVERIFY(StayFixture::wait(queue.add(stay)));
        const QList<PrintJob> jobs = jobsOf(queue);
        QVERIFY(StayFixture::wait(queue.begin(jobs.at(0).id)));
        QVERIFY(StayFixture::wait(queue.begin(jobs.at(1).id)));
        QCOMPARE(jobsOf(queue).at(0).state, PrintJob::State::Waiting);
        QCOMPARE(jobsOf(queue).at(1).state, PrintJob::State::Printing);
    }

    void noNumberIsGivenTwice()
    {
        StayFixture desk;
        qint64 last = 0;
        for (int turn = 0; turn < 3; ++turn) {
            PrintQueue queue(*desk.database);
            QVERIFY(StayFixture::wait(queue.add(kFirst)));
            const qint64 id = jobsOf(queue).constFirst().id;
            QVERIFY(id > last);
            last = id;
            QVERIFY(StayFixture::wait(queue.begin(id)));
            QVERIFY(StayFixture::wait(queue.remove(id))); // while it is printed
            desk.reopen();
        }
    }

    void whatIsDoneIsGone()
    {
        StayFixture desk;
        PrintQueue queue(*desk.database);
        QVERIFY(StayFixture::wait(queue.add(kFirst)));
        QVERIFY(StayFixture::wait(queue.remove(jobsOf(queue).constFirst().id)));
        QVERIFY(jobsOf(queue).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PrintQueueTest)
#include "tst_print_queue.moc"
