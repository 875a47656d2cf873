#include "models/quality/counting/doubles.h"
#include "models/quality/rates/quality_selection.h"

#include <QTest>

using namespace lobby;
using namespace lobby::quality;
using namespace Qt::StringLiterals;

using What = QualitySelection::What;

namespace {

Uuid guest(int number)
{
    QByteArray bytes(16, '\0');
    bytes[15] = char(number);
    return *Uuid::fromBytes(bytes);
}

MatchDecision decided(int first, int second, Verdict verdict)
{
    return {guest(first), guest(second), verdict, 1'000'000'000'000, 0, {}, 0};
}

} // namespace

class QualitySelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksComeBack_data()
    {
        QTest::addColumn<QualitySelection>("selection");
        QTest::newRow("everybody") << QualitySelection();
        QTest::newRow("without a telephone")
            << QualitySelection {What::Missing, int(QualityField::Telephone), {}, {}, {}};
        QTest::newRow("anything wrong, of a branch")
            << QualitySelection {What::Failed, -1, guest(1), {}, {}};
        QTest::newRow("of no member") << QualitySelection {What::Stale, -1, {}, Uuid(), {}};
        QTest::newRow("of a month") << QualitySelection {What::Double, -1, {}, {}, {2025, 5, 1}};
    }
    void linksComeBack()
    {
        QFETCH(QualitySelection, selection);
        QCOMPARE(selectionOf(linkTo(selection)), selection);
    }

    void linksOfOthersAreNone_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("nothing") << QString();
        QTest::newRow("another page's") << u"all_cases?from=2025-05-14"_s;
        QTest::newRow("a field that is none") << u"missing?which=11"_s;
        QTest::newRow("less than none") << u"missing?which=-1"_s;
        QTest::newRow("no number") << u"missing?which=telephone"_s;
        QTest::newRow("a part of what has none") << u"double?which=0"_s;
    }
    void linksOfOthersAreNone()
    {
        QFETCH(QString, link);
        QVERIFY(!selectionOf(link));
    }

    void whoIsBehindANumber()
    {
        CountedGuest counted;
        counted.branch = guest(1);
        counted.month = {2025, 5, 1};
        counted.facts.missing.add(QualityField::Telephone);
        const auto holds
            = [&counted](const QualitySelection &selection) { return selection.holds(counted); };
        QVERIFY(holds({What::Missing, int(QualityField::Telephone), {}, {}, {}}));
        QVERIFY(holds({What::Missing, -1, {}, {}, {}}));
        QVERIFY(!holds({What::Missing, int(QualityField::Name), {}, {}, {}}));
        QVERIFY(!holds({What::Failed, -1, {}, {}, {}}));
        QVERIFY(holds({What::Missing, -1, guest(1), {}, {}}));
        QVERIFY(!holds({What::Missing, -1, guest(2), {}, {}}));
        QVERIFY(holds({What::Missing, -1, {}, Uuid(), QDate(2025, 5, 31)}));
        QVERIFY(!holds({What::Missing, -1, {}, {}, QDate(2024, 5, 1)}));
        QVERIFY(!holds({What::Double, -1, {}, {}, {}}));
        counted.isDouble = true;
        QVERIFY(holds({What::Double, -1, {}, {}, {}}));
    }

    void personsAreCountedOnce_data()
    {
        using Pairs = QList<LikelyPair>;
        using Decisions = QList<MatchDecision>;
        using Guests = QSet<Uuid>;
        QTest::addColumn<Pairs>("pairs");
        QTest::addColumn<Decisions>("decisions");
        QTest::addColumn<Identities>("identities");
        QTest::addColumn<Guests>("doubles");
        const LikelyPair oneTwo {guest(1), guest(2)};
        const LikelyPair twoThree {guest(3), guest(2)};
        QTest::newRow("nobody twice") << Pairs() << Decisions() << Identities() << Guests();
        QTest::newRow("one twice")
            << Pairs {oneTwo} << Decisions() << Identities() << Guests {guest(2)};
        QTest::newRow("one three times") << Pairs {twoThree, oneTwo} << Decisions() << Identities()
                                         << Guests {guest(2), guest(3)};
        QTest::newRow("told apart")
            << Pairs {oneTwo} << Decisions {decided(1, 2, Verdict::Different)} << Identities()
            << Guests();
        QTest::newRow("put off") << Pairs {oneTwo} << Decisions {decided(1, 2, Verdict::Later)}
                                 << Identities() << Guests {guest(2)};
        QTest::newRow("merged already")
            << Pairs {oneTwo} << Decisions()
            << Identities {{guest(1), guest(1)}, {guest(2), guest(1)}} << Guests();
        QTest::newRow("merged, and a third")
            << Pairs {oneTwo, twoThree} << Decisions()
            << Identities {{guest(1), guest(1)}, {guest(2), guest(1)}} << Guests {guest(3)};
    }
    void personsAreCountedOnce()
    {
        QFETCH(QList<LikelyPair>, pairs);
        QFETCH(QList<MatchDecision>, decisions);
        QFETCH(Identities, identities);
        QFETCH(QSet<Uuid>, doubles);
        QCOMPARE(doublesAmong(pairs, decisions, identities), doubles);
    }
};

QTEST_GUILESS_MAIN(QualitySelectionTest)
#include "tst_quality_selection.moc"
