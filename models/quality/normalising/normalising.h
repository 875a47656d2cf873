#pragma once

#include "models/access/session/authoriser.h"
#include "models/quality/normalising/normal_change.h"
#include "models/quality/search/duplicate_search.h"
#include "models/store/database.h"

#include <QThreadPool>

namespace lobby::quality {

/// Writes values in their normal form, many at once, after somebody has looked at what becomes of
/// each; and undoes it as a whole. Futures finish on a thread of its own, or the store's. Lives on
/// the GUI thread; outlived by both arguments. Errors of every call: NotLoggedIn, NotAllowed,
/// Cancelled, and what the store answers.
class Normalising
{
public:
    static constexpr int kMostChanges = 5000; ///< of one preview
    static constexpr int kBatch = 200; ///< rows of one commit

    Normalising(store::Database &database, const access::Authoriser &authoriser);
    /// Waits for the batch that is under way; the others are not begun.
    ~Normalising();
    Q_DISABLE_COPY_MOVE(Normalising)

    /// What would be written otherwise, plain. `region`: where a number without a country is
    /// dialled.
    [[nodiscard]] QFuture<Result<QList<NormalChange>>> preview(Normaliser normaliser,
        const QString &region, const std::shared_ptr<SearchControl> &control) const;
    /// Writes these, in batches, as ordinary changes; what is not any more as it was is left. The
    /// run; Invalid (subject "changes") for none.
    QFuture<Result<NormalRun>> apply(Normaliser normaliser, const QList<NormalChange> &changes);
    [[nodiscard]] QFuture<Result<QList<NormalRun>>> runs() const;
    /// Everything as it was before, but for what somebody has edited since. NotFound, Conflict (it
    /// was undone), Invalid (subject "at": too long ago).
    QFuture<Result<NormalUndo>> undo(qint64 run);

    /// Values are seen in full, and changed by the hundred.
    [[nodiscard]] bool mayNormalise() const;

private:
    Result<NormalRun> work(NormalRun run, const QList<NormalChange> &changes);
    Result<NormalUndo> takeBack(const NormalRun &run);
    [[nodiscard]] Result<Done> commit(
        const std::function<Result<QList<sync::Intent>>(store::Connection &)> &plan);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    std::atomic<bool> m_stopped = false;
    QThreadPool m_pool;
};

} // namespace lobby::quality
