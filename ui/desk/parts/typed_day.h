#pragma once

#include <QDate>
#include <QString>

namespace lobby::ui {

/// A whole date as people type it: "2030-05-14", "2030/5/14", "20300514", "2030年5月14日"; figures
/// of full width too. Invalid for anything else.
[[nodiscard]] QDate typedDay(const QString &text);

} // namespace lobby::ui
