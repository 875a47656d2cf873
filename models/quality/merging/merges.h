#pragma once

#include "models/access/session/authoriser.h"
#include "models/quality/merging/merge_plan.h"
#include "models/quality/merging/since_merging.h"
#include "models/store/database.h"

#include <QHash>

namespace lobby::quality {

/// Two guests side by side, and what merging them would do. Masked.
struct MergeView
{
    guests::GuestProfile kept = {};
    guests::GuestProfile other = {};
    MergePlan plan = {};
    Ties keptTies = {};
    Ties otherTies = {};
};

struct MergeWish
{
    Uuid kept = {};
    Uuid other = {};
    QHash<quint16, Side> chosen = {}; ///< whose value counts, by group; else as the plan says
    QString rule = QStringLiteral("by_hand");
    double probability = 0;
};

/// What a member may do about a merging that stands.
enum class PartingLeave {
    None,
    Own, ///< he made it himself, a short while ago
    WithReason,
};

/// Makes one guest of two, and two again. Futures finish on threads of the store. Any thread; both
/// arguments outlive this. Errors of every call: NotLoggedIn, NotAllowed, NotFound, and what the
/// store answers.
class Merges
{
public:
    /// So long whoever merged may take it back by the right to merge alone: everybody slips.
    static constexpr qint64 kOwnPartingMs = qint64 {24} * 3600 * 1000;

    Merges(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    [[nodiscard]] QFuture<Result<MergeView>> view(const Uuid &kept, const Uuid &other) const;
    /// The merging. Invalid with an obstacle's subject: same_guest, birth_date, identity_document.
    QFuture<Result<Uuid>> merge(const MergeWish &wish);

    /// The standing mergings of a guest, oldest first; each can be parted by itself.
    [[nodiscard]] QFuture<Result<QList<guests::Merging>>> ofGuest(const Uuid &guest) const;
    [[nodiscard]] QFuture<Result<SinceMerging>> since(const Uuid &merging) const;
    /// since(), and who they are.
    [[nodiscard]] QFuture<Result<PartingView>> partingView(const Uuid &merging) const;
    [[nodiscard]] PartingLeave leaveToPart(const guests::Merging &merging) const;
    /// Two guests again. What came since is the kept one's but for `ofOther`. ReasonRequired,
    /// unless it is one's own and fresh; Invalid for what did not come since.
    QFuture<Result<Done>> part(
        const Uuid &merging, const QString &reason, const Belongings &ofOther = {});

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::quality
