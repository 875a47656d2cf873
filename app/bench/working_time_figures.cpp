#include "app/bench/working_time_figures.h"

#include "app/bench/figures.h"
#include "models/calendar/working_calendar.h"

#include <QRandomGenerator>

#include <vector>

namespace lobby::app {

namespace {

using namespace Qt::StringLiterals;
using calendar::WorkingCalendar;

constexpr int kSpans = 1000;
constexpr int kRounds = 100;
constexpr int kLongestDays = 60;
constexpr int kCalendars = 20;

struct Span
{
    QDateTime from;
    QDateTime until;
};

std::vector<Span> spans(const QTimeZone &zone)
{
    QRandomGenerator random(17);
    const QDateTime first(QDate(2020, 1, 1), QTime(0, 0), zone);
    std::vector<Span> all;
    for (int i = 0; i < kSpans; ++i) {
        const QDateTime from = first.addSecs(random.bounded(6 * 365 * 86'400));
        all.push_back({from, from.addSecs(1 + random.bounded(kLongestDays * 86'400))});
    }
    return all;
}

/// Nanoseconds for each of `units` of one round over all spans; 0 when an answer was missing.
template <typename Work>
double nanoseconds(const std::vector<Span> &all, double units, Work work)
{
    QElapsedTimer timer;
    timer.start();
    bool good = true;
    for (int round = 0; round < kRounds; ++round) {
        for (const Span &span : all)
            good = work(span) && good;
    }
    return good ? double(timer.nsecsElapsed()) / (units * kRounds) : 0;
}

} // namespace

QJsonObject workingTimeFigures()
{
    const calendar::HolidayTable &holidays = calendar::shippedHolidays(u"CN"_s);
    const calendar::WorkingRules rules {
        calendar::WeekHours::office(*calendar::readHours(u"09:00-12:00, 13:30-18:00"))};
    Figures made;
    for (int i = 0; i < kCalendars; ++i)
        made.time([&] {
            return WorkingCalendar(holidays, rules).isWorkday({2026, 1, 5}).has_value();
        });
    const WorkingCalendar office(holidays, rules);
    const std::vector<Span> all = spans(rules.zone);
    double days = 0;
    for (const Span &span : all)
        days += double(span.from.msecsTo(span.until)) / 86'400'000;
    const double sum = nanoseconds(all, days,
        [&](const Span &span) { return office.countTime(span.from, span.until).has_value(); });
    const double due = nanoseconds(all, double(all.size()), [&](const Span &span) {
        return office.addTime(span.from, std::chrono::hours(40)).has_value();
    });
    return {
        {u"sum_ns_per_day"_s, sum}, {u"due_ns"_s, due}, {u"calendar_ms"_s, made.percentile(0.5)}};
}

} // namespace lobby::app
