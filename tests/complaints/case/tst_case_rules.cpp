#include "tests/support/case_writing.h"

#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CaseEvent)
Q_DECLARE_METATYPE(Step)

namespace {

CaseEvent happened(EventKind kind, const QString &code = {}, const QString &text = {})
{
    CaseEvent event;
    event.kind = kind;
    event.code = code;
    event.text = text;
    return event;
}

CaseEvent at(Step step, CaseEvent event)
{
    event.step = step;
    return event;
}

CaseEvent response(const QString &text, const QString &milestone, std::optional<qint64> promised)
{
    CaseEvent response = happened(EventKind::Response, {}, text);
    response.milestone = milestone;
    response.promisedAt = promised;
    return response;
}

CaseEvent rated(std::optional<int> rating, const QString &lesson)
{
    CaseEvent call = happened(EventKind::CallBack, {}, lesson);
    call.rating = rating;
    return call;
}

} // namespace

class CaseRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<Step>("current");
        QTest::addColumn<CaseEvent>("event");
        QTest::addColumn<QString>("field");
        const qint64 later = 1'800'000'000'000;
        QTest::newRow("a nature of no list")
            << Step::Nature << happened(EventKind::Nature, u"theirs"_s) << u"code"_s;
        QTest::newRow("a transfer to nobody")
            << Step::Nature << happened(EventKind::Nature, kOtherUnit) << u"party"_s;
        CaseEvent transfer = happened(EventKind::Nature, kOtherUnit);
        transfer.party = u"Harbour Tours"_s;
        QTest::newRow("a transfer without a receipt") << Step::Nature << transfer << u"text"_s;
        QTest::newRow("a response without progress")
            << Step::Response << response({}, u"he calls"_s, later) << u"text"_s;
        QTest::newRow("a response without a milestone")
            << Step::Response << response(u"on the way"_s, {}, later) << u"milestone"_s;
        QTest::newRow("a response without a date")
            << Step::Response << response(u"on the way"_s, u"he calls"_s, {}) << u"promised_at"_s;
        QTest::newRow("a promise for yesterday")
            << Step::Response << response(u"on the way"_s, u"he calls"_s, 1) << u"promised_at"_s;
        QTest::newRow("an empty finding")
            << Step::Investigation << happened(EventKind::Finding) << u"text"_s;
        QTest::newRow("a proposal of nothing")
            << Step::Proposal << happened(EventKind::Proposal, u"refund"_s) << u"text"_s;
        QTest::newRow("a remedy of no list")
            << Step::Proposal << happened(EventKind::Proposal, u"gold"_s, u"all of it"_s)
            << u"code"_s;
        CaseEvent money = happened(EventKind::Proposal, u"refund"_s, u"half a night"_s);
        money.amount = 20'000;
        QTest::newRow("money of no currency") << Step::Proposal << money << u"amount"_s;
        money.currency = u"CNY"_s;
        money.amount = -1;
        QTest::newRow("money from the guest") << Step::Proposal << money << u"amount"_s;
        QTest::newRow("a call-back without a rating")
            << Step::CallBack << rated({}, u"filters"_s) << u"rating"_s;
        QTest::newRow("six of five") << Step::CallBack << rated(6, u"filters"_s) << u"rating"_s;
        QTest::newRow("a call-back without a lesson")
            << Step::CallBack << rated(5, {}) << u"text"_s;
        QTest::newRow("a step that lacks something")
            << Step::Investigation << at(Step::Investigation, happened(EventKind::StepDone))
            << u"missing"_s;
        QTest::newRow("skipped for no reason of the list")
            << Step::CallBack << at(Step::CallBack, happened(EventKind::StepSkipped, u"lazy"_s))
            << u"code"_s;
        QTest::newRow("back for no reason")
            << Step::Proposal << at(Step::Nature, happened(EventKind::SteppedBack)) << u"text"_s;
        QTest::newRow("back to what comes")
            << Step::Nature << at(Step::Proposal, happened(EventKind::SteppedBack, {}, u"why"_s))
            << u"step"_s;
        QTest::newRow("back before the guest came")
            << Step::Proposal << at(Step::Received, happened(EventKind::SteppedBack, {}, u"why"_s))
            << u"step"_s;
        QTest::newRow("closed as done before the end")
            << Step::CallBack << happened(EventKind::Closed, kDone) << u"missing"_s;
        QTest::newRow("closed for no reason of the list")
            << Step::CallBack << happened(EventKind::Closed, u"tired"_s, u"so"_s) << u"code"_s;
        QTest::newRow("an exception without a word")
            << Step::CallBack << happened(EventKind::Closed, u"withdrawn"_s) << u"text"_s;
        QTest::newRow("given to nobody")
            << Step::Nature << happened(EventKind::Assigned) << u"owner_id"_s;
        QTest::newRow("nobody has to answer for it")
            << Step::Nature << happened(EventKind::Responsible, {}, u"why"_s) << u"owner_id"_s;
        CaseEvent blamed = happened(EventKind::Responsible);
        blamed.about = Uuid::named("test", "member");
        QTest::newRow("who answers for nothing") << Step::Nature << blamed << u"text"_s;
        QTest::newRow("paused for no reason of the list")
            << Step::Nature << happened(EventKind::Paused, u"lunch"_s) << u"code"_s;
        QTest::newRow("an empty note") << Step::Nature << happened(EventKind::Note) << u"text"_s;
    }
    void whatIsNotWholeIsRefused()
    {
        QFETCH(Step, current);
        QFETCH(CaseEvent, event);
        QFETCH(QString, field);
        CaseWriting writing;
        writing.advanceTo(current);
        const auto before = writing.events;
        const Result<Done> refused = writing.write(event);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QCOMPARE(refused.error().subject, field);
        QCOMPARE(writing.events, before);
    }

    void whatTheCaseIsPastConflicts_data()
    {
        QTest::addColumn<CaseEvent>("event");
        QTest::newRow("a step that has ended") << at(Step::Nature, happened(EventKind::StepDone));
        QTest::newRow("a step that comes later")
            << at(Step::Investigation, happened(EventKind::StepDone));
        QTest::newRow("a step without a number") << happened(EventKind::StepDone);
        QTest::newRow("going on without a pause") << happened(EventKind::Resumed);
        QTest::newRow("open already")
            << at(Step::Nature, happened(EventKind::Reopened, {}, u"why"_s));
        CaseEvent answer = happened(EventKind::Answer, kAccepted);
        answer.about = Uuid::named("test", "no proposal");
        QTest::newRow("an answer to nothing") << answer;
    }
    void whatTheCaseIsPastConflicts()
    {
        QFETCH(CaseEvent, event);
        CaseWriting writing;
        writing.advanceTo(Step::Response);
        const Result<Done> refused = writing.write(event);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
    }

    void anAnswerBelongsToTheLatestProposal()
    {
        CaseWriting writing;
        writing.advanceTo(Step::Proposal);
        QVERIFY(writing.writeCode(EventKind::Proposal, u"gift"_s, u"flowers"_s));
        CaseEvent answer = happened(EventKind::Answer, kAccepted);
        answer.about = writing.state().proposal->id;
        QVERIFY(writing.writeCode(EventKind::Proposal, u"refund"_s, u"a night"_s));
        QCOMPARE(writing.write(answer).error().code, Error::Code::Conflict);
    }

    void aCounterProposalSaysWhat()
    {
        CaseWriting writing;
        writing.advanceTo(Step::Proposal);
        QVERIFY(writing.writeCode(EventKind::Proposal, u"gift"_s, u"flowers"_s));
        QCOMPARE(writing.answer(kCounter).error().subject, u"text"_s);
        QVERIFY(writing.answer(kCounter, u"a refund"_s));
    }

    void aPauseIsNotPaused()
    {
        CaseWriting writing;
        QVERIFY(writing.writeCode(EventKind::Paused, u"guest_away"_s));
        QCOMPARE(writing.writeCode(EventKind::Paused, u"guest_away"_s).error().code,
            Error::Code::Conflict);
    }

    void everyStepButTheFirstMayBeSkippedForAReason()
    {
        CaseWriting writing;
        for (int number = 2; number <= kSteps; ++number) {
            QVERIFY(writing.write(
                at(Step(number), happened(EventKind::StepSkipped, u"guest_unreachable"_s))));
            QCOMPARE(writing.state().step(Step(number)).status, StepStatus::Skipped);
            QCOMPARE(writing.state().step(Step(number)).skipReason, u"guest_unreachable"_s);
        }
        QVERIFY(writing.writeCode(EventKind::Closed, kDone));
    }

    void anExceptionClosesAtOnce_data()
    {
        QTest::addColumn<QString>("code");
        for (const QLatin1StringView code : kCloseExceptions)
            QTest::newRow(code.data()) << QString(code);
    }
    void anExceptionClosesAtOnce()
    {
        QFETCH(QString, code);
        CaseWriting writing;
        QVERIFY(writing.writeCode(EventKind::Closed, code, u"as he said"_s));
        QCOMPARE(writing.state().closeCode, code);
    }

    void aClosedCaseTakesNotesAlone()
    {
        CaseWriting writing;
        QVERIFY(writing.writeCode(EventKind::Closed, u"withdrawn"_s, u"he called"_s));
        QCOMPARE(writing.respond().error().code, Error::Code::Conflict);
        QCOMPARE(writing.writeCode(EventKind::Closed, u"withdrawn"_s, u"again"_s).error().code,
            Error::Code::Conflict);
        QVERIFY(writing.write(EventKind::Note, u"he sent flowers"_s));
    }
};

QTEST_GUILESS_MAIN(CaseRulesTest)
#include "tst_case_rules.moc"
