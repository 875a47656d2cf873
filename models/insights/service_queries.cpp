#include "models/insights/service_queries.h"

#include "models/complaints/case/case_names.h"
#include "models/complaints/clocks/clock_policy.h"
#include "models/insights/baseline.h"
#include "models/stays/lists/checked_in.h"
#include "models/store/engine/statement.h"

#include <algorithm>

// Clocks that have run out by :now, of those that still run.
#define LOBBY_RUN_OUT                                                                              \
    "(due_1 IS NOT NULL AND due_1 < :now) + (due_2 IS NOT NULL AND due_2 < :now)"                  \
    " + (due_3 IS NOT NULL AND due_3 < :now)"

namespace lobby::insights {

using complaints::Step;
using store::Connection;
using store::Statement;

namespace {

constexpr auto kDays = "SELECT day, severity, count(*) FROM case_figure"
                       " WHERE branch_id = :branch AND day BETWEEN :from AND :until GROUP BY 1, 2";
// A restricted case is counted, and its category kept from those who may not see it.
constexpr auto kCauses
    = "SELECT CASE WHEN f.hidden THEN NULL ELSE f.category END, f.hidden, count(*) FROM"
      " (SELECT category, :all = 0 AND EXISTS (SELECT 1 FROM complaint c"
      " WHERE c.id = complaint_id AND c.restriction IS NOT NULL) AS hidden FROM case_figure"
      " WHERE branch_id = :branch AND day BETWEEN :from AND :until) f GROUP BY 1, 2";
constexpr auto kWeeks = "SELECT day / 7, sum(met), sum(missed + " LOBBY_RUN_OUT ") FROM case_figure"
                        " WHERE branch_id = :branch AND day BETWEEN :from AND :until GROUP BY 1";
constexpr auto kHours = "SELECT day % 7, hour, count(*) FROM case_figure"
                        " WHERE branch_id = :branch AND day BETWEEN :from AND :until GROUP BY 1, 2";
constexpr auto kSums = "SELECT count(*), sum(rating), count(rating), sum(missed + " LOBBY_RUN_OUT
                       " > 0) FROM case_figure"
                       " WHERE branch_id = :branch AND day BETWEEN :from AND :until";
// Sorting hundred thousands of rows for each of seven quantiles costs SQLite longer than handing
// them out in the order of the table; the n-th of them is found in one walk.
constexpr auto kTimes = "SELECT severity, nature_ms, response_ms, investigation_ms, proposal_ms,"
                        " execution_ms, call_back_ms, whole_ms FROM case_figure"
                        " WHERE branch_id = :branch AND day BETWEEN :from AND :until";
constexpr auto kKpiTimes = "SELECT response_ms, whole_ms FROM case_figure"
                           " WHERE branch_id = :branch AND day BETWEEN :from AND :until";
// A day of the Julian calendar begins at noon there; Unix' first day was a Thursday.
constexpr auto kArrivals
    = "SELECT ((checked_in_at + :offset) / 86400000 + 3) % 7,"
      " (checked_in_at + :offset) / 3600000 % 24, count(*) FROM stay"
      " WHERE branch_id = :branch AND checked_in_at IS NOT NULL AND present = 1 AND archived = 0"
      " AND checked_in_at >= :from AND checked_in_at < :until GROUP BY 1, 2";
constexpr auto kFirst = "SELECT min(day) FROM case_figure WHERE branch_id = :branch";

constexpr int kMedian = 50; ///< per cent
constexpr int kNineOfTen = 90;
constexpr int kThousand = 1000;
constexpr int kFirstStepColumn = 1; ///< of kTimes
constexpr int kMeasuredSteps = complaints::kSteps - 1; ///< the first takes no time
constexpr int kWholeColumn = kFirstStepColumn + kMeasuredSteps;
constexpr auto kResponseAt = size_t(numberOf(Step::Response) - numberOf(Step::Nature));

Statement &ask(Statement &query, const ServiceQuestion &question)
{
    return query.bind(":branch", question.branch)
        .bind(":from", question.period.from.toJulianDay())
        .bind(":until", question.period.until.toJulianDay());
}

/// Of the nearest rank: so many per cent of the values are not greater. `values` is not empty, and
/// is put into another order.
qint64 quantile(std::vector<qint64> &values, int perCent)
{
    const size_t rank = (values.size() * size_t(perCent) + 99) / 100;
    const auto at = values.begin() + std::ptrdiff_t(rank - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

std::optional<qint64> medianOf(std::vector<qint64> &values)
{
    return values.empty() ? std::nullopt : std::optional(quantile(values, kMedian));
}

struct TimesOfStep
{
    std::vector<qint64> worked;
    std::vector<qint64> limits;
};

void readSums(Connection &connection, const ServiceQuestion &question, Kpis &kpis)
{
    Statement query(connection, kSums);
    if (!ask(query, question).bind(":now", question.nowMs).step())
        return;
    kpis.cases = int(query.integer(0));
    if (const qint64 rated = query.integer(2); rated > 0)
        kpis.satisfaction = int((query.integer(1) * kThousand + rated / 2) / rated);
    if (kpis.cases > 0)
        kpis.overdue = int((query.integer(3) * kThousand + kpis.cases / 2) / kpis.cases);
}

/// Steps of the period, and the medians of its four figures.
void readTimes(Connection &connection, const ServiceQuestion &question, ServiceFigures &figures)
{
    std::array<TimesOfStep, kMeasuredSteps> steps;
    std::vector<qint64> whole;
    Statement query(connection, kTimes);
    ask(query, question);
    while (query.step()) {
        const complaints::TimeLimits &limits = complaints::limitsFor(int(query.integer(0)));
        for (int i = 0; i < kMeasuredSteps; ++i) {
            if (const auto worked = query.optionalInteger(kFirstStepColumn + i)) {
                steps[size_t(i)].worked.push_back(*worked);
                steps[size_t(i)].limits.push_back(
                    std::chrono::milliseconds(limits.steps[size_t(i) + 1]).count());
            }
        }
        if (const auto worked = query.optionalInteger(kWholeColumn))
            whole.push_back(*worked);
    }
    for (int i = 0; i < kMeasuredSteps; ++i) {
        TimesOfStep &times = steps[size_t(i)];
        if (times.worked.empty())
            continue;
        figures.steps.append({Step(numberOf(Step::Nature) + i), int(times.worked.size()),
            quantile(times.worked, kMedian), quantile(times.worked, kNineOfTen),
            quantile(times.limits, kMedian)});
    }
    figures.kpis.response = medianOf(steps[kResponseAt].worked);
    figures.kpis.resolution = medianOf(whole);
}

QList<DayCases> readDays(Connection &connection, const ServiceQuestion &question)
{
    QList<DayCases> all;
    for (const Period &days : parts(question.period))
        all.append({days});
    Statement query(connection, kDays);
    ask(query, question);
    while (query.step()) {
        const QDate day = QDate::fromJulianDay(query.integer(0));
        const auto part = std::ranges::find_if(
            all, [day](const DayCases &cases) { return cases.days.contains(day); });
        const int severity = std::clamp(
            int(query.integer(1)), complaints::kWorstSeverity, complaints::kLeastSeverity);
        if (part != all.end())
            part->bySeverity[size_t(severity - 1)] += int(query.integer(2));
    }
    return all;
}

QList<Cause> readCauses(Connection &connection, const ServiceQuestion &question)
{
    QList<Cause> causes;
    Statement query(connection, kCauses);
    ask(query, question).bind(":all", qint64(question.seesAll));
    while (query.step()) {
        // What a newer program calls by another name counts as not said.
        const auto category = complaints::categoryNamed(query.text(0));
        const bool isRestricted = query.integer(1) != 0;
        const auto same = std::ranges::find_if(causes, [&](const Cause &cause) {
            return cause.category == category && cause.isRestricted == isRestricted;
        });
        if (same == causes.end())
            causes.append({category, int(query.integer(2)), isRestricted});
        else
            same->cases += int(query.integer(2));
    }
    std::ranges::sort(causes, [](const Cause &a, const Cause &b) {
        return std::tuple(-a.cases, !a.category, a.category, a.isRestricted)
            < std::tuple(-b.cases, !b.category, b.category, b.isRestricted);
    });
    return causes;
}

QList<WeekClocks> readWeeks(Connection &connection, const ServiceQuestion &question)
{
    QList<WeekClocks> all;
    for (const Period &days : weeks(question.period))
        all.append({days});
    Statement query(connection, kWeeks);
    ask(query, question).bind(":now", question.nowMs);
    while (query.step()) {
        const QDate monday = QDate::fromJulianDay(query.integer(0) * 7);
        for (WeekClocks &week : all) {
            if (mondayOf(week.days.from) == monday) {
                week.met = int(query.integer(1));
                week.missed = int(query.integer(2));
            }
        }
    }
    return all;
}

void add(Statement &query, HourCounts &counts)
{
    while (query.step()) {
        counts[size_t(query.integer(0) % 7)][size_t(query.integer(1) % 24)]
            += int(query.integer(2));
    }
}

HourCounts readArrivals(Connection &connection, const ServiceQuestion &question)
{
    HourCounts counts = {};
    Statement query(connection, kArrivals);
    for (const stays::Stretch &stretch :
        stays::stretchesOf(question.period.from, question.period.until, question.zone)) {
        query.bind(":branch", question.branch)
            .bind(":offset", stretch.offsetMs)
            .bind(":from", stretch.from)
            .bind(":until", stretch.until);
        add(query, counts);
        query.reset();
    }
    return counts;
}

} // namespace

Kpis readKpis(Connection &connection, const ServiceQuestion &question)
{
    Kpis kpis;
    readSums(connection, question, kpis);
    std::vector<qint64> response;
    std::vector<qint64> whole;
    Statement query(connection, kKpiTimes);
    ask(query, question);
    while (query.step()) {
        if (const auto worked = query.optionalInteger(0))
            response.push_back(*worked);
        if (const auto worked = query.optionalInteger(1))
            whole.push_back(*worked);
    }
    kpis.response = medianOf(response);
    kpis.resolution = medianOf(whole);
    return kpis;
}

ServiceFigures readServiceFigures(Connection &connection, const ServiceQuestion &question)
{
    ServiceFigures figures;
    figures.period = question.period;
    figures.zone = question.zone;
    readSums(connection, question, figures.kpis);
    readTimes(connection, question, figures);
    ServiceQuestion earlier = question;
    earlier.period = before(question.period);
    figures.before = readKpis(connection, earlier);
    figures.baseline = readBaseline(connection, question.branch);
    figures.days = readDays(connection, question);
    figures.causes = readCauses(connection, question);
    figures.weeks = readWeeks(connection, question);
    Statement hours(connection, kHours);
    add(ask(hours, question), figures.cases);
    figures.arrivals = readArrivals(connection, question);
    Statement first(connection, kFirst);
    if (first.bind(":branch", question.branch).step()) {
        if (const auto day = first.optionalInteger(0))
            figures.firstCase = QDate::fromJulianDay(*day);
    }
    return figures;
}

} // namespace lobby::insights
