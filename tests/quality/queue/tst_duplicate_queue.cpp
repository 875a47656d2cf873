#include "tests/support/twice_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

using State = DuplicateQueue::State;

class DuplicateQueueTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TwiceDesk> m_desk;

    void search()
    {
        m_desk->queue.search();
        QTRY_VERIFY(m_desk->queue.state() != State::Searching);
    }
    [[nodiscard]] std::size_t open() const { return m_desk->queue.pairs().size(); }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TwiceDesk>(); }
    void cleanup() { m_desk.reset(); }

    void nothingIsKnownBeforeASearch()
    {
        QCOMPARE(m_desk->queue.state(), State::Unsearched);
        QVERIFY(m_desk->queue.pairs().empty());
    }
    void theGuestsAreCompared()
    {
        m_desk->queue.search();
        QCOMPARE(m_desk->queue.state(), State::Searching);
        QTRY_COMPARE(m_desk->queue.state(), State::Ready);
        QTRY_COMPARE(open(), 1U);
        QCOMPARE(m_desk->queue.count(Band::VeryLikely), 1);
        QCOMPARE(m_desk->queue.count(Band::Possible), 0);
        QVERIFY(m_desk->queue.pairOf(m_desk->other, m_desk->kept));
        QVERIFY(!m_desk->queue.pairOf(m_desk->other, m_desk->wangLi));
        QCOMPARE(m_desk->queue.pairsWith(m_desk->kept).size(), 1);
        QVERIFY(m_desk->queue.pairsWith(m_desk->wangLi).isEmpty());
    }
    void whoIsSavedIsComparedAtOnce()
    {
        search();
        QTRY_COMPARE(open(), 1U);
        GuestProfile again = TwiceDesk::chen();
        again.guest.fullNameNative = u"陈志强"_s;
        m_desk->add(again);
        QTRY_COMPARE(open(), 3U);
        m_desk->edit(m_desk->other, [](GuestProfile &profile) {
            profile.guest.latinSurname = u"SMITH"_s;
            profile.guest.latinGivenName = u"JOHN"_s;
            profile.guest.birthDate = *BirthDate::parse(u"1950-12-31");
            profile.documents.clear();
        });
        QTRY_COMPARE(open(), 1U);
    }
    void whoIsOutOfTheListsIsNot()
    {
        search();
        QTRY_COMPARE(open(), 1U);
        QVERIFY(m_desk->wait(m_desk->guests.archive(m_desk->other, true)));
        QTRY_COMPARE(open(), 0U);
    }
    void whatIsDecidedGoes()
    {
        search();
        QTRY_COMPARE(open(), 1U);
        QCOMPARE(m_desk->queue.decidedToday(), 0);
        const GuestPair pair = m_desk->queue.pairs().front();
        QVERIFY(m_desk->wait(m_desk->decisions.decide(pair, Verdict::Different)));
        QTRY_COMPARE(open(), 0U);
        QTRY_COMPARE(m_desk->queue.decidedToday(), 1);
        QVERIFY(m_desk->wait(m_desk->decisions.takeBack(pair.first, pair.second)));
        QTRY_COMPARE(open(), 1U);
        QTRY_COMPARE(m_desk->queue.decidedToday(), 0);
    }
    void laterComesAgain()
    {
        search();
        QTRY_COMPARE(open(), 1U);
        constexpr qint64 kWeek = qint64 {7} * 24 * 3600 * 1000;
        QVERIFY(m_desk->wait(m_desk->decisions.decide(
            m_desk->queue.pairs().front(), Verdict::Later, m_desk->clock.nowMs() + kWeek)));
        QTRY_COMPARE(open(), 0U);
        m_desk->clock.advance(kWeek);
        m_desk->queue.refresh();
        QTRY_COMPARE(open(), 1U);
    }
    void whoIsOneIsNoPairAndAgainWhenParted()
    {
        search();
        QTRY_COMPARE(open(), 1U);
        const auto merging = m_desk->wait(m_desk->merges.merge({m_desk->kept, m_desk->other}));
        QVERIFY(merging);
        QTRY_COMPARE(open(), 0U);
        QTRY_COMPARE(m_desk->queue.decidedToday(), 1);
        QVERIFY(m_desk->wait(m_desk->merges.part(*merging, u"wrong"_s)));
        QTRY_COMPARE(open(), 1U);
        QTRY_COMPARE(m_desk->queue.decidedToday(), 0);
    }
    void whatWasDecidedYesterdayIsNotOfToday()
    {
        search();
        QTRY_COMPARE(open(), 1U);
        QVERIFY(m_desk->wait(
            m_desk->decisions.decide(m_desk->queue.pairs().front(), Verdict::Different)));
        QTRY_COMPARE(m_desk->queue.decidedToday(), 1);
        m_desk->clock.advance(qint64 {24} * 3600 * 1000);
        m_desk->queue.refresh();
        QTRY_COMPARE(m_desk->queue.decidedToday(), 0);
    }
    void cancelling()
    {
        QSignalSpy changes(&m_desk->queue, &DuplicateQueue::changed);
        m_desk->queue.search();
        m_desk->queue.cancel();
        QTRY_VERIFY(m_desk->queue.state() != State::Searching);
        // Three guests may have been compared before it was heard.
        if (m_desk->queue.state() == State::Unsearched)
            QVERIFY(m_desk->queue.pairs().empty());
        QVERIFY(changes.size() >= 2);
        search();
        QTRY_COMPARE(open(), 1U);
    }
    void whoMayNot()
    {
        m_desk->authoriser.logIn(
            {m_desk->staffId, u"李晓"_s, {access::Role::Receptionist}, m_desk->branchId});
        m_desk->queue.search();
        QTRY_COMPARE(m_desk->queue.state(), State::Failed);
        QCOMPARE(m_desk->queue.error().code, Error::Code::NotAllowed);
    }
    void anotherMemberAtTheDesk()
    {
        search();
        QTRY_COMPARE(open(), 1U);
        const access::Session manager = *m_desk->authoriser.session();
        m_desk->authoriser.logOut();
        m_desk->queue.refresh();
        QTRY_COMPARE(m_desk->queue.state(), State::Failed);
        QVERIFY(m_desk->queue.pairs().empty());
        m_desk->authoriser.logIn(manager);
        m_desk->queue.refresh();
        QTRY_COMPARE(m_desk->queue.state(), State::Ready);
        QCOMPARE(open(), 1U);
    }
};

QTEST_GUILESS_MAIN(DuplicateQueueTest)
#include "tst_duplicate_queue.moc"
