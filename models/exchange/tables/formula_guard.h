#pragma once

#include <QString>
#include <QStringView>

namespace lobby::exchange {

/// Text that a spreadsheet would take for a formula, = + - @ (of double width too), a tab or a line
/// break in front, gets an apostrophe before it; text that looks like such a one already gets one
/// more. So every text comes back as it was:  restored(guarded(text)) == text.
[[nodiscard]] QString guarded(const QString &text);
/// Takes one apostrophe off what has one in front of a formula, and nothing else.
[[nodiscard]] QString restored(const QString &text);

} // namespace lobby::exchange
