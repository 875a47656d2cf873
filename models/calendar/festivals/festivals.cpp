#include "models/calendar/festivals/festivals.h"

#include "models/calendar/festivals/festival_rule.h"

#include <QFile>
#include <QHash>
#include <QMutex>

#include <algorithm>
#include <vector>

namespace lobby::calendar {

namespace {

struct RuledFestival
{
    Festival festival;
    FestivalRule rule;
};

/// "culture,code,rule,native,en,zh_CN,zh_TW", a festival a line.
std::vector<RuledFestival> readFestivals()
{
    QFile file(QStringLiteral(":/calendar/festivals.csv"));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    std::vector<RuledFestival> all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        const QStringList cells = line.split(u',');
        const auto rule = readFestivalRule(cells.value(2));
        Q_ASSERT(cells.size() == 7 && rule);
        all.push_back({{cells[0], cells[1], cells[3], cells[4], cells[5], cells[6]}, *rule});
    }
    return all;
}

/// The festivals of a year are worked out once: the moon takes ICU a while.
class FestivalYears
{
public:
    QList<FestivalDay> of(int year)
    {
        const QMutexLocker lock(&m_mutex);
        auto known = m_years.constFind(year);
        if (known == m_years.constEnd())
            known = m_years.insert(year, workedOut(year));
        return *known;
    }
    [[nodiscard]] const std::vector<RuledFestival> &all() const { return m_festivals; }

private:
    [[nodiscard]] QList<FestivalDay> workedOut(int year) const
    {
        QList<FestivalDay> days;
        for (const RuledFestival &ruled : m_festivals) {
            for (const QDate date : ruled.rule(year))
                days.append({date, ruled.festival});
        }
        std::ranges::stable_sort(days, {}, &FestivalDay::date);
        return days;
    }

    QMutex m_mutex;
    QHash<int, QList<FestivalDay>> m_years;
    const std::vector<RuledFestival> m_festivals = readFestivals();
};

FestivalYears &festivalYears()
{
    static FestivalYears years;
    return years;
}

} // namespace

const QString &Festival::nameIn(const QString &language) const
{
    if (language == u"zh_CN")
        return simplified;
    return language == u"zh_TW" ? traditional : english;
}

QStringList cultures()
{
    QStringList names;
    for (const RuledFestival &ruled : festivalYears().all()) {
        if (!names.contains(ruled.festival.culture))
            names.append(ruled.festival.culture);
    }
    names.sort();
    return names;
}

QList<FestivalDay> festivalsBetween(QDate from, QDate until, const QStringList &cultures)
{
    QList<FestivalDay> days;
    for (int year = from.year(); year <= until.year(); ++year) {
        const QList<FestivalDay> ofYear = festivalYears().of(year);
        for (const FestivalDay &day : ofYear) {
            if (day.date >= from && day.date <= until
                && (cultures.isEmpty() || cultures.contains(day.festival.culture)))
                days.append(day);
        }
    }
    return days;
}

QList<FestivalDay> festivalsOn(QDate date, const QStringList &cultures)
{
    return festivalsBetween(date, date, cultures);
}

} // namespace lobby::calendar
