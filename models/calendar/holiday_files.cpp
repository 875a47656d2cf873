#include "models/calendar/holiday_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace lobby::calendar {

namespace {

using namespace Qt::StringLiterals;
using Lists = QMap<std::pair<QString, int>, HolidayList>;

Error unreadable(const QString &subject)
{
    return {Error::Code::FileFormat, u"calendar"_s, subject};
}

HolidayList &listOf(Lists &lists, const QString &region, int year)
{
    HolidayList &list = lists[{region, year}];
    list.region = region;
    list.year = year;
    return list;
}

bool isRegion(const QString &text)
{
    return text.size() == 2 && text[0] >= u'A' && text[0] <= u'Z' && text[1] >= u'A'
        && text[1] <= u'Z';
}

/// One line of the house's own table.
class TableLines
{
public:
    bool take(const QStringList &cells)
    {
        if (cells.size() != 4 || !isRegion(cells[0]))
            return false;
        if (cells[2] == u"year") {
            bool isNumber = false;
            const int year = cells[1].toInt(&isNumber);
            if (!isNumber || year <= 0)
                return false;
            listOf(lists, cells[0], year).source = cells[3];
            m_year[cells[0]] = year;
            return true;
        }
        const QDate date = QDate::fromString(cells[1], Qt::ISODate);
        const bool isMakeup = cells[2] == u"makeup";
        if (!date.isValid() || (!isMakeup && cells[2] != u"holiday"))
            return false;
        const auto year = m_year.constFind(cells[0]);
        if (year == m_year.constEnd() || std::abs(date.year() - *year) > 1)
            return false;
        listOf(lists, cells[0], *year)
            .days.append({date, isMakeup ? HolidayKind::Makeup : HolidayKind::Holiday, cells[3]});
        return true;
    }

    Lists lists;

private:
    QMap<QString, int> m_year; ///< the one announced last, by region
};

/// One line of a table of every day.
class DayLines
{
public:
    explicit DayLines(const QString &region)
        : m_region(region)
    {
    }

    bool take(const QStringList &cells)
    {
        if (cells.size() != 5)
            return false;
        const QDate date = QDate::fromString(cells[0], Qt::ISODate);
        if (!date.isValid() || date.dayOfWeek() != cells[1].toInt()
            || (cells[2] != u"0" && cells[2] != u"1"))
            return false;
        HolidayList &list = listOf(lists, m_region, date.year());
        const bool isWorkday = cells[2] == u"1";
        const bool isWeekday = date.dayOfWeek() < Qt::Saturday;
        if (isWorkday && !isWeekday)
            list.days.append({date, HolidayKind::Makeup, cells[4]});
        else if (!isWorkday && (isWeekday || cells[3] == u"holiday"))
            list.days.append({date, HolidayKind::Holiday, cells[4]});
        ++m_seen[date.year()];
        return true;
    }
    /// A year with a day missing, which may be one nobody has decided on.
    [[nodiscard]] std::optional<int> incompleteYear() const
    {
        for (auto year = m_seen.begin(); year != m_seen.end(); ++year) {
            if (*year != QDate(year.key(), 1, 1).daysInYear())
                return year.key();
        }
        return std::nullopt;
    }

    Lists lists;

private:
    QString m_region;
    QMap<int, int> m_seen;
};

/// Hands each line but the first to `lines`; the number of one that it refused.
template <typename Lines>
std::optional<int> refusedLine(const QStringList &text, Lines &lines)
{
    for (int i = 1; i < text.size(); ++i) {
        const QString line = text[i].endsWith(u'\r') ? text[i].chopped(1) : text[i];
        if (!line.isEmpty() && !lines.take(line.split(u',')))
            return i + 1;
    }
    return std::nullopt;
}

QString lineSubject(int line)
{
    return u"line %1"_s.arg(line);
}

Result<QList<HolidayList>> fromHolidayCn(const QByteArray &file)
{
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    HolidayList list {u"CN"_s, json[u"year"_s].toInt(), {}, {}};
    if (list.year < 1949 || !json[u"days"_s].isArray())
        return unreadable(u"year"_s);
    QStringList papers;
    const QJsonArray sources = json[u"papers"_s].toArray();
    for (const QJsonValue paper : sources)
        papers.append(paper.toString());
    list.source = papers.join(u' ');
    const QJsonArray days = json[u"days"_s].toArray();
    for (const QJsonValue value : days) {
        const QJsonObject day = value.toObject();
        const QDate date = QDate::fromString(day[u"date"_s].toString(), Qt::ISODate);
        if (!date.isValid() || !day[u"isOffDay"_s].isBool())
            return unreadable(u"days"_s);
        const bool isOff = day[u"isOffDay"_s].toBool();
        // A Monday on which people work is a Monday: the extended holiday of 2020 lists one.
        if (isOff || date.dayOfWeek() >= Qt::Saturday)
            list.days.append({date, isOff ? HolidayKind::Holiday : HolidayKind::Makeup,
                day[u"name"_s].toString()});
    }
    // Before the State Council has spoken the project keeps a year without days.
    if (list.days.isEmpty())
        return unreadable(u"days"_s);
    return QList<HolidayList> {list};
}

} // namespace

Result<QList<HolidayList>> readHolidays(const QByteArray &file, const QString &region)
{
    const QByteArray content = file.startsWith("\xEF\xBB\xBF") ? file.sliced(3) : file;
    if (content.trimmed().startsWith('{'))
        return fromHolidayCn(content);
    const QString text = QString::fromUtf8(content);
    if (text.toUtf8() != content)
        return unreadable(u"utf8"_s);
    const QStringList lines = text.split(u'\n');
    const QString heading = lines.constFirst().trimmed();
    if (heading == u"region,date,kind,name") {
        TableLines table;
        if (const auto line = refusedLine(lines, table))
            return unreadable(lineSubject(*line));
        return table.lists.values();
    }
    if (heading == u"date,iso_weekday,is_workday,type,holiday") {
        DayLines days(region);
        if (const auto line = refusedLine(lines, days))
            return unreadable(lineSubject(*line));
        if (const auto year = days.incompleteYear())
            return unreadable(QString::number(*year));
        return days.lists.values();
    }
    return unreadable(lineSubject(1));
}

QByteArray holidaysText(const QList<HolidayList> &lists)
{
    QString text = u"region,date,kind,name\n"_s;
    for (const HolidayList &list : lists) {
        text += u"%1,%2,year,%3\n"_s.arg(list.region).arg(list.year).arg(list.source);
        for (const Holiday &day : list.days) {
            text += u"%1,%2,%3,%4\n"_s.arg(list.region, day.date.toString(Qt::ISODate),
                day.kind == HolidayKind::Makeup ? u"makeup"_s : u"holiday"_s, day.name);
        }
    }
    return text.toUtf8();
}

} // namespace lobby::calendar
