#include "models/opening/opening_repository.h"

#include "models/store/engine/statement.h"

#include <QSet>

#include "schema/schema.h"

namespace lobby::opening {

using namespace Qt::StringLiterals;
using namespace store;
using calendar::DayChange;
using calendar::Holiday;
using calendar::HolidayKind;
using calendar::HolidayList;
using Calendar = schema::WorkCalendar;
using Day = schema::CalendarDay;

namespace {

constexpr quint16 kWeekdays[] = {Calendar::Monday, Calendar::Tuesday, Calendar::Wednesday,
    Calendar::Thursday, Calendar::Friday, Calendar::Saturday, Calendar::Sunday};

Uuid calendarId(const Uuid &branch)
{
    return Uuid::named("work_calendar", branch.toBytes());
}

Uuid listedId(const HolidayList &list, const QString &date)
{
    return Uuid::named(
        "calendar_day", u"%1 %2 %3"_s.arg(list.region).arg(list.year).arg(date).toUtf8());
}

/// Another program may have written what this one cannot read: then the day is closed.
calendar::DayHours hoursIn(const QString &text)
{
    return calendar::readHours(text).value_or(calendar::DayHours());
}

QString kindName(DayChange::Kind kind)
{
    switch (kind) {
    case DayChange::Kind::Closed:
        return u"closed"_s;
    case DayChange::Kind::Hours:
        return u"hours"_s;
    case DayChange::Kind::ClosedPart:
        return u"closed_part"_s;
    }
    Q_UNREACHABLE();
}

DayChange::Kind kindNamed(const QString &name)
{
    if (name == u"hours")
        return DayChange::Kind::Hours;
    return name == u"closed_part" ? DayChange::Kind::ClosedPart : DayChange::Kind::Closed;
}

sync::Fields fieldsOf(const BranchHours &hours)
{
    sync::Fields fields {{Calendar::BranchId, hours.branch.toBytes()},
        {Calendar::Region, hours.region}, {Calendar::TimeZone, hours.timeZone},
        {Calendar::Makeup, calendar::hoursText(hours.week.makeup.value_or(calendar::DayHours()))}};
    for (std::size_t day = 0; day < hours.week.days.size(); ++day)
        fields[kWeekdays[day]] = calendar::hoursText(hours.week.days[day]);
    return fields;
}

sync::Fields fieldsOf(const HolidayList &list, const Holiday &day)
{
    return {{Day::Region, list.region}, {Day::Date, day.date.toString(Qt::ISODate)},
        {Day::Kind, day.kind == HolidayKind::Makeup ? u"makeup"_s : u"holiday"_s},
        {Day::Name, day.name}, {Day::ListedIn, qint64(list.year)}};
}

sync::Intent archiving(const Uuid &day, bool isHidden)
{
    return {sync::OpKind::Archive, Day::kTable, day,
        {{sync::kArchivedField, qint64(isHidden ? 1 : 0)}}};
}

} // namespace

Opening OpeningRepository::ofBranch(const Uuid &branch) const
{
    Opening opening;
    if (auto hours = hoursOf(branch))
        opening.hours = *std::move(hours);
    opening.hours.branch = branch;
    opening.days = daysOf(branch);
    opening.lists = listsOf(opening.hours.region);
    return opening;
}

std::optional<BranchHours> OpeningRepository::hoursOf(const Uuid &branch) const
{
    Statement query(m_connection,
        "SELECT region, time_zone, makeup, monday, tuesday, wednesday, thursday, friday, saturday,"
        " sunday FROM work_calendar WHERE id = :id AND present = 1");
    if (!query.bind(":id", calendarId(branch)).step())
        return std::nullopt;
    BranchHours hours;
    hours.branch = branch;
    hours.region = query.text(0);
    hours.timeZone = query.text(1);
    hours.week = {};
    if (!query.text(2).isEmpty())
        hours.week.makeup = hoursIn(query.text(2));
    for (int day = 0; day < 7; ++day)
        hours.week.days[std::size_t(day)] = hoursIn(query.text(3 + day));
    return hours;
}

QList<ClosingDay> OpeningRepository::daysOf(const Uuid &branch) const
{
    QList<ClosingDay> days;
    Statement query(m_connection,
        "SELECT id, date, kind, hours, name FROM calendar_day"
        " WHERE branch_id = :branch AND present = 1 AND archived = 0 ORDER BY date, id");
    query.bind(":branch", branch);
    while (query.step()) {
        ClosingDay day {query.uuid(0), {}, query.text(4)};
        day.change.date = QDate::fromString(query.text(1), Qt::ISODate);
        day.change.kind = kindNamed(query.text(2));
        day.change.hours = hoursIn(query.text(3));
        days.append(day);
    }
    return days;
}

QList<HolidayList> OpeningRepository::listsOf(const QString &region) const
{
    QMap<int, HolidayList> lists;
    Statement query(m_connection,
        "SELECT kind, date, name, source, listed_in FROM calendar_day WHERE branch_id IS NULL"
        " AND region = :region AND present = 1 AND archived = 0"
        " ORDER BY kind = 'year' DESC, date");
    query.bind(":region", region);
    while (query.step()) {
        const int year = int(query.integer(4));
        if (query.text(0) == u"year") {
            lists[year] = {region, year, query.text(3), {}};
        } else if (const auto list = lists.find(year); list != lists.end()) {
            list->days.append({QDate::fromString(query.text(1), Qt::ISODate),
                query.text(0) == u"makeup" ? HolidayKind::Makeup : HolidayKind::Holiday,
                query.text(2)});
        }
    }
    return lists.values();
}

bool OpeningRepository::hasDay(const Uuid &branch, const Uuid &day) const
{
    Statement query(m_connection,
        "SELECT 1 FROM calendar_day WHERE id = :id AND branch_id = :branch AND present = 1");
    return query.bind(":id", day).bind(":branch", branch).step();
}

QList<sync::Intent> OpeningRepository::savingOf(const BranchHours &after) const
{
    const auto before = hoursOf(after.branch);
    const Uuid id = calendarId(after.branch);
    sync::Fields fields = fieldsOf(after);
    if (!before)
        return {{sync::OpKind::Create, Calendar::kTable, id, std::move(fields)}};
    for (const auto &[field, value] : fieldsOf(*before)) {
        if (const auto same = fields.find(field); same != fields.end() && same->second == value)
            fields.erase(same);
    }
    if (fields.empty())
        return {};
    return {{sync::OpKind::Set, Calendar::kTable, id, std::move(fields)}};
}

sync::Intent OpeningRepository::creationOf(const ClosingDay &day, const Uuid &branch)
{
    sync::Fields fields {{Day::BranchId, branch.toBytes()},
        {Day::Date, day.change.date.toString(Qt::ISODate)}, {Day::Kind, kindName(day.change.kind)},
        {Day::Name, day.name.trimmed()}};
    if (day.change.kind != DayChange::Kind::Closed)
        fields[Day::Hours] = calendar::hoursText(day.change.hours);
    return {sync::OpKind::Create, Day::kTable, day.id, std::move(fields)};
}

sync::Intent OpeningRepository::hidingOf(const Uuid &day)
{
    return archiving(day, true);
}

QList<sync::Intent> OpeningRepository::importOf(const HolidayList &list) const
{
    QMap<Uuid, bool> isHidden; // those that were imported of the year, by id
    Statement query(m_connection,
        "SELECT id, archived FROM calendar_day WHERE branch_id IS NULL AND region = :region"
        " AND listed_in = :year AND present = 1");
    query.bind(":region", list.region).bind(":year", qint64(list.year));
    while (query.step())
        isHidden.insert(query.uuid(0), query.integer(1) != 0);

    QList<sync::Intent> intents;
    const auto write = [&](const Uuid &id, sync::Fields fields) {
        const auto stored = isHidden.find(id);
        if (stored == isHidden.end()) {
            intents.append({sync::OpKind::Create, Day::kTable, id, std::move(fields)});
            return;
        }
        intents.append({sync::OpKind::Set, Day::kTable, id, std::move(fields)});
        if (*stored)
            intents.append(archiving(id, false));
        isHidden.erase(stored);
    };
    const QString year = QString::number(list.year);
    write(listedId(list, u"year"_s),
        {{Day::Region, list.region}, {Day::Date, year}, {Day::Kind, u"year"_s},
            {Day::Source, list.source}, {Day::ListedIn, qint64(list.year)}});
    for (const Holiday &day : list.days)
        write(listedId(list, day.date.toString(Qt::ISODate)), fieldsOf(list, day));
    for (auto left = isHidden.begin(); left != isHidden.end(); ++left) {
        if (!*left) // a day that the new list has no more
            intents.append(archiving(left.key(), true));
    }
    return intents;
}

} // namespace lobby::opening
