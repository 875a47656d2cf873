#include "models/store/salvage/tree_page.h"

#include "models/store/salvage/sealed_pages.h"

#include <QtEndian>

#include <algorithm>

namespace lobby::store {

namespace {

constexpr qsizetype kFileHeaderBytes = 100; ///< in front of the tree on the first page
constexpr qsizetype kLeafHeaderBytes = 8;
constexpr qsizetype kInnerHeaderBytes = 12;
constexpr qsizetype kUsable = SealedPages::kUsableBytes;
/// Nothing that the program writes is larger: parts of evidence have 192 KiB.
constexpr quint64 kMostRowBytes = quint64 {64} * 1024 * 1024;
constexpr int kVariableBytes = 9;

template <typename T>
T numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.data() + at);
}

/// How much of a row stands on its page (1.6, "cell payload overflow").
qsizetype bytesHere(quint64 bytes, bool isTable)
{
    const qsizetype most = isTable ? kUsable - 35 : (kUsable - 12) * 64 / 255 - 23;
    if (bytes <= quint64(most))
        return qsizetype(bytes);
    const qsizetype least = (kUsable - 12) * 32 / 255 - 23;
    const qsizetype even = least + (qsizetype(bytes) - least) % (kUsable - 4);
    return even <= most ? even : least;
}

std::optional<TreeCell> readCell(QByteArrayView page, TreePage::Kind kind, qsizetype at)
{
    using Kind = TreePage::Kind;
    TreeCell cell;
    if (kind == Kind::InnerIndex || kind == Kind::InnerTable) {
        if (at + 4 > kUsable)
            return std::nullopt;
        cell.child = numberAt<quint32>(page, at);
        at += 4;
    }
    const auto take = [&] { return takeVariableNumber(page.first(kUsable), at); };
    if (kind == Kind::InnerTable) {
        const auto rowid = take();
        if (!rowid)
            return std::nullopt;
        cell.rowid = qint64(*rowid);
        return cell;
    }
    const auto bytes = take();
    const auto rowid = kind == Kind::LeafTable ? take() : std::optional<quint64>(0);
    if (!bytes || !rowid || *bytes > kMostRowBytes)
        return std::nullopt;
    cell.hasRow = true;
    cell.bytes = qint64(*bytes);
    cell.rowid = qint64(*rowid);
    const qsizetype here = bytesHere(*bytes, kind == Kind::LeafTable);
    const bool goesOn = here < qsizetype(*bytes);
    if (at + here + (goesOn ? 4 : 0) > kUsable)
        return std::nullopt;
    cell.here = page.sliced(at, here).toByteArray();
    if (goesOn)
        cell.overflow = numberAt<quint32>(page, at + here);
    return cell;
}

} // namespace

std::optional<quint64> takeVariableNumber(QByteArrayView bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int i = 1; i <= kVariableBytes; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = static_cast<quint8>(bytes[at++]);
        if (i == kVariableBytes)
            return number << 8 | byte;
        number = number << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return number;
    }
    return std::nullopt;
}

std::optional<TreePage> readTreePage(QByteArrayView page, quint32 number)
{
    if (page.size() != SealedPages::kPageBytes)
        return std::nullopt;
    const qsizetype header = number == 1 ? kFileHeaderBytes : 0;
    const auto kind = static_cast<quint8>(page[header]);
    if (kind != 2 && kind != 5 && kind != 10 && kind != 13)
        return std::nullopt;
    TreePage tree {static_cast<TreePage::Kind>(kind)};
    const qsizetype pointers = header + (tree.isInner() ? kInnerHeaderBytes : kLeafHeaderBytes);
    const qsizetype count = numberAt<quint16>(page, header + 3);
    if (pointers + 2 * count > kUsable)
        return std::nullopt;
    if (tree.isInner())
        tree.last = numberAt<quint32>(page, header + 8);
    tree.cells.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = numberAt<quint16>(page, pointers + 2 * i);
        if (at < pointers + 2 * count || at >= kUsable)
            return std::nullopt;
        auto cell = readCell(page, tree.kind, at);
        if (!cell)
            return std::nullopt;
        tree.cells.append(*std::move(cell));
    }
    return tree;
}

} // namespace lobby::store
