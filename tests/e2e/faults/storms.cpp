#include "tests/e2e/faults/storm.h"
#include "tests/support/faults/fault_scale.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace lobby::tests;
using namespace Qt::StringLiterals;

/// storms --engine sqlite|postgres [--seed N] [--schedules N]: that many storms, from that seed on.
/// LOBBY_FAULT_SCALE makes them so many times more.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser line;
    line.addOption({u"engine"_s, u"Of the server: sqlite or postgres."_s, u"engine"_s});
    line.addOption({u"seed"_s, u"The first one."_s, u"number"_s, u"1"_s});
    line.addOption({u"schedules"_s, u"How many."_s, u"number"_s, u"1"_s});
    line.addHelpOption();
    line.process(application);
    const QString engine = line.value(u"engine"_s);
    if (engine != u"sqlite" && engine != u"postgres")
        line.showHelp(2);

    const quint64 first = line.value(u"seed"_s).toULongLong();
    const int schedules = line.value(u"schedules"_s).toInt() * faultScale();
    Storms storms(engine == u"sqlite" ? Engine::Sqlite : Engine::Postgres);
    int failed = 0;
    Storms::Tally all;
    for (quint64 seed = first; seed < first + quint64(schedules); ++seed) {
        QElapsedTimer time;
        time.start();
        const QString broken = storms.run(seed);
        const Storms::Tally &tally = storms.tally();
        all.kills += tally.kills;
        all.faults += tally.faults;
        all.promises += tally.promises;
        qInfo("seed %llu: %s; %d kills, %d faulty connections, %lld changes, %lld rows; %lld ms of "
              "storm, %lld ms to agreement, %lld ms in all",
            seed, broken.isEmpty() ? "holds" : qPrintable(broken), tally.kills, tally.faults,
            tally.promises, tally.rows, tally.stormMs, tally.agreementMs, time.elapsed());
        if (!broken.isEmpty())
            ++failed;
    }
    qInfo("%d schedules, %d failed; %d kills, %d faulty connections, %lld changes", schedules,
        failed, all.kills, all.faults, all.promises);
    return failed == 0 && all.kills > 0 && all.faults > 0 && all.promises > 0 ? 0 : 1;
}
