#pragma once

#include "models/access/session/authoriser.h"
#include "models/quality/explaining/reasons.h"
#include "models/quality/search/duplicate_search.h"
#include "models/store/database.h"

#include <QFuture>
#include <QHash>
#include <QThreadPool>

#include <memory>

namespace lobby::quality {

/// Two guests who may be one, and why.
struct GuestPair
{
    Uuid first;
    Uuid second;
    double probability = 0;
    Band band = Band::Possible;
    Explanation explanation;
    std::optional<Uuid> vouchedBy; ///< a third guest who is very likely both
};

struct FoundPairs
{
    qint64 guests = 0; ///< that were compared
    std::vector<GuestPair> pairs; ///< the likeliest first
};

/// Looks for guests who are there twice, on a thread of its own beside the desk. Remembers what it
/// compared, so that one guest more is a matter of milliseconds. Futures finish on that thread.
/// Errors: NotLoggedIn, NotAllowed, Cancelled, and what the store answers.
class GuestDuplicates
{
public:
    /// Both outlive this.
    GuestDuplicates(store::Database &database, const access::Authoriser &authoriser);
    /// Stops what is under way and waits for it.
    ~GuestDuplicates();
    Q_DISABLE_COPY_MOVE(GuestDuplicates)

    /// All guests, as they are now.
    QFuture<Result<FoundPairs>> findAll(const std::shared_ptr<SearchControl> &control);
    /// Who of those compared before may be this one, as he is now. NotFound.
    QFuture<Result<FoundPairs>> findFor(const Uuid &guest);

private:
    Result<FoundPairs> searchAll(const SearchControl &control);
    Result<FoundPairs> searchFor(const Uuid &guest);
    [[nodiscard]] FoundPairs tell(std::vector<Duplicate> duplicates) const;

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    std::shared_ptr<SearchControl> m_control;
    DuplicateSearch m_search; ///< of the pool's one thread
    std::vector<Uuid> m_guests; ///< by their numbers in the search
    QHash<Uuid, quint32> m_latest; ///< whoever was compared again has an old number too
    QThreadPool m_pool;
};

} // namespace lobby::quality
