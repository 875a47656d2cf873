#include "models/sync/audit_log/merkle_tree.h"

#include <QCryptographicHash>

#include <algorithm>
#include <bit>

namespace lobby::sync {

namespace {

/// Leaves [begin, end); it begins where a complete subtree does that is no smaller.
struct LeafRange
{
    quint64 begin = 0;
    quint64 end = 0;
};

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts)
        hash.addData(part);
    return hash.result();
}

/// The largest power of two below `size`, which is 2 or more.
quint64 splitOf(quint64 size)
{
    return std::bit_floor(size - 1);
}

QList<TreeNode> nodesOf(LeafRange range)
{
    QList<TreeNode> nodes;
    while (range.begin < range.end) {
        const quint64 size = std::bit_floor(range.end - range.begin);
        nodes.append({std::countr_zero(size), range.begin / size});
        range.begin += size;
    }
    return nodes;
}

/// The hash of each range, all of them read at once.
QList<QByteArray> hashesOf(const QList<LeafRange> &ranges, const ReadNodes &read)
{
    QList<TreeNode> nodes;
    for (const LeafRange &range : ranges)
        nodes += nodesOf(range);
    if (nodes.isEmpty())
        return {};
    const QList<QByteArray> found = read(nodes);
    QList<QByteArray> hashes;
    qsizetype at = 0;
    for (const LeafRange &range : ranges) {
        const qsizetype count = nodesOf(range).size();
        hashes.append(rootOf(found.mid(at, count)));
        at += count;
    }
    return hashes;
}

bool areHashes(const QList<QByteArray> &proof)
{
    return proof.size() <= kMostProofHashes
        && std::ranges::all_of(
            proof, [](const QByteArray &hash) { return hash.size() == kTreeHashBytes; });
}

/// The last leaf of a log, on its way up: a node with its place and that of the last of its level.
struct Climb
{
    quint64 place = 0;
    quint64 last = 0;

    [[nodiscard]] bool hasLeftSibling() const { return place % 2 == 1; }
    void up() { place /= 2, last /= 2; }
    /// Past the levels where the node is the last one, and alone.
    void upWhileAlone()
    {
        while (place % 2 == 0 && place != 0)
            up();
    }
};

} // namespace

QByteArray leafHash(QByteArrayView leaf)
{
    return sha256({QByteArrayView("\0", 1), leaf});
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    return sha256({QByteArrayView("\1", 1), left, right});
}

QList<TreeNode> peaksOf(quint64 size)
{
    return nodesOf({0, size});
}

QByteArray rootOf(const QList<QByteArray> &peaks)
{
    if (peaks.isEmpty())
        return sha256({});
    QByteArray root = peaks.last();
    for (qsizetype i = peaks.size() - 2; i >= 0; --i)
        root = nodeHash(peaks.at(i), root);
    return root;
}

QByteArray rootOf(quint64 size, const ReadNodes &read)
{
    return size == 0 ? rootOf({}) : rootOf(read(peaksOf(size)));
}

QList<QByteArray> inclusionProof(quint64 index, quint64 size, const ReadNodes &read)
{
    QList<LeafRange> path; // from the root down
    LeafRange part {0, size};
    while (part.end - part.begin > 1) {
        const quint64 split = part.begin + splitOf(part.end - part.begin);
        if (index < split) {
            path.prepend({split, part.end});
            part.end = split;
        } else {
            path.prepend({part.begin, split});
            part.begin = split;
        }
    }
    return hashesOf(path, read);
}

QList<QByteArray> consistencyProof(quint64 first, quint64 second, const ReadNodes &read)
{
    if (first == 0 || first == second)
        return {};
    QList<LeafRange> path;
    LeafRange part {0, second};
    while (part.end != first) {
        const quint64 split = part.begin + splitOf(part.end - part.begin);
        if (first <= split) {
            path.prepend({split, part.end});
            part.end = split;
        } else {
            path.prepend({part.begin, split});
            part.begin = split;
        }
    }
    if (part.begin != 0) // else it is the first log itself, whose root is known
        path.prepend(part);
    return hashesOf(path, read);
}

void GrowingTree::append(const QByteArray &leafHash, const Completed &completed)
{
    QByteArray hash = leafHash;
    TreeNode node {0, m_size};
    completed(node, hash);
    while (node.index % 2 == 1) {
        hash = nodeHash(m_peaks.takeLast(), hash);
        node = {node.level + 1, node.index / 2};
        completed(node, hash);
    }
    m_peaks.append(hash);
    ++m_size;
}

// RFC 9162, 2.1.3.2
bool provesInclusion(const QList<QByteArray> &proof, QByteArrayView leafHash, quint64 index,
    quint64 size, QByteArrayView root)
{
    if (index >= size || !areHashes(proof))
        return false;
    Climb climb {index, size - 1};
    QByteArray hash = leafHash.toByteArray();
    for (const QByteArray &sibling : proof) {
        if (climb.last == 0)
            return false;
        if (climb.hasLeftSibling() || climb.place == climb.last) {
            hash = nodeHash(sibling, hash);
            climb.upWhileAlone();
        } else {
            hash = nodeHash(hash, sibling);
        }
        climb.up();
    }
    return climb.last == 0 && hash == root;
}

// RFC 9162, 2.1.4.2
bool provesConsistency(const QList<QByteArray> &proof, quint64 first, QByteArrayView firstRoot,
    quint64 second, QByteArrayView secondRoot)
{
    if (first > second || !areHashes(proof))
        return false;
    if (first == 0)
        return proof.isEmpty() && firstRoot == rootOf({});
    if (first == second)
        return proof.isEmpty() && firstRoot == secondRoot;
    QList<QByteArray> path = proof;
    if (std::has_single_bit(first))
        path.prepend(firstRoot.toByteArray());
    if (path.isEmpty())
        return false;
    Climb climb {first - 1, second - 1};
    while (climb.hasLeftSibling())
        climb.up();
    QByteArray before = path.takeFirst();
    QByteArray after = before;
    for (const QByteArray &sibling : std::as_const(path)) {
        if (climb.last == 0)
            return false;
        if (climb.hasLeftSibling() || climb.place == climb.last) {
            before = nodeHash(sibling, before);
            after = nodeHash(sibling, after);
            climb.upWhileAlone();
        } else {
            after = nodeHash(after, sibling);
        }
        climb.up();
    }
    return climb.last == 0 && before == firstRoot && after == secondRoot;
}

} // namespace lobby::sync
