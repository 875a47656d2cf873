#pragma once

#include <QString>
#include <QStringView>

namespace lobby::guests {

/// Typed, scanned or imported text as it is kept: NFC, no controls, no bidi controls or zero-width
/// characters (joiners stay between the letters that need them, as in Persian), at most four marks
/// on one letter, no spaces at the ends. Any thread.

/// One line: line breaks and tabs become spaces, runs of spaces one.
[[nodiscard]] QString cleanLine(QStringView text);
/// Several lines: line breaks stay, as "\n".
[[nodiscard]] QString cleanText(QStringView text);

} // namespace lobby::guests
