#pragma once

#include "models/quality/explaining/reasons.h"

namespace lobby::ui {

/// "same birth date": what speaks for or against one person, translated, without a full stop.
QString describe(const quality::Reason &reason);
/// All of it, with a semicolon between. `vouchedBy`: how a third record is called that is very
/// likely both, or empty.
QString describe(const quality::Explanation &explanation, const QString &vouchedBy);
/// "very likely" or "possible", translated.
QString describeVeryLikely(bool veryLikely);

} // namespace lobby::ui
