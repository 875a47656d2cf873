#pragma once

#include "models/exchange/mapping/heading_table.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace lobby::exchange {

/// A date as people write it: 1981-05-14, 1981/5/14, 14.05.1981, 1981年5月14日, 19810514. Day and
/// month in slashes with the year behind (05/14/1981) are nobody's guess: none.
[[nodiscard]] std::optional<QDate> writtenDate(QStringView text);

/// What four of five values, and at least two, are: none if nothing fits. Numbers of telephones as
/// they are dialled in `region` (ISO 3166-1 alpha-2). Dates are births when they lie more than ten
/// years apart.
[[nodiscard]] std::optional<ContentKind> contentOf(
    const QStringList &values, const QString &region, QDate today);

} // namespace lobby::exchange
