#pragma once

#include "models/darkdesk/pack/pack.h"

#include <QByteArray>

namespace lobby::ui {

/// The pack on paper: A4, black on white, nine points at the least, on each page of which moment it
/// is and which of how many. Not encrypted. In memory alone; any thread, needs a QGuiApplication
/// for its fonts.
[[nodiscard]] QByteArray packPdf(const darkdesk::Pack &pack, const QString &language);

} // namespace lobby::ui
