#pragma once

#include "models/access/session/authoriser.h"
#include "models/exchange/import_runs.h"
#include "models/store/database.h"

namespace lobby::exchange {

struct RevertSummary
{
    int staysHidden = 0;
    int staysRestored = 0; ///< to what they held before
    int guestsHidden = 0;
    QList<Uuid> keptStays; ///< edited since by somebody
    QList<Uuid> keptGuests; ///< edited since, or with stays that remain
    friend bool operator==(const RevertSummary &, const RevertSummary &) = default;
};

/// The imports of this desk, and taking one back: what it created is hidden, what it changed gets
/// its old values, unless somebody has edited it since. Both outlive this.
class ImportHistory
{
public:
    ImportHistory(store::Database &database, const access::Authoriser &authoriser);

    QFuture<Result<QList<ImportRun>>> runs() const;
    /// In several commits; broken off, it can be asked for again. A run that was itself broken off
    /// can be taken back, too. NotFound (subject "run"), ImportReverted, NotAllowed,
    /// ReasonRequired.
    QFuture<Result<RevertSummary>> revert(qint64 run, const QString &reason);

private:
    Result<RevertSummary> work(const ImportRun &run, const QString &reason) const;

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::exchange
