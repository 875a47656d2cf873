#pragma once

#include "models/exchange/export/export_format.h"

namespace lobby::ui {

/// A list of guests on A4 paper laid across, the headings and the mark on every page; black on
/// white. A text that is longer than its column goes on below. Any thread; needs a QGuiApplication
/// for its fonts. Errors as TableWriter; Invalid ("columns") for more than can be read on paper.
[[nodiscard]] Result<std::unique_ptr<exchange::TableWriter>> createListPdf(
    const QString &path, const exchange::ListFrame &frame);

} // namespace lobby::ui
