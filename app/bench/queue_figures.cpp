#include "app/bench/queue_figures.h"

#include "app/bench/bench_cases.h"
#include "app/bench/bench_profile.h"
#include "app/bench/figures.h"
#include "models/support/wait_for.h"

namespace lobby::app {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr qint64 kGuestsBesideQueue = 100;
constexpr int kQueueAsked = 50;
constexpr int kQueuePageRows = 100; ///< as the table asks for them

/// All pages, one behind the other, as somebody who scrolls to the end.
Figures scrolled(Desk &desk, const QueueFilter &filter)
{
    Figures figures;
    std::optional<QueueRow> last;
    bool isLast = false;
    while (!isLast) {
        figures.time([&] {
            const auto page = waitFor(desk.complaintQueue().page(filter, last, kQueuePageRows));
            isLast = !page || page->isLast;
            if (page && !page->rows.isEmpty())
                last = page->rows.constLast();
            return page.has_value();
        });
    }
    return figures;
}

} // namespace

Result<QJsonObject> queueFigures(int cases)
{
    BenchProfile profile(kGuestsBesideQueue);
    Result<BenchProfile::Opened> opened = profile.fillAndOpen();
    if (!opened)
        return opened.error();
    Desk &desk = *opened->desk;
    if (const Result<Done> made = complainOften(desk, cases, CasesAre::Open); !made)
        return made.error();
    const QueueFilter filter {.branch = desk.vault().branch()};
    Figures first;
    for (int i = 0; i < kQueueAsked; ++i)
        first.time([&] {
            return waitFor(desk.complaintQueue().page(filter, {}, kQueuePageRows)).has_value();
        });
    const Figures pages = scrolled(desk, filter);
    return QJsonObject {{u"open_cases"_s, cases}, {u"first_page_p50_ms"_s, first.percentile(0.50)},
        {u"first_page_p95_ms"_s, first.percentile(0.95)},
        {u"first_page_failures"_s, first.failures()}, {u"pages"_s, pages.count()},
        {u"next_page_p50_ms"_s, pages.percentile(0.50)},
        {u"next_page_p95_ms"_s, pages.percentile(0.95)},
        {u"next_page_failures"_s, pages.failures()}};
}

} // namespace lobby::app
