#pragma once

#include "models/guests/values/birth_date.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace lobby::ui {

/// A birth date as people type it: "1981-05-14", "1981/5/14", "19810514", "1981年5月14日",
/// "1981-05", "1981", and without a year "0514", "5/14", "5月14日", "--05-14". Full-width figures
/// count as figures. Unknown for an empty text, none for what is no date.
[[nodiscard]] std::optional<guests::BirthDate> birthDateOf(QStringView typed);

/// A whole date in the same forms; none for anything less.
[[nodiscard]] std::optional<QDate> wholeDateOf(QStringView typed);

} // namespace lobby::ui
