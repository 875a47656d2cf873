#include "ui/followups/care/greeting_pdf.h"

#include "ui/kit/look/fonts.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

namespace lobby::ui {

using namespace Qt::StringLiterals;

QByteArray greetingPdf(const QString &text, const QString &language)
{
    constexpr qreal kLetterPoints = 12;
    constexpr int kLetterDotsPerInch = 600;
    constexpr QMarginsF kLetterMargins(25, 40, 25, 25); // millimetres
    QTextDocument document;
    QFont font;
    font.setFamilies(fontFamilies(language));
    font.setPointSizeF(kLetterPoints);
    document.setDefaultFont(font);
    document.setUndoRedoEnabled(false);
    document.setPlainText(text);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kLetterDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(kLetterMargins, QPageLayout::Millimeter);
        writer.setTitle(u"Letter"_s); // of whom it is about nothing is said
        writer.setCreator(u"Lobby"_s);
        document.print(&writer);
    }
    return bytes;
}

} // namespace lobby::ui
