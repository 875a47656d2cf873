#include "models/complaints/disputes/dispute_names.h"
#include "models/complaints/disputes/dispute_rules.h"
#include "models/complaints/disputes/statutory_clocks.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace lobby;
using namespace lobby::complaints;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 9, 30);

DisputeEvent entry(DisputeEntry kind, const QString &code = {}, const QString &text = {})
{
    static qint64 now = 0;
    DisputeEvent event;
    event.id = Uuid::v7(++now);
    event.kind = kind;
    event.code = code;
    event.text = text;
    event.on = kToday;
    event.at = now;
    return event;
}

DisputeEvent milestone(const QString &code, QDate on)
{
    DisputeEvent event = entry(DisputeEntry::Milestone, code);
    event.on = on;
    return event;
}

DisputeEvent body(const QString &stage, const QString &party)
{
    DisputeEvent event = entry(DisputeEntry::Stage, stage);
    event.party = party;
    return event;
}

QList<DisputeEvent> begun()
{
    return {entry(DisputeEntry::Stage, u"negotiation"_s, u"He wants 800 back"_s)};
}

QList<DisputeEvent> withBasis()
{
    return begun() << entry(DisputeEntry::Stage, u"legal_basis"_s, u"Contract, clause 7"_s);
}

DisputeEvent ofSomebody(DisputeEntry kind, const DisputeEvent &joined = {})
{
    DisputeEvent event = entry(kind);
    event.reference = joined.id.isNull() ? QString() : joined.id.toString();
    event.text = joined.text;
    return event;
}

/// With so many persons beside the guest of the case.
QList<DisputeEvent> joinedBy(int others)
{
    QList<DisputeEvent> events = withBasis();
    for (int i = 0; i < others; ++i)
        events.append(entry(DisputeEntry::Joined, {}, u"客人 %1"_s.arg(i)));
    return events;
}

LegalGround china(const QString &jurisdiction = {})
{
    return groundOf({}, jurisdiction);
}

/// The last day of one clock; "" while it does not count, "?" without a calendar.
QString dueOf(const QString &code, const QList<DisputeEvent> &events, const LegalGround &ground)
{
    const QList<DisputeClock> clocks = clocksOf(disputeOf(events), ground);
    for (const DisputeClock &clock : clocks) {
        if (clock.clock.code == code)
            return clock.due.isValid() ? clock.due.toString(Qt::ISODate) : u"?"_s;
    }
    return {};
}

} // namespace

class DisputeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<QList<DisputeEvent>>("before");
        QTest::addColumn<DisputeEvent>("event");
        QTest::addColumn<QString>("subject"); // "": it may be

        DisputeEvent amount = entry(DisputeEntry::Outcome, u"settled"_s, u"He takes it"_s);
        amount.amount = 80000;
        DisputeEvent whole = amount;
        whole.currency = u"CNY"_s;
        DisputeEvent tomorrow = entry(DisputeEntry::Milestone, u"reply_sent"_s);
        tomorrow.on = kToday.addDays(1);
        DisputeEvent undated = entry(DisputeEntry::Milestone, u"reply_sent"_s);
        undated.on = {};
        const auto stage = [](const QString &code, const QString &text = {}) {
            return entry(DisputeEntry::Stage, code, text);
        };
        QTest::newRow("negotiation says what is wanted")
            << QList<DisputeEvent>() << stage(u"negotiation"_s, u"800 back"_s) << QString();
        QTest::newRow("negotiation without it")
            << QList<DisputeEvent>() << stage(u"negotiation"_s) << u"text"_s;
        QTest::newRow("a legal basis names the law")
            << begun() << stage(u"legal_basis"_s) << u"text"_s;
        QTest::newRow("somebody mediates")
            << begun() << body(u"mediation"_s, u"旅游协会"_s) << QString();
        QTest::newRow("nobody mediates") << begun() << stage(u"mediation"_s) << u"party"_s;
        QTest::newRow("no court before a legal basis")
            << begun() << body(u"litigation"_s, u"court"_s) << u"legal_basis"_s;
        QTest::newRow("no arbitration before it")
            << begun() << body(u"arbitration"_s, u"commission"_s) << u"legal_basis"_s;
        QTest::newRow("a court after it")
            << withBasis() << body(u"litigation"_s, u"court"_s) << QString();
        QTest::newRow("a court has a name") << withBasis() << stage(u"litigation"_s) << u"party"_s;
        QTest::newRow("no such stage") << begun() << stage(u"duel"_s, u"at dawn"_s) << u"code"_s;
        QTest::newRow("today") << begun() << entry(DisputeEntry::Milestone, u"reply_sent"_s)
                               << QString();
        QTest::newRow("tomorrow") << begun() << tomorrow << u"on_date"_s;
        QTest::newRow("no date") << begun() << undated << u"on_date"_s;
        QTest::newRow("no such date")
            << begun() << entry(DisputeEntry::Milestone, u"full_moon"_s) << u"code"_s;
        QTest::newRow("an empty note") << begun() << entry(DisputeEntry::Note) << u"text"_s;
        QTest::newRow("an outcome says what was agreed")
            << begun() << entry(DisputeEntry::Outcome, u"settled"_s) << u"text"_s;
        QTest::newRow("an amount without a currency") << begun() << amount << u"amount"_s;
        QTest::newRow("a whole outcome") << begun() << whole << QString();

        const QList<DisputeEvent> three = joinedBy(2);
        const QList<DisputeEvent> four = joinedBy(3);
        const DisputeEvent speaks = ofSomebody(DisputeEntry::Represents);
        const DisputeEvent mediation = body(u"mediation"_s, u"旅游协会"_s);
        QTest::newRow("somebody joins with a name")
            << begun() << entry(DisputeEntry::Joined, {}, u"王芳"_s) << QString();
        QTest::newRow("somebody without a name")
            << begun() << entry(DisputeEntry::Joined) << u"text"_s;
        QTest::newRow("a name that is none")
            << begun() << entry(DisputeEntry::Joined, {}, QString(201, u'王')) << u"text"_s;
        QTest::newRow("who joined leaves")
            << three << ofSomebody(DisputeEntry::Parted, three.constLast()) << QString();
        QTest::newRow("who never joined leaves")
            << three << ofSomebody(DisputeEntry::Parted, four.constLast()) << u"code"_s;
        QTest::newRow("three need nobody to speak for them") << three << mediation << QString();
        QTest::newRow("nobody speaks for three") << three << speaks << u"joint"_s;
        QTest::newRow("four need somebody") << four << mediation << u"representative"_s;
        QTest::newRow("four settle it without anybody else") << four << whole << QString();
        QTest::newRow("the guest of the case speaks for four") << four << speaks << QString();
        QTest::newRow("one who joined does")
            << four << ofSomebody(DisputeEntry::Represents, four.constLast()) << QString();
        QTest::newRow("one who never joined does")
            << four << ofSomebody(DisputeEntry::Represents, three.constLast()) << u"code"_s;
        QTest::newRow("four with somebody") << (four + QList {speaks}) << mediation << QString();
        QTest::newRow("nobody speaks twice")
            << (four + QList {speaks}) << speaks << u"representatives"_s;
    }

    void whatIsNotWholeIsRefused()
    {
        QFETCH(const QList<DisputeEvent>, before);
        QFETCH(const DisputeEvent, event);
        QFETCH(const QString, subject);
        const auto allowed = checked(disputeOf(before), event, kToday);
        QCOMPARE(allowed ? QString() : allowed.error().subject, subject);
    }

    void nothingComesBeforeAStageOrAfterTheOutcome()
    {
        const auto code = [](const QList<DisputeEvent> &before, const DisputeEvent &event) {
            const auto allowed = checked(disputeOf(before), event, kToday);
            return allowed ? Error::Code::Unavailable : allowed.error().code;
        };
        const DisputeEvent note = entry(DisputeEntry::Note, {}, u"He rang"_s);
        const DisputeEvent again = entry(DisputeEntry::Reopened, {}, u"Not paid"_s);
        QCOMPARE(code({}, note), Error::Code::Conflict);
        QCOMPARE(code(begun(), again), Error::Code::Conflict);
        const QList<DisputeEvent> over = begun()
            << entry(DisputeEntry::Outcome, u"settled"_s, u"800"_s);
        QCOMPARE(code(over, begun().constFirst()), Error::Code::Conflict);
        QCOMPARE(code(over, note), Error::Code::Unavailable);
        QCOMPARE(code(over, again), Error::Code::Unavailable);
    }

    void theOutcomeEndsItUntilItIsOpenedAgain()
    {
        QList<DisputeEvent> events = withBasis() << body(u"mediation"_s, u"旅游协会"_s);
        QVERIFY(disputeOf(events).isOpen());
        QCOMPARE(disputeOf(events).current, Stage::Mediation);
        QCOMPARE(disputeOf(events).stage(Stage::LegalBasis)->text, u"Contract, clause 7"_s);
        QVERIFY(!disputeOf(events).stage(Stage::Litigation));
        events.append(entry(DisputeEntry::Outcome, u"mediated"_s, u"500 back"_s));
        events.append(body(u"litigation"_s, u"court"_s)); // from a desk that had not heard of it
        QVERIFY(!disputeOf(events).isOpen());
        QCOMPARE(disputeOf(events).current, Stage::Mediation);
        events.append(entry(DisputeEntry::Reopened, {}, u"Nothing was paid"_s));
        QVERIFY(disputeOf(events).isOpen());
    }

    void aJointComplaintHasThreeSpeakersAtMost()
    {
        QList<DisputeEvent> events = joinedBy(4);
        QVERIFY(disputeOf(events).isJoint());
        QCOMPARE(disputeOf(events).persons(), 5);
        const QList<DisputeEvent> joined = events.last(4);
        for (const DisputeEvent &person : joined.first(kMostRepresentatives))
            events.append(ofSomebody(DisputeEntry::Represents, person));
        QCOMPARE(disputeOf(events).representatives(), 3);
        const DisputeEvent fourth = ofSomebody(DisputeEntry::Represents, joined.last());
        QCOMPARE(checked(disputeOf(events), fourth, kToday).error().subject, u"representatives"_s);
        events.append(
            ofSomebody(DisputeEntry::Parted, joined.first())); // who leaves speaks no more
        QCOMPARE(disputeOf(events).representatives(), 2);
        QCOMPARE(disputeOf(events).persons(), 4);
        QVERIFY(checked(disputeOf(events), fourth, kToday));
        events.append(ofSomebody(DisputeEntry::Parted, joined.last()));
        QVERIFY(!disputeOf(events).isJoint());
    }

    void theOrderInWhichDesksHeardOfItDoesNotMatter()
    {
        QList<DisputeEvent> events = withBasis()
            << milestone(u"notice_received"_s, kToday)
            << milestone(u"notice_received"_s, kToday.addDays(-1))
            << entry(DisputeEntry::Outcome, u"settled"_s, u"800"_s);
        const DisputeState state = disputeOf(events);
        QCOMPARE(state.milestones.value(Milestone::NoticeReceived), kToday.addDays(-1));
        std::reverse(events.begin(), events.end());
        QCOMPARE(disputeOf(events), state);
    }

    void theLawCountsDays_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("due");

        QTest::newRow("90 days from the end of the contract")
            << u"tourism_complaint"_s << u"contract_ended"_s << QDate(2025, 7, 1)
            << u"2025-09-29"_s;
        QTest::newRow("5 working days, over the holidays of October")
            << u"tourism_decision"_s << u"complaint_filed"_s << QDate(2025, 9, 28)
            << u"2025-10-11"_s;
        QTest::newRow("5 working days of an ordinary week")
            << u"tourism_notice"_s << u"complaint_accepted"_s << QDate(2025, 7, 7)
            << u"2025-07-14"_s;
        QTest::newRow("10 days, weekends included")
            << u"tourism_reply"_s << u"notice_received"_s << QDate(2025, 7, 7) << u"2025-07-17"_s;
        QTest::newRow("60 days") << u"tourism_mediation"_s << u"complaint_accepted"_s
                                 << QDate(2025, 7, 7) << u"2025-09-05"_s;
        QTest::newRow("three years, from a day that February has only once in four")
            << u"limitation"_s << u"harm_known"_s << QDate(2024, 2, 29) << u"2027-02-28"_s;
        QTest::newRow("15 days for a defence")
            << u"court_defence"_s << u"claim_received"_s << QDate(2025, 7, 7) << u"2025-07-22"_s;
        QTest::newRow("15 days for an appeal")
            << u"court_appeal"_s << u"judgment_received"_s << QDate(2025, 7, 7) << u"2025-07-22"_s;
        QTest::newRow("a year whose holidays nobody knows")
            << u"tourism_decision"_s << u"complaint_filed"_s << QDate(2031, 9, 28) << u"?"_s;
        QTest::newRow("not a clock of this country")
            << u"small_claim_answer"_s << u"small_claim_received"_s << QDate(2025, 7, 7)
            << QString();
    }

    void theLawCountsDays()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, from);
        QFETCH(const QDate, on);
        QTEST(dueOf(code, begun() << milestone(from, on), china()), "due");
    }

    void aBranchHasTheClocksOfItsLaw()
    {
        const QList<DisputeEvent> claim = begun()
            << milestone(u"small_claim_received"_s, QDate(2025, 7, 7));
        QCOMPARE(dueOf(u"small_claim_answer"_s, claim, china(u"EU"_s)), u"2025-08-06"_s);
        QCOMPARE(dueOf(u"small_claim_answer"_s, claim, china(u"generic"_s)), QString());
        opening::Opening elsewhere;
        elsewhere.hours.region = u"JP"_s;
        QVERIFY(groundOf(elsewhere, {}).jurisdiction.isEmpty());
    }

    void whatWeHaveToDoComesNextUntilItIsDone()
    {
        QList<DisputeEvent> events = begun() << milestone(u"complaint_filed"_s, QDate(2025, 7, 1))
                                             << milestone(u"notice_received"_s, QDate(2025, 7, 7))
                                             << milestone(u"claim_received"_s, QDate(2025, 7, 1));
        const auto next = [&events] { return nextOf(clocksOf(disputeOf(events), china())); };
        QCOMPARE(next()->clock.code, u"court_defence"_s); // the authority's five days are not ours
        events.append(milestone(u"defence_sent"_s, QDate(2025, 7, 10)));
        QCOMPARE(next()->clock.code, u"tourism_reply"_s);
        QVERIFY(clocksOf(disputeOf(events), china()).constFirst().isRunning());
        events.append(entry(DisputeEntry::Outcome, u"settled"_s, u"800"_s));
        QVERIFY(!next());
    }

    void everyClockSaysWhereItIsFrom()
    {
        QSet<QString> codes;
        QVERIFY(statutoryClocks().size() >= 10);
        for (const StatutoryClock &clock : statutoryClocks()) {
            QVERIFY2(!codes.contains(clock.code), qPrintable(clock.code));
            codes.insert(clock.code);
            QVERIFY(clock.length > 0 && clock.readOn.isValid() && clock.from != clock.until);
            for (const QString &text : {clock.law, clock.article, clock.source, clock.english,
                     clock.simplified, clock.traditional})
                QVERIFY2(!text.isEmpty(), qPrintable(clock.code));
            QCOMPARE(clock.nameIn(u"zh_TW"_s), clock.traditional);
            QCOMPARE(clock.nameIn(u"fr"_s), clock.english);
        }
    }
};

QTEST_GUILESS_MAIN(DisputeTest)

#include "tst_dispute.moc"
