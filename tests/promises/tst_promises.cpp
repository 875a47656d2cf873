#include "models/complaints/complaints.h"
#include "tests/support/promise_desk.h"

#include <QTest>

namespace lobby::promises {

using namespace Qt::StringLiterals;
using access::Role;
using tests::PromiseDesk;

class PromisesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PromiseDesk> m_desk;

    [[nodiscard]] QList<followups::ReminderRow> reminders()
    {
        return m_desk->wait(m_desk->reminders.open({followups::Whose::Everybodys})).value();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PromiseDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aPromiseSaysByWhomToWhomAndByWhen()
    {
        const Uuid chen = m_desk->guest(u"陳志強"_s);
        const Uuid id = m_desk->make(PromiseDesk::told(chen, PromiseKind::Refund, 300'00));
        const auto open = m_desk->list();
        QCOMPARE(open.size(), 1);
        const Promise &made = open.constFirst().promise;
        QCOMPARE(made.id, id);
        QCOMPARE(made.subject, chen);
        QCOMPARE(made.amount, 300'00);
        QCOMPARE(made.currency, u"CNY"_s);
        QCOMPARE(made.madeBy, Uuid::named("test", "staff"));
        QCOMPARE(made.madeAt, m_desk->clock.nowMs());
        QVERIFY(made.approvedBy.isNull());
        QCOMPARE(open.constFirst().guest.native, u"陳志強"_s);
        QCOMPARE(m_desk->list(PromiseList::Mine), open);
        QVERIFY(m_desk->list(PromiseList::Ended).isEmpty());
    }

    void itsMakerIsRemindedInTheSameCommit()
    {
        const Uuid id = m_desk->make(PromiseDesk::told());
        const auto due = reminders();
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.constFirst().reminder.kind, followups::ReminderKind::Promise);
        QCOMPARE(due.constFirst().reminder.aboutId, id);
        QCOMPARE(due.constFirst().reminder.nextAt, PromiseDesk::momentOf(u"2025-05-15 12:00"_s));
        QCOMPARE(due.constFirst().reminder.owner, Uuid::named("test", "staff"));
    }

    void aPromiseIsNotDoneByItsReminderAlone()
    {
        (void)m_desk->make(PromiseDesk::told());
        const Uuid reminder = reminders().constFirst().reminder.id;
        QCOMPARE(m_desk->wait(m_desk->reminders.finish(reminder)).error().subject, u"proof"_s);
        QCOMPARE(reminders().size(), 1);
    }

    void keptNeedsAProofAndEndsTheReminder()
    {
        const Uuid id = m_desk->make(PromiseDesk::told());
        QCOMPARE(m_desk->wait(m_desk->promises.keep(id, u"  "_s)).error().subject, u"proof"_s);
        QVERIFY(m_desk->wait(m_desk->promises.keep(id, u"SF 1234, handed over at 15:00"_s)));
        QVERIFY(m_desk->list().isEmpty());
        QVERIFY(reminders().isEmpty());
        const auto ended = m_desk->list(PromiseList::Ended);
        QCOMPARE(ended.size(), 1);
        QVERIFY(ended.constFirst().promise.outcome == PromiseOutcome::Kept);
        QCOMPARE(ended.constFirst().promise.proof, u"SF 1234, handed over at 15:00"_s);
        QCOMPARE(ended.constFirst().promise.endedAt, m_desk->clock.nowMs());
        QCOMPARE(m_desk->wait(m_desk->promises.keep(id, u"again"_s)).error().code,
            Error::Code::Conflict);
    }

    void whatIsWithdrawnSaysWhyAndCanBeTakenBack()
    {
        const Uuid id = m_desk->make(PromiseDesk::told());
        QVERIFY(m_desk->wait(m_desk->promises.withdraw(id, u"The coat was found"_s)));
        QVERIFY(m_desk->list(PromiseList::Ended).constFirst().promise.outcome
            == PromiseOutcome::Withdrawn);
        QVERIFY(m_desk->wait(m_desk->promises.reopen(id)));
        QCOMPARE(m_desk->list().size(), 1);
        QVERIFY(m_desk->list().constFirst().promise.proof.isEmpty());
        QCOMPARE(reminders().size(), 1);
    }

    void whatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("field");
        const QString later = u"2025-05-15 12:00"_s;
        const int call = int(PromiseKind::CallBack);
        const int refund = int(PromiseKind::Refund);
        QTest::newRow("nothing said") << u" "_s << call << 0LL << u"CNY"_s << later << u"text"_s;
        QTest::newRow("too much said")
            << QString(301, u'x') << call << 0LL << u"CNY"_s << later << u"text"_s;
        QTest::newRow("a refund of nothing")
            << u"x"_s << refund << 0LL << u"CNY"_s << later << u"amount"_s;
        QTest::newRow("less than nothing")
            << u"x"_s << call << -1LL << u"CNY"_s << later << u"amount"_s;
        QTest::newRow("of no currency")
            << u"x"_s << refund << 1LL << QString() << later << u"currency"_s;
        QTest::newRow("no time") << u"x"_s << call << 0LL << u"CNY"_s << QString() << u"due_at"_s;
        QTest::newRow("a time that is over")
            << u"x"_s << call << 0LL << u"CNY"_s << u"2025-05-14 10:00"_s << u"due_at"_s;
    }
    void whatIsNotWholeIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(qint64, amount);
        QFETCH(QString, currency);
        QFETCH(QString, due);
        QFETCH(QString, field);
        Promise promise;
        promise.text = text;
        promise.kind = PromiseKind(kind);
        if (amount != 0)
            promise.amount = amount;
        promise.currency = currency;
        promise.dueAt = due.isEmpty() ? 0 : PromiseDesk::momentOf(due);
        const auto made = m_desk->wait(m_desk->promises.make(promise));
        QVERIFY(!made);
        QCOMPARE(made.error().subject, field);
        QVERIFY(m_desk->list().isEmpty());
    }

    void aGuestWhoIsNotThereIsPromisedNothing()
    {
        const auto made
            = m_desk->wait(m_desk->promises.make(PromiseDesk::told(Uuid::named("test", "nobody"))));
        QCOMPARE(made.error().code, Error::Code::NotFound);
    }

    void aboveTheLimitAnotherMemberGivesHisWord()
    {
        m_desk->logInAs({Role::Clerk}, "wang");
        Promise refund = PromiseDesk::told({}, PromiseKind::Refund, 800'00);
        refund.id = Uuid::named("test", "refund");
        QCOMPARE(m_desk->wait(m_desk->promises.make(refund)).error().subject, u"limit"_s);
        QVERIFY(m_desk->list().isEmpty());
        const auto elsewhere = m_desk->wordOf(Role::Supervisor, Uuid::named("test", "other"));
        QVERIFY(!m_desk->wait(m_desk->promises.make(refund, elsewhere)));
        const auto word = m_desk->wordOf(Role::Supervisor, refund.id);
        QVERIFY(m_desk->wait(m_desk->promises.make(refund, word)));
        QCOMPARE(m_desk->list().constFirst().promise.approvedBy, Uuid::named("test", "zhao"));
    }

    void nobodyWithoutTheRightPromisesOrSees()
    {
        m_desk->logInAs({Role::Auditor});
        QCOMPARE(m_desk->wait(m_desk->promises.make(PromiseDesk::told())).error().code,
            Error::Code::NotAllowed);
        QCOMPARE(m_desk->wait(m_desk->promises.list(PromiseList::Open)).error().code,
            Error::Code::NotAllowed);
        m_desk->authoriser.logOut();
        QCOMPARE(m_desk->wait(m_desk->promises.make(PromiseDesk::told())).error().code,
            Error::Code::NotLoggedIn);
    }

    void whatTheGuestHadCountsAndWhatWasWithdrawnDoesNot()
    {
        const Uuid chen = m_desk->guest(u"陳志強"_s);
        (void)m_desk->make(PromiseDesk::told(chen, PromiseKind::Refund, 300'00));
        const Uuid gone = m_desk->make(PromiseDesk::told(chen, PromiseKind::Voucher, 100'00));
        QVERIFY(m_desk->wait(m_desk->promises.withdraw(gone, u"declined"_s)));
        (void)m_desk->make(PromiseDesk::told({}, PromiseKind::Refund, 500'00));
        (void)m_desk->make(PromiseDesk::told({}, PromiseKind::Refund, 700'00));
        const auto weighed
            = m_desk->wait(m_desk->promises.weigh(PromiseDesk::told(chen, PromiseKind::Refund, 1)));
        QVERIFY(weighed);
        QCOMPARE(weighed->guest, (Given {1, 300'00}));
        QCOMPARE(weighed->like, (LikeGifts {3, 300'00, 500'00, 700'00}));
        QCOMPARE(weighed->limit, 10'000'00);
        m_desk->clock.advance(qint64 {366} * 24 * 3600 * 1000);
        const auto later
            = m_desk->wait(m_desk->promises.weigh(PromiseDesk::told(chen, PromiseKind::Refund, 1)));
        QCOMPARE(later->guest.times, 0);
    }

    void likeCasesAreOfTheSameCategoryAndSeverity()
    {
        complaints::Complaints complaints(*m_desk->database, m_desk->authoriser);
        const auto received = [&](complaints::Category category, int severity) {
            complaints::Complaint complaint;
            complaint.branch = m_desk->branch;
            complaint.verbatim = u"It hums."_s;
            complaint.category = category;
            complaint.severity = severity;
            return m_desk->wait(complaints.receive(complaint)).value();
        };
        const auto promised = [&](const Uuid &complaint, qint64 amount) {
            Promise refund = PromiseDesk::told({}, PromiseKind::Refund, amount);
            refund.complaint = complaint;
            (void)m_desk->make(refund);
        };
        using complaints::Category;
        const Uuid mine = received(Category(0), 2);
        promised(mine, 900'00); // its own does not count
        promised(received(Category(0), 2), 200'00);
        promised(received(Category(0), 2), 400'00);
        promised(received(Category(0), 3), 1'00);
        promised(received(Category(1), 2), 2'00);
        Promise refund = PromiseDesk::told({}, PromiseKind::Refund, 1);
        refund.complaint = mine;
        const auto weighed = m_desk->wait(m_desk->promises.weigh(refund));
        QCOMPARE(weighed->like, (LikeGifts {2, 200'00, 200'00, 400'00}));
        QCOMPARE(m_desk->wait(m_desk->promises.ofCase(mine)).value().size(), 1);
    }

    void aHouseSetsItsOwnLimits()
    {
        QCOMPARE(m_desk->wait(m_desk->authority.load()).value(), usualLimits());
        AuthorityLimits limits {u"CNY"_s, {}};
        for (const Role role : kLimitedRoles)
            limits.most[role] = role == Role::Clerk ? 200'00 : 0;
        QVERIFY(m_desk->wait(m_desk->authority.save(limits)));
        QCOMPARE(m_desk->wait(m_desk->authority.load()).value(), limits);
        QVERIFY(!m_desk->wait(
            m_desk->promises.make(PromiseDesk::told({}, PromiseKind::Refund, 200'00))));
        m_desk->logInAs({Role::Clerk});
        QVERIFY(m_desk->wait(
            m_desk->promises.make(PromiseDesk::told({}, PromiseKind::Refund, 200'00))));
        QCOMPARE(
            m_desk->wait(m_desk->authority.save(limits)).error().code, Error::Code::NotAllowed);
        m_desk->logInAs({Role::Manager});
        limits.most[Role::Clerk] = 0;
        QVERIFY(m_desk->wait(m_desk->authority.save(limits)));
        QCOMPARE(m_desk->wait(m_desk->authority.load()).value(), limits);
        limits.most[Role::Clerk] = -1;
        QCOMPARE(m_desk->wait(m_desk->authority.save(limits)).error().subject, u"limit"_s);
        limits.currency.clear();
        QCOMPARE(m_desk->wait(m_desk->authority.save(limits)).error().subject, u"currency"_s);
    }
};

} // namespace lobby::promises

QTEST_GUILESS_MAIN(lobby::promises::PromisesTest)
#include "tst_promises.moc"
