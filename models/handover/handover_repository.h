#pragma once

#include "models/handover/handover.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::handover {

/// Handovers, what was decided in them, and drafts of that. On a store thread; throws
/// store::SqlError.
class HandoverRepository
{
public:
    explicit HandoverRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<Handover> load(const Uuid &id) const;
    /// The latest that a member began, if it is not finished.
    [[nodiscard]] std::optional<Handover> unfinishedOf(
        const Uuid &branch, const Uuid &member) const;
    /// Those that others began with `member` as the one who takes over, if each is the latest of
    /// whoever leaves and not finished; the oldest first.
    [[nodiscard]] QList<Handover> unfinishedTo(const Uuid &branch, const Uuid &member) const;
    /// The latest first.
    [[nodiscard]] QList<Handover> finished(const Uuid &branch, qint64 sinceMs, int limit) const;
    /// Who let it be finished while who left was not there; none: he was.
    [[nodiscard]] Uuid letBy(const Uuid &handover) const;
    /// Of one that is finished, as they were written.
    [[nodiscard]] QList<Line> lines(const Uuid &handover) const;
    [[nodiscard]] QList<Line> drafts(const Uuid &handover) const;

    [[nodiscard]] static sync::Intent openingOf(const Handover &handover);
    [[nodiscard]] static sync::Intent receiverOf(const Handover &handover);
    [[nodiscard]] static sync::Intent finishingOf(const Handover &handover);
    /// A line about who left instead of a thread: he had gone, and `letBy` let it happen.
    [[nodiscard]] static sync::Intent absenceOf(
        const Handover &handover, const Uuid &letBy, qint64 atMs);
    [[nodiscard]] static sync::Intent lineOf(const Handover &handover, const Line &line);

    // Local, on the writer thread.
    void saveDraft(const Uuid &handover, const Line &line) const;
    void removeDraft(const Uuid &handover, const ThreadKey &thread) const;
    void removeDrafts(const Uuid &handover) const;

private:
    store::Connection &m_connection;
};

} // namespace lobby::handover
