#include "models/store/after_commit.h"
#include "models/support/wait_for.h"
#include "tests/bench/bench.h"
#include "tests/bench/desks/whole_desk.h"
#include "tests/bench/traffic.h"

#include <QEventLoop>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <thread>

namespace lobby::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kBatchesOfAuthor = 10; ///< one desk may not ask more often at once
constexpr auto kPatience = 10s;

/// Puts guests into a branch that has none, from as many desks as it takes.
Result<Done> fill(const BenchServer &server, quint64 branch, int guests)
{
    for (int done = 0; done < guests;) {
        const auto device = server.enrol(branch);
        if (!device)
            return device.error();
        WireDesk author(*device);
        if (const auto greeted = author.greet(); !greeted)
            return greeted;
        test::SampleChanges changes(device->device, device->device);
        const int some = std::min(guests - done, kBatch * kBatchesOfAuthor);
        const auto pushed
            = pushAll(author, batches(newGuests(changes, some, GuestRows::One), kBatch));
        if (!pushed)
            return pushed.error();
        done += some;
    }
    return Done();
}

Result<std::unique_ptr<WholeDesk>> settledDesk(const BenchServer &server, quint64 branch)
{
    const auto ticket = server.ticket(branch);
    if (!ticket)
        return ticket.error();
    auto desk = WholeDesk::enrolled(*ticket);
    if (!desk)
        return desk;
    (*desk)->link();
    if (!(*desk)->settle())
        return Error {Error::Code::Unavailable, u"a desk does not settle"_s};
    return desk;
}

Result<Uuid> newGuest(WholeDesk &desk)
{
    guests::GuestProfile profile;
    profile.guest.latinSurname = u"BENCH"_s;
    profile.guest.latinGivenName = u"Anna"_s;
    const auto made = waitFor(desk.desk().guests().create({profile}));
    return made ? Result<Uuid>(made->first()) : Result<Uuid>(made.error());
}

/// A save as the profile page makes it.
Result<Done> edit(WholeDesk &desk, const Uuid &guest, int turn)
{
    const auto loaded = waitFor(desk.desk().guests().load(guest));
    if (!loaded)
        return loaded.error();
    guests::GuestProfile edited = *loaded;
    edited.guest.vipCode = u"V%1"_s.arg(turn);
    edited.guest.profession = u"profession %1"_s.arg(turn);
    return store::doneOf(waitFor(desk.desk().guests().save(edited, *loaded)));
}

/// From before the save at one desk until the other one has the row.
Result<double> msUntilSeen(WholeDesk &at, WholeDesk &by, const Uuid &guest, int turn)
{
    QEventLoop loop;
    QElapsedTimer timer;
    double ms = -1;
    QObject::connect(&by.desk().database(), &store::Database::changed, &loop,
        [&](const store::Committed &committed) {
            const bool has = std::ranges::any_of(committed.touched,
                [&guest](const store::TouchedRow &row) { return row.id == guest; });
            if (!has)
                return;
            ms = secondsOf(timer) * 1000;
            loop.quit();
        });
    timer.start();
    if (const auto saved = edit(at, guest, turn); !saved)
        return saved.error();
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    if (ms < 0)
        loop.exec();
    if (ms < 0)
        return Error {Error::Code::Unavailable, u"an edit was not seen"_s};
    return ms;
}

Result<double> p99OfSaves(WholeDesk &desk, const Uuid &guest, int saves)
{
    std::vector<double> times;
    for (int i = 0; i < saves; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (const auto saved = edit(desk, guest, i); !saved)
            return saved.error();
        times.push_back(secondsOf(timer) * 1000);
        letRun(5ms);
    }
    std::ranges::sort(times);
    return times[(times.size() - 1) * 99 / 100];
}

} // namespace

Result<Done> measureFirstSync(Bench &bench)
{
    const quint64 branch = bench.server.newBranch();
    if (const auto filled = fill(bench.server, branch, bench.sizes.firstGuests); !filled)
        return filled;
    const auto ticket = bench.server.ticket(branch);
    if (!ticket)
        return ticket.error();
    const auto desk = WholeDesk::enrolled(*ticket);
    if (!desk)
        return desk.error();
    QElapsedTimer timer;
    timer.start();
    (*desk)->link();
    const bool settled = (*desk)->settle();
    const double seconds = secondsOf(timer);
    const qint64 came = (*desk)->guests();
    if (!settled || came != bench.sizes.firstGuests)
        return Error {Error::Code::Unavailable, u"%1 guests came"_s.arg(came)};
    bench.table.add(bench.row("first_sync",
                        counted(u"first sync of %1 guests"_s, bench.sizes.firstGuests), "s", "≤ 8"),
        seconds);
    return Done();
}

Result<Done> measureSeen(Bench &bench)
{
    const quint64 branch = bench.server.newBranch();
    const auto here = settledDesk(bench.server, branch);
    const auto there = settledDesk(bench.server, branch);
    if (!here || !there)
        return here ? there.error() : here.error();
    const auto guest = newGuest(**here);
    if (!guest)
        return guest.error();
    letRun(2s);
    std::vector<double> times;
    for (int i = 0; i < bench.sizes.seen; ++i) {
        const auto ms = msUntilSeen(**here, **there, *guest, i);
        if (!ms)
            return ms.error();
        times.push_back(*ms);
        letRun(std::chrono::milliseconds(QRandomGenerator::global()->bounded(300, 800)));
    }
    std::ranges::sort(times);
    bench.table.add(bench.row("seen", u"an edit at one desk, seen at another"_s, "ms", "≤ 150"),
        times[times.size() / 2]);
    return Done();
}

Result<Done> measureSave(Bench &bench)
{
    const quint64 branch = bench.server.newBranch();
    const auto ticket = bench.server.ticket(branch);
    const auto other = bench.server.enrol(branch);
    if (!ticket || !other)
        return Error {Error::Code::Unavailable, u"enrolment"_s};
    const auto desk = WholeDesk::enrolled(*ticket);
    if (!desk)
        return desk.error();
    const auto guest = newGuest(**desk);
    if (!guest)
        return guest.error();
    const auto alone = p99OfSaves(**desk, *guest, bench.sizes.saves);
    (*desk)->link();
    if (!alone || !(*desk)->settle())
        return Error {Error::Code::Unavailable, u"saves"_s};

    WireDesk author(*other);
    if (const auto greeted = author.greet(); !greeted)
        return greeted;
    std::atomic_bool ends = false;
    std::thread others([&] { // fifty new guests a second
        test::SampleChanges changes(other->device, 1);
        while (!ends
            && author.send(
                author.pushOf(batches(newGuests(changes, 10, GuestRows::One), 10).first())))
            std::this_thread::sleep_for(200ms);
    });
    const auto syncing = p99OfSaves(**desk, *guest, bench.sizes.saves);
    ends = true;
    others.join();
    if (!syncing)
        return syncing.error();
    bench.table.add(
        bench.row("save_alone", u"save of an edit, 99 % within, no server"_s, "ms", ""), *alone);
    bench.table.add(bench.row("save_syncing",
                        u"the same beyond that, while 50 changes a second come"_s, "ms", "≤ 10"),
        *syncing - *alone);
    return Done();
}

} // namespace lobby::bench
