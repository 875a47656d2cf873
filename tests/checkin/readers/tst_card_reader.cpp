#include "models/checkin/readers/card_reader.h"
#include "tests/support/card_service.h"
#include "tests/support/fake_card.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <winscard.h>

using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;

QByteArray hashed(QByteArrayView uid)
{
    return "index of " + uid.toByteArray().toHex();
}

/// Has the service seen that no card lies there? It looks now and then.
bool isEmpty()
{
    SCARDCONTEXT context = 0;
    if (SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context) != SCARD_S_SUCCESS)
        return false;
    SCARD_READERSTATE state {};
    state.szReader = "Virtual PCD 00 00";
    const LONG answer = SCardGetStatusChange(context, 0, &state, 1);
    SCardReleaseContext(context);
    return answer == SCARD_S_SUCCESS && (state.dwEventState & SCARD_STATE_EMPTY) != 0;
}

} // namespace

/// With the real service and a reader made of software.
class CardReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAServiceThereIsNoReader()
    {
        if (CardService::isRunning())
            QSKIP("a pcscd runs on this machine");
        CardReader reader(hashed, 20);
        QTRY_COMPARE_WITH_TIMEOUT(reader.health(), ReaderHealth::Lost, kPatienceMs);
        QVERIFY(!reader.wasSeen());
    }

    void aCardIsKnownByItsIndex()
    {
        if (const QString problem = m_service.start(); !problem.isEmpty())
            QSKIP(qPrintable(problem));
        CardReader reader(hashed, 20);
        QTRY_COMPARE_WITH_TIMEOUT(reader.health(), ReaderHealth::Ready, kPatienceMs);
        QVERIFY(reader.name().startsWith(u"Virtual PCD"_s));
        QVERIFY(reader.wasSeen());
        QSignalSpy cards(&reader, &Reader::carded);
        for (const QByteArray &uid : {QByteArray::fromHex("04a1b2c3"),
                 QByteArray::fromHex("04112233445566"), QByteArray::fromHex("04a1b2c3")}) {
            FakeCard card(m_service.port(), uid);
            QTRY_COMPARE_WITH_TIMEOUT(cards.size(), 1, kPatienceMs);
            QCOMPARE(cards.takeFirst().constFirst().toByteArray(), hashed(uid));
            card.pull();
            QTRY_VERIFY_WITH_TIMEOUT(isEmpty(), kPatienceMs);
        }
        m_service.stop();
    }

    void aCardWithoutANumberIsSaidToBeUnread()
    {
        if (const QString problem = m_service.start(); !problem.isEmpty())
            QSKIP(qPrintable(problem));
        CardReader reader(hashed, 20);
        QTRY_COMPARE_WITH_TIMEOUT(reader.health(), ReaderHealth::Ready, kPatienceMs);
        QSignalSpy cards(&reader, &Reader::carded);
        QSignalSpy failures(&reader, &Reader::failed);
        const FakeCard card(m_service.port(), {}, FakeCard::Kind::Numberless);
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, kPatienceMs);
        QCOMPARE(cards.size(), 0);
        m_service.stop();
    }

    void aCardPulledInTheMiddleHarmsNothing()
    {
        if (const QString problem = m_service.start(); !problem.isEmpty())
            QSKIP(qPrintable(problem));
        CardReader reader(hashed, 20);
        QTRY_COMPARE_WITH_TIMEOUT(reader.health(), ReaderHealth::Ready, kPatienceMs);
        QSignalSpy cards(&reader, &Reader::carded);
        QSignalSpy failures(&reader, &Reader::failed);
        FakeCard pulled(m_service.port(), {}, FakeCard::Kind::Silent);
        QTRY_VERIFY_WITH_TIMEOUT(pulled.wasAsked(), kPatienceMs);
        pulled.pull();
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isEmpty(), kPatienceMs);
        const FakeCard next(m_service.port(), QByteArray::fromHex("04a1b2c3"));
        QTRY_COMPARE_WITH_TIMEOUT(cards.size(), 1, kPatienceMs);
        m_service.stop();
    }

    void aServiceThatStopsIsFoundAgain()
    {
        if (const QString problem = m_service.start(); !problem.isEmpty())
            QSKIP(qPrintable(problem));
        CardReader reader(hashed, 20);
        QTRY_COMPARE_WITH_TIMEOUT(reader.health(), ReaderHealth::Ready, kPatienceMs);
        m_service.stop();
        QTRY_COMPARE_WITH_TIMEOUT(reader.health(), ReaderHealth::Lost, kPatienceMs);
        QVERIFY(reader.name().startsWith(u"Virtual PCD"_s)); // what is missing has a name
        QCOMPARE(m_service.start(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(reader.health(), ReaderHealth::Ready, kPatienceMs);
        QSignalSpy cards(&reader, &Reader::carded);
        const FakeCard card(m_service.port(), QByteArray::fromHex("04a1b2c3"));
        QTRY_COMPARE_WITH_TIMEOUT(cards.size(), 1, kPatienceMs);
        m_service.stop();
    }

    void theEndDoesNotWaitForACardThatIsSilent()
    {
        if (const QString problem = m_service.start(); !problem.isEmpty())
            QSKIP(qPrintable(problem));
        auto reader = std::make_unique<CardReader>(hashed, 20);
        QTRY_COMPARE_WITH_TIMEOUT(reader->health(), ReaderHealth::Ready, kPatienceMs);
        FakeCard card(m_service.port(), {}, FakeCard::Kind::Silent);
        QTRY_VERIFY_WITH_TIMEOUT(card.wasAsked(), kPatienceMs);
        reader.reset(); // comes back, though the thread is caught in the service
        card.pull();
        m_service.stop();
    }

private:
    CardService m_service;
};

QTEST_GUILESS_MAIN(CardReaderTest)
#include "tst_card_reader.moc"
