#pragma once

#include "models/complaints/prevention/improvement.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::complaints {

/// An improvement as a list shows it.
struct ImprovementRow
{
    Improvement improvement;
    QString owner; ///< the member's name
    std::optional<Effect> effect = {}; ///< of one that was done

    friend bool operator==(const ImprovementRow &, const ImprovementRow &) = default;
};

/// Improvements as they are stored. On a store thread; throws store::SqlError.
class ImprovementRepository
{
public:
    explicit ImprovementRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<Improvement> load(const Uuid &id) const;
    /// Open ones by when they are due, then what was done, the latest first. Cases that are
    /// restricted count only if `seesAll`.
    [[nodiscard]] QList<ImprovementRow> ofBranch(
        const Uuid &branch, QDate today, bool seesAll) const;

    [[nodiscard]] static sync::Intent creationOf(const Improvement &improvement);
    [[nodiscard]] static sync::Intent finishingOf(const Uuid &improvement, QDate done);

private:
    [[nodiscard]] Effect effectOf(const Improvement &improvement, QDate today, bool seesAll) const;
    [[nodiscard]] int casesOf(
        const Improvement &improvement, QDate from, QDate until, bool seesAll) const;

    store::Connection &m_connection;
};

} // namespace lobby::complaints
