#include "models/quality/search/clusters.h"

#include <QTest>

#include <map>

using namespace lobby::quality;

class ClustersTest : public QObject
{
    Q_OBJECT

    using Links = std::map<Pair, double>;

    static std::vector<Duplicate> decide(const Links &links)
    {
        std::vector<ScoredPair> scored;
        for (const auto &[pair, logOdds] : links) {
            if (logOdds >= kPossible)
                scored.push_back({pair, logOdds});
        }
        return decideTogether(scored, [&links](Pair pair) {
            const auto known = links.find(pair);
            return known == links.end() ? -20.0 : known->second;
        });
    }

private Q_SLOTS:
    void aPairAloneIsWhatItSays()
    {
        const auto sure = decide({{{0, 1}, kVeryLikely}});
        QCOMPARE(sure.size(), 1U);
        QCOMPARE(sure[0].band, Band::VeryLikely);
        const auto unsure = decide({{{0, 1}, kVeryLikely - 0.1}});
        QCOMPARE(unsure[0].band, Band::Possible);
        QVERIFY(decide({{{0, 1}, kPossible - 0.1}}).empty());
    }
    void aThirdRecordVouches()
    {
        const auto found = decide({{{0, 1}, 8}, {{1, 2}, 8}, {{0, 2}, -1}});
        QCOMPARE(found.size(), 3U);
        for (const Duplicate &one : found)
            QCOMPARE(one.band, Band::VeryLikely);
        QCOMPARE(found[1].pair, (Pair {0, 2}));
        QCOMPARE(found[1].vouchedBy, std::optional<quint32>(1));
        QVERIFY(!found[0].vouchedBy);
    }
    void whoContradictsIsNotVouchedFor()
    {
        // Twins, and a record that could be either's.
        const auto found = decide({{{0, 1}, 8}, {{1, 2}, 3}, {{0, 2}, -9}});
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].band, Band::VeryLikely);
        QCOMPARE(found[1].pair, (Pair {1, 2}));
        QCOMPARE(found[1].band, Band::Possible);
    }
    void aMassOfRecordsIsNotJoined()
    {
        Links chain;
        for (quint32 i = 0; i < 200; ++i)
            chain[{i, i + 1}] = 5;
        QCOMPARE(decide(chain).size(), chain.size());
    }
};

QTEST_APPLESS_MAIN(ClustersTest)
#include "tst_clusters.moc"
