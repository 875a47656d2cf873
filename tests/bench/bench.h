#pragma once

#include "tests/bench/bench_server.h"
#include "tests/bench/table.h"

#include <QElapsedTimer>
#include <QLocale>

#include <chrono>
#include <vector>

namespace lobby::bench {

/// How much of everything; the small ones only show that it works.
struct Sizes
{
    int runs = 5;
    int guests = 10'000; ///< to push
    int edits = 1000; ///< to pull, and of a large batch
    int nothings = 200; ///< syncs with nothing to do
    int firstGuests = 50'000; ///< of a branch that a new desk comes to
    int seen = 10; ///< edits at one desk that another one sees
    int saves = 300;
    int sqliteDesks = 50;
    int postgresDesks = 200;
    std::chrono::seconds crowdTime {5};
    int polls = 10'000;
    std::vector<qint64> journals {100'000, 1'000'000}; ///< lines

    static Sizes quick()
    {
        return {.runs = 1,
            .guests = 200,
            .edits = 50,
            .nothings = 10,
            .firstGuests = 200,
            .seen = 2,
            .saves = 10,
            .sqliteDesks = 6,
            .postgresDesks = 6,
            .crowdTime = std::chrono::seconds(1),
            .polls = 20,
            .journals = {6000}};
    }
};

/// "push of %1 guests", with thousands told apart.
inline QString counted(const QString &what, qint64 count)
{
    return what.arg(QLocale(QLocale::English).toString(count));
}
inline double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

/// What a part measures with, and where it writes.
struct Bench
{
    const Sizes &sizes;
    BenchServer &server;
    Table &table;
    int run = 0; ///< from 0

    /// The row of that key, of the server's engine.
    [[nodiscard]] Row row(const QByteArray &key, const QString &what, const char *unit,
        const char *sqliteReach, const char *postgresReach) const
    {
        const bool isSqlite = server.engine() == Engine::Sqlite;
        return {QString::fromLatin1(key), nameOf(server.engine()), what, QString::fromUtf8(unit),
            QString::fromUtf8(isSqlite ? sqliteReach : postgresReach)};
    }
    [[nodiscard]] Row row(
        const QByteArray &key, const QString &what, const char *unit, const char *reach) const
    {
        return row(key, what, unit, reach, reach);
    }
};

/// A group of rows that is measured together, by the name by which it is asked for.
struct Part
{
    const char *name;
    BenchServer::Pace pace; ///< of the server that it wants
    Result<Done> (*measure)(Bench &);
};

/// New guests, from a desk to the server.
Result<Done> measurePush(Bench &bench);
/// What an edit costs on the wire.
Result<Done> measureBytes(Bench &bench);
/// Edits, from the server to a desk.
Result<Done> measurePull(Bench &bench);
/// A sync with nothing to do.
Result<Done> measureIdle(Bench &bench);
/// Many desks at once.
Result<Done> measureCrowd(Bench &bench);
/// Desks that wait for something to happen.
Result<Done> measurePolls(Bench &bench);
/// A new desk in an old branch, with its real database.
Result<Done> measureFirstSync(Bench &bench);
/// From desk to desk, both with real databases.
Result<Done> measureSeen(Bench &bench);
/// Whether a clerk notices that the desk syncs.
Result<Done> measureSave(Bench &bench);
/// Whether a long journal makes anything slower.
Result<Done> measureGrowth(Bench &bench);

} // namespace lobby::bench
