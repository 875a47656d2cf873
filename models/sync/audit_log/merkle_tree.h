#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

namespace lobby::sync {

/// The tree of an append-only log: RFC 6962, 2.1, with SHA-256. Leaves count from 0. Pure
/// functions: a log keeps the hashes of complete subtrees, once and for ever, and asks here which
/// of them make a root or a proof.

inline constexpr qsizetype kTreeHashBytes = 32;
/// More than any proof has, so that one from outside may be refused by its length.
inline constexpr qsizetype kMostProofHashes = 128;

/// SHA-256(0x00 ‖ leaf).
QByteArray leafHash(QByteArrayView leaf);
/// SHA-256(0x01 ‖ left ‖ right).
QByteArray nodeHash(QByteArrayView left, QByteArrayView right);

/// A complete subtree: leaves [index · 2^level, (index + 1) · 2^level).
struct TreeNode
{
    int level = 0; ///< 0: a leaf
    quint64 index = 0;
    friend auto operator<=>(const TreeNode &, const TreeNode &) = default;
};

/// Where the hashes of complete subtrees are: one for each node, in their order.
using ReadNodes = std::function<QList<QByteArray>(const QList<TreeNode> &)>;

/// The complete subtrees that a log of that size is made of, from the left.
QList<TreeNode> peaksOf(quint64 size);
/// MTH of a log whose peaks have these hashes; of the empty one SHA-256 of nothing.
QByteArray rootOf(const QList<QByteArray> &peaks);
QByteArray rootOf(quint64 size, const ReadNodes &read);

/// PATH: what shows that leaf `index` is in the log of that size. `index` < `size`.
QList<QByteArray> inclusionProof(quint64 index, quint64 size, const ReadNodes &read);
/// PROOF: what shows that the log of `second` leaves begins with that of `first`; empty when one
/// of them is or both are the same. `first` <= `second`.
QList<QByteArray> consistencyProof(quint64 first, quint64 second, const ReadNodes &read);

/// A log that grows: from the hashes of its peaks, to the nodes that every new leaf completes.
class GrowingTree
{
public:
    using Completed = std::function<void(const TreeNode &, const QByteArray &hash)>;

    /// `peaks` as peaksOf(size).
    GrowingTree(quint64 size, QList<QByteArray> peaks)
        : m_size(size)
        , m_peaks(std::move(peaks))
    {
    }
    /// Tells of the leaf's node first, then of those above it that it completes.
    void append(const QByteArray &leafHash, const Completed &completed);
    [[nodiscard]] quint64 size() const { return m_size; }
    [[nodiscard]] QByteArray root() const { return rootOf(m_peaks); }

private:
    quint64 m_size;
    QList<QByteArray> m_peaks;
};

// Of proofs from anybody: false for whatever is not exactly one.
bool provesInclusion(const QList<QByteArray> &proof, QByteArrayView leafHash, quint64 index,
    quint64 size, QByteArrayView root);
bool provesConsistency(const QList<QByteArray> &proof, quint64 first, QByteArrayView firstRoot,
    quint64 second, QByteArrayView secondRoot);

} // namespace lobby::sync
