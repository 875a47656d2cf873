#pragma once

#include "models/store/database.h"

namespace lobby::ui {

/// Whether what was committed may change what is handed over.
[[nodiscard]] bool concernsHandover(const store::Committed &committed);

} // namespace lobby::ui
