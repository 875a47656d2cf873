#pragma once

#include "models/quality/rates/quality_figures.h"
#include "models/store/engine/connection.h"
#include "models/support/result.h"

#include <QSet>

#include <atomic>
#include <functional>

namespace lobby::quality {

struct PassQuestion
{
    Uuid branch = {}; ///< the desk's: its country counts where a guest's own branch has none
    QDate today = {};
    qint64 nowMs = 0;
    QSet<Uuid> doubles = {}; ///< guests who are very likely another one
    bool wantsMembers = true; ///< who wrote last: the dearest part
    const std::atomic<bool> *cancelled = nullptr;
};

/// Goes once over all guests who are in the lists, with what belongs to them, in the order of their
/// ids; merged ones come last, each once. On a reader of the store, for as long as it takes; what
/// it sees is of one moment. Throws store::SqlError.
class RecordPass
{
public:
    using Visit = std::function<void(const CountedGuest &counted, const RatedGuest &guest)>;

    RecordPass(store::Connection &connection, PassQuestion question);

    /// Cancelled.
    [[nodiscard]] Result<Done> run(const Visit &visit);
    /// After run(): rows that belong to nobody.
    [[nodiscard]] qint64 orphans() const { return m_orphans; }
    /// After run(): how many records the guests have.
    [[nodiscard]] qint64 records() const { return m_records; }

private:
    struct Stayed
    {
        Uuid branch = {};
        bool wasHere = false;
    };
    void readStays();
    void readCountries();
    void readIdentities();
    [[nodiscard]] RatingPlace placeOf(const Uuid &branch) const;
    [[nodiscard]] Uuid authorOf(const QList<Uuid> &records);
    void count(RatedGuest &guest, const QList<Uuid> &records, qint64 madeMs, const Visit &visit);
    void countJoint(const Visit &visit);

    /// Of a guest of several records, what his rows say that his profile does not.
    struct Joint
    {
        QList<Uuid> records = {};
        QHash<Uuid, qint64> writtenMs = {};
        QList<Verification> ledger = {};
        qint64 madeMs = 0; ///< the first of them
        bool isShown = false;
    };

    store::Connection &m_connection;
    PassQuestion m_question;
    QHash<Uuid, Stayed> m_stays;
    QHash<Uuid, QString> m_countries;
    QHash<Uuid, Uuid> m_shown; ///< by record
    QHash<Uuid, Joint> m_joint; ///< by the guest who is shown
    qint64 m_orphans = 0;
    qint64 m_records = 0;
};

} // namespace lobby::quality
