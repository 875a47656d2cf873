#pragma once

#include "models/insights/service_figures.h"
#include "models/store/engine/connection.h"

#include <QTimeZone>

namespace lobby::insights {

/// Whose figures, and as of when: clocks that run out later are not missed yet.
struct ServiceQuestion
{
    Uuid branch = {};
    Period period;
    QTimeZone zone = QTimeZone::utc(); ///< the branch's, for arrivals
    qint64 nowMs = 0;
    bool seesAll = false; ///< also what restricted cases are about
};

/// All of them, of one moment if the connection reads one. Throws store::SqlError.
ServiceFigures readServiceFigures(store::Connection &connection, const ServiceQuestion &question);

/// The four alone.
Kpis readKpis(store::Connection &connection, const ServiceQuestion &question);

} // namespace lobby::insights
