#pragma once

#include "models/checkin/authority/report_payload.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::checkin {

/// Something that happened to one guest of a stay and is to be reported.
struct StayEvent
{
    Uuid stay = {};
    Uuid guest = {};
    ReportKind kind = ReportKind::Arrival;
};

enum class ReportList : quint8 {
    Open, ///< all that are not processed
    All, ///< and the latest that are
};

/// Reports as they are stored. On a store thread; throws store::SqlError.
class ReportRepository
{
public:
    static constexpr int kMostListed = 500;

    explicit ReportRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// Also one that was withdrawn.
    [[nodiscard]] std::optional<AuthorityReport> load(const Uuid &id) const;
    /// Of a branch and not processed, those longest in their state first.
    [[nodiscard]] QList<AuthorityReport> open(const Uuid &branch) const;
    /// Those that wait for somebody, then those on their way, the longest in their state first;
    /// then, of All, the processed ones, latest first. kMostListed at most.
    [[nodiscard]] QList<ReportRow> rows(const Uuid &branch, ReportList list) const;
    /// What happened in the branch at `sinceMs` or later and has no report, or happened anew after
    /// it was reported. Of those who have left, only stays that ended on `departedFrom` or later
    /// are looked at.
    [[nodiscard]] QList<StayEvent> unreported(
        const Uuid &branch, qint64 sinceMs, QDate departedFrom) const;
    /// When it happened, in Unix milliseconds; none when the stay is gone, or it was taken back.
    [[nodiscard]] std::optional<qint64> happened(const AuthorityReport &report) const;
    /// None when the stay or the guest is gone.
    [[nodiscard]] std::optional<ReportFacts> facts(const Uuid &stay, const Uuid &guest) const;

    [[nodiscard]] static sync::Intent creationOf(const AuthorityReport &report);
    /// Writes state, problem, hash, tries and moment.
    [[nodiscard]] static sync::Intent changeOf(const AuthorityReport &report);
    /// Takes it out of the outbox, or back into it.
    [[nodiscard]] static sync::Intent withdrawalOf(const Uuid &report, bool withdrawn);

private:
    store::Connection &m_connection;
};

} // namespace lobby::checkin
