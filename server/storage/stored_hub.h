#pragma once

#include "models/sync/lookup/lookup_keys.h"
#include "models/sync/replication/hub_store.h"
#include "server/pki/enrolment.h"
#include "server/pki/peer_certificate.h"
#include "server/storage/gathered_writes.h"
#include "server/storage/lasting.h"
#include "server/storage/session.h"

namespace lobby::server {

/// Number of an organisation on this server; 1 and up.
using Organisation = quint32;

/// The server's half of the protocol's storage in SQL: one organisation, one transaction. What was
/// read or written once is remembered until the end. Lines get their numbers as late as possible,
/// when the journal is looked at or at the end, since the counter of a stream stays locked from
/// then on: numbers are dense and in the order of commits.
class StoredHub : public sync::HubStore
{
public:
    StoredHub(Session &session, Organisation organisation, bool writes)
        : m_session(session)
        , m_organisation(organisation)
        , m_writes(writes)
    {
    }

    [[nodiscard]] Organisation organisation() const { return m_organisation; }
    /// For what else is kept in the same transaction.
    [[nodiscard]] Session &session() const
    {
        settle();
        return m_session;
    }

    // HubStore
    [[nodiscard]] std::optional<sync::EntityState> row(const sync::RowKey &key) const override;
    void setRow(const sync::EntityState &state, const sync::Belonging &belonging) override;
    [[nodiscard]] QList<sync::RowKey> rowsOfScope(const Uuid &scope) const override;
    [[nodiscard]] QList<sync::RowKey> rowsOfSubject(const Uuid &subject) const override;
    [[nodiscard]] std::optional<sync::RowKey> erasedWith(const Uuid &id) const override;
    void erase(const sync::RowKey &key, const sync::RowKey &subject) override;
    [[nodiscard]] std::set<sync::Stream> streamsOf(const Uuid &scope) const override;
    void join(sync::Stream stream, const Uuid &scope) override;
    void leave(sync::Stream stream, const Uuid &scope) override;
    [[nodiscard]] sync::Epoch epoch() const override;
    [[nodiscard]] std::optional<sync::DeviceRecord> device(quint32 device) override;
    void setDevice(const sync::DeviceRecord &device) override;
    [[nodiscard]] quint32 newDevice() override;
    [[nodiscard]] std::set<sync::Stream> everIn(const Uuid &scope) const override;
    [[nodiscard]] sync::StreamEnds ends(sync::Stream stream) const override;
    [[nodiscard]] QList<sync::Entry> entries(
        sync::Stream stream, quint64 after, int limit) const override;
    void append(sync::Stream stream, const sync::Entry &entry) override;
    [[nodiscard]] QList<sync::RowKey> erasuresOf(
        sync::Stream stream, const Uuid &after, const Uuid &upTo) const override;
    [[nodiscard]] QList<Uuid> scopesOf(
        sync::Stream stream, const Uuid &after, int limit) const override;
    void quarantine(const sync::Op &op, quint64 sequence, const QString &reason) override;
    [[nodiscard]] QList<sync::RowKey> holders(quint16 rule, const QByteArray &key) const override;
    void hold(quint16 rule, const QByteArray &key, const sync::RowKey &row) override;
    void release(quint16 rule, const sync::RowKey &row) override;

    /// Claims and reads at once what these ops will ask for: always the same order, so that pushes
    /// wait for each other instead of getting entangled.
    void expect(const sync::Registry &registry, const QList<sync::Op> &ops);
    /// Numbers and writes the lines that wait; the last thing in a transaction.
    void finish();
    /// Those with lines of this transaction; after finish().
    [[nodiscard]] const std::set<sync::Stream> &grown() const { return m_grown; }
    /// What this transaction did that must outlive the database.
    [[nodiscard]] const Lasting &lasting() const { return m_lasting; }
    /// The same of all transactions there ever were.
    [[nodiscard]] Lasting allLasting();

    /// Guests who have a row that can be looked for by it, in any branch, as of fillLookup().
    [[nodiscard]] QList<Uuid> subjectsWith(const sync::LookupKey &key, int limit) const;

    /// Are there rows whose keys the lookup does not know yet?
    [[nodiscard]] bool isLookupDue() const;
    /// Makes the keys of so many of them known.
    void fillLookup(int most);

    // What an operator does, and enrolment.
    void begin(const sync::Epoch &epoch); ///< a new organisation, or a new life of one
    void moveBase(sync::Stream stream, quint64 base); ///< drops the lines up to there
    /// Remembers how far every journal is now; lines know no time.
    void noteHeads(qint64 nowMs);
    /// How far journals were at that time or before it, as far as it was noted.
    [[nodiscard]] std::map<sync::Stream, quint64> headsAt(qint64 ms) const;
    void forgetHeadsUpTo(qint64 ms);
    void dropDevice(quint32 device);
    void neverGiveOut(quint32 upTo);
    [[nodiscard]] QList<quint32> devices() const;
    /// The number in whose name a desk's certificate is: its first one. The desk's key goes along.
    void setHolder(quint32 device, quint32 holder);
    [[nodiscard]] std::optional<quint32> holderOf(quint32 device) const;
    /// All that a desk has had, in their order: the last one is what it has now.
    [[nodiscard]] QList<quint32> numbersOf(quint32 holder) const;
    /// The key (access::publicKeyPin()) that a desk's certificates are for from now on, whatever
    /// its number.
    void setKey(quint32 holder, const QByteArray &pin);
    /// May the bearer of this certificate speak as the desk of this number? It is in his name, and
    /// for the desk's key, if that was ever noted.
    [[nodiscard]] bool isOf(quint32 device, const PeerCertificate &peer) const;
    /// How often the database was found to be the one that is served.
    void setTimesServed(quint64 times);
    [[nodiscard]] quint64 timesServed() const;
    /// When everything so far was last found in a backup; 0 for never.
    void setMarked(qint64 whenMs);
    [[nodiscard]] qint64 markedMs() const;
    /// Of desks that are there; in their order. Never goes back.
    void setSeen(const std::map<quint32, qint64> &whenMs);
    /// When each desk that may come was last heard of, under whatever number; 0 for never.
    [[nodiscard]] std::map<quint32, qint64> activeSeen() const;
    /// For a new desk of that branch, or for the one that has a certificate as `holder`.
    void addEnrolment(const EnrolmentOffer &offer, sync::Stream home, quint32 holder = 0);
    struct Enrolment
    {
        EnrolmentOffer offer;
        sync::Stream home = 0;
        quint32 holder = 0; ///< 0: for a new desk
    };
    [[nodiscard]] std::optional<Enrolment> enrolment(const QByteArray &hash);
    void takeEnrolment(const QByteArray &hash);

    // For checks and for a restored server.
    void eachRow(
        const std::function<void(const sync::EntityState &, const sync::Belonging &)> &look) const;
    [[nodiscard]] std::map<Uuid, sync::RowKey> erased() const;
    [[nodiscard]] std::set<sync::Stream> toldOfErasure(const Uuid &id) const;
    [[nodiscard]] QList<sync::Stream> streams() const;
    struct Aside
    {
        sync::Op op;
        quint64 sequence = 0;
        QString reason;
    };
    [[nodiscard]] QList<Aside> aside() const;
    [[nodiscard]] qint64 countAside() const;
    [[nodiscard]] quint32 lastDevice() const;

private:
    [[nodiscard]] Values key(std::initializer_list<sync::Value> rest = {}) const;
    void claim(const QByteArray &name) const;
    struct Bearer
    {
        quint32 holder = 0;
        QByteArray key = {};
    };
    [[nodiscard]] std::optional<Bearer> bearerOf(quint32 device) const;
    [[nodiscard]] Lasting::Desk lastingOf(const sync::DeviceRecord &record) const;
    /// Before the session is asked or told of rows and memberships.
    void settle() const { m_gathered.tell(m_session); }
    QList<sync::RowKey> keys(const char *sql, const Values &values) const;
    std::set<sync::Stream> streamNumbers(const char *sql, const Values &values) const;
    void number(sync::Stream stream) const;
    void scrub(const Uuid &id);
    void rememberLookup(const sync::EntityState &state, const sync::Belonging &belonging);
    void forgetLookup(const sync::RowKey &row);
    void rememberRows(const QList<sync::RowKey> &keys) const;
    void rememberErased(const QList<Uuid> &ids) const;
    void rememberStreams(const QList<Uuid> &scopes) const;

    Session &m_session;
    mutable GatheredWrites m_gathered;
    const Organisation m_organisation;
    const bool m_writes;
    mutable std::map<sync::RowKey, std::optional<sync::EntityState>> m_rows;
    mutable std::map<Uuid, std::optional<sync::RowKey>> m_erased;
    mutable std::map<Uuid, std::set<sync::Stream>> m_streams;
    mutable std::map<sync::Stream, QList<sync::Entry>> m_lines; ///< that wait for their numbers
    mutable std::set<sync::Stream> m_grown;
    mutable std::optional<sync::Epoch> m_epoch;
    std::map<quint32, sync::DeviceRecord> m_devices;
    Lasting m_lasting;
};

} // namespace lobby::server
