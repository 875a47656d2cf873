#include "ui/insights/words/service_words.h"

#include "models/complaints/queue/queue_link.h"

#include <QLocale>

#include <cmath>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace insights;
using complaints::Step;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kMinutesAnHour = 60;
constexpr double kThousandth = 1000;

template <typename Number>
std::optional<double> asDouble(const std::optional<Number> &number, double unit = 1)
{
    return number ? std::optional(double(*number) / unit) : std::nullopt;
}

QString linkOf(const Period &period, const std::function<void(complaints::QueueFilter &)> &narrow)
{
    complaints::QueueFilter filter;
    filter.behind.from = period.from;
    filter.behind.until = period.until;
    narrow(filter);
    return complaints::linkTo(filter);
}

template <typename Figure>
auto ofBaseline(const ServiceFigures &figures, Figure Kpis::*figure)
{
    return figures.baseline ? figures.baseline->kpis.*figure : Figure();
}

} // namespace

QString ServiceWords::span(qint64 ms)
{
    const qint64 minutes = (ms + kMinuteMs / 2) / kMinuteMs;
    if (minutes < kMinutesAnHour)
        return tr("%1 min").arg(minutes);
    if (minutes % kMinutesAnHour == 0)
        return tr("%1 h").arg(minutes / kMinutesAnHour);
    return tr("%1 h %2 min")
        .arg(minutes / kMinutesAnHour)
        .arg(minutes % kMinutesAnHour, 2, 10, QChar(u'0'));
}

QString ServiceWords::share(int thousandths)
{
    return tr("%1 %").arg(QLocale().toString(thousandths / 10.0, 'f', 1));
}

QString ServiceWords::period(const Period &period)
{
    return tr("%1 to %2")
        .arg(period.from.toString(Qt::ISODate), period.until.toString(Qt::ISODate));
}

QString ServiceWords::reach(Reach reach)
{
    switch (reach) {
    case Reach::Week:
        return tr("7 days");
    case Reach::Month:
        return tr("30 days");
    case Reach::Quarter:
        return tr("90 days");
    case Reach::Year:
        return tr("A year");
    }
    Q_UNREACHABLE();
}

QString ServiceWords::change(std::optional<double> now, std::optional<double> before)
{
    if (!now || !before || *before == 0)
        return tr("nothing to compare before");
    const int perCent = int(std::lround((*now / *before - 1) * 100));
    if (perCent == 0)
        return tr("as before");
    return perCent > 0 ? tr("▲ %1 % on before").arg(perCent) : tr("▼ %1 % on before").arg(-perCent);
}

QList<KpiFigure> ServiceWords::kpis(const ServiceFigures &figures)
{
    return {response(figures), resolution(figures), satisfaction(figures), overdue(figures)};
}

KpiFigure ServiceWords::response(const ServiceFigures &figures)
{
    KpiFigure kpi;
    kpi.id = u"response"_s;
    kpi.title = tr("First response");
    kpi.sentence = tr("Half were answered within this time.");
    kpi.link = linkOf(figures.period, [](auto &filter) { filter.behind.done = Step::Response; });
    kpi.number = asDouble(figures.kpis.response);
    kpi.value = figures.kpis.response ? span(*figures.kpis.response) : tr("–");
    kpi.change = change(kpi.number, asDouble(figures.before.response));
    if (const auto frozen = ofBaseline(figures, &Kpis::response)) {
        kpi.frozen = double(*frozen);
        kpi.reference = double(*frozen) * kReferenceResponse / 100;
        kpi.baseline
            = tr("Baseline %1, goal −20 %: %2").arg(span(*frozen), span(qint64(*kpi.reference)));
    }
    return kpi;
}

KpiFigure ServiceWords::resolution(const ServiceFigures &figures)
{
    KpiFigure kpi;
    kpi.id = u"resolution"_s;
    kpi.title = tr("Whole case");
    kpi.sentence = tr("Half went all steps within this time.");
    kpi.link = linkOf(figures.period, [](auto &filter) { filter.behind.done = Step::Received; });
    kpi.number = asDouble(figures.kpis.resolution);
    kpi.value = figures.kpis.resolution ? span(*figures.kpis.resolution) : tr("–");
    kpi.change = change(kpi.number, asDouble(figures.before.resolution));
    if (const auto frozen = ofBaseline(figures, &Kpis::resolution)) {
        kpi.frozen = double(*frozen);
        kpi.reference = double(*frozen) * kReferenceResolution / 100;
        kpi.baseline
            = tr("Baseline %1, goal −30 %: %2").arg(span(*frozen), span(qint64(*kpi.reference)));
    }
    return kpi;
}

KpiFigure ServiceWords::satisfaction(const ServiceFigures &figures)
{
    const auto text
        = [](double rating) { return tr("%1 of 5").arg(QLocale().toString(rating, 'f', 2)); };
    KpiFigure kpi;
    kpi.id = u"satisfaction"_s;
    kpi.title = tr("Satisfaction");
    kpi.sentence = tr("The mean rating at the call-back.");
    kpi.isHigherBetter = true;
    kpi.link = linkOf(figures.period, [](auto &filter) { filter.behind.done = Step::CallBack; });
    kpi.number = asDouble(figures.kpis.satisfaction, kThousandth);
    kpi.value = kpi.number ? text(*kpi.number) : tr("–");
    kpi.change = change(kpi.number, asDouble(figures.before.satisfaction, kThousandth));
    if (const auto frozen = ofBaseline(figures, &Kpis::satisfaction)) {
        kpi.frozen = *frozen / kThousandth;
        kpi.reference = std::min(5.0, *kpi.frozen * kReferenceSatisfaction / 100);
        kpi.baseline
            = tr("Baseline %1, goal +15 %: %2").arg(text(*kpi.frozen), text(*kpi.reference));
    }
    return kpi;
}

KpiFigure ServiceWords::overdue(const ServiceFigures &figures)
{
    KpiFigure kpi;
    kpi.id = u"overdue"_s;
    kpi.title = tr("Overdue");
    kpi.sentence = tr("Share of cases in which a clock ran out.");
    kpi.link = linkOf(figures.period, [](auto &filter) { filter.behind.isMissed = true; });
    kpi.number = asDouble(figures.kpis.overdue);
    kpi.value = figures.kpis.overdue ? share(*figures.kpis.overdue) : tr("–");
    kpi.change = change(kpi.number, asDouble(figures.before.overdue));
    if (const auto frozen = ofBaseline(figures, &Kpis::overdue)) {
        kpi.frozen = double(*frozen);
        kpi.baseline = tr("Baseline %1").arg(share(*frozen));
    }
    return kpi;
}

} // namespace lobby::ui
