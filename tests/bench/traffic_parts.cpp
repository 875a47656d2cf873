#include "tests/bench/bench.h"
#include "tests/bench/traffic.h"

#include <algorithm>

namespace lobby::bench {

using namespace Qt::StringLiterals;

namespace {

/// A desk of a branch, acquainted; and what is made at it.
struct Author
{
    WireDesk desk;
    test::SampleChanges changes;
};

Result<WireDesk> acquainted(const BenchServer &server, quint64 branch)
{
    const auto device = server.enrol(branch);
    if (!device)
        return device.error();
    WireDesk desk(*device);
    if (const auto greeted = desk.greet(); !greeted)
        return greeted.error();
    return desk;
}

Result<Author> authorIn(const Bench &bench, quint64 branch)
{
    const auto device = bench.server.enrol(branch);
    if (!device)
        return device.error();
    Author author {WireDesk(*device), test::SampleChanges(device->device, quint64(bench.run) + 1)};
    if (const auto greeted = author.desk.greet(); !greeted)
        return greeted.error();
    return author;
}

/// Of calls of `work`, in ms; an error ends it.
template <typename Work>
Result<double> medianMs(int calls, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < calls; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (const Result<Done> done = work(); !done)
            return done.error();
        times.push_back(secondsOf(timer) * 1000);
    }
    std::ranges::nth_element(times, times.begin() + calls / 2);
    return times[size_t(calls) / 2];
}

} // namespace

Result<Done> measurePush(Bench &bench)
{
    struct Kind
    {
        GuestRows rows;
        const char *key;
        QString what;
        const char *sqliteReach;
        const char *postgresReach;
    };
    for (const Kind &kind : {Kind {GuestRows::One, "push", u"push of %1 new guests, one row each"_s,
                                 "≥ 10,000", "≥ 15,000"},
             Kind {GuestRows::All, "push_whole", u"push of %1 new guests with all their rows"_s, "",
                 ""}}) {
        auto author = authorIn(bench, bench.server.newBranch());
        if (!author)
            return author.error();
        const auto groups = newGuests(author->changes, bench.sizes.guests, kind.rows);
        qsizetype ops = 0;
        for (const auto &group : groups)
            ops += group.size();
        const auto messages = batches(groups, kBatch);
        const double before = bench.server.processorSeconds();
        QElapsedTimer timer;
        timer.start();
        const auto pushed = pushAll(author->desk, messages);
        if (!pushed)
            return pushed.error();
        bench.table.add(bench.row(kind.key, counted(kind.what, bench.sizes.guests), "ops/s",
                            kind.sqliteReach, kind.postgresReach),
            double(ops) / secondsOf(timer));
        const double processor = bench.server.processorSeconds() - before;
        bench.table.add(bench.row(QByteArray(kind.key) + "_processor",
                            u"the same, lobbyd's processor time each"_s, "µs", ""),
            processor * 1e6 / double(ops));
    }
    return Done();
}

Result<Done> measureBytes(Bench &bench)
{
    auto author = authorIn(bench, bench.server.newBranch());
    if (!author)
        return author.error();
    const auto guests = newGuests(author->changes, bench.sizes.edits, GuestRows::One);
    if (const auto pushed = pushAll(author->desk, batches(guests, kBatch)); !pushed)
        return pushed.error();
    const auto measure = [&](const char *key, int most, const char *reach) -> Result<Done> {
        const auto pushed
            = pushAll(author->desk, batches(edits(author->changes, bench.sizes.edits), most));
        if (!pushed)
            return pushed.error();
        bench.table.add(
            bench.row(key, counted(u"push of an edit of two fields, in batches of %1"_s, most), "B",
                reach),
            double(*pushed) / bench.sizes.edits);
        return Done();
    };
    if (const auto large = measure("bytes_large", std::min(bench.sizes.edits, kBatch), "≤ 35");
        !large)
        return large;
    return measure("bytes_small", 5, "≤ 50");
}

Result<Done> measurePull(Bench &bench)
{
    const quint64 branch = bench.server.newBranch();
    auto author = authorIn(bench, branch);
    if (!author)
        return author.error();
    const auto guests = newGuests(author->changes, bench.sizes.edits, GuestRows::One);
    if (const auto pushed = pushAll(author->desk, batches(guests, kBatch)); !pushed)
        return pushed.error();
    auto reader = acquainted(bench.server, branch);
    if (!reader)
        return reader.error();
    const auto pushed
        = pushAll(author->desk, batches(edits(author->changes, bench.sizes.edits), kBatch));
    if (!pushed)
        return pushed.error();
    QElapsedTimer timer;
    timer.start();
    qsizetype lines = 0;
    qsizetype bytes = 0;
    for (bool more = true; more;) {
        const auto answered = reader->poll();
        if (!answered)
            return answered.error();
        lines += answered->lines;
        bytes += answered->bytes;
        more = answered->hasMore;
    }
    if (lines != bench.sizes.edits)
        return Error {Error::Code::Conflict, u"%1 lines came"_s.arg(lines)};
    const QString what = counted(u"pull of %1 edits"_s, bench.sizes.edits);
    bench.table.add(bench.row("pull", what, "ms", "≤ 100"), secondsOf(timer) * 1000);
    bench.table.add(
        bench.row("pull_bytes", what + u", each"_s, "B", "≤ 60"), double(bytes) / double(lines));
    return Done();
}

Result<Done> measureIdle(Bench &bench)
{
    auto desk = acquainted(bench.server, bench.server.newBranch());
    if (!desk)
        return desk.error();
    const auto roundTrip = medianMs(bench.sizes.nothings, [&]() -> Result<Done> {
        if (desk->connection().get("/healthz").status != 200)
            return Error {Error::Code::Unavailable, u"/healthz"_s};
        return Done();
    });
    if (!roundTrip)
        return roundTrip.error();
    qsizetype bytes = 0;
    const auto nothing = medianMs(bench.sizes.nothings, [&]() -> Result<Done> {
        const QByteArray request = desk->pollOf();
        const auto answered = desk->send(request);
        if (!answered)
            return answered.error();
        bytes = request.size() + answered->bytes;
        return Done();
    });
    if (!nothing)
        return nothing.error();
    bench.table.add(bench.row("idle_whole", u"a sync with nothing to do"_s, "ms", ""), *nothing);
    bench.table.add(
        bench.row("idle", u"the same, beyond the round trip of /healthz"_s, "ms", "≤ 2"),
        *nothing - *roundTrip);
    bench.table.add(
        bench.row("idle_bytes", u"the same, question and answer"_s, "B", "≤ 300"), double(bytes));
    return Done();
}

} // namespace lobby::bench
