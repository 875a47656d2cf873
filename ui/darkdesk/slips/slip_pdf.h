#pragma once

#include "models/darkdesk/slips/slips.h"

#include <QByteArray>

namespace lobby::ui {

/// Slips to be filled in by hand, two to a page of A4, each with its number in writing and as a QR
/// code. In the language of the desk. Any thread; needs a QGuiApplication for its fonts.
[[nodiscard]] QByteArray slipsPdf(
    const darkdesk::Slips::HandedOut &handedOut, const QString &language);

} // namespace lobby::ui
