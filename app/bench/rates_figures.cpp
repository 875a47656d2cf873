#include "app/bench/rates_figures.h"

#include "app/bench/figures.h"
#include "app/desk/desk.h"
#include "models/quality/rates/quality_rates.h"
#include "models/support/wait_for.h"

namespace lobby::app {

namespace {

using namespace Qt::StringLiterals;
using quality::QualityRates;

constexpr int kRatesAsked = 5;

} // namespace

QJsonObject ratesFigures(Desk &desk)
{
    const QualityRates rates(desk.database(), desk.authoriser());
    const auto control = std::make_shared<quality::SearchControl>();
    Figures counted;
    Figures listed;
    qint64 guests = 0;
    for (int i = 0; i < kRatesAsked; ++i) {
        counted.time([&] {
            const auto figures = waitFor(rates.figures({}, control));
            guests = figures ? figures->guests : 0;
            return figures.has_value();
        });
        listed.time([&] {
            return waitFor(
                rates.behind({.what = quality::QualitySelection::What::Missing}, control))
                .has_value();
        });
    }
    return {{u"guests"_s, guests}, {u"count_p50_ms"_s, counted.percentile(0.50)},
        {u"count_p95_ms"_s, counted.percentile(0.95)}, {u"list_p50_ms"_s, listed.percentile(0.50)},
        {u"failures"_s, counted.failures() + listed.failures()}};
}

} // namespace lobby::app
