#include "models/sync/audit_log/merkle_tree.h"

#include <QTest>

#include <map>

using namespace lobby;
using namespace lobby::sync;

namespace {

constexpr quint64 kMostLeaves = 200;

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

/// The leaves with which implementations of RFC 6962 compare themselves
/// (github.com/google/certificate-transparency, merkletree/merkle_tree_test.cc).
QList<QByteArray> knownLeaves()
{
    return {"", hex("00"), hex("10"), hex("2021"), hex("3031"), hex("40414243"),
        hex("5051525354555657"), hex("606162636465666768696a6b6c6d6e6f")};
}

QList<QByteArray> countedLeaves(quint64 count)
{
    QList<QByteArray> leaves;
    for (quint64 i = 0; i < count; ++i)
        leaves.append("entry " + QByteArray::number(i));
    return leaves;
}

/// A log in memory.
class Log
{
public:
    explicit Log(const QList<QByteArray> &leaves)
    {
        for (const QByteArray &leaf : leaves) {
            m_tree.append(leafHash(leaf),
                [this](const TreeNode &node, const QByteArray &hash) { m_nodes[node] = hash; });
            m_roots.append(m_tree.root());
        }
    }
    [[nodiscard]] ReadNodes read() const
    {
        return [this](const QList<TreeNode> &nodes) {
            QList<QByteArray> hashes;
            for (const TreeNode &node : nodes)
                hashes.append(m_nodes.at(node));
            return hashes;
        };
    }
    /// As it grew.
    [[nodiscard]] QByteArray root(quint64 size) const
    {
        return size == 0 ? rootOf({}) : m_roots.at(static_cast<qsizetype>(size) - 1);
    }

private:
    std::map<TreeNode, QByteArray> m_nodes;
    QList<QByteArray> m_roots;
    GrowingTree m_tree {0, {}};
};

// RFC 6962, 2.1, word by word.

qsizetype largestPowerBelow(qsizetype n)
{
    qsizetype k = 1;
    while (2 * k < n)
        k *= 2;
    return k;
}

QByteArray mth(const QList<QByteArray> &d)
{
    if (d.size() <= 1)
        return d.isEmpty() ? rootOf({}) : leafHash(d.first());
    const qsizetype k = largestPowerBelow(d.size());
    return nodeHash(mth(d.first(k)), mth(d.sliced(k)));
}

QList<QByteArray> path(qsizetype m, const QList<QByteArray> &d)
{
    if (d.size() == 1)
        return {};
    const qsizetype k = largestPowerBelow(d.size());
    return m < k ? path(m, d.first(k)) << mth(d.sliced(k))
                 : path(m - k, d.sliced(k)) << mth(d.first(k));
}

QList<QByteArray> subproof(qsizetype m, const QList<QByteArray> &d, bool isWhole)
{
    if (m == d.size())
        return isWhole ? QList<QByteArray>() : QList<QByteArray> {mth(d)};
    const qsizetype k = largestPowerBelow(d.size());
    return m <= k ? subproof(m, d.first(k), isWhole) << mth(d.sliced(k))
                  : subproof(m - k, d.sliced(k), false) << mth(d.first(k));
}

} // namespace

class MerkleTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownRoots_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("root");
        QTest::newRow("0") << 0
                           << hex("e3b0c44298fc1c149afbf4c8996fb924"
                                  "27ae41e4649b934ca495991b7852b855");
        QTest::newRow("1") << 1
                           << hex("6e340b9cffb37a989ca544e6bb780a2c"
                                  "78901d3fb33738768511a30617afa01d");
        QTest::newRow("2") << 2
                           << hex("fac54203e7cc696cf0dfcb42c92a1d9d"
                                  "baf70ad9e621f4bd8d98662f00e3c125");
        QTest::newRow("3") << 3
                           << hex("aeb6bcfe274b70a14fb067a5e5578264"
                                  "db0fa9b51af5e0ba159158f329e06e77");
        QTest::newRow("4") << 4
                           << hex("d37ee418976dd95753c1c73862b9398f"
                                  "a2a2cf9b4ff0fdfe8b30cd95209614b7");
        QTest::newRow("5") << 5
                           << hex("4e3bbb1f7b478dcfe71fb631631519a3"
                                  "bca12c9aefca1612bfce4c13a86264d4");
        QTest::newRow("6") << 6
                           << hex("76e67dadbcdf1e10e1b74ddc608abd2f"
                                  "98dfb16fbce75277b5232a127f2087ef");
        QTest::newRow("7") << 7
                           << hex("ddb89be403809e325750d3d263cd7892"
                                  "9c2942b7942a34b77e122c9594a74c8c");
        QTest::newRow("8") << 8
                           << hex("5dc9da79a70659a9ad559cb701ded9a2"
                                  "ab9d823aad2f4960cfe370eff4604328");
    }
    void knownRoots()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, root);
        const Log log(knownLeaves());
        QCOMPARE(log.root(static_cast<quint64>(size)), root);
        QCOMPARE(rootOf(static_cast<quint64>(size), log.read()), root);
    }

    void knownInclusionProofs()
    {
        const Log log(knownLeaves());
        QCOMPARE(inclusionProof(0, 1, log.read()), QList<QByteArray>());
        const QList<QByteArray> second
            = {hex("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
                hex("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"),
                hex("6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")};
        QCOMPARE(inclusionProof(1, 8, log.read()), second);
        const QList<QByteArray> sixth
            = {hex("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
                hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                hex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")};
        QCOMPARE(inclusionProof(5, 8, log.read()), sixth);
    }

    void knownConsistencyProofs()
    {
        const Log log(knownLeaves());
        const QList<QByteArray> sixToEight
            = {hex("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
                hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                hex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")};
        QCOMPARE(consistencyProof(6, 8, log.read()), sixToEight);
        const QList<QByteArray> twoToFive
            = {hex("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"),
                hex("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")};
        QCOMPARE(consistencyProof(2, 5, log.read()), twoToFive);
    }

    void everyLeafOfEverySizeIsProved()
    {
        const QList<QByteArray> leaves = countedLeaves(kMostLeaves);
        const Log log(leaves);
        for (quint64 size = 1; size <= kMostLeaves; ++size) {
            const QByteArray root = log.root(size);
            const bool compares = size % 23 == 0 || size < 18; // the slow words of the standard
            if (compares)
                QCOMPARE(root, mth(leaves.first(static_cast<qsizetype>(size))));
            for (quint64 index = 0; index < size; ++index) {
                const QList<QByteArray> proof = inclusionProof(index, size, log.read());
                const QByteArray leaf = leafHash(leaves.at(static_cast<qsizetype>(index)));
                QVERIFY(provesInclusion(proof, leaf, index, size, root));
                QVERIFY(!provesInclusion(proof, leaf, (index + 1) % size, size, root) || size == 1);
                QVERIFY(!provesInclusion(proof, leafHash("another"), index, size, root));
                if (compares)
                    QCOMPARE(proof,
                        path(static_cast<qsizetype>(index),
                            leaves.first(static_cast<qsizetype>(size))));
            }
        }
    }

    void everyPairOfSizesIsConsistent()
    {
        const QList<QByteArray> leaves = countedLeaves(kMostLeaves);
        const Log log(leaves);
        const QByteArray another = leafHash("another");
        for (quint64 second = 0; second <= kMostLeaves; ++second) {
            for (quint64 first = 0; first <= second; ++first) {
                const QList<QByteArray> proof = consistencyProof(first, second, log.read());
                const QByteArray before = log.root(first);
                const QByteArray after = log.root(second);
                QVERIFY(provesConsistency(proof, first, before, second, after));
                QVERIFY(!provesConsistency(proof, first, another, second, after));
                if (first > 0)
                    QVERIFY(!provesConsistency(proof, first, before, second, another));
                if (first > 0 && second % 23 == 0) {
                    QCOMPARE(proof,
                        subproof(static_cast<qsizetype>(first),
                            leaves.first(static_cast<qsizetype>(second)), true));
                }
            }
        }
    }

    void whatIsNotExactlyAProofIsNone()
    {
        const QList<QByteArray> leaves = countedLeaves(11);
        const Log log(leaves);
        const QByteArray leaf = leafHash(leaves.at(4));
        const QList<QByteArray> inclusion = inclusionProof(4, 11, log.read());
        const QList<QByteArray> consistency = consistencyProof(6, 11, log.read());
        const auto isIn
            = [&](const QList<QByteArray> &proof, quint64 index = 4, quint64 size = 11) {
                  return provesInclusion(proof, leaf, index, size, log.root(11));
              };
        const auto goesOn
            = [&](const QList<QByteArray> &proof, quint64 first = 6, quint64 second = 11) {
                  return provesConsistency(proof, first, log.root(6), second, log.root(11));
              };
        QVERIFY(isIn(inclusion));
        QVERIFY(goesOn(consistency));

        QVERIFY(!isIn(inclusion, 11));
        QVERIFY(!isIn(inclusion, std::numeric_limits<quint64>::max(), 11));
        QVERIFY(!isIn(inclusion, 4, std::numeric_limits<quint64>::max()));
        QVERIFY(!isIn(inclusion, 4, 0));
        QVERIFY(!goesOn(consistency, 11, 6));
        QVERIFY(!goesOn(consistency, 7));
        QVERIFY(!goesOn({}, 0));
        QVERIFY(!goesOn(consistency, 6, std::numeric_limits<quint64>::max()));
        for (const bool isInclusion : {true, false}) {
            const QList<QByteArray> &proof = isInclusion ? inclusion : consistency;
            const auto holds = [&](const QList<QByteArray> &other) {
                return isInclusion ? isIn(other) : goesOn(other);
            };
            QVERIFY(!holds({}));
            QVERIFY(!holds(QList<QByteArray>(proof) << QByteArray(32, 'x')));
            QVERIFY(!holds(QList<QByteArray>(2'000'000, QByteArray(32, 'x'))));
            for (qsizetype i = 0; i < proof.size(); ++i) {
                QList<QByteArray> other = proof;
                other[i][0] = static_cast<char>(other[i][0] ^ 1);
                QVERIFY(!holds(other));
                other = proof;
                other.removeAt(i);
                QVERIFY(!holds(other));
                other = proof;
                other[i].chop(1);
                QVERIFY(!holds(other));
            }
        }
    }

    /// As an attacker would who has one more pair of hashes to give: RFC 6962's two prefixes.
    void aNodeIsNoLeaf()
    {
        const QByteArray left = leafHash("a");
        const QByteArray right = leafHash("b");
        QVERIFY(leafHash(left + right) != nodeHash(left, right));
        QVERIFY(!provesInclusion({}, leafHash(left + right), 0, 1, nodeHash(left, right)));
    }
};

QTEST_APPLESS_MAIN(MerkleTreeTest)
#include "tst_merkle_tree.moc"
