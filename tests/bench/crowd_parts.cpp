#include "tests/bench/bench.h"
#include "tests/bench/traffic.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace lobby::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kDesksOfBranch = 5;
constexpr int kOpsOfPush = 10;
constexpr int kGuestsOfDesk = 20; ///< that it edits
constexpr quint32 kPollSeconds = 55;
constexpr auto kWhenRefused = 100ms;

struct CrowdDesk
{
    WireDesk desk;
    test::SampleChanges changes;
    std::vector<double> ms = {}; ///< of each push, from when it was due to its answer
    bool failed = false;
};

using Crowd = std::vector<std::unique_ptr<CrowdDesk>>;

Result<Crowd> crowdOf(const Bench &bench, int desks)
{
    Crowd crowd;
    quint64 branch = 0;
    for (int i = 0; i < desks; ++i) {
        if (i % kDesksOfBranch == 0)
            branch = bench.server.newBranch();
        const auto device = bench.server.enrol(branch);
        if (!device)
            return device.error();
        auto desk = std::make_unique<CrowdDesk>(
            CrowdDesk {WireDesk(*device), test::SampleChanges(device->device, quint64(i) + 1)});
        if (const auto greeted = desk->desk.greet(); !greeted)
            return greeted.error();
        const auto guests
            = batches(newGuests(desk->changes, kGuestsOfDesk, GuestRows::One), kBatch);
        if (const auto pushed = pushAll(desk->desk, guests); !pushed)
            return pushed.error();
        crowd.push_back(std::move(desk));
    }
    return crowd;
}

/// Pushes until `end`, one each `pause` or one after the other.
void pushUntil(CrowdDesk &desk, Clock::time_point due, Clock::duration pause, Clock::time_point end)
{
    while (due < end && !desk.failed) {
        std::this_thread::sleep_until(due);
        const QByteArray request
            = desk.desk.pushOf(batches(edits(desk.changes, kOpsOfPush), kOpsOfPush).first());
        auto answered = desk.desk.send(request);
        while (!answered && answered.error().code == Error::Code::Unavailable
            && Clock::now() < end + 5s) { // told to come again
            std::this_thread::sleep_for(kWhenRefused);
            answered = desk.desk.send(request);
        }
        desk.failed = !answered;
        desk.ms.push_back(std::chrono::duration<double, std::milli>(Clock::now() - due).count());
        due = pause > 0ms ? due + pause : Clock::now();
    }
}

/// All of the crowd at once; how many pushes a second were answered.
double pushTogether(Crowd &crowd, Clock::duration pause, std::chrono::seconds length)
{
    const Clock::time_point begin = Clock::now() + 50ms;
    std::vector<std::thread> threads;
    for (size_t i = 0; i < crowd.size(); ++i) {
        crowd[i]->ms.clear();
        const auto offset = pause * static_cast<int>(i) / static_cast<int>(crowd.size());
        threads.emplace_back([&desk = *crowd[i], begin, offset, pause, length] {
            pushUntil(desk, begin + offset, pause, begin + length);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    size_t pushes = 0;
    for (const auto &desk : crowd)
        pushes += desk->ms.size();
    return double(pushes) / std::chrono::duration<double>(Clock::now() - begin).count();
}

double percentile95(const Crowd &crowd)
{
    std::vector<double> all;
    for (const auto &desk : crowd)
        all.insert(all.end(), desk->ms.begin(), desk->ms.end());
    std::ranges::sort(all);
    return all.empty() ? 0 : all[(all.size() - 1) * 95 / 100];
}

bool anyFailed(const Crowd &crowd)
{
    return std::ranges::any_of(crowd, [](const auto &desk) { return desk->failed; });
}

/// Where polls go, and what says whose they are.
struct Entrance
{
    bool isTls = true;
    const char *key;
    QString what;
    const char *reach;
};

QByteArray proxyField(const tests::EnrolledDevice &device)
{
    return "Lobby-Client-Certificate: cert=" + device.tls.certificate.toBase64().toPercentEncoding()
        + "\r\n";
}

/// The server closes connections on which nothing is asked for 75 s; ten thousand handshakes may
/// take longer.
bool keepAlive(std::vector<tests::HttpClient> &connections)
{
    return std::ranges::all_of(connections,
        [](tests::HttpClient &connection) { return connection.get("/healthz").status == 200; });
}

/// Connections for so many polls, on which nothing was asked yet.
Result<std::vector<tests::HttpClient>> heldPolls(
    const Bench &bench, const std::vector<tests::EnrolledDevice> &devices, bool isTls)
{
    std::vector<tests::HttpClient> held;
    held.reserve(size_t(bench.sizes.polls));
    Clock::time_point kept = Clock::now();
    for (int i = 0; i < bench.sizes.polls; ++i) {
        const tests::EnrolledDevice &device = devices[size_t(i) % devices.size()];
        if (isTls)
            held.emplace_back(device.port, device.tls);
        else
            held.emplace_back(bench.server.proxyPort());
        if (!held.back().isConnected() || (isTls && !held.back().isEncrypted()))
            return Error {Error::Code::Unavailable, u"connection %1"_s.arg(i)};
        const bool isLast = i + 1 == bench.sizes.polls;
        if (!isTls || (!isLast && Clock::now() - kept < 30s))
            continue;
        if (!keepAlive(held))
            return Error {Error::Code::Unavailable, u"a connection was closed"_s};
        kept = Clock::now();
    }
    return held;
}

Result<Done> measureEntrance(
    Bench &bench, const std::vector<tests::EnrolledDevice> &devices, const Entrance &entrance)
{
    std::vector<QByteArray> requests;
    for (const tests::EnrolledDevice &device : devices) {
        WireDesk desk(device);
        if (const auto greeted = desk.greet(); !greeted)
            return greeted.error();
        requests.push_back(desk.pollOf(kPollSeconds));
    }
    auto held = heldPolls(bench, devices, entrance.isTls);
    if (!held)
        return held.error();
    for (size_t i = 0; i < held->size(); ++i) {
        const size_t whose = i % devices.size();
        if (!sendSync(held->at(i), requests[whose],
                entrance.isTls ? QByteArray() : proxyField(devices[whose])))
            return Error {Error::Code::Unavailable, u"poll %1"_s.arg(i)};
    }
    std::optional<double> waiting;
    const auto patience = Clock::now() + 30s;
    while (waiting.value_or(0) < bench.sizes.polls && Clock::now() < patience) {
        std::this_thread::sleep_for(200ms);
        waiting = bench.server.metric("lobbyd_waiting_polls");
    }
    if (waiting.value_or(0) < bench.sizes.polls)
        return Error {Error::Code::Unavailable, u"%1 polls wait"_s.arg(waiting.value_or(-1))};
    bench.table.add(
        bench.row(entrance.key, counted(entrance.what, bench.sizes.polls), "MiB", entrance.reach),
        bench.server.memoryMiB());
    return Done();
}

} // namespace

Result<Done> measureCrowd(Bench &bench)
{
    if (bench.run > 0)
        return Done(); // the same desks do all runs
    const bool isSqlite = bench.server.engine() == Engine::Sqlite;
    const int desks = isSqlite ? bench.sizes.sqliteDesks : bench.sizes.postgresDesks;
    const double wanted = isSqlite ? 150 : 400; // pushes/s
    auto crowd = crowdOf(bench, desks);
    if (!crowd)
        return crowd.error();
    const auto pause = std::chrono::duration_cast<Clock::duration>(
        std::chrono::duration<double>(desks / wanted));
    for (int run = 0; run < bench.sizes.runs; ++run) {
        const double together = pushTogether(*crowd, 0ms, bench.sizes.crowdTime);
        bench.table.add(bench.row("crowd", counted(u"%1 desks, pushes of 10 edits"_s, desks),
                            "pushes/s", "≥ 150", "≥ 400"),
            together);
        pushTogether(*crowd, pause, bench.sizes.crowdTime);
        bench.table.add(
            bench.row("crowd_p95", u"the same at %1 pushes a second, 95 % within"_s.arg(wanted),
                "ms", "≤ 150"),
            percentile95(*crowd));
        bench.table.add(bench.row("crowd_memory", u"lobbyd's memory with them"_s, "MiB", "≤ 512"),
            bench.server.memoryMiB());
        if (anyFailed(*crowd))
            return Error {Error::Code::Unavailable, u"a desk of the crowd failed"_s};
    }
    return Done();
}

Result<Done> measurePolls(Bench &bench)
{
    if (bench.run > 0 || bench.server.engine() != Engine::Sqlite)
        return Done(); // no database is asked while they wait; memory varies little
    std::vector<tests::EnrolledDevice> devices;
    for (int i = 0; i < 10; ++i) {
        const auto device = bench.server.enrol(bench.server.newBranch());
        if (!device)
            return device.error();
        devices.push_back(*device);
    }
    bench.table.add(bench.row("polls_before", u"lobbyd's memory before polls"_s, "MiB", ""),
        bench.server.memoryMiB());
    for (const Entrance &entrance :
        {Entrance {false, "polls_plain", u"lobbyd's memory with %1 idle polls, no TLS"_s, "≤ 150"},
            Entrance {true, "polls_tls", u"the same over TLS, %1 polls"_s, ""}}) {
        if (const auto done = measureEntrance(bench, devices, entrance); !done)
            return done;
    }
    return Done();
}

} // namespace lobby::bench
