#pragma once

#include "models/handover/handovers.h"

namespace lobby::ui {

/// The shift sheet: who gave what to whom, and how far the audit had come. Black on white, A4, in
/// the language of the desk. Any thread; needs a QGuiApplication for its fonts.
[[nodiscard]] QByteArray shiftSheetPdf(const handover::ShiftSheet &sheet, const QString &language);

} // namespace lobby::ui
