#pragma once

#include "models/names/personal_name.h"
#include "models/promises/authority.h"
#include "models/promises/promise.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::promises {

/// A promise as lists show it.
struct PromiseRow
{
    Promise promise;
    names::PersonalName guest; ///< empty: it was made to no guest who is known
    QString madeBy; ///< members' names
    QString approvedBy;
    QString caseNo; ///< empty: outside any case

    friend bool operator==(const PromiseRow &, const PromiseRow &) = default;
};

/// What is asked of the promises of a branch.
struct PromiseQuery
{
    Uuid branch;
    Uuid keeper = {}; ///< whoever is reminded of it, at first its maker; none: anybody
    bool ended = false;
    int limit = 500;
};

/// What was given away, in one currency; withdrawn promises left out.
struct Given
{
    int times = 0;
    qint64 total = 0; ///< minor units

    friend bool operator==(const Given &, const Given &) = default;
};

/// What like cases received: of the same category and severity, or without a case promises of the
/// same kind.
struct LikeGifts
{
    int times = 0;
    qint64 least = 0; ///< minor units
    qint64 middle = 0; ///< the median; of an even number the lower one
    qint64 most = 0;

    friend bool operator==(const LikeGifts &, const LikeGifts &) = default;
};

/// Promises and limits as they are stored. On a store thread; throws store::SqlError.
class PromiseRepository
{
public:
    explicit PromiseRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<Promise> load(const Uuid &id) const;
    /// Open ones by the moment they are due, ended ones the latest first.
    [[nodiscard]] QList<PromiseRow> list(const PromiseQuery &query) const;
    /// The latest first.
    [[nodiscard]] QList<PromiseRow> ofGuest(const Uuid &guest) const;
    /// As they were made.
    [[nodiscard]] QList<PromiseRow> ofCase(const Uuid &complaint) const;
    [[nodiscard]] Given givenTo(const Uuid &guest, const QString &currency, qint64 sinceMs) const;
    [[nodiscard]] LikeGifts likeCase(
        const Uuid &complaint, const QString &currency, qint64 sinceMs) const;
    [[nodiscard]] LikeGifts likeKind(
        const Uuid &branch, PromiseKind kind, const QString &currency, qint64 sinceMs) const;

    /// The house's own, or the usual ones.
    [[nodiscard]] AuthorityLimits limitsOf(const Uuid &branch) const;

    /// Of the reminder of a promise; whoever it reminds keeps the promise.
    [[nodiscard]] static Uuid reminderIdOf(const Uuid &promise);
    /// The promise and the reminder of whoever made it.
    [[nodiscard]] static QList<sync::Intent> makingOf(const Promise &promise);
    /// How it ended, or that it is open again.
    [[nodiscard]] static sync::Intent endingOf(const Promise &promise);
    /// Its reminder is done, or waits again, as the promise has it.
    [[nodiscard]] QList<sync::Intent> remindingOf(const Promise &promise) const;
    [[nodiscard]] sync::Intent savingOf(const Uuid &branch, const AuthorityLimits &limits) const;

private:
    store::Connection &m_connection;
};

} // namespace lobby::promises
