#pragma once

#include "app/desk/desk.h"

namespace lobby::app {

enum class CasesAre : quint8 { Open, Closed };

/// Takes down this many cases of the desk's branch, spread over a year, each of them answered.
/// Blocks. Errors: the store's.
Result<Done> complainOften(Desk &desk, int count, CasesAre wanted);

} // namespace lobby::app
