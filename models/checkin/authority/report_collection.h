#pragma once

#include "models/checkin/authority/report_repository.h"

namespace lobby::checkin {

/// Which events become reports.
struct ReportScope
{
    Uuid branch = {};
    qint64 sinceMs = 0; ///< when reporting was switched on
    QDate departedFrom = {}; ///< see ReportRepository::unreported()
};

/// Brings `report` to `state`, at `nowMs`. The moment of the state is never before `happened`, that
/// of what is reported, or a desk whose clock is behind would take what it reported for something
/// new.
AuthorityReport changedTo(AuthorityReport report, ReportState state, const QString &problem,
    qint64 nowMs, const std::optional<qint64> &happened);

/// Ops that bring the outbox up to date with stays and guests: a report for each event that has
/// none, whole ones to be sent, withdrawn what was taken back before it was sent. Empty when
/// nothing is to be done. On a store thread; throws store::SqlError.
QList<sync::Intent> collectionOf(
    store::Connection &connection, const ReportScope &scope, qint64 nowMs);

} // namespace lobby::checkin
