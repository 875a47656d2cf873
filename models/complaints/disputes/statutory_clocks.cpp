#include "models/complaints/disputes/statutory_clocks.h"

#include "models/complaints/disputes/dispute_names.h"

#include <QFile>

#include <algorithm>

namespace lobby::complaints {

using namespace Qt::StringLiterals;

namespace {

ClockFor whoNamed(const QString &name)
{
    return name == "house"_L1 ? ClockFor::House
        : name == "guest"_L1  ? ClockFor::Guest
                              : ClockFor::Body;
}

StatutoryClock::Unit unitNamed(const QString &name)
{
    using Unit = StatutoryClock::Unit;
    return name == "workdays"_L1 ? Unit::Workdays
        : name == "months"_L1    ? Unit::Months
        : name == "years"_L1     ? Unit::Years
                                 : Unit::Days;
}

QList<StatutoryClock> readClocks()
{
    constexpr int kCells = 15;
    QFile file(u":/complaints/statutory_clocks.csv"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<StatutoryClock> clocks;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        const QStringList cells = line.split(u',');
        Q_ASSERT(cells.size() == kCells);
        int at = 0;
        StatutoryClock clock;
        clock.code = cells[at++];
        clock.jurisdiction = cells[at++];
        clock.who = whoNamed(cells[at++]);
        const auto from = milestoneNamed(cells[at++]);
        const auto until = milestoneNamed(cells[at++]);
        Q_ASSERT(from && until);
        clock.from = *from;
        clock.until = *until;
        clock.length = cells[at++].toInt();
        clock.unit = unitNamed(cells[at++]);
        clock.law = cells[at++];
        clock.article = cells[at++];
        clock.isQuoted = cells[at++] == "quoted"_L1;
        clock.source = cells[at++];
        clock.readOn = QDate::fromString(cells[at++], Qt::ISODate);
        clock.english = cells[at++];
        clock.simplified = cells[at++];
        clock.traditional = cells[at];
        clocks.append(clock);
    }
    return clocks;
}

QDate lastDay(const StatutoryClock &clock, QDate from, const calendar::WorkingCalendar &days)
{
    using Unit = StatutoryClock::Unit;
    switch (clock.unit) {
    case Unit::Days:
        return from.addDays(clock.length);
    case Unit::Workdays: {
        const Result<QDate> day = days.addWorkdays(from, clock.length);
        return day ? *day : QDate();
    }
    case Unit::Months:
        return from.addMonths(clock.length);
    case Unit::Years:
        return from.addYears(clock.length);
    }
    Q_UNREACHABLE();
}

bool comesBefore(const DisputeClock &a, const DisputeClock &b)
{
    if (a.isRunning() != b.isRunning())
        return a.isRunning();
    if (a.due.isValid() != b.due.isValid())
        return a.due.isValid();
    return a.due < b.due;
}

} // namespace

const QString &StatutoryClock::nameIn(const QString &language) const
{
    if (language == u"zh_CN")
        return simplified;
    return language == u"zh_TW" ? traditional : english;
}

const QList<StatutoryClock> &statutoryClocks()
{
    static const QList<StatutoryClock> clocks = readClocks();
    return clocks;
}

LegalGround groundOf(const opening::Opening &opening, const QString &jurisdiction)
{
    calendar::WorkingRules rules;
    rules.week = calendar::WeekHours::office({calendar::HourSpan {9 * 60, 18 * 60}});
    rules.zone = QTimeZone(opening.hours.timeZone.toLatin1());
    const QString own
        = jurisdiction.isEmpty() && opening.hours.region == "CN"_L1 ? u"CN"_s : jurisdiction;
    return {own, calendar::WorkingCalendar(opening::holidaysOf(opening), rules)};
}

QList<DisputeClock> clocksOf(const DisputeState &state, const LegalGround &ground)
{
    QList<DisputeClock> clocks;
    for (const StatutoryClock &clock : statutoryClocks()) {
        const QDate from = state.milestones.value(clock.from);
        if (clock.jurisdiction != ground.jurisdiction || !from.isValid())
            continue;
        DisputeClock counted {
            clock, from, lastDay(clock, from, ground.days), state.milestones.value(clock.until)};
        if (counted.isRunning() && state.outcome)
            counted.endedOn = state.outcome->on;
        clocks.append(counted);
    }
    std::stable_sort(clocks.begin(), clocks.end(), comesBefore);
    return clocks;
}

qint64 endOfDay(QDate day, const QTimeZone &zone)
{
    return day.addDays(1).startOfDay(zone).addSecs(-60).toMSecsSinceEpoch();
}

std::optional<DisputeClock> nextOf(const QList<DisputeClock> &clocks)
{
    const auto found = std::find_if(clocks.begin(), clocks.end(), [](const DisputeClock &clock) {
        return clock.isRunning() && clock.due.isValid() && clock.clock.who == ClockFor::House;
    });
    return found == clocks.end() ? std::nullopt : std::optional(*found);
}

} // namespace lobby::complaints
