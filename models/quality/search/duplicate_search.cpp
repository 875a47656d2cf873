#include "models/quality/search/duplicate_search.h"

#include "models/quality/blocking/block_keys.h"
#include "models/quality/scoring/model_learning.h"

#include <algorithm>
#include <thread>

namespace lobby::quality {

namespace {

/// More pairs teach nothing more.
constexpr std::size_t kMostLearned = 200'000;
constexpr std::size_t kPortion = 2048;
/// Who has no name must be thirty times surer.
constexpr double kNameless = 3.4;

/// A birth date and a telephone name nobody: without any name, and without documents that can be
/// compared, much else must agree before two records are one person.
bool isNamed(const PersonKey &one, const PersonKey &other, const PairEvidence &evidence)
{
    return (!one.name.isEmpty() && !other.name.isEmpty())
        || evidence.agreements[at(Aspect::Document)] != Agreement::Missing;
}

/// Does `work(from, to)` on portions of 0 … `size` with `threads` threads, this one among them;
/// `report` is called on this one alone.
template <typename Work, typename Report>
void inPortions(
    std::size_t size, int threads, const SearchControl &control, Work work, Report report)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&](bool mayReport) {
        while (!control.cancelled) {
            const std::size_t from = next.fetch_add(kPortion);
            if (from >= size)
                break;
            work(from, std::min(from + kPortion, size));
            if (mayReport)
                report(std::min(from + kPortion, size));
        }
    };
    std::vector<std::thread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(run, false);
    run(true);
    for (std::thread &other : others)
        other.join();
}

} // namespace

DuplicateSearch::DuplicateSearch(int threads)
    : m_threads(std::max(threads, 1))
    , m_model(MatchModel::shipped(0))
    , m_scorer(m_model)
{
}

bool DuplicateSearch::prepare(
    const std::vector<PersonRecord> &records, const SearchControl &control)
{
    m_people.assign(records.size(), {});
    std::vector<std::vector<quint64>> keys(records.size());
    inPortions(
        records.size(), m_threads, control,
        [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i) {
                m_people[i] = personKey(records[i]);
                keys[i] = blockKeys(m_people[i]);
            }
        },
        [](std::size_t) {});
    m_index = {};
    m_frequencies = {};
    for (std::size_t i = 0; i < records.size() && !control.cancelled; ++i) {
        m_index.add(keys[i]);
        m_frequencies.add(m_people[i]);
    }
    return !control.cancelled;
}

void DuplicateSearch::learn(const std::vector<Pair> &pairs)
{
    const auto size = double(m_people.size());
    m_model = MatchModel::shipped(quint32(m_people.size()));
    m_model.strangers = learnStrangers(m_model.strangers, m_people);
    const std::size_t step = pairs.size() / kMostLearned + 1;
    std::vector<PairEvidence> some;
    some.reserve(pairs.size() / step + 1);
    for (std::size_t i = 0; i < pairs.size(); i += step)
        some.push_back(evidence(pairs[i]));
    m_model = learnKinds(m_model, some, double(step), size * (size - 1) / 2);
    m_scorer = PairScorer(m_model);
}

PairEvidence DuplicateSearch::evidence(Pair pair) const
{
    return evidenceOf(
        compare(m_people[pair.first], m_people[pair.second]), m_model.strangers, m_frequencies);
}

double DuplicateSearch::logOdds(Pair pair) const
{
    const PairEvidence evidence = this->evidence(pair);
    const double sure = m_scorer.weigh(evidence).logOdds();
    return isNamed(m_people[pair.first], m_people[pair.second], evidence) ? sure : sure - kNameless;
}

std::vector<ScoredPair> DuplicateSearch::score(
    const std::vector<Pair> &pairs, const SearchControl &control) const
{
    std::vector<double> logOddsOfAll(pairs.size());
    inPortions(
        pairs.size(), m_threads, control,
        [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i)
                logOddsOfAll[i] = logOdds(pairs[i]);
        },
        [&](std::size_t done) {
            if (control.progress)
                control.progress(qint64(done), qint64(pairs.size()));
        });
    std::vector<ScoredPair> scored;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (logOddsOfAll[i] >= kPossible)
            scored.push_back({pairs[i], logOddsOfAll[i]});
    }
    return scored;
}

Result<std::vector<Duplicate>> DuplicateSearch::findAll(
    const std::vector<PersonRecord> &records, const SearchControl &control)
{
    if (!prepare(records, control))
        return Error {Error::Code::Cancelled};
    const std::vector<Pair> pairs = m_index.pairs();
    m_compared = pairs.size();
    learn(pairs);
    const std::vector<ScoredPair> scored = score(pairs, control);
    if (control.cancelled)
        return Error {Error::Code::Cancelled};
    return decideTogether(scored, [this](Pair pair) { return logOdds(pair); });
}

std::vector<Duplicate> DuplicateSearch::add(const PersonRecord &record)
{
    const auto number = quint32(m_people.size());
    m_people.push_back(personKey(record));
    m_frequencies.add(m_people.back());
    const std::vector<quint64> keys = blockKeys(m_people.back());
    std::vector<Duplicate> found;
    for (const quint32 other : m_index.neighbours(keys)) {
        const double sure = logOdds({other, number});
        if (sure >= kPossible)
            found.push_back(
                {{other, number}, sure, sure >= kVeryLikely ? Band::VeryLikely : Band::Possible});
    }
    m_index.add(keys);
    std::sort(found.begin(), found.end(),
        [](const Duplicate &a, const Duplicate &b) { return a.logOdds > b.logOdds; });
    return found;
}

} // namespace lobby::quality
