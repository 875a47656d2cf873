#pragma once

#include <QByteArray>
#include <QMarginsF>
#include <QPageSize>

#include <functional>

class QPdfWriter;
class QString;

namespace lobby::ui {

inline constexpr int kPaperDotsPerInch = 1200;
inline constexpr double kPaperDotsPerMm = kPaperDotsPerInch / 25.4;

/// The sheet, and what is kept free of it in millimetres.
struct Sheet
{
    QPageSize size {QPageSize::A4};
    QMarginsF margins;
};

/// A file by PDF/A-1b with what `paint` draws, in dots. `title` stands in the file's properties,
/// where everybody reads it: it names nobody.
[[nodiscard]] QByteArray pdfBytes(
    const QString &title, const Sheet &sheet, const std::function<void(QPdfWriter &)> &paint);

} // namespace lobby::ui
