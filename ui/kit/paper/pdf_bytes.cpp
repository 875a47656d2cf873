#include "ui/kit/paper/pdf_bytes.h"

#include <QBuffer>
#include <QPdfWriter>

namespace lobby::ui {

using namespace Qt::StringLiterals;

QByteArray pdfBytes(
    const QString &title, const Sheet &sheet, const std::function<void(QPdfWriter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kPaperDotsPerInch);
        writer.setPageSize(sheet.size);
        writer.setPageMargins(sheet.margins, QPageLayout::Millimeter);
        writer.setTitle(title);
        writer.setCreator(u"Lobby"_s);
        paint(writer);
    }
    return bytes;
}

} // namespace lobby::ui
