#include "ui/handover/sheet/shift_sheet_pdf.h"

#include "ui/handover/threads/handover_words.h"
#include "ui/kit/paper/paper_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using handover::ShiftSheet;

namespace {

constexpr qreal kSheetTextPoints = 9.5;
constexpr qreal kSheetTitlePoints = 17;
constexpr int kHashGroup = 8;
constexpr qreal kApart = 8; ///< points between parts

class SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetText)

public:
    SheetText(PaperText &paper, const ShiftSheet &sheet)
        : m_paper(paper)
        , m_sheet(sheet)
    {
    }

    static QString title() { return tr("Shift sheet"); }

    void write()
    {
        const handover::Handover &handover = m_sheet.handover;
        line(title(), kSheetTitlePoints, QFont::Bold);
        m_paper.table({},
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
    using Row = PaperText::Row;

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
            m_paper.table(
                {tr("Thread"), tr("What"), tr("Due"), tr("Decision"), tr("Whose it is now")}, rows,
                {18, 34, 18, 16, 14});
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
        m_paper.table({},
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
    void line(const QString &text, qreal size, QFont::Weight weight)
    {
        m_paper.line(text, {size, weight, kApart, kApart / 2});
    }

    PaperText &m_paper;
    const ShiftSheet &m_sheet;
};

} // namespace

QByteArray shiftSheetPdf(const ShiftSheet &sheet, const QString &language)
{
    PaperText paper(language, kSheetTextPoints);
    SheetText(paper, sheet).write();
    return paper.pdf(SheetText::title());
}

} // namespace lobby::ui
