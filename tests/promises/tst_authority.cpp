#include "models/promises/authority.h"
#include "tests/support/manual_clock.h"

#include <QTest>

namespace lobby::promises {

using namespace Qt::StringLiterals;
using access::Permission;
using access::Role;
using access::Session;

namespace {

Session member(const char *name, Role role)
{
    return {Uuid::named("test", name), QString::fromLatin1(name), {role}, {}};
}

const Uuid kObject = Uuid::named("test", "promise");

} // namespace

class AuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoleGivesUpToItsLimit_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("alone");
        QTest::newRow("a clerk gives nothing") << int(Role::Clerk) << qint64 {1} << false;
        QTest::newRow("what is worth nothing, anybody") << int(Role::Clerk) << qint64 {0} << true;
        QTest::newRow("a supervisor to his limit") << int(Role::Supervisor) << 1'000'00LL << true;
        QTest::newRow("and not a cent more") << int(Role::Supervisor) << 1'000'01LL << false;
        QTest::newRow("a manager") << int(Role::Manager) << 10'000'00LL << true;
        QTest::newRow("above a manager") << int(Role::Manager) << 10'000'01LL << false;
        QTest::newRow("an administrator has no say") << int(Role::Administrator) << 1LL << false;
    }
    void aRoleGivesUpToItsLimit()
    {
        QFETCH(int, role);
        QFETCH(qint64, amount);
        QFETCH(bool, alone);
        const auto answer = answerableFor(
            amount, u"CNY"_s, kObject, member("wang", Role(role)), {}, usualLimits());
        QCOMPARE(bool(answer), alone);
        if (alone)
            QVERIFY(answer->approvedBy.isNull());
        else
            QCOMPARE(answer.error().subject, u"limit"_s);
    }

    void anothersWordLiftsTheLimitToHisOwn_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("isAboutIt");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("counts");
        QTest::newRow("of a supervisor")
            << u"zhao"_s << int(Role::Supervisor) << true << 800'00LL << true;
        QTest::newRow("above his own limit")
            << u"zhao"_s << int(Role::Supervisor) << true << 1'800'00LL << false;
        QTest::newRow("of a manager")
            << u"zhao"_s << int(Role::Manager) << true << 1'800'00LL << true;
        QTest::newRow("for another thing")
            << u"zhao"_s << int(Role::Manager) << false << 800'00LL << false;
        QTest::newRow("of another clerk") << u"zhao"_s << int(Role::Clerk) << true << 1LL << false;
        QTest::newRow("his own") << u"wang"_s << int(Role::Manager) << true << 800'00LL << false;
    }
    void anothersWordLiftsTheLimitToHisOwn()
    {
        QFETCH(QString, by);
        QFETCH(int, role);
        QFETCH(bool, isAboutIt);
        QFETCH(qint64, amount);
        QFETCH(bool, counts);
        const tests::ManualClock clock;
        const access::Authoriser authoriser(clock);
        const Session other = member(by.toLatin1().constData(), Role(role));
        const auto word = authoriser.vouchedBy(other, Permission::ComplaintCompensate,
            isAboutIt ? kObject : Uuid::named("test", "another"));
        const auto answer = answerableFor(
            amount, u"CNY"_s, kObject, member("wang", Role::Clerk), word, usualLimits());
        QCOMPARE(bool(answer), counts);
        if (counts)
            QCOMPARE(answer->approvedBy, other.staffId);
    }

    void aWordForSomethingElseIsNone()
    {
        const tests::ManualClock clock;
        const access::Authoriser authoriser(clock);
        const auto word = authoriser.vouchedBy(
            member("zhao", Role::Manager), Permission::StayDespiteBan, kObject);
        QVERIFY(
            !answerableFor(1, u"CNY"_s, kObject, member("wang", Role::Clerk), word, usualLimits()));
    }

    void theHousesLimitsAreOfItsCurrency()
    {
        const AuthorityLimits limits {u"EUR"_s, {{Role::Clerk, 50'00}}};
        QCOMPARE(limitOf({Role::Clerk}, limits, u"EUR"_s), 50'00);
        QCOMPARE(limitOf({Role::Clerk}, limits, u"CNY"_s), 0);
        QCOMPARE(limitOf({Role::Manager}, limits, u"EUR"_s), 0);
        QCOMPARE(limitOf({Role::Clerk, Role::Supervisor}, usualLimits(), u"CNY"_s), 1'000'00);
    }
};

} // namespace lobby::promises

QTEST_GUILESS_MAIN(lobby::promises::AuthorityTest)
#include "tst_authority.moc"
