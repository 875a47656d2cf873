#pragma once

#include "models/quality/normalising/normal_change.h"
#include "models/store/engine/connection.h"

#include <atomic>
#include <optional>

namespace lobby::quality {

/// What could be written otherwise, and what was: the former is looked for, the latter stands in
/// local tables. On a store thread, writing on the writer's; throws store::SqlError.
class NormalRepository
{
public:
    explicit NormalRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// Of guests in the lists; at most so many. `region` is where a number without a country is
    /// dialled. Stops early when it is cancelled.
    [[nodiscard]] QList<NormalChange> find(Normaliser normaliser, const QString &region, int most,
        const std::atomic<bool> &cancelled) const;
    /// Is the value still the one that `change` begins with, or ends with?
    [[nodiscard]] std::optional<QString> valueNow(const NormalChange &change) const;
    [[nodiscard]] QString nameOf(const Uuid &guest) const;

    qint64 begin(const NormalRun &run);
    void record(qint64 run, const QList<NormalChange> &changes);
    void markUndone(qint64 run, qint64 atMs);
    [[nodiscard]] QList<NormalRun> runs() const; ///< the latest first
    [[nodiscard]] std::optional<NormalRun> load(qint64 run) const;
    [[nodiscard]] QList<NormalChange> changesOf(qint64 run) const;

private:
    store::Connection &m_connection;
};

} // namespace lobby::quality
