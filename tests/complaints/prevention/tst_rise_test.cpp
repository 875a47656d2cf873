#include "models/complaints/prevention/improvement.h"
#include "models/complaints/prevention/rise_test.h"

#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace Qt::StringLiterals;

namespace {

RiseCount count(const QString &thing, int recent, int past, int days = 7)
{
    return {RiseOf::Category, thing, days, recent, 180, past};
}

QStringList thingsOf(const QList<Rise> &rises)
{
    QStringList things;
    for (const Rise &rise : rises)
        things.append(rise.count.thing);
    return things;
}

} // namespace

class RiseTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chancesAreThoseOfTheBinomial_data()
    {
        QTest::addColumn<int>("recent");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("past");
        QTest::addColumn<int>("pastDays");
        QTest::addColumn<double>("chance");

        QTest::newRow("nothing lately") << 0 << 7 << 20 << 180 << 1.0;
        QTest::newRow("no past that could be compared") << 5 << 7 << 0 << 0 << 1.0;
        QTest::newRow("three of three, in half of the days") << 3 << 10 << 0 << 10 << 0.125;
        QTest::newRow("two or three of three") << 2 << 10 << 1 << 10 << 0.5;
        // 1 - 0.75^4 - 4 * 0.25 * 0.75^3
        QTest::newRow("two of four, in a quarter of the days") << 2 << 10 << 2 << 30 << 0.26171875;
        QTest::newRow("all of them, lately") << 1 << 10 << 0 << 30 << 0.25;
    }

    void chancesAreThoseOfTheBinomial()
    {
        QFETCH(const int, recent);
        QFETCH(const int, days);
        QFETCH(const int, past);
        QFETCH(const int, pastDays);
        QFETCH(const double, chance);
        QVERIFY(qAbs(chanceOf(recent, days, past, pastDays) - chance) < 1e-9);
    }

    void manyCasesAreCountedToo()
    {
        const double chance = chanceOf(400, 30, 1200, 180);
        QVERIFY(chance > 0 && chance < 1e-10);
        QVERIFY(chanceOf(200, 30, 1200, 180) > 0.4); // as always
    }

    void whatRoseIsTold()
    {
        const QList<Rise> rises = risesOf(
            {count(u"noise"_s, 9, 30), count(u"food"_s, 1, 30), count(u"billing"_s, 2, 0)});
        QCOMPARE(thingsOf(rises), QStringList {u"noise"_s});
        QVERIFY(rises.constFirst().chance < 0.001);
        QCOMPARE(rises.constFirst().count.usual(), 30.0 * 7 / 180);
    }

    void whatIsTooRareIsNotTold()
    {
        QVERIFY(risesOf({count(u"room"_s, 2, 0)}).isEmpty()); // one in 700, and two cases
        QCOMPARE(risesOf({count(u"room"_s, 3, 0)}).size(), 1);
    }

    void theMoreIsComparedTheLessLikelyItMustBe()
    {
        const RiseCount rise = count(u"noise"_s, 4, 25); // one in a hundred, about
        QList<RiseCount> counts {rise};
        QCOMPARE(risesOf(counts).size(), 1);
        for (int i = 0; i < 40; ++i)
            counts.append(count(QString::number(i), 1, 25));
        QVERIFY(risesOf(counts).isEmpty());
    }

    void aThingIsToldOnceForBothSpans()
    {
        const QList<Rise> rises
            = risesOf({count(u"noise"_s, 9, 30), count(u"noise"_s, 10, 30, 30)});
        QCOMPARE(rises.size(), 1);
        QCOMPARE(rises.constFirst().count.days, 7);
    }

    void anEffectComparesBothSides()
    {
        const Effect effect {12, 90, 3, 90};
        QCOMPARE(effect.rateBefore(), 4.0);
        QCOMPARE(effect.rateAfter(), 1.0);
        QVERIFY(effect.chance() < 0.05);
        QCOMPARE((Effect {12, 90, 0, 0}).chance(), 1.0); // nothing is known yet
    }

    void anImprovementHasAnOwnerAndADay_data()
    {
        QTest::addColumn<Improvement>("improvement");
        QTest::addColumn<QString>("field");

        Improvement whole;
        whole.cause = u"worn bearings"_s;
        whole.action = u"check them every month"_s;
        whole.owner = Uuid::named("test", "owner");
        whole.due = QDate(2025, 6, 1);
        QTest::newRow("whole") << whole << QString();
        Improvement without = whole;
        without.cause = u" "_s;
        QTest::newRow("no cause") << without << u"cause"_s;
        without = whole;
        without.action = QString(301, u'x');
        QTest::newRow("too long") << without << u"action"_s;
        without = whole;
        without.owner = {};
        QTest::newRow("nobody does it") << without << u"owner_id"_s;
        without = whole;
        without.due = {};
        QTest::newRow("some day") << without << u"due_on"_s;
    }

    void anImprovementHasAnOwnerAndADay()
    {
        QFETCH(const Improvement, improvement);
        QTEST(QString(problemOf(improvement).value_or(QLatin1StringView())), "field");
    }
};

QTEST_GUILESS_MAIN(RiseTestTest)
#include "tst_rise_test.moc"
