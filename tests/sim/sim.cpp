#include "tests/sim/explain.h"
#include "tests/sim/memory_disk.h"
#include "tests/sim/mutant.h"
#include "tests/sim/world.h"

#include <QElapsedTimer>

#include <cstdio>
#include <map>

// Runs schedules of the sync protocol. Built twice: with the sources as they are, and with classic
// bugs in them that can be switched on (LOBBY_MUTANTS).
//
//   sim FIRST COUNT [STEPS]      exit code 1 and the failing seeds when an invariant broke
//   sim mutants COUNT [STEPS [NUMBER]]    every bug, or that one, must be caught within COUNT

using namespace lobby::sim;

namespace {

QString runSchedule(quint64 seed, quint64 steps, Tally &total, bool explains = false)
{
    World world(seed, [] { return std::make_unique<MemoryDisk>(); });
    const QString broken = world.run(steps);
    total.add(world.tally());
    if (explains && !broken.isEmpty())
        explain(world, broken);
    return broken;
}

int runSchedules(quint64 first, quint64 count, quint64 steps)
{
    constexpr int kShown = 4; ///< of a kind
    QElapsedTimer timer;
    timer.start();
    std::map<QString, int> kinds;
    Tally total;
    int failed = 0;
    for (quint64 seed = first; seed < first + count; ++seed) {
        const QString broken = runSchedule(seed, steps, total, count == 1);
        if (broken.isEmpty())
            continue;
        ++failed;
        if (++kinds[broken.section(QLatin1Char(' '), 0, 4)] <= kShown)
            std::printf("  seed %llu: %s\n", seed, qPrintable(broken));
    }
    for (const auto &[kind, times] : kinds)
        std::printf("  %6d  %s\n", times, qPrintable(kind));
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    std::printf("%llu schedules, %d failed; %s; %.0f schedules/s\n", count, failed,
        total.text().constData(), static_cast<double>(count) / seconds);
    return failed == 0 ? 0 : 1;
}

#ifdef LOBBY_MUTANTS
struct Mutant
{
    const char *name;
    const char *survives; ///< why it does no harm; empty when it must be caught
    bool isOpen; ///< no schedule has caught it yet
    quint64 schedule; ///< that catches it; 0: one of the first ones does
};
constexpr Mutant kMutants[] = {
#include "mutants.inc"
};

int runMutants(quint64 count, quint64 steps, int only)
{
    int missed = 0;
    for (const Mutant &one : kMutants) {
        mutant = static_cast<int>(&one - kMutants) + 1;
        if (only != 0 && only != mutant)
            continue;
        QString broken;
        quint64 tried = 0;
        Tally total;
        if (one.schedule != 0)
            broken = runSchedule(tried = one.schedule, steps, total);
        for (quint64 seed = 0; broken.isEmpty() && seed < count;)
            broken = runSchedule(tried = ++seed, steps, total);
        const bool expected = broken.isEmpty() == (*one.survives != '\0');
        missed += expected || one.isOpen || !broken.isEmpty() ? 0 : 1;
        if (broken.isEmpty())
            std::printf("%s %2d not caught in %llu: %s%s%s\n",
                expected         ? "  ok "
                    : one.isOpen ? "OPEN "
                                 : "MISSED",
                mutant, count, one.name, *one.survives ? "; " : "", one.survives);
        else
            std::printf("  ok  %2d schedule %5llu: %s: %s\n", mutant, tried, one.name,
                qPrintable(broken.section(QLatin1Char(' '), 0, 6)));
        std::fflush(stdout);
    }
    return missed == 0 ? 0 : 1;
}
#endif

} // namespace

int main(int argc, char **argv)
{
    constexpr quint64 kSteps = 400;
    if (argc < 3) {
        std::fprintf(stderr, "usage: sim FIRST|mutants COUNT [STEPS]\n");
        return 2;
    }
    const QByteArray first(argv[1]);
    const quint64 count = QByteArray(argv[2]).toULongLong();
    const quint64 steps = argc > 3 ? QByteArray(argv[3]).toULongLong() : kSteps;
#ifdef LOBBY_MUTANTS
    if (first == "mutants")
        return runMutants(count, steps, argc > 4 ? QByteArray(argv[4]).toInt() : 0);
#endif
    return runSchedules(first.toULongLong(), count, steps);
}
