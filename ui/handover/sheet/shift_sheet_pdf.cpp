#include "ui/handover/sheet/shift_sheet_pdf.h"

#include "ui/handover/threads/handover_words.h"
#include "ui/kit/look/fonts.h"

#include <QBuffer>
#include <QDateTime>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using handover::ShiftSheet;

namespace {

constexpr int kSheetDotsPerInch = 600;
constexpr qreal kSheetTextPoints = 9.5;
constexpr qreal kSheetTitlePoints = 17;
constexpr int kHashGroup = 8;
constexpr qreal kApart = 8; ///< points between parts

/// Text goes in as text: there is no markup to be smuggled in.
class SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetText)

public:
    SheetText(QTextDocument &document, const ShiftSheet &sheet)
        : m_cursor(&document)
        , m_sheet(sheet)
    {
    }

    static QString title() { return tr("Shift sheet"); }

    void write()
    {
        const handover::Handover &handover = m_sheet.handover;
        line(title(), kSheetTitlePoints, QFont::Bold);
        table({},
            {{tr("House"), m_sheet.property}, {tr("Left"), m_sheet.fromName},
                {tr("Took over"), m_sheet.toName}, {tr("Begun"), moment(handover.openedAt)},
                {tr("Signed"), moment(handover.finishedAt.value_or(0))}},
            {20, 80});
        if (!m_sheet.letByName.isEmpty()) {
            line(tr("%1 left without handing over; %2 let it be taken over.")
                     .arg(m_sheet.fromName, m_sheet.letByName),
                kSheetTextPoints, QFont::DemiBold);
        }
        line(tr("%n thread(s)", nullptr, int(m_sheet.entries.size())), kSheetTextPoints,
            QFont::DemiBold);
        writeThreads();
        writeHead();
    }

private:
    using Row = QStringList;

    void writeThreads()
    {
        QList<Row> rows;
        for (const ShiftSheet::Entry &entry : m_sheet.entries) {
            const handover::Thread &thread = entry.thread;
            QString kind = HandoverWords::kind(thread.key.kind);
            if (!thread.caseNo.isEmpty())
                kind += u" #"_s + thread.caseNo;
            rows.append({kind, joined({HandoverWords::what(thread), thread.guest.listForm()}),
                thread.dueAt ? moment(*thread.dueAt) : QString(),
                HandoverWords::decision(&entry.line, entry.toName).text, entry.toName});
        }
        if (!rows.isEmpty()) {
            table({tr("Thread"), tr("What"), tr("Due"), tr("Decision"), tr("Whose it is now")},
                rows, {18, 34, 18, 16, 14});
        }
    }

    void writeHead()
    {
        const handover::SheetHead &head = m_sheet.handover.head;
        QStringList groups;
        const QString hash = QString::fromLatin1(head.hash.toHex());
        for (qsizetype at = 0; at < hash.size(); at += kHashGroup)
            groups.append(hash.sliced(at, std::min<qsizetype>(kHashGroup, hash.size() - at)));
        line(tr("The audit as it stood when this was signed"), kSheetTextPoints, QFont::DemiBold);
        table({},
            {{tr("Desk"), QString::number(head.desk)},
                {tr("Entry"), QString::number(head.sequence)}, {tr("Its hash"), groups.join(u' ')}},
            {20, 80});
        line(tr("Keep this sheet. If the audit of this desk ever shows another hash for this "
                "entry, it was changed afterwards."),
            kSheetTextPoints, QFont::Normal);
    }

    static QString moment(qint64 ms)
    {
        return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s);
    }
    static QString joined(QStringList texts)
    {
        texts.removeAll(QString());
        return texts.join(u" · "_s);
    }
    void line(const QString &text, qreal points, QFont::Weight weight)
    {
        QTextBlockFormat block;
        block.setTopMargin(kApart);
        block.setBottomMargin(kApart / 2);
        m_cursor.setBlockFormat(block);
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(weight);
        m_cursor.insertText(text, format);
        m_cursor.insertBlock(QTextBlockFormat());
    }
    /// `shares` of the width, in hundredths.
    void table(const Row &head, const QList<Row> &rows, const QList<int> &shares)
    {
        QTextTableFormat format;
        format.setBorder(1);
        format.setBorderBrush(Qt::gray);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(3);
        format.setBottomMargin(kApart);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(head.isEmpty() ? 0 : 1);
        QList<QTextLength> widths;
        for (const int share : shares)
            widths.append(QTextLength(QTextLength::PercentageLength, share));
        format.setColumnWidthConstraints(widths);
        const QList<Row> all = head.isEmpty() ? rows : QList<Row> {head} + rows;
        QTextTable *table = m_cursor.insertTable(int(all.size()), int(shares.size()), format);
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

    QTextCursor m_cursor;
    const ShiftSheet &m_sheet;
};

} // namespace

QByteArray shiftSheetPdf(const ShiftSheet &sheet, const QString &language)
{
    QTextDocument document;
    QFont font;
    font.setFamilies(fontFamilies(language));
    font.setPointSizeF(kSheetTextPoints);
    document.setDefaultFont(font);
    document.setUndoRedoEnabled(false);
    SheetText(document, sheet).write();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kSheetDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(SheetText::title());
        writer.setCreator(u"Lobby"_s);
        document.print(&writer);
    }
    return bytes;
}

} // namespace lobby::ui
