#include "models/complaints/case/case_codes.h"
#include "models/handover/handover_repository.h"
#include "tests/support/handover_desk.h"

#include <QTest>

namespace lobby::handover {

using namespace Qt::StringLiterals;
using access::Permission;
using access::Role;
using complaints::EventKind;
using tests::HandoverDesk;

class HandoversTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HandoverDesk> m_desk;

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        const Shift shift = m_desk->shift();
        for (const Thread &thread : shift.threads)
            texts.append(QString(codeOf(thread.key.kind)) + u':' + thread.text);
        return texts;
    }
    /// A case of a member's.
    [[nodiscard]] Uuid caseOf(const Uuid &owner, const QString &verbatim = u"It hums."_s)
    {
        complaints::Complaint complaint = m_desk->said(verbatim);
        complaint.owner = owner;
        return m_desk->receive(complaint);
    }
    [[nodiscard]] static ThreadKey key(ThreadKind kind, const Uuid &id) { return {kind, id}; }
    [[nodiscard]] QStringList entriesOf(const Uuid &complaint)
    {
        QStringList entries;
        const auto file = m_desk->wait(m_desk->complaints->load(complaint)).value();
        for (const auto &event : file.events) {
            if (event.kind == EventKind::Assigned)
                entries.append(u"to "_s + file.members.value(event.about));
            if (event.kind == EventKind::Note)
                entries.append(event.text);
        }
        entries.sort(); // both are of one moment
        return entries;
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<HandoverDesk>(); }
    void cleanup() { m_desk.reset(); }

    void whatIsOpenAndHisOrNobodysIsHandedOver()
    {
        (void)m_desk->receive(u"Nobody has it."_s);
        (void)caseOf(HandoverDesk::kLi, u"Li has it."_s);
        (void)caseOf(HandoverDesk::kZhao, u"Zhao has it."_s);
        (void)m_desk->promise(u"A cot"_s);
        (void)m_desk->remind(u"Tonight"_s);
        (void)m_desk->remind(u"Li's own"_s, u"2025-05-13 09:00"_s, HandoverDesk::kLi);
        (void)m_desk->remind(u"Next week"_s, u"2025-05-21 09:00"_s);
        (void)m_desk->remind(u"Zhao's"_s, u"2025-05-14 12:00"_s, HandoverDesk::kZhao);
        QCOMPARE(texts(),
            QStringList({u"case:Nobody has it."_s, u"case:Li has it."_s, u"promise:A cot"_s,
                u"reminder:Li's own"_s, u"reminder:Tonight"_s}));
        QVERIFY(!m_desk->shift().handover);
        QCOMPARE(m_desk->shift().member, u"李晓"_s);
    }

    void everybodyHearsOfLateCasesAndOfGuestsWhoAreStopped()
    {
        (void)caseOf(HandoverDesk::kZhao, u"Zhao has it."_s);
        const Uuid ofWang = caseOf(HandoverDesk::kWang, u"Wang has it."_s);
        stays::Stay stay = m_desk->wish();
        stay.guest = m_desk->guest(u"陳志強"_s, {{schema::Guest::DoNotRoom, qint64(1)}});
        (void)m_desk->booked(stay);
        stay = m_desk->wish(u"1208"_s);
        stay.arrival = {2025, 5, 20};
        stay.departure = {2025, 5, 21};
        stay.guest = m_desk->guest(u"later"_s, {{schema::Guest::DoNotRoom, qint64(1)}});
        (void)m_desk->booked(stay);
        QCOMPARE(texts(), QStringList({u"alert:"_s}));
        QCOMPARE(m_desk->shift().threads.constFirst().guest.native, u"陳志強"_s);
        m_desk->clock.set(HandoverDesk::momentOf(u"2025-05-17 10:00"_s));
        QCOMPARE(texts(), QStringList({u"alert:Zhao has it."_s, u"alert:Wang has it."_s}));
        (void)m_desk->begin(); // to Wang, to whom her own case is no news
        QCOMPARE(texts(), QStringList({u"alert:Zhao has it."_s}));
        QVERIFY(!m_desk->ownerOf(ofWang).isNull());
    }

    void ofARestrictedCaseNothingIsShownButItsNumber()
    {
        complaints::Complaint complaint = m_desk->said(u"He touched her."_s);
        complaint.restriction = complaints::Restriction::Harassment;
        complaint.guest = m_desk->guest(u"陳志強"_s);
        (void)m_desk->receive(complaint);
        const Thread thread = m_desk->shift().threads.constFirst();
        QVERIFY(thread.isRestricted);
        QCOMPARE(thread.caseNo, u"1001"_s);
        QVERIFY(thread.text.isEmpty());
        QVERIFY(thread.guest.isEmpty());
    }

    void whoMayNotSeeARestrictedCaseCannotHaveIt()
    {
        complaints::Complaint complaint = m_desk->said();
        complaint.restriction = complaints::Restriction::Theft;
        const ThreadKey thread = key(ThreadKind::Case, m_desk->receive(complaint));
        const Uuid handover = m_desk->begin();
        QCOMPARE(m_desk->decide(handover, thread).error().subject, u"complaint.confidential"_s);
        QVERIFY(m_desk->decide(handover, thread, Decision::Returned, u"Mine stays mine"_s));
        QVERIFY(m_desk->decide(handover, thread, Decision::Reassigned, {}, HandoverDesk::kZhao));
        QCOMPARE(m_desk->decide(handover, thread, Decision::Reassigned, {}, HandoverDesk::kAuditor)
                     .error()
                     .code,
            Error::Code::NotAllowed);
    }

    void acceptedReturnedAndReassignedThreadsHaveTheirNewOwners()
    {
        const Uuid accepted = caseOf(HandoverDesk::kLi);
        const Uuid returned = m_desk->receive(u"Nobody has it."_s);
        const Uuid given = caseOf(HandoverDesk::kLi);
        const Uuid promise = m_desk->promise();
        const Uuid reminder = m_desk->remind(u"Tonight"_s);
        const Uuid handover = m_desk->begin();
        using enum ThreadKind;
        QVERIFY(m_desk->decide(handover, key(Case, accepted)));
        QVERIFY(m_desk->decide(
            handover, key(Case, returned), Decision::Returned, u"I know the guest"_s));
        QVERIFY(m_desk->decide(
            handover, key(Case, given), Decision::Reassigned, {}, HandoverDesk::kZhao));
        QVERIFY(m_desk->decide(handover, key(Promise, promise)));
        QVERIFY(m_desk->decide(
            handover, key(Reminder, reminder), Decision::Reassigned, {}, HandoverDesk::kZhao));
        // Nothing has moved before it is signed.
        QCOMPARE(m_desk->ownerOf(accepted), HandoverDesk::kLi);
        QCOMPARE(m_desk->reminded(promise), HandoverDesk::kLi);
        QCOMPARE(m_desk->count("SELECT count(*) FROM handover_item"), 0);

        QVERIFY(m_desk->finish(handover));
        QCOMPARE(m_desk->ownerOf(accepted), HandoverDesk::kWang);
        QCOMPARE(m_desk->ownerOf(returned), HandoverDesk::kLi);
        QCOMPARE(m_desk->ownerOf(given), HandoverDesk::kZhao);
        QCOMPARE(m_desk->reminded(promise), HandoverDesk::kWang);
        QCOMPARE(m_desk->reminded(reminder), HandoverDesk::kZhao);
        QCOMPARE(entriesOf(returned), QStringList({u"I know the guest"_s, u"to 李晓"_s}));
        QCOMPARE(entriesOf(accepted), QStringList({u"to 王芳"_s}));
        QCOMPARE(m_desk->count("SELECT count(*) FROM handover_item"), 5);
        QCOMPARE(m_desk->count("SELECT count(*) FROM handover_draft"), 0);
        QVERIFY(!m_desk->shift().handover);
        // What came back, and nothing else, stands in the next handover of who left.
        QCOMPARE(texts(), QStringList({u"case:Nobody has it."_s}));
        m_desk->logIn(HandoverDesk::kWang, u"王芳"_s, {Role::Clerk});
        QCOMPARE(
            texts(), QStringList({u"case:It hums."_s, u"promise:The coat is sent after him"_s}));
        QCOMPARE(
            m_desk->wait(m_desk->promises->list(promises::PromiseList::Mine)).value().size(), 1);
    }

    void anAlertThatIsNotAcceptedBecomesAReminder()
    {
        const Uuid late = caseOf(HandoverDesk::kZhao, u"Zhao has it."_s);
        m_desk->clock.set(HandoverDesk::momentOf(u"2025-05-17 10:00"_s));
        const Uuid handover = m_desk->begin();
        const ThreadKey alert = key(ThreadKind::Alert, late);
        QVERIFY(m_desk->decide(handover, alert, Decision::Returned, u"I call Zhao"_s));
        QVERIFY(m_desk->finish(handover));
        const auto due
            = m_desk->wait(m_desk->reminders->open({followups::Whose::Everybodys})).value();
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.constFirst().reminder.title, u"#1001 · Zhao has it. · I call Zhao"_s);
        QCOMPARE(due.constFirst().reminder.owner, HandoverDesk::kLi);
        QCOMPARE(m_desk->ownerOf(late), HandoverDesk::kZhao);
    }

    void aHandoverThatDropsAThreadCannotBeFinished()
    {
        const Uuid first = caseOf(HandoverDesk::kLi);
        (void)m_desk->promise();
        const Uuid handover = m_desk->begin();
        QVERIFY(m_desk->decide(handover, key(ThreadKind::Case, first)));
        const Result<Done> early = m_desk->finish(handover);
        QVERIFY(!early);
        QCOMPARE(early.error().subject, u"undecided"_s);
        QCOMPARE(early.error().detail, u"1"_s);
        QCOMPARE(m_desk->ownerOf(first), HandoverDesk::kLi);
        m_desk->acceptAll(handover);
        (void)m_desk->remind(u"Somebody typed this while they signed"_s);
        QCOMPARE(m_desk->finish(handover).error().subject, u"undecided"_s);
        m_desk->acceptAll(handover);
        QVERIFY(m_desk->finish(handover));
        QCOMPARE(m_desk->record().dropped, 0);
        QCOMPARE(m_desk->record().finished.size(), 1);
    }

    void aThreadThatOthersTriedToDropIsCounted()
    {
        // Ids tell when things were made, and never go back within one process.
        m_desk->clock.set(HandoverDesk::momentOf(u"2025-05-20 10:00"_s));
        const Uuid dropped = caseOf(HandoverDesk::kLi);
        const Uuid taken = caseOf(HandoverDesk::kLi);
        (void)m_desk->promise();
        (void)m_desk->remind(u"Tonight"_s, u"2025-05-20 18:00"_s);
        (void)caseOf(HandoverDesk::kZhao);
        Handover handover {Uuid::named("test", "raw"), m_desk->branch, HandoverDesk::kLi,
            HandoverDesk::kWang, m_desk->clock.nowMs()};
        m_desk->clock.advance(60'000);
        handover.finishedAt = m_desk->clock.nowMs();
        Line line {key(ThreadKind::Case, taken)};
        line.at = *handover.finishedAt;
        // As a program would that knows no rules: finished, with one line alone.
        QVERIFY(m_desk->commit(
            {HandoverRepository::openingOf(handover), HandoverRepository::lineOf(handover, line),
                HandoverRepository::finishingOf(handover)}));
        QCOMPARE(m_desk->record().dropped, 3);
        // What is closed afterwards was dropped all the same; what comes later was not there.
        m_desk->clock.advance(60'000);
        QVERIFY(m_desk->write(
            dropped, {HandoverDesk::happened(EventKind::Closed, u"duplicate"_s, u"x"_s)}));
        (void)caseOf(HandoverDesk::kLi);
        QCOMPARE(m_desk->record().dropped, 3);
    }

    void whatIsClosedMeanwhileNeedsNoDecision()
    {
        const Uuid closed = caseOf(HandoverDesk::kLi);
        const Uuid open = caseOf(HandoverDesk::kLi);
        const Uuid handover = m_desk->begin();
        QVERIFY(m_desk->decide(handover, key(ThreadKind::Case, open)));
        QVERIFY(m_desk->write(
            closed, {HandoverDesk::happened(EventKind::Closed, u"duplicate"_s, u"x"_s)}));
        QVERIFY(m_desk->finish(handover));
        QCOMPARE(m_desk->record().dropped, 0);
        QCOMPARE(m_desk->decide(handover, key(ThreadKind::Case, open)).error().code,
            Error::Code::Conflict);
        QCOMPARE(m_desk->finish(handover).error().code, Error::Code::Conflict);
    }

    void onlyTheWordOfWhoTakesOverFinishesIt_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("isAboutIt");
        QTest::addColumn<bool>("isForIt");
        QTest::addColumn<bool>("counts");
        QTest::newRow("his own") << u"wang"_s << true << true << true;
        QTest::newRow("of another member") << u"zhao"_s << true << true << false;
        QTest::newRow("of who leaves") << u"staff"_s << true << true << false;
        QTest::newRow("for another handover") << u"wang"_s << false << true << false;
        QTest::newRow("for something else") << u"wang"_s << true << false << false;
    }
    void onlyTheWordOfWhoTakesOverFinishesIt()
    {
        QFETCH(QString, who);
        QFETCH(bool, isAboutIt);
        QFETCH(bool, isForIt);
        QFETCH(bool, counts);
        const Uuid handover = m_desk->begin();
        const auto word = m_desk->wordOf(Uuid::named("test", who.toLatin1()),
            isAboutIt ? handover : Uuid::named("test", "another"),
            isForIt ? Permission::FollowupEdit : Permission::ComplaintCompensate);
        const auto finished = m_desk->wait(m_desk->handovers->finish(handover, word));
        QCOMPARE(bool(finished), counts);
        if (!counts)
            QCOMPARE(finished.error().subject, u"signature"_s);
    }

    void whatIsDecidedOutlivesTheProgramAndMovesNothing()
    {
        const Uuid complaint = caseOf(HandoverDesk::kLi);
        const Uuid handover = m_desk->begin();
        QVERIFY(m_desk->decide(
            handover, key(ThreadKind::Case, complaint), Decision::Returned, u"Mine"_s));
        m_desk->restart();
        const Shift shift = m_desk->shift();
        QCOMPARE(shift.handover->id, handover);
        QCOMPARE(shift.toName, u"王芳"_s);
        QCOMPARE(shift.drafts.size(), 1);
        QCOMPARE(shift.drafts.constFirst().note, u"Mine"_s);
        QCOMPARE(m_desk->ownerOf(complaint), HandoverDesk::kLi);
        QVERIFY(m_desk->finish(handover));
    }

    void aDecisionCanBeChangedAndTakenBack()
    {
        const Uuid complaint = caseOf(HandoverDesk::kLi);
        const Uuid handover = m_desk->begin();
        const ThreadKey thread = key(ThreadKind::Case, complaint);
        QVERIFY(m_desk->decide(handover, thread));
        QVERIFY(m_desk->wait(m_desk->handovers->undo(handover, thread)));
        QVERIFY(m_desk->shift().drafts.isEmpty());
        QVERIFY(!m_desk->finish(handover));
        QVERIFY(m_desk->decide(handover, thread, Decision::Returned, u"Mine"_s));
        QVERIFY(m_desk->decide(handover, thread));
        QVERIFY(m_desk->finish(handover));
        QCOMPARE(m_desk->ownerOf(complaint), HandoverDesk::kWang);
    }

    void somebodyElseCanTakeOverAndWhatWasDecidedStays()
    {
        const Uuid complaint = caseOf(HandoverDesk::kLi);
        const Uuid handover = m_desk->begin();
        QVERIFY(m_desk->decide(handover, key(ThreadKind::Case, complaint)));
        QCOMPARE(m_desk->begin(HandoverDesk::kZhao), handover);
        QCOMPARE(m_desk->shift().drafts.size(), 1);
        QVERIFY(!m_desk->finish(handover)); // Wang's word
        QVERIFY(m_desk->wait(
            m_desk->handovers->finish(handover, m_desk->wordOf(HandoverDesk::kZhao, handover))));
        QCOMPARE(m_desk->ownerOf(complaint), HandoverDesk::kZhao);
    }

    void nobodyTakesOverFromHimselfOrWithoutTheRight()
    {
        for (const Uuid &to :
            {Uuid(), HandoverDesk::kLi, HandoverDesk::kAuditor, Uuid::named("test", "nobody")})
            QCOMPARE(m_desk->wait(m_desk->handovers->begin(to)).error().subject, u"to"_s);
        QCOMPARE(m_desk->shift().colleagues.size(), 2); // neither himself nor the auditor
        m_desk->logIn(HandoverDesk::kAuditor, u"Ada"_s, {Role::Auditor});
        QCOMPARE(m_desk->wait(m_desk->handovers->shift()).error().code, Error::Code::NotAllowed);
        m_desk->authoriser.logOut();
        QCOMPARE(m_desk->wait(m_desk->handovers->begin(HandoverDesk::kWang)).error().code,
            Error::Code::NotLoggedIn);
    }

    void whatIsNoThreadOfHisIsNotDecided()
    {
        const Uuid ofZhao = caseOf(HandoverDesk::kZhao);
        const Uuid handover = m_desk->begin();
        QCOMPARE(
            m_desk->decide(handover, key(ThreadKind::Case, ofZhao)).error().subject, u"thread"_s);
        m_desk->logIn(HandoverDesk::kZhao, u"赵敏"_s);
        QCOMPARE(
            m_desk->decide(handover, key(ThreadKind::Case, ofZhao)).error().subject, u"handover"_s);
    }

    void theSheetQuotesTheAuditAsItStood()
    {
        (void)caseOf(HandoverDesk::kLi);
        const Uuid handover = m_desk->begin();
        m_desk->acceptAll(handover);
        const qint64 head = m_desk->count("SELECT max(seq) FROM audit_event");
        QVERIFY(m_desk->finish(handover));
        const ShiftSheet sheet = m_desk->wait(m_desk->handovers->sheet(handover)).value();
        QCOMPARE(sheet.handover.head.sequence, head);
        QCOMPARE(sheet.handover.head.hash.size(), 32);
        QCOMPARE(sheet.handover.head.desk, 1);
        QCOMPARE(sheet.fromName, u"李晓"_s);
        QCOMPARE(sheet.toName, u"王芳"_s);
        QCOMPARE(sheet.entries.size(), 1);
        QCOMPARE(sheet.entries.constFirst().thread.text, u"It hums."_s);
        QCOMPARE(sheet.entries.constFirst().toName, u"王芳"_s);
    }
};

} // namespace lobby::handover

QTEST_GUILESS_MAIN(lobby::handover::HandoversTest)
#include "tst_handovers.moc"
