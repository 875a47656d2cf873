#include "tests/support/case_writing.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CaseKind)
Q_DECLARE_METATYPE(QList<Step>)

class CaseStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCaseStandsAtItsNature()
    {
        const CaseState state = CaseWriting().state();
        QCOMPARE(state.step(Step::Received).status, StepStatus::Done);
        QCOMPARE(state.current, Step::Nature);
        QCOMPARE(state.step(Step::Nature).missing, QList {Missing::NatureDecided});
        QVERIFY(!state.isClosed);
    }

    void sevenStepsLeadToTheEnd()
    {
        CaseWriting writing;
        writing.advanceToTheEnd();
        const CaseState state = writing.state();
        QVERIFY(!state.current);
        QVERIFY(!state.isClosed);
        QVERIFY(writing.writeCode(EventKind::Closed, kDone));
        QVERIFY(writing.state().isClosed);
        QCOMPARE(writing.state().closeCode, kDone);
        QCOMPARE(writing.state().rating, 5);
        QCOMPARE(writing.state().nature, kOurs);
    }

    void eachStepKnowsWhenItBeganAndEnded()
    {
        CaseWriting writing;
        writing.advanceTo(Step::Response);
        const StepState nature = writing.state().step(Step::Nature);
        QCOMPARE(nature.enteredAt, writing.complaint.receivedAt);
        QCOMPARE(nature.leftAt, writing.events.constLast().at);
        QCOMPARE(writing.state().step(Step::Response).enteredAt, nature.leftAt);
    }

    void kindsHaveTheirOwnSteps_data()
    {
        QTest::addColumn<CaseKind>("kind");
        QTest::addColumn<QList<Step>>("steps");
        const QList<Step> all = {Step::Received, Step::Nature, Step::Response, Step::Investigation,
            Step::Proposal, Step::Execution, Step::CallBack};
        QTest::newRow("complaint") << CaseKind::Complaint << all;
        QTest::newRow("dispute") << CaseKind::Dispute << all;
        QTest::newRow("defect") << CaseKind::Defect << all;
        QTest::newRow("request") << CaseKind::Request
                                 << QList {Step::Received, Step::Nature, Step::Response,
                                        Step::Execution, Step::CallBack};
        QTest::newRow("suggestion")
            << CaseKind::Suggestion
            << QList {Step::Received, Step::Nature, Step::Response, Step::Execution};
        QTest::newRow("praise") << CaseKind::Praise << QList {Step::Received, Step::Response};
    }
    void kindsHaveTheirOwnSteps()
    {
        QFETCH(CaseKind, kind);
        QFETCH(QList<Step>, steps);
        CaseWriting writing(kind);
        writing.advanceToTheEnd();
        const CaseState state = writing.state();
        QVERIFY(!state.current);
        for (int number = 1; number <= kSteps; ++number) {
            QCOMPARE(state.step(Step(number)).status,
                steps.contains(Step(number)) ? StepStatus::Done : StepStatus::NotNeeded);
        }
    }

    void aSecondProposalNeedsItsOwnAnswer()
    {
        CaseWriting writing;
        writing.advanceTo(Step::Proposal);
        QVERIFY(writing.writeCode(EventKind::Proposal, u"voucher"_s, u"a dinner"_s));
        QVERIFY(writing.answer(kCounter, u"a refund of one night"_s));
        QCOMPARE(writing.state().step(Step::Proposal).missing, QList {Missing::GuestAgreement});
        QVERIFY(writing.writeCode(EventKind::Proposal, u"refund"_s, u"half a night"_s));
        QCOMPARE(writing.state().proposals, 2);
        QVERIFY(writing.state().answer.isEmpty());
        QVERIFY(writing.answer(kAccepted));
        QVERIFY(writing.state().step(Step::Proposal).missing.isEmpty());
    }

    void anUnclearNatureIsDecidedByWhatWasFound()
    {
        CaseWriting writing;
        QVERIFY(writing.writeCode(EventKind::Nature, kUnclear));
        QVERIFY(writing.finish(Step::Nature));
        writing.advanceTo(Step::Investigation);
        QVERIFY(writing.write(EventKind::Finding, u"the road works do it"_s));
        QCOMPARE(writing.state().step(Step::Investigation).missing, QList {Missing::ClearNature});
        QVERIFY(writing.writeCode(EventKind::Nature, kOurs));
        QVERIFY(writing.finish(Step::Investigation));
    }

    void steppingBackAsksForEverythingAgain()
    {
        CaseWriting writing;
        writing.advanceTo(Step::Execution);
        QVERIFY(writing.stepBack(Step::Investigation));
        const CaseState state = writing.state();
        QCOMPARE(state.current, Step::Investigation);
        QCOMPARE(state.step(Step::Investigation).missing, QList {Missing::Finding});
        QCOMPARE(state.step(Step::Proposal).status, StepStatus::Ahead);
        QCOMPARE(state.proposals, 0);
        QCOMPARE(state.step(Step::Response).status, StepStatus::Done); // what was told was told
        QCOMPARE(writing.events.size(), 10); // history stays
        writing.advanceToTheEnd();
        QVERIFY(!writing.state().current);
    }

    void aClosedCaseOpensAgainAtAStep()
    {
        CaseWriting writing;
        writing.advanceToTheEnd();
        QVERIFY(writing.writeCode(EventKind::Closed, kDone));
        CaseEvent again;
        again.kind = EventKind::Reopened;
        again.step = Step::Investigation;
        again.text = u"it hums again"_s;
        QVERIFY(writing.write(again));
        const CaseState state = writing.state();
        QVERIFY(!state.isClosed);
        QCOMPARE(state.reopened, 1);
        QCOMPARE(state.current, Step::Investigation);
        QVERIFY(!state.rating);
    }

    void pausesAreKeptWithTheirReasons()
    {
        CaseWriting writing;
        QVERIFY(writing.writeCode(EventKind::Paused, u"waiting_for_guest"_s));
        QVERIFY(writing.state().isPaused());
        QVERIFY(writing.write(EventKind::Resumed));
        const QList<Pause> pauses = writing.state().pauses;
        QCOMPARE(pauses.size(), 1);
        QCOMPARE(pauses.constFirst().until, pauses.constFirst().from + CaseWriting::kMinute);
        QCOMPARE(pauses.constFirst().reason, u"waiting_for_guest"_s);
    }

    void whoEndsACaseEndsItsPause()
    {
        CaseWriting writing;
        QVERIFY(writing.writeCode(EventKind::Paused, u"guest_away"_s));
        QVERIFY(writing.writeCode(EventKind::Closed, u"withdrawn"_s, u"he called"_s));
        QVERIFY(!writing.state().isPaused());
    }

    void theLatestOwnerCounts()
    {
        CaseWriting writing;
        CaseEvent given;
        given.kind = EventKind::Assigned;
        given.about = Uuid::named("test", "engineer");
        QVERIFY(writing.write(given));
        QCOMPARE(writing.state().owner, given.about);
    }

    /// Desks hear of events in any order; all must see the same case.
    void theOrderInWhichEventsComeDoesNotMatter()
    {
        CaseWriting writing;
        writing.advanceTo(Step::Execution);
        QVERIFY(writing.stepBack(Step::Nature));
        writing.advanceToTheEnd();
        QVERIFY(writing.writeCode(EventKind::Closed, kDone));
        const CaseState expected = writing.state();
        std::mt19937 random(7);
        for (int i = 0; i < 100; ++i) {
            QList<CaseEvent> events = writing.events;
            std::shuffle(events.begin(), events.end(), random);
            QVERIFY(stateOf(writing.complaint, events) == expected);
        }
    }

    /// Two desks without a link: one closes, the other goes on.
    void whatComesAfterTheEndIsHistory()
    {
        CaseWriting writing;
        writing.advanceToTheEnd();
        QVERIFY(writing.writeCode(EventKind::Closed, kDone));
        const CaseState closed = writing.state();
        QList<CaseEvent> events = writing.events;
        CaseEvent late;
        late.id = Uuid::named("test", "late");
        late.kind = EventKind::SteppedBack;
        late.step = Step::Nature;
        late.at = events.constLast().at + 1;
        events.append(late);
        QVERIFY(stateOf(writing.complaint, events) == closed);
    }

    void noStepOfAClosedCaseEnds()
    {
        CaseWriting writing;
        QVERIFY(writing.writeCode(EventKind::Nature, kOurs));
        CaseEvent late;
        late.id = Uuid::named("test", "late");
        late.kind = EventKind::StepDone;
        late.step = Step::Nature;
        QVERIFY(writing.writeCode(EventKind::Closed, u"withdrawn"_s, u"he called"_s));
        late.at = writing.events.constLast().at + 1;
        QList<CaseEvent> events = writing.events;
        events.append(late);
        QCOMPARE(stateOf(writing.complaint, events).current, Step::Nature);
    }

    /// Two desks without a link: both end the same step.
    void aStepEndsOnce()
    {
        CaseWriting writing;
        writing.advanceTo(Step::Response);
        QList<CaseEvent> events = writing.events;
        CaseEvent twin = events.constLast();
        twin.id = Uuid::named("test", "twin");
        twin.at += 1;
        events.append(twin);
        QCOMPARE(stateOf(writing.complaint, events).current, Step::Response);
    }

    void anEndWithoutItsFactsDoesNotCount()
    {
        CaseWriting writing;
        CaseEvent end;
        end.id = Uuid::named("test", "end");
        end.kind = EventKind::StepDone;
        end.step = Step::Nature;
        end.at = writing.complaint.receivedAt + 1;
        QCOMPARE(stateOf(writing.complaint, {end}).current, Step::Nature);
    }

    /// Of one moment, as they are written by one click.
    void factsComeBeforeTheEndTheyAllow()
    {
        CaseWriting writing;
        CaseEvent nature;
        nature.id = Uuid::named("test", "z");
        nature.kind = EventKind::Nature;
        nature.code = kOurs;
        nature.at = writing.complaint.receivedAt + 1;
        CaseEvent end = nature;
        end.id = {};
        end.kind = EventKind::StepDone;
        end.step = Step::Nature;
        QCOMPARE(stateOf(writing.complaint, {end, nature}).current, Step::Response);
    }
};

QTEST_GUILESS_MAIN(CaseStateTest)
#include "tst_case_state.moc"
