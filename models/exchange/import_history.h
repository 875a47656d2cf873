#pragma once

#include "models/access/session/authoriser.h"
#include "models/exchange/take_back.h"
#include "models/store/database.h"

namespace lobby::exchange {

/// The imports of this desk, and taking one back: what it created is hidden, what it changed gets
/// its old values, unless somebody has edited it since. Both outlive this.
class ImportHistory
{
public:
    ImportHistory(store::Database &database, const access::Authoriser &authoriser);

    QFuture<Result<QList<ImportRun>>> runs() const;
    /// In several commits; broken off, it can be asked for again. A run that was itself broken off
    /// can be taken back, too; one of more than thirty days ago cannot. NotFound (subject "run"),
    /// ImportReverted, Invalid (subject "import_age"), NotAllowed, ReasonRequired.
    QFuture<Result<RevertSummary>> revert(qint64 run, const QString &reason);

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::exchange
