#include "models/quality/queue/duplicate_queue.h"

#include "models/support/async.h"

#include <QDateTime>

#include <algorithm>

#include "schema/schema.h"

namespace lobby::quality {

namespace {

constexpr int kBeatMs = 100;
/// More at once, as from an import, are compared all together.
constexpr int kMostOneByOne = 200;

bool isCompared(quint16 table)
{
    return table == schema::Guest::kTable || table == schema::Telephone::kTable
        || table == schema::Email::kTable || table == schema::Address::kTable
        || table == schema::IdentityDocument::kTable;
}

bool isDecided(quint16 table)
{
    return table == schema::MatchPair::kTable || table == schema::IdentityMerge::kTable;
}

bool isWith(const GuestPair &pair, const Uuid &guest)
{
    return pair.first == guest || pair.second == guest;
}

} // namespace

struct DuplicateQueue::Meter
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> all = 0;
};

DuplicateQueue::DuplicateQueue(store::Database &database, GuestDuplicates &duplicates,
    MatchDecisions &decisions, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_duplicates(duplicates)
    , m_decisions(decisions)
{
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, this, &DuplicateQueue::progressed);
    connect(&database, &store::Database::changed, this, &DuplicateQueue::heard);
}

DuplicateQueue::~DuplicateQueue()
{
    if (m_control)
        m_control->cancelled = true;
}

void DuplicateQueue::search()
{
    if (m_state == State::Searching)
        return;
    m_state = State::Searching;
    m_knows = false;
    m_open.clear();
    m_touched.clear(); // whoever is written from now on may be missed by the search
    m_meter = std::make_shared<Meter>();
    m_control = std::make_shared<SearchControl>();
    m_control->progress = [meter = m_meter](qint64 done, qint64 all) {
        meter->done = done;
        meter->all = all;
    };
    m_beat.start();
    Q_EMIT changed();
    whenDone(m_duplicates.findAll(m_control), this,
        [this](const Result<FoundPairs> &found) { searched(found); });
}

void DuplicateQueue::searched(const Result<FoundPairs> &found)
{
    m_beat.stop();
    m_control.reset();
    if (found) {
        m_found = *found;
        m_knows = true;
        m_state = State::Ready;
        refresh();
        compareNext();
        return;
    }
    m_error = found.error();
    m_state = m_error.code == Error::Code::Cancelled ? State::Unsearched : State::Failed;
    Q_EMIT changed();
}

void DuplicateQueue::cancel()
{
    if (m_control)
        m_control->cancelled = true;
}

DuplicateQueue::Progress DuplicateQueue::progress() const
{
    return m_meter ? Progress {m_meter->done, m_meter->all} : Progress();
}

void DuplicateQueue::refresh()
{
    if (!m_knows)
        return;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_database.clock().nowMs());
    const qint64 midnight = now.date().startOfDay().toMSecsSinceEpoch();
    whenDone(m_decisions.decidedSince(midnight), this, [this](const Result<int> &decided) {
        m_decidedToday = decided ? *decided : 0;
        Q_EMIT changed();
    });
    whenDone(m_decisions.open(m_found), this,
        [this, generation = ++m_generation](const Result<std::vector<GuestPair>> &open) {
            if (generation != m_generation || !m_knows)
                return;
            m_open = open ? *open : std::vector<GuestPair>();
            m_state = open ? State::Ready : State::Failed;
            if (!open)
                m_error = open.error();
            Q_EMIT changed();
        });
}

int DuplicateQueue::count(Band band) const
{
    return static_cast<int>(std::ranges::count(m_open, band, &GuestPair::band));
}

const GuestPair *DuplicateQueue::pairOf(const Uuid &one, const Uuid &other) const
{
    const auto pair = std::ranges::find_if(
        m_open, [&](const GuestPair &each) { return isWith(each, one) && isWith(each, other); });
    return pair == m_open.end() ? nullptr : &*pair;
}

QList<GuestPair> DuplicateQueue::pairsWith(const Uuid &guest) const
{
    QList<GuestPair> pairs;
    std::ranges::copy_if(m_open, std::back_inserter(pairs),
        [&guest](const GuestPair &pair) { return isWith(pair, guest); });
    return pairs;
}

void DuplicateQueue::heard(const store::Committed &committed)
{
    bool decided = false;
    for (const store::TouchedRow &row : committed.touched) {
        decided = decided || isDecided(row.table);
        if (isCompared(row.table) && (m_knows || m_state == State::Searching))
            m_touched.insert(row.table == schema::Guest::kTable ? row.id : row.subject);
    }
    if (!m_knows)
        return;
    if (decided)
        refresh();
    compareNext();
}

void DuplicateQueue::compareNext()
{
    if (m_comparing || m_touched.isEmpty() || !m_knows)
        return;
    if (m_touched.size() > kMostOneByOne) {
        search();
        return;
    }
    const Uuid guest = *m_touched.constBegin();
    m_touched.erase(m_touched.constBegin());
    m_comparing = true;
    whenDone(m_duplicates.findFor(guest), this,
        [this, guest](const Result<FoundPairs> &found) { compared(guest, found); });
}

void DuplicateQueue::compared(const Uuid &guest, const Result<FoundPairs> &found)
{
    m_comparing = false;
    const bool isGone = !found && found.error().code == Error::Code::NotFound;
    if (m_knows && (found || isGone)) {
        std::erase_if(m_found.pairs, [&](const GuestPair &pair) { return isWith(pair, guest); });
        if (found)
            m_found.pairs.insert(m_found.pairs.end(), found->pairs.begin(), found->pairs.end());
        std::ranges::stable_sort(m_found.pairs, std::greater(), &GuestPair::probability);
        if (m_touched.isEmpty())
            refresh();
    }
    compareNext();
}

} // namespace lobby::quality
