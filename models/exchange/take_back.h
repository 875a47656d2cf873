#pragma once

#include "models/exchange/import_runs.h"
#include "models/store/database.h"

#include <functional>

namespace lobby::exchange {

struct RevertSummary
{
    int staysHidden = 0;
    int staysRestored = 0; ///< to what they held before
    int guestsHidden = 0;
    QList<Uuid> keptStays = {}; ///< edited since by somebody
    /// Edited since, or with stays that remain; of one whom the run had changed what was edited
    /// since stays and the rest is as it was.
    QList<Uuid> keptGuests = {};
    int guestsRestored = 0;
    QStringList keptNames = {}; ///< of what was kept of tables, as lists show them
    int organizationsHidden = 0;
    int organizationsRestored = 0;
    QList<Uuid> keptOrganizations = {}; ///< as keptGuests
    int recordsRemoved = 0; ///< sales, activities, and who spoke for whom
    friend bool operator==(const RevertSummary &, const RevertSummary &) = default;
};

/// Leave for one more commit.
using GiveLeave = std::function<Result<store::Authorised>()>;

/// Takes back what a run did, in several commits; blocks. Broken off, it can be asked for again.
[[nodiscard]] Result<RevertSummary> takeBack(
    store::Database &database, const ImportRun &run, const QString &reason, const GiveLeave &leave);

} // namespace lobby::exchange
