#include "models/complaints/alarms/case_alarms.h"
#include "tests/support/complaint_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMsOfDay = 24 * 3'600'000;

DisputeEvent entry(DisputeEntry kind, const QString &code = {}, const QString &text = {})
{
    DisputeEvent event;
    event.kind = kind;
    event.code = code;
    event.text = text;
    event.on = QDate(2025, 5, 14);
    return event;
}

} // namespace

/// Today is Wednesday, May 14th, 2025, eight o'clock in Shanghai.
class DisputesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk.emplace(); }
    void cleanup() { m_desk.reset(); }

    void aComplaintBecomesADispute()
    {
        const Uuid id = m_desk->receive();
        QVERIFY(write(id, {wanted()}));
        const CaseFile file = load(id);
        QCOMPARE(file.complaint.kind, CaseKind::Dispute);
        QCOMPARE(file.dispute.current, Stage::Negotiation);
        QCOMPARE(file.disputed.constFirst().author, Uuid::named("test", "staff"));
        QCOMPARE(file.disputed.constFirst().at, m_desk->clock.nowMs());
    }

    void everythingThatIsSaidIsKept()
    {
        const Uuid id = m_desk->receive();
        DisputeEvent mediation = entry(DisputeEntry::Stage, u"mediation"_s, u"On the phone"_s);
        mediation.party = u"上海市旅游质量监督所"_s;
        mediation.reference = u"沪旅诉 2025-118"_s;
        mediation.on = QDate(2025, 5, 12);
        DisputeEvent outcome = entry(DisputeEntry::Outcome, u"mediated"_s, u"500 back"_s);
        outcome.amount = 50000;
        outcome.currency = u"CNY"_s;
        QVERIFY(write(id, {wanted(), mediation, outcome}));
        const CaseFile file = load(id);
        QCOMPARE(file.disputed.size(), 3);
        QCOMPARE(file.dispute.stage(Stage::Mediation)->party, mediation.party);
        QCOMPARE(file.dispute.stage(Stage::Mediation)->reference, mediation.reference);
        QCOMPARE(file.dispute.stage(Stage::Mediation)->on, mediation.on);
        QCOMPARE(file.dispute.outcome->amount, 50000);
        QCOMPARE(file.dispute.outcome->currency, u"CNY"_s);
    }

    void allOrNothingIsWritten()
    {
        const Uuid id = m_desk->receive();
        const auto refused = write(id, {wanted(), entry(DisputeEntry::Note)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"text"_s);
        QVERIFY(load(id).disputed.isEmpty());
        QCOMPARE(load(id).complaint.kind, CaseKind::Complaint);
    }

    void praiseIsNoDispute()
    {
        Complaint praise = m_desk->said();
        praise.kind = CaseKind::Praise;
        const auto refused = write(m_desk->receive(praise), {wanted()});
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"kind"_s);
    }

    void aRestrictedCaseIsNotWrittenInto()
    {
        Complaint restricted = m_desk->said();
        restricted.restriction = Restriction::Theft;
        const Uuid id = m_desk->receive(restricted);
        m_desk->logInAs({access::Role::Receptionist});
        const auto refused = write(id, {wanted()});
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"complaint.confidential"_s);
    }

    void whatTheLawSetsIsTheDeadlineOnceItIsNearest()
    {
        const Uuid id = m_desk->receive();
        DisputeEvent notice = entry(DisputeEntry::Milestone, u"notice_received"_s);
        notice.on = QDate(2025, 5, 4);
        QVERIFY(write(id, {wanted(), notice})); // ten days: today; the step is due at eleven
        QCOMPARE(row().clock, ClockKind::Step);
        QVERIFY(m_desk->write(
            id, {ComplaintFixture::happened(EventKind::Paused, u"waiting_for_authority"_s)}));
        QCOMPARE(row().clock, ClockKind::Statutory); // nobody pauses the law
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*row().dueAt, m_desk->queue->calendar()->zone())
                     .toString(u"yyyy-MM-dd HH:mm"_s),
            u"2025-05-14 23:59"_s);
        QVERIFY(write(id, {entry(DisputeEntry::Milestone, u"reply_sent"_s)}));
        QVERIFY(!row().dueAt);
    }

    void aDeadlineOfTheLawRingsAlsoWhileTheCaseIsPaused()
    {
        CaseAlarms alarms(*m_desk->database, m_desk->authoriser, *m_desk->queue);
        const Uuid id = m_desk->receive();
        DisputeEvent notice = entry(DisputeEntry::Milestone, u"notice_received"_s);
        QVERIFY(write(id, {wanted(), notice}));
        QVERIFY(m_desk->write(
            id, {ComplaintFixture::happened(EventKind::Paused, u"waiting_for_authority"_s)}));
        QVERIFY(m_desk->wait(alarms.ring()).value().isEmpty()); // ten days
        m_desk->clock.advance(8 * kMsOfDay);
        const QList<CaseAlarm> rung = m_desk->wait(alarms.ring()).value();
        QCOMPARE(rung.size(), 1);
        QCOMPARE(codeOf(rung.constFirst()), u"statutory.soon"_s);
        QCOMPARE(rung.constFirst().left.days, 2);
        QVERIFY(m_desk->wait(alarms.ring()).value().isEmpty()); // once
    }

    void aCaseIsNotClosedOverAnOpenDispute()
    {
        const Uuid id = m_desk->receive();
        QVERIFY(write(id, {wanted()}));
        const QList<CaseEvent> close {
            ComplaintFixture::happened(EventKind::Closed, u"withdrawn"_s, u"He rang"_s)};
        const auto refused = m_desk->write(id, close);
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"dispute"_s);
        QVERIFY(write(id, {entry(DisputeEntry::Outcome, u"withdrawn"_s, u"He rang"_s)}));
        QVERIFY(m_desk->write(id, close));
    }

    void aSettlementAboveOnesLimitNeedsAnothersWord()
    {
        m_desk->logInAs({access::Role::Receptionist});
        const Uuid id = m_desk->receive();
        DisputeEvent outcome = entry(DisputeEntry::Outcome, u"settled"_s, u"All of it back"_s);
        outcome.amount = 9'000'000;
        outcome.currency = u"CNY"_s;
        const auto refused = write(id, {wanted(), outcome});
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"limit"_s);
    }

    void theQueueHearsOfADispute()
    {
        const Uuid id = m_desk->receive();
        QSignalSpy spy(&*m_desk->queue, &ComplaintQueue::changed);
        QVERIFY(write(id, {wanted()}));
        QTRY_VERIFY(!spy.isEmpty());
    }

private:
    static DisputeEvent wanted()
    {
        return entry(DisputeEntry::Stage, u"negotiation"_s, u"He wants his deposit back"_s);
    }
    Result<Done> write(const Uuid &id, const QList<DisputeEvent> &events)
    {
        return m_desk->wait(m_desk->complaints->writeDispute(id, events));
    }
    CaseFile load(const Uuid &id) { return m_desk->wait(m_desk->complaints->load(id)).value(); }
    QueueRow row()
    {
        QueueFilter filter;
        filter.branch = m_desk->branch;
        return m_desk->wait(m_desk->queue->page(filter, std::nullopt, 10))
            .value()
            .rows.constFirst();
    }

    std::optional<ComplaintFixture> m_desk;
};

QTEST_GUILESS_MAIN(DisputesTest)

#include "tst_disputes.moc"
