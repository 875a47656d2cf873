#include "models/sync/hybrid_clock.h"
#include "tests/bench/bench.h"
#include "tests/bench/traffic.h"

#include <QDateTime>

namespace lobby::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGuests = 5000;

/// Made-up edits carry made-up times; of a million of them the last would be of next year.
QList<QList<sync::Op>> restamped(QList<QList<sync::Op>> batches, sync::HybridClock &clock)
{
    for (QList<sync::Op> &ops : batches) {
        for (sync::Op &op : ops)
            op.stamp = clock.next(QDateTime::currentMSecsSinceEpoch());
    }
    return batches;
}

/// A branch whose journal grows.
class Journal
{
public:
    static Result<Journal> begin(const Bench &bench)
    {
        const quint64 branch = bench.server.newBranch();
        const auto author = bench.server.enrol(branch);
        const auto reader = bench.server.enrol(branch);
        if (!author || !reader)
            return author ? reader.error() : author.error();
        Journal journal(*author, *reader);
        if (const auto greeted = journal.m_author.greet(); !greeted)
            return greeted.error();
        const auto pushed = pushAll(journal.m_author,
            batches(newGuests(journal.m_changes, kGuests, GuestRows::One), kBatch));
        if (!pushed)
            return pushed.error();
        journal.m_lines = kGuests;
        return journal;
    }

    Result<Done> growTo(qint64 lines)
    {
        while (m_lines < lines) {
            if (const auto pushed = push(int(std::min<qint64>(lines - m_lines, 20'000))); !pushed)
                return pushed;
        }
        return Done();
    }
    Result<Done> push(int edits)
    {
        const auto pushed = pushAll(
            m_author, restamped(batches(bench::edits(m_changes, edits), kBatch), m_clock));
        m_lines += edits;
        return pushed ? Result<Done>(Done()) : Result<Done>(pushed.error());
    }
    /// Takes everything up to now as read; on a new connection, for the old one may have been idle
    /// for so long that the server closed it.
    Result<Done> catchUp()
    {
        m_reader = std::make_unique<WireDesk>(m_readingDevice);
        return m_reader->greet();
    }
    Result<qsizetype> read()
    {
        qsizetype lines = 0;
        for (bool more = true; more;) {
            const auto answered = m_reader->poll();
            if (!answered)
                return answered.error();
            lines += answered->lines;
            more = answered->hasMore;
        }
        return lines;
    }

private:
    Journal(const tests::EnrolledDevice &author, const tests::EnrolledDevice &reader)
        : m_author(author)
        , m_readingDevice(reader)
        , m_changes(author.device, 1)
        , m_clock(author.device, 0)
    {
    }

    WireDesk m_author;
    tests::EnrolledDevice m_readingDevice;
    std::unique_ptr<WireDesk> m_reader;
    test::SampleChanges m_changes;
    sync::HybridClock m_clock;
    qint64 m_lines = 0;
};

} // namespace

Result<Done> measureGrowth(Bench &bench)
{
    if (bench.run > 0)
        return Done(); // the journal grows once, with all runs at each size
    auto journal = Journal::begin(bench);
    if (!journal)
        return journal.error();
    const int edits = bench.sizes.edits;
    for (const qint64 lines : bench.sizes.journals) {
        if (const auto grown = journal->growTo(lines); !grown)
            return grown;
        const QString when = counted(u", journal of %1 lines"_s, lines);
        const QByteArray size = QByteArray::number(lines);
        double processor = 0;
        for (int run = 0; run < bench.sizes.runs; ++run) {
            if (const auto read = journal->catchUp(); !read)
                return read;
            const double before = bench.server.processorSeconds();
            QElapsedTimer timer;
            timer.start();
            if (const auto pushed = journal->push(edits); !pushed)
                return pushed;
            processor += bench.server.processorSeconds() - before;
            bench.table.add(bench.row("growth_push_" + size,
                                counted(u"push of %1 edits"_s, edits) + when, "ms", "flat"),
                secondsOf(timer) * 1000);
            timer.restart();
            const auto read = journal->read();
            if (!read || *read != edits)
                return read ? Error {Error::Code::Conflict, u"%1 lines"_s.arg(*read)}
                            : read.error();
            bench.table.add(bench.row("growth_pull_" + size,
                                counted(u"pull of %1 edits"_s, edits) + when, "ms", "flat"),
                secondsOf(timer) * 1000);
        }
        bench.table.add(bench.row("growth_processor_" + size,
                            u"lobbyd's processor time for each edit pushed"_s + when, "µs", "flat"),
            processor * 1e6 / (double(edits) * bench.sizes.runs));
    }
    return Done();
}

} // namespace lobby::bench
