#include "app/bench/service_bench.h"

#include "app/bench/bench_cases.h"
#include "app/bench/bench_profile.h"
#include "app/bench/figures.h"
#include "models/insights/insights.h"
#include "models/support/wait_for.h"

namespace lobby::app {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kGuestsBesideCases = 100;
constexpr int kServiceAsked = 20;

} // namespace

Result<QJsonObject> serviceFigures(int cases)
{
    BenchProfile profile(kGuestsBesideCases);
    Result<BenchProfile::Opened> opened = profile.fillAndOpen();
    if (!opened)
        return opened.error();
    Desk &desk = *opened->desk;
    if (const Result<Done> made = complainOften(desk, cases, CasesAre::Closed); !made)
        return made.error();
    const insights::Insights insights(desk.database(), desk.authoriser());
    QJsonObject json {{u"cases"_s, cases}};
    const std::pair<QString, insights::Reach> reaches[]
        = {{u"year"_s, insights::Reach::Year}, {u"month"_s, insights::Reach::Month}};
    for (const auto &[name, reach] : reaches) {
        Figures figures;
        for (int i = 0; i < kServiceAsked; ++i)
            figures.time([&] { return waitFor(insights.service(reach)).has_value(); });
        json.insert(name + u"_p50_ms"_s, figures.percentile(0.50));
        json.insert(name + u"_p95_ms"_s, figures.percentile(0.95));
        json.insert(name + u"_failures"_s, figures.failures());
    }
    return json;
}

} // namespace lobby::app
