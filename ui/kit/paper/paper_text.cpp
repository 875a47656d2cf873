#include "ui/kit/paper/paper_text.h"

#include "ui/kit/look/fonts.h"
#include "ui/kit/paper/pdf_bytes.h"

#include <QPdfWriter>
#include <QTextOption>
#include <QTextTable>

namespace lobby::ui {

namespace {

constexpr qreal kCellPadding = 3;
constexpr qreal kBelowTable = 8; ///< what a line keeps above itself does not count there

QTextTableFormat tableFormat(const QList<int> &shares, bool hasHead)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderBrush(Qt::gray);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(kCellPadding);
    format.setBottomMargin(kBelowTable);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(hasHead ? 1 : 0);
    QList<QTextLength> widths;
    for (const int share : shares)
        widths.append(QTextLength(QTextLength::PercentageLength, share));
    format.setColumnWidthConstraints(widths);
    return format;
}

} // namespace

QFont paperFont(const QString &language, qreal size)
{
    QFont font;
    font.setFamilies(fontFamilies(language));
    font.setPointSizeF(size);
    return font;
}

PaperText::PaperText(const QString &language, qreal size)
    : m_cursor(&m_document)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // hashes have no spaces
    m_document.setDefaultTextOption(option);
    m_document.setDefaultFont(paperFont(language, size));
    m_document.setUndoRedoEnabled(false);
}

void PaperText::line(const QString &text, const PaperLine &line)
{
    QTextBlockFormat block;
    block.setTopMargin(line.above);
    block.setBottomMargin(line.below);
    block.setPageBreakPolicy(line.breaks);
    m_cursor.setBlockFormat(block);
    QTextCharFormat format;
    if (line.size > 0)
        format.setFontPointSize(line.size);
    format.setFontWeight(line.weight);
    m_cursor.insertText(text, format);
    m_cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
}

void PaperText::table(const Row &head, const QList<Row> &rows, const QList<int> &shares)
{
    const QList<Row> all = head.isEmpty() ? rows : QList<Row> {head} + rows;
    QTextTable *table = m_cursor.insertTable(
        int(all.size()), int(shares.size()), tableFormat(shares, !head.isEmpty()));
    for (qsizetype row = 0; row < all.size(); ++row) {
        for (qsizetype column = 0; column < shares.size(); ++column) {
            QTextCharFormat text;
            const bool isHead = head.isEmpty() ? column == 0 : row == 0;
            text.setFontWeight(isHead ? QFont::DemiBold : QFont::Normal);
            table->cellAt(int(row), int(column))
                .firstCursorPosition()
                .insertText(all.at(row).value(column), text);
        }
    }
    m_cursor.movePosition(QTextCursor::End);
}

QByteArray PaperText::pdf(const QString &title, const QMarginsF &margins)
{
    return pdfBytes(title, {QPageSize(QPageSize::A4), margins},
        [this](QPdfWriter &writer) { m_document.print(&writer); });
}

} // namespace lobby::ui
