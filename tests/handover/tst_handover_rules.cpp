#include "models/handover/handover.h"

#include <QTest>

namespace lobby::handover {

using namespace Qt::StringLiterals;

namespace {

const Uuid kLi = Uuid::named("test", "li");
const Uuid kWang = Uuid::named("test", "wang");
const Uuid kZhao = Uuid::named("test", "zhao");

Handover fromLiToWang()
{
    return {Uuid::named("test", "handover"), Uuid::named("test", "branch"), kLi, kWang};
}

ThreadKey key(const char *name, ThreadKind kind = ThreadKind::Case)
{
    return {kind, Uuid::named("test", name)};
}

} // namespace

class HandoverRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesComeBack()
    {
        for (const ThreadKind kind : kThreadKinds)
            QVERIFY(threadKindNamed(QString(codeOf(kind))) == kind);
        for (const Decision decision : kDecisions)
            QVERIFY(decisionNamed(QString(codeOf(decision))) == decision);
        QVERIFY(!threadKindNamed(u"trace"));
        QVERIFY(!decisionNamed(u"dropped"));
    }

    void aThreadIsSomebodysAfterEveryDecision_data()
    {
        QTest::addColumn<int>("decision");
        QTest::addColumn<QString>("owner");
        QTest::newRow("accepted") << int(Decision::Accepted) << kWang.toString();
        QTest::newRow("returned") << int(Decision::Returned) << kLi.toString();
        QTest::newRow("given to a colleague") << int(Decision::Reassigned) << kZhao.toString();
    }
    void aThreadIsSomebodysAfterEveryDecision()
    {
        QFETCH(int, decision);
        QFETCH(QString, owner);
        const Line line {key("case"), Decision(decision), kZhao, u"x"_s};
        QCOMPARE(newOwner(fromLiToWang(), line).toString(), owner);
    }

    void whatNobodyDecidedIsLeft()
    {
        const QList<Thread> threads {
            {key("one"), {}, {}}, {key("two"), {}, {}}, {key("one", ThreadKind::Alert), {}, {}}};
        QCOMPARE(undecided(threads, {}), threads);
        // A case that has become a colleague's alert is another thread.
        QCOMPARE(undecided(threads, {{key("one")}}), threads.sliced(1));
        QVERIFY(undecided(threads, {{key("one")}, {key("two")}, {key("one", ThreadKind::Alert)}})
                    .isEmpty());
        QVERIFY(undecided({}, {{key("closed meanwhile")}}).isEmpty());
    }

    void whatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<int>("decision");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("field");
        const int accepted = int(Decision::Accepted);
        const int returned = int(Decision::Returned);
        const int given = int(Decision::Reassigned);
        const QString zhao = kZhao.toString();
        QTest::newRow("accepted without a word") << accepted << QString() << QString() << QString();
        QTest::newRow("returned with a word") << returned << u"his"_s << QString() << QString();
        QTest::newRow("returned without one") << returned << u" "_s << QString() << u"note"_s;
        QTest::newRow("200 letters") << returned << QString(200, u'x') << QString() << QString();
        QTest::newRow("one more") << returned << QString(201, u'x') << QString() << u"note"_s;
        QTest::newRow("given to a colleague") << given << QString() << zhao << QString();
        QTest::newRow("given to nobody") << given << QString() << QString() << u"to"_s;
        QTest::newRow("given to who leaves") << given << QString() << kLi.toString() << u"to"_s;
    }
    void whatIsNotWholeIsRefused()
    {
        QFETCH(int, decision);
        QFETCH(QString, note);
        QFETCH(QString, to);
        QFETCH(QString, field);
        const Line line {
            key("case"), Decision(decision), Uuid::fromString(to).value_or(Uuid()), note};
        const auto problem = problemOf(fromLiToWang(), line);
        QCOMPARE(problem ? problem->subject : QString(), field);
    }
};

} // namespace lobby::handover

QTEST_GUILESS_MAIN(lobby::handover::HandoverRulesTest)
#include "tst_handover_rules.moc"
