#include "models/checkin/identity/region_codes.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <vector>

namespace lobby::checkin {

namespace {

constexpr int kAlways = std::numeric_limits<int>::max();

struct Division
{
    int code = 0;
    int firstYear = 0;
    int lastYear = kAlways;
    QByteArrayView name = {}; ///< UTF-8, in the table's text
};

class Timeline
{
public:
    Timeline()
    {
        QFile file(QStringLiteral(":/checkin/gb2260_timeline.csv"));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        m_text = file.readAll();
        m_divisions.reserve(std::size_t(m_text.count('\n')));
        qsizetype start = m_text.indexOf('\n') + 1; // the headings
        for (qsizetype end; (end = m_text.indexOf('\n', start)) > 0; start = end + 1)
            append(QByteArrayView(m_text).sliced(start, end - start));
        std::ranges::stable_sort(m_divisions, {}, &Division::code);
    }

    [[nodiscard]] std::span<const Division> of(int code) const
    {
        const auto [first, last]
            = std::equal_range(m_divisions.begin(), m_divisions.end(), Division {.code = code},
                [](const Division &a, const Division &b) { return a.code < b.code; });
        return {first, last};
    }
    [[nodiscard]] QString name(int code, int year) const
    {
        const Division *best = nullptr;
        int smallest = kAlways;
        for (const Division &division : of(code)) {
            const int distance = std::max({0, division.firstYear - year, year - division.lastYear});
            if (distance < smallest) {
                smallest = distance;
                best = &division;
            }
        }
        return best ? QString::fromUtf8(best->name) : QString();
    }

private:
    /// "code,name,start_year,end_year,source"
    void append(QByteArrayView line)
    {
        std::array<QByteArrayView, 4> fields;
        for (QByteArrayView &field : fields) {
            const qsizetype comma = line.indexOf(',');
            field = line.first(std::max<qsizetype>(comma, 0));
            line = line.sliced(comma + 1);
        }
        Division division {.code = fields[0].toInt(), .name = fields[1]};
        if (!fields[2].isEmpty())
            division.firstYear = fields[2].toInt();
        if (!fields[3].isEmpty())
            division.lastYear = fields[3].toInt();
        m_divisions.push_back(division);
    }

    QByteArray m_text;
    std::vector<Division> m_divisions;
};

const Timeline &timeline()
{
    static const Timeline table;
    return table;
}

/// Levels that only group: 北京市 is divided into districts, not into 市辖区.
bool isGroup(const QString &name)
{
    return name == u"市辖区" || name == u"县" || name == u"市" || name.contains(u"直辖");
}

} // namespace

RegionState regionState(QStringView code, int birthYear)
{
    const int number = code.toInt();
    if (timeline().of(number / 10000 * 10000).empty())
        return RegionState::NoSuchProvince;
    const std::span<const Division> divisions = timeline().of(number);
    if (divisions.empty())
        return RegionState::NoSuchCounty;
    const bool abandoned = std::ranges::all_of(
        divisions, [&](const Division &division) { return division.lastYear < birthYear; });
    return abandoned ? RegionState::Abandoned : RegionState::Good;
}

QString regionName(QStringView code, int year)
{
    const int number = code.toInt();
    const int province = number / 10000 * 10000;
    const int city = number / 100 * 100;
    QString name = timeline().name(province, year);
    if (city != province) {
        const QString cityName = timeline().name(city, year);
        if (!isGroup(cityName))
            name += cityName;
    }
    if (number != city)
        name += timeline().name(number, year);
    return name;
}

} // namespace lobby::checkin
