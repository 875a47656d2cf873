#include "models/handover/handover_repository.h"
#include "tests/support/handover_desk.h"

#include <QTest>

namespace lobby::handover {

using namespace Qt::StringLiterals;
using access::Permission;
using access::Role;
using tests::HandoverDesk;

/// 李晓 has left without handing over; 王芳 takes over what she still holds, on the word of 赵敏.
class AbsentHandoversTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HandoverDesk> m_desk;

    [[nodiscard]] Uuid caseOf(const Uuid &owner, const QString &verbatim = u"It hums."_s)
    {
        complaints::Complaint complaint = m_desk->said(verbatim);
        complaint.owner = owner;
        return m_desk->receive(complaint);
    }
    void wangIsHere() { m_desk->logIn(HandoverDesk::kWang, u"王芳"_s, {Role::Clerk}); }
    [[nodiscard]] Shift shiftOfLi() const
    {
        return m_desk->wait(m_desk->handovers->shift(HandoverDesk::kLi)).value();
    }
    [[nodiscard]] Uuid takeOver() const
    {
        return m_desk->wait(m_desk->handovers->takeOver(HandoverDesk::kLi)).value();
    }
    void acceptAllOfLi(const Uuid &handover)
    {
        const Shift shift = shiftOfLi();
        for (const Thread &thread : shift.threads)
            QVERIFY(m_desk->decide(handover, thread.key));
    }
    [[nodiscard]] Result<Done> finishOnWordOf(const Uuid &member, const QList<Role> &roles,
        const Uuid &handover, Permission permission = kAbsencePermission) const
    {
        return m_desk->wait(m_desk->handovers->finish(handover,
            m_desk->authoriser.vouchedBy(
                {member, u"x"_s, roles, m_desk->branch}, permission, handover)));
    }
    [[nodiscard]] Result<Done> finishOnZhaosWord(const Uuid &handover) const
    {
        return finishOnWordOf(HandoverDesk::kZhao, {Role::Manager}, handover);
    }
    void hasGone(const Uuid &member)
    {
        QVERIFY(m_desk->commit({{sync::OpKind::Set, schema::Staff::kTable, member,
            {{schema::Staff::Active, qint64(0)}}}}));
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<HandoverDesk>(); }
    void cleanup() { m_desk.reset(); }

    void whoHoldsSomethingIsListed()
    {
        (void)m_desk->receive(u"Nobody has it."_s);
        (void)caseOf(HandoverDesk::kLi);
        (void)caseOf(HandoverDesk::kWang);
        (void)m_desk->promise();
        (void)m_desk->remind(u"Zhao's"_s, u"2025-05-14 12:00"_s, HandoverDesk::kZhao);
        (void)m_desk->remind(u"Next week"_s, u"2025-05-21 12:00"_s, HandoverDesk::kZhao);
        hasGone(HandoverDesk::kZhao);
        wangIsHere();
        const QList<Holder> expected {{HandoverDesk::kZhao, u"赵敏"_s, 1, true},
            {HandoverDesk::kLi, u"李晓"_s, 2, false}}; // who has gone comes first
        QCOMPARE(m_desk->wait(m_desk->handovers->holders()).value(), expected);
    }

    void everyThreadIsDecidedAndMovesOnASupervisorsWord()
    {
        const Uuid complaint = caseOf(HandoverDesk::kLi);
        const Uuid promise = m_desk->promise();
        const Uuid reminder = m_desk->remind(u"Tonight"_s);
        wangIsHere();
        QVERIFY(!shiftOfLi().handover);
        QCOMPARE(shiftOfLi().threads.size(), 3);
        QCOMPARE(shiftOfLi().member, u"李晓"_s);
        QVERIFY(shiftOfLi().isAbsent);
        const Uuid handover = takeOver();
        QVERIFY(m_desk->decide(handover, {ThreadKind::Case, complaint}));
        QVERIFY(m_desk->decide(
            handover, {ThreadKind::Promise, promise}, Decision::Returned, u"She knows him"_s));
        QVERIFY(m_desk->decide(handover, {ThreadKind::Reminder, reminder}, Decision::Reassigned, {},
            HandoverDesk::kZhao));
        QVERIFY(m_desk->ownerOf(complaint) == HandoverDesk::kLi); // nothing has moved yet
        QVERIFY(finishOnZhaosWord(handover));
        QCOMPARE(m_desk->ownerOf(complaint), HandoverDesk::kWang);
        QCOMPARE(m_desk->reminded(promise), HandoverDesk::kLi);
        QCOMPARE(m_desk->reminded(reminder), HandoverDesk::kZhao);
        QCOMPARE(m_desk->record().dropped, 0);

        const ShiftSheet sheet = m_desk->wait(m_desk->handovers->sheet(handover)).value();
        QCOMPARE(sheet.fromName, u"李晓"_s);
        QCOMPARE(sheet.toName, u"王芳"_s);
        QCOMPARE(sheet.letByName, u"赵敏"_s); // she left without handing over
        QCOMPARE(sheet.entries.size(), 3); // and that is no thread
    }

    void nothingIsDropped()
    {
        const Uuid complaint = caseOf(HandoverDesk::kLi);
        (void)m_desk->receive(u"Nobody has it."_s);
        wangIsHere();
        const Uuid handover = takeOver();
        QVERIFY(m_desk->decide(handover, {ThreadKind::Case, complaint}));
        QCOMPARE(finishOnZhaosWord(handover).error().subject, u"undecided"_s);
        QCOMPARE(m_desk->ownerOf(complaint), HandoverDesk::kLi);
        acceptAllOfLi(handover);
        (void)caseOf(HandoverDesk::kLi, u"It came in meanwhile."_s);
        QCOMPARE(finishOnZhaosWord(handover).error().subject, u"undecided"_s);
        acceptAllOfLi(handover);
        QVERIFY(finishOnZhaosWord(handover));
        QVERIFY(shiftOfLi().threads.isEmpty());
        QCOMPARE(m_desk->record().dropped, 0);
    }

    void nobodyButASupervisorLetsItHappen()
    {
        (void)caseOf(HandoverDesk::kLi);
        wangIsHere();
        const Uuid handover = takeOver();
        acceptAllOfLi(handover);
        const auto subjectOf
            = [](const Result<Done> &done) { return done ? u"done"_s : done.error().subject; };
        // The word of an ordinary handover, that of who left, and one for another handover.
        QCOMPARE(subjectOf(finishOnWordOf(
                     HandoverDesk::kWang, {Role::Clerk}, handover, Permission::FollowupEdit)),
            u"signature"_s);
        QCOMPARE(subjectOf(finishOnWordOf(HandoverDesk::kLi, {Role::Manager}, handover)),
            u"signature"_s);
        QCOMPARE(subjectOf(m_desk->wait(m_desk->handovers->finish(handover,
                     m_desk->authoriser.vouchedBy(
                         {HandoverDesk::kZhao, u"x"_s, {Role::Manager}, m_desk->branch},
                         kAbsencePermission, Uuid::named("test", "another"))))),
            u"signature"_s);
        QCOMPARE(shiftOfLi().threads.size(), 1);
        QVERIFY(finishOnZhaosWord(handover));
    }

    void whoHasGoneGetsNothingBack()
    {
        const Uuid complaint = caseOf(HandoverDesk::kLi);
        hasGone(HandoverDesk::kLi);
        wangIsHere();
        const Uuid handover = takeOver();
        QCOMPARE(m_desk
                     ->decide(handover, {ThreadKind::Case, complaint}, Decision::Returned,
                         u"She knows him"_s)
                     .error()
                     .subject,
            u"gone"_s);
        QVERIFY(m_desk->decide(handover, {ThreadKind::Case, complaint}));
        QVERIFY(finishOnZhaosWord(handover));
        QCOMPARE(m_desk->ownerOf(complaint), HandoverDesk::kWang);
    }

    void aHandoverThatSheBeganGoesOn()
    {
        const Uuid complaint = caseOf(HandoverDesk::kLi);
        const Uuid begun = m_desk->begin(HandoverDesk::kZhao);
        QVERIFY(m_desk->decide(begun, {ThreadKind::Case, complaint}));
        wangIsHere();
        QVERIFY(!shiftOfLi().handover); // it is to another one
        QCOMPARE(takeOver(), begun);
        QCOMPARE(shiftOfLi().drafts.size(), 1);
        QVERIFY(finishOnZhaosWord(begun));
        QCOMPARE(m_desk->ownerOf(complaint), HandoverDesk::kWang);
    }

    void whoComesBackHandsOverHimself()
    {
        const Uuid complaint = caseOf(HandoverDesk::kLi);
        wangIsHere();
        const Uuid handover = takeOver();
        acceptAllOfLi(handover);
        m_desk->logIn(HandoverDesk::kLi, u"李晓"_s);
        QCOMPARE(m_desk->shift().handover->id, handover);
        QVERIFY(!finishOnZhaosWord(handover)); // she is here: who takes over signs
        QVERIFY(m_desk->finish(handover));
        QCOMPARE(m_desk->ownerOf(complaint), HandoverDesk::kWang);
        QVERIFY(m_desk->wait(m_desk->handovers->sheet(handover)).value().letByName.isEmpty());
    }

    void nobodyTakesOverFromHimselfNorFromNobody()
    {
        wangIsHere();
        for (const Uuid &from : {Uuid(), HandoverDesk::kWang}) {
            QCOMPARE(m_desk->wait(m_desk->handovers->takeOver(from)).error().subject, u"from"_s);
        }
        m_desk->logIn(HandoverDesk::kAuditor, u"Ada"_s, {Role::Auditor});
        QCOMPARE(m_desk->wait(m_desk->handovers->takeOver(HandoverDesk::kLi)).error().code,
            Error::Code::NotAllowed);
        QCOMPARE(m_desk->wait(m_desk->handovers->holders()).error().code, Error::Code::NotAllowed);
    }
};

} // namespace lobby::handover

QTEST_GUILESS_MAIN(lobby::handover::AbsentHandoversTest)
#include "tst_absent_handovers.moc"
