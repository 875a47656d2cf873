#pragma once

#include "models/quality/reviews/review.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::quality {

/// Reviews as they are stored. On a store thread; throws store::SqlError.
class ReviewRepository
{
public:
    explicit ReviewRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// The latest weeks first.
    [[nodiscard]] QList<Review> ofBranch(const Uuid &branch, int most) const;
    [[nodiscard]] std::optional<Review> load(const Uuid &id) const;
    /// Of each record the newest word of this review.
    [[nodiscard]] ReviewFindings findings(const Uuid &review) const;
    /// Who can be drawn: guests in the lists who were registered in the branch or stayed there.
    [[nodiscard]] QList<Uuid> candidates(const Uuid &branch) const;

    [[nodiscard]] static sync::Intent creationOf(const Review &review);
    [[nodiscard]] static sync::Intent signatureOf(const Review &review);
    /// A task of the member until it is signed; `task` says what to do, in the words of the desk.
    [[nodiscard]] static sync::Intent taskOf(const Review &review, const QString &task);
    /// The task, if there is one that is open, is done.
    [[nodiscard]] std::optional<sync::Intent> taskDone(const Review &review) const;

private:
    store::Connection &m_connection;
};

} // namespace lobby::quality
