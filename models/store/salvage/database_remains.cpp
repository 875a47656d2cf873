#include "models/store/salvage/database_remains.h"

#include "models/store/pages/lock_byte_page.h"
#include "models/store/salvage/record_format.h"
#include "models/store/salvage/tree_page.h"

#include <QtEndian>

namespace lobby::store {

namespace {

constexpr qsizetype kMapEntryBytes = 5;
constexpr quint32 kPagesPerMap = SealedPages::kUsableBytes / kMapEntryBytes;
/// No tree is deeper: with two entries a page it would have a million leaves.
constexpr int kDeepest = 20;
constexpr quint32 kPagesPerWord = 512;
constexpr qsizetype kOverflowBytes = SealedPages::kUsableBytes - 4;

/// File format, 1.8: the second page, and then each behind those that the one before tells of.
bool isMapPage(quint32 number)
{
    if (number < 2)
        return false;
    quint32 map = (number - 2) / (kPagesPerMap + 1) * (kPagesPerMap + 1) + 2;
    if (map == lockBytePage())
        ++map;
    return number == map;
}

bool mayGoOn(const BackupWatcher &watcher, quint32 done, quint32 count)
{
    return !watcher || done % kPagesPerWord != 0
        || watcher({static_cast<int>(done), static_cast<int>(count)});
}

} // namespace

DatabaseRemains::DatabaseRemains(SealedPages &pages)
    : m_pages(pages)
    , m_use(pages.count() + size_t {1}, Use::Unknown)
    , m_parent(pages.count() + size_t {1}, 0)
    , m_isLost(pages.count() + size_t {1}, false)
{
}

Result<Done> DatabaseRemains::survey(const BackupWatcher &watcher)
{
    for (quint32 number = 1; number <= m_pages.count(); ++number) {
        if (!mayGoOn(watcher, number, m_pages.count()))
            return Error {Error::Code::Cancelled};
        if (number == lockBytePage())
            continue;
        const QByteArray page = m_pages.page(number);
        if (page.isEmpty()) {
            m_isLost[number] = true;
            ++m_lost;
        }
        if (isMapPage(number)) {
            m_use[number] = Use::Map;
            if (!page.isEmpty())
                readMap(number, page);
        } else if (m_use[number] != Use::Free && m_use[number] != Use::Overflow) {
            noteChildren(number, page);
        }
    }
    return Done();
}

void DatabaseRemains::readMap(quint32 number, QByteArrayView page)
{
    for (quint32 i = 0; i < kPagesPerMap && number + 1 + i <= m_pages.count(); ++i) {
        const qsizetype at = qsizetype(i) * kMapEntryBytes;
        const quint32 of = number + 1 + i;
        switch (static_cast<quint8>(page[at])) {
        case 1:
            m_use[of] = Use::Root;
            break;
        case 2:
            m_use[of] = Use::Free;
            break;
        case 3:
        case 4:
            m_use[of] = Use::Overflow;
            break;
        case 5:
            m_use[of] = Use::Branch;
            m_parent[of] = qFromBigEndian<quint32>(page.data() + at + 1);
            break;
        default: // of a page that was never used
            break;
        }
    }
}

/// For pages that no map tells of.
void DatabaseRemains::noteChildren(quint32 number, QByteArrayView page)
{
    const std::optional<TreePage> tree = readTreePage(page, number);
    if (!tree || !tree->isInner())
        return;
    const auto note = [&](quint32 child) {
        if (child > 0 && child <= m_pages.count() && m_parent[child] == 0)
            m_parent[child] = number;
    };
    for (const TreeCell &cell : tree->cells)
        note(cell.child);
    note(tree->last);
}

quint32 DatabaseRemains::topOf(quint32 number) const
{
    for (int depth = 0; depth < kDeepest; ++depth) {
        if (number == 1 || m_use[number] == Use::Root || m_parent[number] == 0
            || m_parent[number] > m_pages.count())
            return number;
        number = m_parent[number];
    }
    return 0;
}

Result<Done> DatabaseRemains::takeRows(
    const QSet<quint32> &roots, const RowTaker &taker, const BackupWatcher &watcher)
{
    for (quint32 number = 1; number <= m_pages.count(); ++number) {
        if (!mayGoOn(watcher, number, m_pages.count()))
            return Error {Error::Code::Cancelled};
        const Use use = m_use[number];
        if (number == lockBytePage() || use == Use::Free || use == Use::Overflow || use == Use::Map)
            continue;
        const quint32 root = topOf(number);
        if (!roots.contains(root))
            continue;
        if (m_isLost[number])
            ++m_losses[root].pages;
        else
            takePage(number, root, taker);
    }
    return Done();
}

void DatabaseRemains::takePage(quint32 number, quint32 root, const RowTaker &taker)
{
    const std::optional<TreePage> tree = readTreePage(m_pages.page(number), number);
    if (!tree) {
        ++m_losses[root].pages;
        return;
    }
    for (const TreeCell &cell : tree->cells) {
        if (!cell.hasRow)
            continue;
        const std::optional<QByteArray> bytes = whole(cell);
        const auto values = bytes ? decodeRecord(*bytes) : std::nullopt;
        if (values)
            taker(root, cell.rowid, *values);
        else
            ++m_losses[root].rows;
    }
}

std::optional<QByteArray> DatabaseRemains::whole(const TreeCell &cell)
{
    QByteArray bytes = cell.here;
    for (quint32 next = cell.overflow; bytes.size() < cell.bytes;) {
        if (next < 2 || next > m_pages.count())
            return std::nullopt;
        const QByteArray page = m_pages.page(next);
        if (page.isEmpty())
            return std::nullopt;
        const qint64 left = cell.bytes - bytes.size();
        bytes += page.sliced(4, std::min<qint64>(left, kOverflowBytes));
        next = qFromBigEndian<quint32>(page.constData());
    }
    return bytes;
}

quint32 DatabaseRemains::strayPages() const
{
    quint32 stray = 0;
    for (quint32 number = 2; number <= m_pages.count(); ++number)
        stray += m_isLost[number] && m_use[number] == Use::Unknown && m_parent[number] == 0 ? 1 : 0;
    return stray;
}

} // namespace lobby::store
