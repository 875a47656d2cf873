#include "models/quality/comparison/text_comparison.h"

#include <algorithm>

namespace lobby::quality {

namespace {

constexpr qsizetype kLongestCompared = 64;
/// A telephone number with fewer digits is not the end of another one.
constexpr qsizetype kShortestPhone = 7;
/// From this length on two slips are as unlikely to make another word as one in a short word.
constexpr qsizetype kLongWord = 8;
constexpr qsizetype kShortestNear = 3;

} // namespace

int editDistance(QStringView a, QStringView b, int enough)
{
    a = a.left(kLongestCompared);
    b = b.left(kLongestCompared);
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.mid(1);
        b = b.mid(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    const auto rows = int(a.size());
    const auto columns = int(b.size());
    if (std::abs(rows - columns) >= enough)
        return enough;
    using Row = std::array<int, kLongestCompared + 1>;
    std::array<Row, 3> kept = {};
    Row *before = &kept[0];
    Row *last = &kept[1];
    Row *row = &kept[2];
    for (int j = 0; j <= columns; ++j)
        (*last)[std::size_t(j)] = j;
    for (int i = 1; i <= rows; ++i) {
        (*row)[0] = i;
        int least = i;
        for (int j = 1; j <= columns; ++j) {
            const auto at = std::size_t(j);
            const bool equal = a[i - 1] == b[j - 1];
            int steps = std::min(
                {(*last)[at] + 1, (*row)[at - 1] + 1, (*last)[at - 1] + (equal ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                steps = std::min(steps, (*before)[at - 2] + 1);
            (*row)[at] = steps;
            least = std::min(least, steps);
        }
        if (least >= enough)
            return enough;
        Row *const oldest = before;
        before = last;
        last = row;
        row = oldest;
    }
    return std::min((*last)[std::size_t(columns)], enough);
}

Agreement compareText(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return Agreement::Missing;
    if (a == b)
        return Agreement::Same;
    const qsizetype longer = std::min(std::max(a.size(), b.size()), kLongestCompared);
    const int slips = editDistance(a, b);
    if ((slips == 1 && longer >= kShortestNear) || (slips == 2 && longer >= kLongWord))
        return Agreement::Near;
    if (slips * 10 <= longer * 4)
        return Agreement::Similar;
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter >= 4 && a.left(shorter) == b.left(shorter))
        return Agreement::Similar;
    return slips * 10 <= longer * 5 ? Agreement::Partial : Agreement::Different;
}

Agreement compareDigits(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return Agreement::Missing;
    if (a == b)
        return Agreement::Same;
    return editDistance(a, b, 2) == 1 ? Agreement::Near : Agreement::Different;
}

Agreement compareEmails(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return Agreement::Missing;
    if (a == b)
        return Agreement::Same;
    const QStringView nameOfA = a.left(a.indexOf(u'@'));
    const QStringView nameOfB = b.left(b.indexOf(u'@'));
    if (nameOfA.size() >= 5 && (nameOfA == nameOfB || editDistance(a, b, 2) == 1))
        return Agreement::Near;
    return Agreement::Different;
}

Agreement comparePhones(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return Agreement::Missing;
    const qsizetype shorter = std::min(a.size(), b.size());
    if (a == b || (shorter >= kShortestPhone && a.right(shorter) == b.right(shorter)))
        return Agreement::Same;
    return shorter >= kShortestPhone && editDistance(a, b, 2) == 1 ? Agreement::Near
                                                                   : Agreement::Different;
}

} // namespace lobby::quality
