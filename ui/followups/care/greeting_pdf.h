#pragma once

#include <QByteArray>
#include <QString>

namespace lobby::ui {

/// A letter on A4 as a PDF. What it says is text, whatever it holds. `language` chooses the fonts.
[[nodiscard]] QByteArray greetingPdf(const QString &text, const QString &language);

} // namespace lobby::ui
