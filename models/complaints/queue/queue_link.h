#pragma once

#include "models/complaints/queue/queue_page.h"

namespace lobby::complaints {

// A question to the list of all cases as text, with which one page sends another there:
// "all?from=2025-05-12&until=2025-05-18&category=noise". Branch, member and moment are whose page
// it is.

[[nodiscard]] QString linkTo(const QueueFilter &filter);
/// None: it is something else, such as a case.
[[nodiscard]] std::optional<QueueFilter> filterOf(const QString &link);

} // namespace lobby::complaints
