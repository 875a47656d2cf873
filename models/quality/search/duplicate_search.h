#pragma once

#include "models/quality/comparison/person_record.h"
#include "models/quality/scoring/match_model.h"
#include "models/quality/search/clusters.h"
#include "models/support/result.h"

#include <atomic>
#include <functional>
#include <vector>

namespace lobby::quality {

/// Work that takes a while: asks whether to stop, says how far it is. Any thread.
struct SearchControl
{
    std::atomic<bool> cancelled = false;
    std::function<void(qint64 done, qint64 all)> progress = {};
};

/// Looks for people who are recorded more than once. How people and errors are distributed it
/// learns from the records themselves. Used from one thread at a time, which may be any; it starts
/// `threads` of its own while it works.
class DuplicateSearch
{
public:
    explicit DuplicateSearch(int threads = 2);

    /// Compares all of `records`, in place of what was there before. Cancelled.
    Result<std::vector<Duplicate>> findAll(
        const std::vector<PersonRecord> &records, const SearchControl &control);
    /// Who of those who are known may be this one, the likeliest first; then he is known too, by
    /// the next number.
    std::vector<Duplicate> add(const PersonRecord &record);

    [[nodiscard]] const std::vector<PersonKey> &people() const { return m_people; }
    [[nodiscard]] const MatchModel &model() const { return m_model; }
    [[nodiscard]] std::size_t comparedPairs() const { return m_compared; }
    [[nodiscard]] PairEvidence evidence(Pair pair) const;
    [[nodiscard]] const PairScorer &scorer() const { return m_scorer; }
    [[nodiscard]] double logOdds(Pair pair) const;

private:
    bool prepare(const std::vector<PersonRecord> &records, const SearchControl &control);
    void learn(const std::vector<Pair> &pairs);
    std::vector<ScoredPair> score(
        const std::vector<Pair> &pairs, const SearchControl &control) const;

    int m_threads;
    std::vector<PersonKey> m_people;
    BlockIndex m_index;
    ValueFrequencies m_frequencies;
    MatchModel m_model;
    PairScorer m_scorer;
    std::size_t m_compared = 0;
};

} // namespace lobby::quality
