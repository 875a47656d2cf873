#include "ui/insights/words/service_panels.h"

#include "models/complaints/queue/queue_link.h"
#include "models/stays/lists/checked_in.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/insights/words/service_words.h"

#include <QLocale>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace insights;
using complaints::QueueFilter;

namespace {

constexpr double kHourMs = 3'600'000;
constexpr int kMostOfThem = 80; ///< per cent: the line at which Pareto divides
const double kNothing = std::nan("");

QueueFilter casesOf(const Period &period)
{
    QueueFilter filter;
    filter.behind.from = period.from;
    filter.behind.until = period.until;
    return filter;
}

QString labelOf(const Period &days)
{
    return days.from == days.until ? days.from.toString(Qt::ISODate) : ServiceWords::period(days);
}

void add(FigureRow &row, double number, const QString &cell)
{
    row.numbers.append(number);
    row.cells.append(cell);
}

void add(FigureRow &row, int count)
{
    add(row, count, QLocale().toString(count));
}

double perCent(int part, int whole)
{
    return whole == 0 ? kNothing : part * 100.0 / whole;
}

} // namespace

QList<Figure> ServicePanels::all(const Figures &figures)
{
    return {cases(figures), causes(figures), steps(figures), clocks(figures), caseHours(figures),
        arrivalHours(figures)};
}

Figure ServicePanels::cases(const Figures &figures)
{
    Figure figure;
    figure.id = u"cases"_s;
    const bool isDaily = figures.days.size() == figures.period.days();
    figure.title = isDaily ? tr("How many cases a day?") : tr("How many cases a week?");
    figure.sentence = casesSentence(figures);
    figure.headers = {isDaily ? tr("Day") : tr("Week")};
    figure.drawn = complaints::kLeastSeverity;
    for (int i = complaints::kWorstSeverity; i <= complaints::kLeastSeverity; ++i)
        figure.headers.append(ComplaintWords::severity(i));
    figure.headers.append(tr("Together"));
    for (const DayCases &days : figures.days) {
        FigureRow row {labelOf(days.days), days.days.from.toString(u"MM-dd"_s)};
        for (const int count : days.bySeverity)
            add(row, count);
        add(row, days.total());
        row.links.append(complaints::linkTo(casesOf(days.days)));
        figure.rows.append(row);
    }
    return figure;
}

QString ServicePanels::casesSentence(const Figures &figures)
{
    const auto most = std::ranges::max_element(figures.days, {}, &DayCases::total);
    if (most == figures.days.end() || most->total() == 0)
        return tr("No case was taken down.");
    return tr("%n case(s) were taken down, %1 in as many days before; the most, %2, on %3.",
        nullptr, figures.kpis.cases)
        .arg(figures.before.cases)
        .arg(most->total())
        .arg(labelOf(most->days));
}

Figure ServicePanels::causes(const Figures &figures)
{
    Figure figure;
    figure.id = u"causes"_s;
    figure.shape = Figure::Shape::Pareto;
    figure.title = tr("What is it about most often?");
    figure.sentence = causesSentence(figures);
    figure.headers = {tr("Category"), tr("Cases"), tr("Share"), tr("Together")};
    int sum = 0;
    for (const Cause &cause : figures.causes) {
        sum += cause.cases;
        const QString label = nameOf(cause);
        FigureRow row {label, label};
        add(row, cause.cases);
        for (const int part : {cause.cases, sum}) {
            add(row, perCent(part, figures.kpis.cases),
                ServiceWords::share(part * 1000 / std::max(1, figures.kpis.cases)));
        }
        QueueFilter filter = casesOf(figures.period);
        filter.category = cause.category;
        filter.behind.isUnnamed = !cause.category;
        if (!cause.isRestricted)
            row.links.append(complaints::linkTo(filter));
        figure.rows.append(row);
    }
    return figure;
}

QString ServicePanels::nameOf(const Cause &cause)
{
    if (cause.isRestricted)
        return tr("Restricted");
    return cause.category ? ComplaintWords::category(*cause.category) : tr("Not said");
}

QString ServicePanels::causesSentence(const Figures &figures)
{
    if (figures.causes.isEmpty())
        return tr("No case was taken down.");
    int sum = 0;
    int causes = 0;
    for (const Cause &cause : figures.causes) {
        sum += cause.cases;
        ++causes;
        if (sum * 100 >= figures.kpis.cases * kMostOfThem)
            break;
    }
    const Cause &first = figures.causes.constFirst();
    return tr("%n category(s) of %1 make up 80 % of the cases; most often it is %2, %3 times.",
        nullptr, causes)
        .arg(figures.causes.size())
        .arg(nameOf(first))
        .arg(first.cases);
}

Figure ServicePanels::steps(const Figures &figures)
{
    Figure figure;
    figure.id = u"steps"_s;
    figure.shape = Figure::Shape::Spans;
    figure.title = tr("How long does each step take?");
    figure.sentence = stepsSentence(figures);
    figure.headers
        = {tr("Step"), tr("Cases"), tr("Half within"), tr("Nine of ten within"), tr("Limit")};
    for (const StepTimes &times : figures.steps) {
        const QString label = ComplaintWords::step(times.step);
        FigureRow row {label, label};
        add(row, times.cases);
        for (const qint64 ms : {times.median, times.p90, times.limit})
            add(row, double(ms) / kHourMs, ServiceWords::span(ms));
        QueueFilter filter = casesOf(figures.period);
        filter.behind.done = times.step;
        row.links.append(complaints::linkTo(filter));
        figure.rows.append(row);
    }
    return figure;
}

QString ServicePanels::stepsSentence(const Figures &figures)
{
    if (figures.steps.isEmpty())
        return tr("No step has been done yet.");
    const auto share = [](const StepTimes &times) {
        return double(times.p90) / double(std::max<qint64>(1, times.limit));
    };
    const StepTimes &tightest = *std::ranges::max_element(figures.steps, {}, share);
    return tr("Opening time without pauses. Tightest: %1, nine of ten within %2 of %3.")
        .arg(ComplaintWords::step(tightest.step), ServiceWords::span(tightest.p90),
            ServiceWords::span(tightest.limit));
}

Figure ServicePanels::clocks(const Figures &figures)
{
    Figure figure;
    figure.id = u"clocks"_s;
    figure.shape = Figure::Shape::Share;
    figure.title = tr("How many clocks are met?");
    figure.sentence = clocksSentence(figures);
    figure.headers = {tr("Week"), tr("Met"), tr("Missed"), tr("Share")};
    figure.target = kTargetMet;
    figure.targetText = tr("Target %1 %").arg(kTargetMet);
    for (const WeekClocks &week : figures.weeks) {
        FigureRow row {labelOf(week.days), week.days.from.toString(u"MM-dd"_s)};
        const int all = week.met + week.missed;
        add(row, week.met);
        add(row, week.missed);
        add(row, perCent(week.met, all),
            all == 0 ? tr("–") : ServiceWords::share(week.met * 1000 / all));
        QueueFilter filter = casesOf(week.days);
        if (week.missed > 0)
            filter.behind.isMissed = true;
        row.links.append(complaints::linkTo(filter));
        figure.rows.append(row);
    }
    return figure;
}

QString ServicePanels::clocksSentence(const Figures &figures)
{
    int met = 0;
    int all = 0;
    for (const WeekClocks &week : figures.weeks) {
        met += week.met;
        all += week.met + week.missed;
    }
    if (all == 0)
        return tr("No clock has ended yet.");
    return tr(
        "%1 of the clocks were met, %2 of %3, by the week a case came in; those that still run "
        "do not count.")
        .arg(ServiceWords::share(met * 1000 / all))
        .arg(met)
        .arg(all);
}

Figure ServicePanels::hours(const HourCounts &counts)
{
    Figure figure;
    figure.shape = Figure::Shape::Heat;
    figure.headers = {tr("Weekday")};
    figure.drawn = int(counts.front().size());
    for (int hour = 0; hour < figure.drawn; ++hour)
        figure.headers.append(tr("%1:00").arg(hour, 2, 10, QChar(u'0')));
    int best = 0;
    QString when;
    for (size_t day = 0; day < counts.size(); ++day) {
        FigureRow row {
            QLocale().dayName(int(day) + 1), QLocale().dayName(int(day) + 1, QLocale::ShortFormat)};
        for (size_t hour = 0; hour < counts[day].size(); ++hour) {
            add(row, counts[day][hour]);
            if (counts[day][hour] > best) {
                best = counts[day][hour];
                when = tr("%1 at %2").arg(row.label, figure.headers.at(int(hour) + 1));
            }
        }
        figure.rows.append(row);
    }
    figure.sentence
        = best == 0 ? tr("Nothing happened.") : tr("most on %1: %2").arg(when).arg(best);
    return figure;
}

Figure ServicePanels::caseHours(const Figures &figures)
{
    Figure figure = hours(figures.cases);
    figure.id = u"case_hours"_s;
    figure.title = tr("When do cases come?");
    figure.sentence
        = tr("Cases by the hour at which they were taken down; %1.").arg(figure.sentence);
    for (int day = 0; day < figure.rows.size(); ++day) {
        for (int hour = 0; hour < figure.drawn; ++hour) {
            QueueFilter filter = casesOf(figures.period);
            filter.behind.weekday = day;
            filter.behind.hour = hour;
            figure.rows[day].links.append(complaints::linkTo(filter));
        }
    }
    return figure;
}

Figure ServicePanels::arrivalHours(const Figures &figures)
{
    Figure figure = hours(figures.arrivals);
    figure.id = u"arrival_hours"_s;
    figure.title = tr("When do guests arrive?");
    figure.sentence
        = tr("Stays by the hour at which they were checked in; %1.").arg(figure.sentence);
    const Period &period = figures.period;
    for (int day = 0; day < figure.rows.size(); ++day) {
        for (int hour = 0; hour < figure.drawn; ++hour) {
            figure.rows[day].links.append(
                stays::linkTo({period.from, period.until, day, hour, figures.zone}));
        }
    }
    return figure;
}

} // namespace lobby::ui
