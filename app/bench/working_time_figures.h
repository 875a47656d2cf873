#pragma once

#include <QJsonObject>

namespace lobby::app {

/// What working time costs one core: {"sum_ns_per_day", "due_ns", "calendar_ms"}: a sum by the days
/// of its span, weeks long as those of complaints are; a due time; and the making of a branch's
/// calendar of all years. It takes about a second.
[[nodiscard]] QJsonObject workingTimeFigures();

} // namespace lobby::app
