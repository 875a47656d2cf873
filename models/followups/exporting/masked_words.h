#pragma once

#include "models/names/personal_name.h"

namespace lobby::followups {

/// A guest's name as other branches are shown it: "陳**", "J*** S***".
[[nodiscard]] QString maskedName(const names::PersonalName &name);

/// What somebody typed about a guest, his name, telephone numbers and e-mail addresses in it
/// masked. A name is found as the search finds it: in the other Chinese script, in any case.
/// What else may tell who it is nobody can know.
[[nodiscard]] QString maskedText(const QString &text, const names::PersonalName &name);

} // namespace lobby::followups
