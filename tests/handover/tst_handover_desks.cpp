#include "models/complaints/case/case_codes.h"
#include "tests/support/agreeing_desks.h"
#include "tests/support/handover_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::handover;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using complaints::EventKind;

/// Two desks of one branch hand one shift over.
class HandoverDesksTest : public QObject
{
    Q_OBJECT

    struct Branch
    {
        Branch()
        {
            server.enrol(*front.database);
            server.enrol(*back.database);
            server.settle();
        }
        HandoverDesk front;
        HandoverDesk back {false};
        AgreeingDesks server;
    };
    std::unique_ptr<Branch> m_branch;

    [[nodiscard]] HandoverDesk &front() const { return m_branch->front; }
    [[nodiscard]] HandoverDesk &back() const { return m_branch->back; }
    void settle() const { m_branch->server.settle(); }

private Q_SLOTS:
    void init() { m_branch = std::make_unique<Branch>(); }
    void cleanup() { m_branch.reset(); }

    void whatOneDeskFinishesTheOtherKnows()
    {
        const Uuid complaint = front().receive();
        const Uuid promise = front().promise();
        settle();
        QCOMPARE(back().shift().threads.size(), 2);
        const Uuid handover = front().begin();
        settle();
        QCOMPARE(back().shift().handover->id, handover);
        front().acceptAll(handover);
        QVERIFY(front().finish(handover));
        settle();
        QVERIFY(!back().shift().handover);
        QCOMPARE(back().ownerOf(complaint), HandoverDesk::kWang);
        QCOMPARE(back().reminded(promise), HandoverDesk::kWang);
        QCOMPARE(back().record().dropped, 0);
        const auto atFront = front().wait(front().handovers->sheet(handover)).value();
        const auto atBack = back().wait(back().handovers->sheet(handover)).value();
        QCOMPARE(atBack.handover, atFront.handover);
        QCOMPARE(atBack.entries.size(), 2);
    }

    void aCaseThatTheOtherDeskClosedNeedsNoDecision()
    {
        const Uuid closed = front().receive();
        settle();
        const Uuid handover = front().begin();
        back().clock.advance(60'000);
        QVERIFY(back().write(
            closed, {HandoverDesk::happened(EventKind::Closed, u"duplicate"_s, u"x"_s)}));
        settle();
        QVERIFY(front().finish(handover));
        QCOMPARE(front().record().dropped, 0);
    }

    void aCaseThatTheOtherDeskTookDownIsDecidedToo()
    {
        const Uuid handover = front().begin();
        (void)back().receive();
        settle();
        QCOMPARE(front().finish(handover).error().subject, u"undecided"_s);
        front().acceptAll(handover);
        QVERIFY(front().finish(handover));
    }

    void oneHandoverFinishedAtBothDesksIsOne()
    {
        const Uuid complaint = front().receive();
        const Uuid promise = front().promise();
        const Uuid handover = front().begin();
        settle();
        front().acceptAll(handover);
        QVERIFY(front().finish(handover));
        back().clock.advance(60'000);
        back().acceptAll(handover);
        QVERIFY(back().finish(handover));
        settle();
        for (HandoverDesk *desk : {&front(), &back()}) {
            QCOMPARE(desk->count("SELECT count(*) FROM handover WHERE finished_at IS NOT NULL"), 1);
            QCOMPARE(desk->count("SELECT count(*) FROM handover_item"), 2);
            QCOMPARE(
                desk->count("SELECT count(*) FROM complaint_event WHERE kind = 'assigned'"), 1);
            QCOMPARE(desk->ownerOf(complaint), HandoverDesk::kWang);
            QCOMPARE(desk->reminded(promise), HandoverDesk::kWang);
            QCOMPARE(desk->record().dropped, 0);
        }
    }
};

QTEST_GUILESS_MAIN(HandoverDesksTest)
#include "tst_handover_desks.moc"
