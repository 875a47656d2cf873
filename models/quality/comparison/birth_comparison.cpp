#include "models/quality/comparison/birth_comparison.h"

#include "models/quality/comparison/text_comparison.h"

namespace lobby::quality {

namespace {

constexpr qsizetype kWhole = 8;

bool isNumber(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString birthDigits(QStringView written)
{
    written = written.trimmed();
    if (isNumber(written))
        return written.size() == kWhole || written.size() == 6 || written.size() == 4
            ? written.toString()
            : QString();
    QString digits;
    for (qsizetype from = 0; from < written.size();) {
        qsizetype to = from;
        while (to < written.size() && isNumber(written.mid(to, 1)))
            ++to;
        const qsizetype wanted = digits.isEmpty() ? 4 : 2;
        if (to == from || to - from > wanted)
            break; // a time after the date, or something else altogether
        digits += written.mid(from, to - from).toString().rightJustified(wanted, u'0');
        if (digits.size() == kWhole || to == written.size())
            return digits;
        if (!QStringView(u"-/.年月").contains(written[to]))
            break;
        from = to + 1;
    }
    return {};
}

Agreement compareBirths(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return Agreement::Missing;
    const qsizetype known = std::min(a.size(), b.size());
    if (known < kWhole)
        return a.left(known) == b.left(known) ? Agreement::Partial : Agreement::Different;
    if (a == b)
        return Agreement::Same;
    const bool year = a.left(4) == b.left(4);
    const bool month = a.mid(4, 2) == b.mid(4, 2);
    const bool day = a.mid(6, 2) == b.mid(6, 2);
    if (year && a.mid(4, 2) == b.mid(6, 2) && a.mid(6, 2) == b.mid(4, 2))
        return Agreement::Swapped;
    int wrong = 0;
    for (qsizetype i = 0; i < kWhole; ++i)
        wrong += a[i] == b[i] ? 0 : 1;
    if (wrong == 1 || (wrong == 2 && editDistance(a, b, 2) == 1))
        return Agreement::Near;
    if (int(year) + int(month) + int(day) == 2)
        return Agreement::Partial;
    return wrong == 2 ? Agreement::Similar : Agreement::Different;
}

} // namespace lobby::quality
