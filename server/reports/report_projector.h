#pragma once

#include "server/storage/storage.h"

namespace lobby::server {

/// Keeps the projection that reports are made from a moment behind what desks have agreed on: it
/// follows the journals, as a desk does, and writes the rows they name as they are now. Beside the
/// pushes, never in their transactions; whatever is cut short is done again. One thread at a time;
/// several servers on one database do no harm.
class ReportProjector
{
public:
    /// Both outlive this. `storage` is PostgreSQL's, where migrate has made the tables.
    ReportProjector(Storage &storage, const sync::Registry &registry)
        : m_storage(storage)
        , m_registry(registry)
    {
    }

    /// Have the tables been made?
    [[nodiscard]] Result<bool> isReady(Organisation organisation);
    /// Follows the journals for at most so many lines, and answers for how many it did: fewer than
    /// `most` when it has come to their ends. Begins from the whole content when it never did, in
    /// another life of the server, and when a journal no longer reaches back to where it was.
    Result<int> follow(Organisation organisation, int most = 1000);

private:
    using Positions = std::map<sync::Stream, quint64>;
    struct Look;
    struct Row;
    [[nodiscard]] Row project(const sync::EntityState &state, const Uuid &subject) const;
    [[nodiscard]] Look look(StoredHub &hub, int most) const;
    Result<Done> rebuild(Organisation organisation);
    [[nodiscard]] Result<QList<Row>> page(Organisation organisation, const sync::RowKey &after);
    Result<Done> write(Organisation organisation, const QList<Row> &rows);

    Storage &m_storage;
    const sync::Registry &m_registry;
};

} // namespace lobby::server
