#include "models/complaints/case/case_codes.h"
#include "models/complaints/complaints.h"
#include "models/promises/promises.h"
#include "models/store/engine/meta.h"
#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
Error::Code refusal(const Result<T> &result)
{
    return result ? Error::Code::Unavailable : result.error().code;
}

CaseEvent happened(EventKind kind, const QString &code = {}, const QString &text = {})
{
    CaseEvent event;
    event.kind = kind;
    event.code = code;
    event.text = text;
    return event;
}

CaseEvent end(Step step)
{
    CaseEvent end = happened(EventKind::StepDone);
    end.step = step;
    return end;
}

} // namespace

class ComplaintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open({access::Role::Manager}); }
    void cleanup()
    {
        m_complaints.reset();
        m_desk.reset();
    }

    void theVerbatimAloneIsTakenDown()
    {
        const CaseFile file = load(receive(said()));
        QCOMPARE(file.complaint.verbatim, u"It hums all night."_s);
        QCOMPARE(file.complaint.caseNo, u"1001"_s);
        QCOMPARE(file.complaint.receivedAt, m_desk->clock.nowMs());
        QCOMPARE(file.complaint.receivedBy, Uuid::named("test", "staff"));
        QCOMPARE(file.members.value(file.complaint.receivedBy), QString()); // no row in this vault
        QCOMPARE(file.state.current, Step::Nature);
    }

    void everythingThatIsSaidIsKept()
    {
        Complaint all = said();
        all.kind = CaseKind::Dispute;
        all.category = Category::Facilities;
        all.severity = 2;
        all.channel = Channel::WeChat;
        all.guest = m_desk->guest(u"陳志強"_s);
        all.stay = Uuid::named("test", "stay");
        all.room = u"1207"_s;
        all.place = u"balcony"_s;
        all.occurredAt = m_desk->clock.nowMs() - 1000;
        all.summary = u"Air conditioning"_s;
        all.restriction = Restriction::Injury;
        all.owner = Uuid::named("test", "engineer");
        all.department = u"engineering"_s;
        all.id = receive(all);
        m_complaints.reset();
        m_desk->reopen();
        m_complaints.emplace(*m_desk->database, m_desk->authoriser);
        const CaseFile file = load(all.id);
        all.caseNo = u"1001"_s;
        all.receivedAt = file.complaint.receivedAt;
        all.receivedBy = file.complaint.receivedBy;
        QCOMPARE(file.complaint, all);
        QCOMPARE(file.guestName, u"陳志強"_s);
    }

    void numbersCountOnAndTellDesksApart()
    {
        (void)receive(said());
        QCOMPARE(load(receive(said())).complaint.caseNo, u"1002"_s);
        QVERIFY(m_desk->wait(m_desk->database->local([](store::Connection &connection) {
            store::setMeta(connection, "device", qint64(3));
        })));
        QCOMPARE(load(receive(said())).complaint.caseNo, u"3-1001"_s);
        QCOMPARE(load(receive(said())).complaint.caseNo, u"3-1002"_s);
    }

    void aGuestWhoIsNotThereIsNone()
    {
        Complaint complaint = said();
        complaint.guest = Uuid::named("test", "nobody");
        const auto refused = m_desk->wait(m_complaints->receive(complaint));
        QCOMPARE(refusal(refused), Error::Code::NotFound);
        QCOMPARE(refused.error().subject, u"guest_id"_s);
    }

    void aStepAndItsFactsAreWrittenTogether()
    {
        const Uuid id = receive(said());
        QVERIFY(write(id, {happened(EventKind::Nature, kOurs), end(Step::Nature)}));
        const CaseFile file = load(id);
        QCOMPARE(file.state.current, Step::Response);
        QCOMPARE(file.events.size(), 2);
        QCOMPARE(file.events.constFirst().author, Uuid::named("test", "staff"));
    }

    void allOrNothingIsWritten()
    {
        const Uuid id = receive(said());
        const auto refused = write(
            id, {happened(EventKind::Nature, kOurs), end(Step::Nature), end(Step::Response)});
        QCOMPARE(refusal(refused), Error::Code::Invalid);
        QCOMPARE(refused.error().subject, u"missing"_s);
        QVERIFY(load(id).events.isEmpty());
    }

    void whatIsTypedOverOnlyChangesItself()
    {
        const Uuid id = receive(said());
        const Complaint seen = load(id).complaint;
        Complaint elsewhere = seen;
        elsewhere.room = u"1207"_s;
        QVERIFY(m_desk->wait(m_complaints->save(seen, elsewhere)));
        Complaint typed = seen;
        typed.summary = u"Air conditioning"_s;
        QVERIFY(m_desk->wait(m_complaints->save(seen, typed)));
        const Complaint both = load(id).complaint;
        QCOMPARE(both.room, u"1207"_s);
        QCOMPARE(both.summary, u"Air conditioning"_s);
        Complaint cleared = both;
        cleared.room.clear();
        QVERIFY(m_desk->wait(m_complaints->save(both, cleared)));
        QVERIFY(load(id).complaint.room.isEmpty());
    }

    void theSameFaultInTheSameRoomIsCounted()
    {
        Complaint complaint = said();
        complaint.room = u"1207"_s;
        complaint.category = Category::Facilities;
        (void)receive(complaint);
        (void)receive(complaint);
        Complaint other = complaint;
        other.category = Category::Noise;
        (void)receive(other);
        QCOMPARE(load(receive(complaint)).likeIt, 2);
        m_desk->clock.advance(qint64 {31} * 24 * 3600 * 1000);
        QCOMPARE(load(receive(complaint)).likeIt, 0);
    }

    void aGuestsCasesComeWithTheLatestFirst()
    {
        Complaint complaint = said();
        complaint.guest = m_desk->guest(u"陳志強"_s);
        const Uuid first = receive(complaint);
        m_desk->clock.advance(1000);
        const Uuid second = receive(complaint);
        (void)receive(said());
        const auto cases = m_desk->wait(m_complaints->ofGuest(complaint.guest)).value();
        QCOMPARE(cases.size(), 2);
        QCOMPARE(cases.at(0).id, second);
        QCOMPARE(cases.at(1).id, first);
    }

    void aRestrictedCaseIsForThoseWhoMaySeeIt()
    {
        Complaint complaint = said();
        complaint.guest = m_desk->guest(u"陳志強"_s);
        complaint.restriction = Restriction::Harassment;
        const Uuid id = receive(complaint);
        logIn({access::Role::Clerk});
        const auto refused = m_desk->wait(m_complaints->load(id));
        QCOMPARE(refusal(refused), Error::Code::NotAllowed);
        QCOMPARE(refused.error().subject, u"complaint.confidential"_s);
        QCOMPARE(refusal(write(id, {happened(EventKind::Note, {}, u"I looked"_s)})),
            Error::Code::NotAllowed);
        QCOMPARE(refusal(m_desk->wait(m_complaints->save(complaint, complaint))),
            Error::Code::NotFound); // by an id that was made up
        QVERIFY(m_desk->wait(m_complaints->ofGuest(complaint.guest)).value().isEmpty());
    }

    void closingNeedsItsOwnRight()
    {
        const Uuid id = receive(said());
        logIn({access::Role::Clerk});
        const QList closing {happened(EventKind::Closed, u"withdrawn"_s, u"he called"_s)};
        QCOMPARE(refusal(write(id, closing)), Error::Code::NotAllowed);
        QVERIFY(write(id, {happened(EventKind::Note, {}, u"he called"_s)}));
        logIn({access::Role::Supervisor});
        QVERIFY(write(id, closing));
        QVERIFY(load(id).state.isClosed);
    }

    void offeringMoneyNeedsItsOwnRight()
    {
        const Uuid id = receive(said());
        logIn({access::Role::Clerk});
        CaseEvent proposal = happened(EventKind::Proposal, u"refund"_s, u"half a night"_s);
        proposal.currency = u"CNY"_s;
        proposal.amount = 20'000;
        const auto refused = write(id, {proposal});
        QCOMPARE(refusal(refused), Error::Code::NotAllowed);
        QCOMPARE(refused.error().subject, u"limit"_s);
        proposal.amount.reset();
        QVERIFY(write(id, {proposal}));
        logIn({access::Role::Supervisor});
        proposal.amount = 20'000;
        QVERIFY(write(id, {proposal}));
        QVERIFY(load(id).state.proposal->about.isNull());
    }

    void aClerkOffersWithASupervisorsWord()
    {
        const Uuid id = receive(said());
        logIn({access::Role::Clerk});
        CaseEvent proposal = happened(EventKind::Proposal, u"refund"_s, u"half a night"_s);
        proposal.currency = u"CNY"_s;
        proposal.amount = 20'000;
        const access::Session zhao {
            Uuid::named("test", "zhao"), u"赵敏"_s, {access::Role::Supervisor}, m_desk->branch};
        const auto word
            = m_desk->authoriser.vouchedBy(zhao, access::Permission::ComplaintCompensate, id);
        QVERIFY(m_desk->wait(m_complaints->write(id, {proposal}, word)));
        QCOMPARE(load(id).state.proposal->about, zhao.staffId);
        // And the guest's yes makes a promise of it, in both their names.
        CaseEvent yes = happened(EventKind::Answer, u"accepted"_s);
        yes.about = load(id).state.proposal->id;
        QVERIFY(write(id, {yes}));
        const auto owed = promisesOf(id);
        QCOMPARE(owed.size(), 1);
        const promises::Promise &refund = owed.constFirst().promise;
        QVERIFY(refund.kind == promises::PromiseKind::Refund);
        QCOMPARE(refund.amount, 20'000);
        QCOMPARE(refund.approvedBy, zhao.staffId);
        QVERIFY(refund.dueAt > refund.madeAt);
        QVERIFY(refund.outcome == promises::PromiseOutcome::Open);
    }

    void aResponsePromisesTheNextWord()
    {
        const Uuid id = receive(said());
        CaseEvent response = happened(EventKind::Response, {}, u"We look at it"_s);
        response.milestone = u"The engineer comes"_s;
        response.promisedAt = m_desk->clock.nowMs() + 3'600'000;
        QVERIFY(write(id, {response}));
        QCOMPARE(promisesOf(id).size(), 1);
        QCOMPARE(promisesOf(id).constFirst().promise.text, u"The engineer comes"_s);
        QCOMPARE(promisesOf(id).constFirst().promise.dueAt, *response.promisedAt);
        m_desk->clock.advance(60'000);
        response.promisedAt = m_desk->clock.nowMs() + 7'200'000;
        QVERIFY(write(id, {response}));
        QCOMPARE(promisesOf(id).size(), 2);
        QVERIFY(promisesOf(id).at(0).promise.outcome == promises::PromiseOutcome::Kept);
        QCOMPARE(promisesOf(id).at(0).promise.proof, u"We look at it"_s);
        QVERIFY(write(id, {happened(EventKind::Closed, u"withdrawn"_s, u"He left"_s)}));
        QVERIFY(promisesOf(id).at(1).promise.outcome == promises::PromiseOutcome::Withdrawn);
    }

    void anAuditorTakesNothingDown()
    {
        logIn({access::Role::Auditor});
        QCOMPARE(refusal(m_desk->wait(m_complaints->receive(said()))), Error::Code::NotAllowed);
        QCOMPARE(refusal(m_desk->wait(m_complaints->load({}))), Error::Code::NotAllowed);
        m_desk->authoriser.logOut();
        QCOMPARE(refusal(m_desk->wait(m_complaints->receive(said()))), Error::Code::NotLoggedIn);
    }

    void whoAnswersForItIsKeptFromThoseWhoDoNotSeeRestrictedCases()
    {
        const Uuid id = receive(said());
        CaseEvent blamed = happened(EventKind::Responsible, {}, u"left the tap open"_s);
        blamed.about = Uuid::named("test", "member");
        logIn({access::Role::Receptionist});
        const Result<Done> refused = write(id, {blamed});
        QCOMPARE(refusal(refused), Error::Code::NotAllowed);
        QCOMPARE(refused.error().subject, u"complaint.confidential"_s);
        logIn({access::Role::Manager});
        QVERIFY(write(id, {blamed}));
        QCOMPARE(load(id).events.constLast().about, blamed.about);
        logIn({access::Role::Receptionist});
        QVERIFY(load(id).events.isEmpty());
        QVERIFY(write(id, {happened(EventKind::Note, {}, u"dry again"_s)})); // goes on unhindered
        QCOMPARE(load(id).events.size(), 1);
    }

private:
    void open(const QList<access::Role> &roles)
    {
        m_desk = std::make_unique<StayFixture>(roles);
        m_complaints.emplace(*m_desk->database, m_desk->authoriser);
    }
    void logIn(const QList<access::Role> &roles)
    {
        m_desk->authoriser.logIn({Uuid::named("test", "staff"), u"李晓"_s, roles, m_desk->branch});
    }
    [[nodiscard]] Complaint said() const
    {
        Complaint complaint;
        complaint.branch = m_desk->branch;
        complaint.verbatim = u"It hums all night."_s;
        return complaint;
    }
    Uuid receive(const Complaint &complaint)
    {
        return m_desk->wait(m_complaints->receive(complaint)).value();
    }
    Result<Done> write(const Uuid &id, const QList<CaseEvent> &events)
    {
        m_desk->clock.advance(60'000);
        return m_desk->wait(m_complaints->write(id, events));
    }
    QList<promises::PromiseRow> promisesOf(const Uuid &id)
    {
        const promises::Promises promises(*m_desk->database, m_desk->authoriser);
        return m_desk->wait(promises.ofCase(id)).value();
    }
    CaseFile load(const Uuid &id) { return m_desk->wait(m_complaints->load(id)).value(); }

    std::unique_ptr<StayFixture> m_desk;
    std::optional<Complaints> m_complaints;
};

QTEST_GUILESS_MAIN(ComplaintsTest)
#include "tst_complaints.moc"
