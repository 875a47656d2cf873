#include "models/quality/decisions/match_decisions.h"
#include "tests/support/agreeing_desks.h"

#include <QTest>

using namespace lobby;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = qint64 {24} * 3600 * 1000;

Uuid record(int number)
{
    return Uuid::named("record", QByteArray::number(number));
}

GuestPair pair(const Uuid &first, const Uuid &second)
{
    return {first, second, 0.93, Band::VeryLikely, {}, {}};
}

MatchDecision decided(const Uuid &first, const Uuid &second, Verdict verdict, qint64 until = 0)
{
    return {first, second, verdict, until, 930, {}, 0};
}

Uuid named(GuestDesk &desk, const QString &name)
{
    guests::GuestProfile profile;
    profile.guest.fullNameNative = name;
    return desk.add(profile);
}

struct Branch
{
    Branch()
    {
        server.enrol(*front.database);
        server.enrol(*back.database);
        server.settle();
    }
    GuestDesk front;
    GuestDesk back;
    AgreeingDesks server;
    MatchDecisions atFront {*front.database, front.authoriser};
    MatchDecisions atBack {*back.database, back.authoriser};
};

} // namespace

class MatchDecisionsTest : public QObject
{
    Q_OBJECT

    struct House : GuestDesk
    {
        explicit House(const QList<access::Role> &roles = {access::Role::Manager})
            : GuestDesk(roles)
        {
        }
        MatchDecisions decisions {*database, authoriser};
        Uuid one = named(*this, u"陳志強"_s);
        Uuid other = named(*this, u"陈志强"_s);

        std::size_t left() { return wait(decisions.open({2, {pair(one, other)}})).value().size(); }
    };

private Q_SLOTS:
    void whatIsLeftToDecide_data()
    {
        QTest::addColumn<QList<MatchDecision>>("decisions");
        QTest::addColumn<Identities>("identities");
        QTest::addColumn<std::size_t>("left");
        using Decisions = QList<MatchDecision>;
        const Uuid a = record(1);
        const Uuid b = record(2);
        const Uuid c = record(3);
        QTest::newRow("nothing decided") << Decisions() << Identities() << std::size_t(1);
        QTest::newRow("told apart")
            << Decisions {decided(a, b, Verdict::Different)} << Identities() << std::size_t(0);
        QTest::newRow("told apart the other way round")
            << Decisions {decided(b, a, Verdict::Different)} << Identities() << std::size_t(0);
        QTest::newRow("others told apart")
            << Decisions {decided(a, c, Verdict::Different)} << Identities() << std::size_t(1);
        QTest::newRow("later, and it is not later")
            << Decisions {decided(a, b, Verdict::Later, 1001)} << Identities() << std::size_t(0);
        QTest::newRow("later, and it is later")
            << Decisions {decided(a, b, Verdict::Later, 1000)} << Identities() << std::size_t(1);
        QTest::newRow("one already")
            << Decisions() << Identities {{a, a}, {b, a}} << std::size_t(0);
        QTest::newRow("one is another who was told apart")
            << Decisions {decided(b, c, Verdict::Different)} << Identities {{a, c}, {c, c}}
            << std::size_t(0);
    }
    void whatIsLeftToDecide()
    {
        QFETCH(QList<MatchDecision>, decisions);
        QFETCH(Identities, identities);
        QFETCH(std::size_t, left);
        QCOMPARE(undecided({pair(record(1), record(2))}, decisions, identities, 1000).size(), left);
    }
    void severalRecordsOfTwoGuestsAreOneQuestion()
    {
        const Identities identities {{record(1), record(1)}, {record(2), record(1)}};
        const auto open = undecided(
            {pair(record(2), record(3)), pair(record(1), record(3))}, {}, identities, 0);
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open.front().first, record(1));
    }

    void notTheSamePersonIsRemembered()
    {
        House house;
        QCOMPARE(house.left(), std::size_t(1));
        QVERIFY(
            house.wait(house.decisions.decide(pair(house.one, house.other), Verdict::Different)));
        house.clock.advance(1000 * kDay);
        QCOMPARE(house.left(), std::size_t(0));
        const QList<MatchDecision> all = house.wait(house.decisions.all()).value();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.constFirst().score, 930);
        QCOMPARE(all.constFirst().staff, house.staffId);
    }
    void laterComesBack()
    {
        House house;
        const qint64 until = house.clock.nowMs() + kDay;
        QVERIFY(house.wait(
            house.decisions.decide(pair(house.one, house.other), Verdict::Later, until)));
        QCOMPARE(house.left(), std::size_t(0));
        house.clock.advance(kDay);
        QCOMPARE(house.left(), std::size_t(1));
    }
    void whatIsTakenBackIsOfferedAgainAndMayBeDecidedAgain()
    {
        House house;
        const GuestPair asked = pair(house.one, house.other);
        QVERIFY(house.wait(house.decisions.decide(asked, Verdict::Different)));
        QVERIFY(house.wait(house.decisions.takeBack(house.other, house.one)));
        QCOMPARE(house.left(), std::size_t(1));
        QCOMPARE(house.wait(house.decisions.takeBack(house.one, house.other)).error().code,
            Error::Code::NotFound);
        QVERIFY(house.wait(house.decisions.decide(asked, Verdict::Different)));
        QCOMPARE(house.left(), std::size_t(0));
    }
    void whatCannotBeDecided()
    {
        House house;
        const auto code = [&house](const GuestPair &asked, Verdict verdict) {
            const auto done
                = house.wait(house.decisions.decide(asked, verdict, house.clock.nowMs()));
            return done ? Error::Code::Unavailable : done.error().code;
        };
        QCOMPARE(code(pair(house.one, house.one), Verdict::Different), Error::Code::Invalid);
        QCOMPARE(code(pair(house.one, house.other), Verdict::Later), Error::Code::Invalid);
        QCOMPARE(code(pair(house.one, record(9)), Verdict::Different), Error::Code::NotFound);
    }
    void aReceptionistMayNot()
    {
        House house;
        house.authoriser.logIn(
            {house.staffId, u"李晓"_s, {access::Role::Receptionist}, house.branchId});
        QCOMPARE(house.wait(house.decisions.all()).error().code, Error::Code::NotAllowed);
        QCOMPARE(
            house.wait(house.decisions.decide(pair(house.one, house.other), Verdict::Different))
                .error()
                .code,
            Error::Code::NotAllowed);
    }
    void atTwoDesksTheNewerDecisionCounts()
    {
        Branch branch;
        const Uuid one = named(branch.front, u"陳志強"_s);
        const Uuid other = named(branch.front, u"陈志强"_s);
        branch.server.settle();
        branch.front.clock.advance(1000);
        branch.back.clock.advance(2000);
        QVERIFY(GuestDesk::wait(branch.atFront.decide(pair(one, other), Verdict::Different)));
        QVERIFY(GuestDesk::wait(branch.atBack.decide(
            pair(other, one), Verdict::Later, branch.back.clock.nowMs() + kDay)));
        branch.server.settle();
        const auto atFront = GuestDesk::wait(branch.atFront.all()).value();
        QCOMPARE(GuestDesk::wait(branch.atBack.all()).value(), atFront);
        QCOMPARE(atFront.size(), 1);
        QCOMPARE(atFront.constFirst().verdict, Verdict::Later);
    }
};

QTEST_GUILESS_MAIN(MatchDecisionsTest)
#include "tst_match_decisions.moc"
