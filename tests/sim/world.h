#pragma once

#include "models/sync/replication/replica.h"
#include "tests/sim/disk.h"
#include "tests/sim/hotel_tables.h"
#include "tests/sim/hub_witness.h"
#include "tests/sim/memory_hub.h"
#include "tests/sim/random.h"

#include <queue>

#include <memory>
#include <variant>

namespace lobby::sim {

inline constexpr sync::Stream kOrganisation = 100; ///< beside those of the branches 1, 2 and 3

/// What can go wrong in one schedule, drawn from its seed.
struct Faults
{
    double drop = 0;
    double repeat = 0;
    double crash = 0; ///< before or after any commit
    double spells = 0.02; ///< of being offline, per tick
    double breaks = 0.01; ///< in which nobody works at a desk, per tick
    double clockJumps = 0.004;
    double serverRestores = 0.0008;
    double diskRollbacks = 0.0006;
    double clones = 0.0003;
    double baseMoves = 0.002;
    quint32 linesLeft = 40; ///< at most, when a journal is cut
    double revocations = 0.0002;
    double retirements = 0.0002;
    double backups = 0.003;
    double images = 0.002; ///< of a desk's disk
    double longDelays = 0.02; ///< of messages
    quint32 longestDelayMs = 20'000;
    double diskFull = 0.02;
    double favourites = 0; ///< how often everybody serves the same guest
    double moves = 1; ///< of guests between branches, and erasures: times the usual
    double shared = 0; ///< of what clerks do beyond the usual: what two branches or guests may have
    bool mixedSchemas = false;
    bool coarseClocks = false; ///< that show whole seconds, and all the same
    bool realBytes = false; ///< messages are written and read on their way
    bool fastClocks = false; ///< of some desks, about as far ahead as the server lets pass
};

/// One desk of the schedule.
struct SimDesk
{
    std::unique_ptr<Disk> disk;
    std::any image; ///< of its disk, some time ago
    sync::Stream branch = 0;
    quint32 schema = kNewSchema;
    qint64 skewMs = 0;
    bool online = true;
    bool staffed = true;
    bool wiped = false;
};

/// An op that a desk said was done.
struct CommittedOp
{
    sync::Op op;
    Uuid subject;
    qint64 atMs = 0; ///< by the server's clock
    size_t desk = 0;
    quint64 number = 0; ///< in the order of commits
    sync::Fields replaced = {}; ///< what its fields held at its desk before
};

/// What a desk's row held when it heard that the server had been restored.
struct HeldRow
{
    sync::EntityState state;
    Uuid subject;
    qint64 atMs = 0;
};

/// A device that the server was told to trust no more.
struct Revoked
{
    sync::DeviceStatus status = sync::DeviceStatus::Active;
    quint64 lastSequence = 0; ///< when it was
};

struct Tally
{
    quint64 events = 0;
    quint64 commits = 0;
    quint64 ops = 0;
    quint64 restores = 0;
    quint64 rollbacks = 0;
    quint64 cards = 0;
    quint64 erasures = 0;
    quint64 quarantined = 0;
    quint64 revocations = 0;
    quint64 retirements = 0;

    void add(const Tally &other);
    /// "1234 events, 567 ops, …"
    [[nodiscard]] QByteArray text() const;
};

using MakeDisk = std::function<std::unique_ptr<Disk>()>;

/// A schedule: some desks, a server, a network that loses and delays, clerks who type, and what
/// goes wrong, all of it decided by the seed. The core under test is the product's own.
class World
{
public:
    /// `witness` outlives the world.
    World(quint64 seed, const MakeDisk &makeDisk, HubWitness *witness = nullptr);

    /// Faults for `steps` events, then quiet until everything has settled. Empty when every
    /// invariant held, else the first that did not.
    QString run(quint64 steps);

    /// Of everything that the server holds.
    [[nodiscard]] QByteArray hash() const;
    [[nodiscard]] const Tally &tally() const { return m_tally; }

    // For the clerks and the invariants.
    [[nodiscard]] Random &random() { return m_random; }
    /// By the server's clock, and by a desk's that is set right.
    [[nodiscard]] qint64 clockMs() const
    {
        return m_faults.coarseClocks ? m_nowMs / 1000 * 1000 : m_nowMs;
    }
    [[nodiscard]] const Faults &faults() const { return m_faults; }
    [[nodiscard]] std::vector<SimDesk> &desks() { return m_desks; }
    [[nodiscard]] const std::vector<SimDesk> &desks() const { return m_desks; }
    [[nodiscard]] const MemoryHub &hub() const { return m_hub; }
    [[nodiscard]] const MemoryHub &backup() const { return m_backup; }
    /// Retired or lost, by the server's word.
    [[nodiscard]] sync::DeviceStatus statusOf(const SimDesk &desk) const;
    [[nodiscard]] const std::map<quint32, Revoked> &revoked() const { return m_revoked; }
    /// Was an op of that commit ever kept aside?
    [[nodiscard]] bool wasAside(const Uuid &transaction) const
    {
        return m_everAside.contains(transaction);
    }
    /// Rows that each desk had when it heard of a restore, and that it may still give back.
    [[nodiscard]] const std::map<size_t, std::map<sync::RowKey, HeldRow>> &held() const
    {
        return m_held;
    }
    /// Ops that the desk committed since its disk was last put back, oldest first.
    [[nodiscard]] const std::vector<Uuid> &committedAt(size_t desk) const
    {
        return m_committedAt[desk];
    }
    /// Had its desk not heard what became of the op, or when it was taken?
    [[nodiscard]] bool wasUnheard(const Uuid &op) const { return m_unheard.contains(op); }
    /// Was the row ever given back with stamps of a clock that was wrong?
    [[nodiscard]] bool wasGivenBackAhead(const sync::RowKey &key) const
    {
        return m_givenBackAhead.contains(key);
    }
    [[nodiscard]] const std::vector<sync::RowKey> &forbidden() const { return m_forbidden; }
    [[nodiscard]] const std::map<Uuid, CommittedOp> &committed() const { return m_committed; }
    /// Ops whose only copy may have gone with a disk.
    [[nodiscard]] const std::set<Uuid> &maybeLost() const { return m_maybeLost; }
    [[nodiscard]] const std::vector<std::pair<sync::RowKey, sync::RowKey>> &pairs() const
    {
        return m_pairs;
    }
    [[nodiscard]] bool hadRestore() const { return m_tally.restores > 0; }
    [[nodiscard]] bool hadRollback() const { return m_tally.rollbacks > 0; }
    [[nodiscard]] bool clocksWereRight() const { return m_clocksWereRight; }
    /// Two rows that one commit made: nobody may see one without the other.
    void notePair(const sync::RowKey &a, const sync::RowKey &b) { m_pairs.emplace_back(a, b); }
    /// A row that a commit made together with something the server does not take.
    void noteForbidden(const sync::RowKey &key) { m_forbidden.push_back(key); }
    /// A commit at a desk, as a clerk makes it.
    void commit(SimDesk &desk, const QList<sync::Intent> &intents);
    void claim(sync::Stream stream, const Uuid &scope);
    void evict(sync::Stream stream, const Uuid &scope);

private:
    using Message = std::variant<sync::SyncRequest, sync::SyncAnswer, sync::SnapshotRequest,
        sync::SnapshotAnswer, sync::ReincarnationRequest, sync::ReincarnationAnswer>;
    struct Event
    {
        qint64 atMs = 0;
        quint64 tie = 0;
        size_t desk = 0;
        std::shared_ptr<const Message> message; ///< none: the desk does something
        friend bool operator<(const Event &a, const Event &b)
        {
            return a.atMs != b.atMs ? a.atMs > b.atMs : a.tie > b.tie;
        }
    };

    void drawFaults(quint64 seed);
    void makeDesks(const MakeDisk &makeDisk);
    void step();
    void tick(size_t index);
    void ask(size_t index);
    void send(size_t desk, Message message);
    void deliver(const Event &event);
    void answer(size_t desk, const Message &question);
    void receive(size_t desk, const Message &answer);
    template <typename Answer>
    void hand(size_t index, const Answer &answer);
    void watchPosition(
        size_t index, const sync::DeskPosition &before, const sync::DeskPosition &after);
    void noteHeld(size_t index);
    void noteUnheard(const SimDesk &desk, quint64 after);
    void noteGivenBack(const sync::SyncRequest &request);
    void noteCommitted(
        size_t index, const sync::LocalChange &done, const std::vector<sync::Fields> &replaced);
    void environment();
    void backUp();
    void restoreServer();
    void revoke(sync::DeviceStatus status);
    void misfortuneOfDisks();
    void rollBackDisk(SimDesk &desk, const std::any &image);
    void ensureKnown(const SimDesk &desk, quint32 device);
    [[nodiscard]] sync::Hub serverHalf();
    void setDevice(const sync::DeviceRecord &record);
    /// What somebody other than a desk makes the server do.
    void operate(const std::function<void(sync::Hub &)> &work);
    template <typename Question, typename Answer>
    Answer witnessed(const Question &question, const Answer &answer);
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool isSettled(const SimDesk &desk) const;
    void fail(const QString &what);

    Random m_random;
    Faults m_faults;
    bool m_quiet = false;
    qint64 m_nowMs = 1'700'000'000'000;
    std::priority_queue<Event> m_events;
    sync::HubLimits m_limits;
    MemoryHub m_hub;
    MemoryHub m_backup;
    HubWitness *m_witness;
    std::vector<SimDesk> m_desks;
    std::map<Uuid, CommittedOp> m_committed;
    std::set<Uuid> m_maybeLost;
    std::vector<std::pair<sync::RowKey, sync::RowKey>> m_pairs;
    std::map<quint32, Revoked> m_revoked;
    std::set<Uuid> m_everAside;
    std::map<size_t, std::map<sync::RowKey, HeldRow>> m_held;
    std::vector<std::vector<Uuid>> m_committedAt;
    std::set<Uuid> m_unheard;
    std::set<sync::RowKey> m_givenBackAhead;
    std::vector<sync::RowKey> m_forbidden;
    Tally m_tally;
    bool m_clocksWereRight = true;
    QString m_failure;
};

} // namespace lobby::sim
