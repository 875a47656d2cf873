#pragma once

#include "models/quality/decisions/match_decisions.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace lobby::quality {

/// Pairs that wait for somebody's decision. All guests are compared when that is asked for, beside
/// the desk; after it whoever is written is compared at once, and what is decided, here or at
/// another desk, goes. GUI thread.
class DuplicateQueue : public QObject
{
    Q_OBJECT

public:
    enum class State { Unsearched, Searching, Ready, Failed };
    struct Progress
    {
        qint64 done = 0;
        qint64 all = 0; ///< 0: not known yet
    };

    /// All three outlive the queue.
    DuplicateQueue(store::Database &database, GuestDuplicates &duplicates,
        MatchDecisions &decisions, QObject *parent = nullptr);
    /// Stops what is under way.
    ~DuplicateQueue() override;

    /// Compares all guests, in place of what was known before.
    void search();
    /// Unsearched again.
    void cancel();
    /// Reads anew what is decided: another member may be at the desk, and "later" comes to an end.
    void refresh();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< of Failed
    [[nodiscard]] Progress progress() const;
    /// Undecided, the likeliest first.
    [[nodiscard]] const std::vector<GuestPair> &pairs() const { return m_open; }
    [[nodiscard]] int count(Band band) const;
    [[nodiscard]] const GuestPair *pairOf(const Uuid &one, const Uuid &other) const;
    /// Pairs in which he is.
    [[nodiscard]] QList<GuestPair> pairsWith(const Uuid &guest) const;
    [[nodiscard]] int decidedToday() const { return m_decidedToday; }

Q_SIGNALS:
    void changed();
    void progressed();

private:
    struct Meter; ///< written by the search, read by the timer
    void searched(const Result<FoundPairs> &found);
    void heard(const store::Committed &committed);
    void compareNext();
    void compared(const Uuid &guest, const Result<FoundPairs> &found);

    store::Database &m_database;
    GuestDuplicates &m_duplicates;
    MatchDecisions &m_decisions;
    State m_state = State::Unsearched;
    bool m_knows = false; ///< all were compared, and since then everybody who was written
    Error m_error;
    std::shared_ptr<Meter> m_meter;
    std::shared_ptr<SearchControl> m_control;
    QTimer m_beat;
    FoundPairs m_found; ///< decided or not
    std::vector<GuestPair> m_open;
    QSet<Uuid> m_touched; ///< written, and not compared since
    bool m_comparing = false;
    int m_generation = 0; ///< of the question what is open
    int m_decidedToday = 0;
};

} // namespace lobby::quality
